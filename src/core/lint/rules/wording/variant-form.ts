import { wording } from './messages.zh.ts';
import { misspellings, misspelt, type WordEntry } from '../../word-entry.ts';
import { defineWordRule } from '../../word-rule.ts';

/** Forms of 《第一批异形词整理表》(GF 1001-2001) that are not recommended, and that are not made of two other words either (报告|戒毒, 电磁|器件). */
const VARIANTS =
  '百废俱[具]兴 编者按[案] 出谋划[画]策 答复[覆] 担[耽]忧 淡[澹]泊 逗留[遛] 发[酦]酵 繁[蕃]衍 故[固]步自封 宏[弘]图 弘[宏]扬 宏[弘]论 宏[弘]愿 宏[弘]旨 恍惚[忽] 浑[混]水摸鱼 ' +
  '激愤[忿] 驾驭[御] 纠[鸠]合 录像[象] 马虎[糊] 门槛[坎] 靡[糜]费 摩[磨]拳擦掌 年高德劭[邵] 牵连[联] 劝诫[戒] 如雷贯[灌]耳 思维[惟] 死心塌[踏]地 小题大做[作] 押[压]韵 一锤[槌]定音 ' +
  '原原[源源]本本 指手画[划]脚 姿势[式] 恰如其分[份] 无动于衷[中] 无上[尚]光荣 装潢[璜] 周[赒]济 嘱咐[付] 直截[捷接]了当 熙熙攘攘[壤壤] 模[摹]仿 模糊[胡] 无精打采[彩] 莫名[明]其妙';

/** Forms that 《现代汉语词典》 has as well, and that two other words may make (教授|与, 制定|单位). */
const WHOLE_VARIANTS = '磨炼[练] 耽[担]搁 授予[与] 透彻[澈] 订[定]单 恢宏[弘]';

/** A word in a form that is not the recommended one: 其它, 惟一, 撤消. */
export const variantForm = defineWordRule({
  id: 'wording/variant-form',
  formerly: ['wording/confusable'],
  concerns: 'wording',
  basis: '标准',
  severity: 'warning',
  words: wording['wording/variant-form'],
  entries: () => [
    { pattern: /撤消/gu, cores: '撤消', right: '撤销', level: 'hint' },
    { pattern: /其它/gu, cores: '其它', right: '其他', level: 'hint' },
    { pattern: /惟一/gu, cores: '惟一', right: '唯一', level: 'hint' },
    { pattern: /交待/gu, cores: '交待', right: '交代', level: 'hint' },
    { pattern: /成份|份量|份内/gu, cores: '成份 份量 份内', swap: [['份', '分']], level: 'hint' },
    {
      pattern: /部份|身分证/gu,
      cores: '部份 身分',
      swap: [
        ['身分证', '身份证'],
        ['份', '分'],
      ],
      level: 'warning',
    },
    { pattern: /好象/gu, cores: '好象', right: '好像', level: 'warning' },
    { pattern: /做秀/gu, cores: '做秀', right: '作秀', level: 'warning' },
    { pattern: /呆在/gu, cores: '呆在', right: '待在', level: 'hint' },
    {
      pattern: /(?<![一两二三四五六七八九十几数每这那某此该\d])座落/gu,
      cores: '座落',
      right: '坐落',
      level: 'hint',
    },
    { pattern: /城乡结合部/gu, cores: '城乡', right: '城乡接合部', level: 'hint' },
    { ...misspelt([['必恭必敬', '毕恭毕敬']]), level: 'hint' },
    ...misspellings(VARIANTS).map((entry): WordEntry => ({ ...entry, level: 'hint' })),
    ...misspellings(WHOLE_VARIANTS).map((entry): WordEntry => ({ ...entry, whole: true, level: 'hint' })),
  ],
});

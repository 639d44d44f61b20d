import { wording } from './messages.zh.ts';
import { misspellings, misspelt } from '../../word-entry.ts';
import { defineWordRule } from '../../word-rule.ts';

/** Forms of 《第一批异形词整理表》(GF 1001-2001) that are not recommended, and that are not made of two other words either (报告|戒毒, 电磁|器件). */
const VARIANTS =
  '百废俱[具]兴 编者按[案] 出谋划[画]策 答复[覆] 担[耽]忧 淡[澹]泊 逗留[遛] 发[酦]酵 繁[蕃]衍 故[固]步自封 宏[弘]图 弘[宏]扬 宏[弘]论 宏[弘]愿 宏[弘]旨 恍惚[忽] 浑[混]水摸鱼 ' +
  '激愤[忿] 驾驭[御] 纠[鸠]合 录像[象] 马虎[糊] 门槛[坎] 靡[糜]费 摩[磨]拳擦掌 年高德劭[邵] 牵连[联] 劝诫[戒] 如雷贯[灌]耳 思维[惟] 死心塌[踏]地 小题大做[作] 押[压]韵 一锤[槌]定音 ' +
  '原原[源源]本本 指手画[划]脚 姿势[式] 恰如其分[份] 无动于衷[中] 无上[尚]光荣 装潢[璜] 周[赒]济 嘱咐[付] 直截[捷接]了当 熙熙攘攘[壤壤] 模[摹]仿 模糊[胡] 无精打采[彩] 莫名[明]其妙';

/** Forms that 《现代汉语词典》 has as well, and that two other words may make (教授|与, 制定|单位). */
const WHOLE_VARIANTS = '磨炼[练] 耽[担]搁 授予[与] 透彻[澈] 订[定]单 恢宏[弘]';

/** Forms that official texts do not use, though some dictionaries have them. */
const UNOFFICIAL = '撤销[消] 其他[它] 唯[惟]一 交代[待] 成分[份] 分[份]量 分[份]内 待[呆]在 城乡接[结]合部';

/** Forms that were right once. */
const OUTDATED = '部分[份] 身份[分]证 好像[象] 作[做]秀';

/** A word in a form that is not the recommended one: 其它, 惟一, 撤消. */
export const variantForm = defineWordRule({
  id: 'wording/variant-form',
  formerly: ['wording/confusable'],
  concerns: 'wording',
  basis: '标准',
  severity: 'warning',
  words: wording['wording/variant-form'],
  entries: () => [
    ...misspellings(`${UNOFFICIAL} ${VARIANTS}`, { level: 'hint' }),
    ...misspellings(OUTDATED, { level: 'warning' }),
    ...misspellings(WHOLE_VARIANTS, { level: 'hint', whole: true }),
    misspelt([['必恭必敬', '毕恭毕敬']], { level: 'hint' }),
    {
      pattern: /(?<![一两二三四五六七八九十几数每这那某此该\d])座落/gu,
      cores: '座落',
      right: '坐落',
      level: 'hint',
    },
  ],
});

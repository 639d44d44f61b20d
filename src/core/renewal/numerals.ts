import { shapeAt, type RenewalSpan, type Shape } from './span.ts';

/** The kind of a number in words: 十八大, 二〇一六年, 百分之三十, 十月一日. Words count only before what they are sure to count. */

const DIGIT = '[一二三四五六七八九]';
/** No number in words is longer; a line of nothing but numerals is read in linear time. */
const NUMERAL = '[一二两三四五六七八九十百千零〇]{1,16}';
/** From 二 up, or a compound of 十: 一年 and 一次 are prose. */
const SEVERAL = `(?:[二两三四五六七八九](?:[十百千][一二三四五六七八九零〇十]{0,12})?|[一]?(?:十[一二三四五六七八九]?|百[一二三四五六七八九零〇十]{1,12}|[一二三四五六七八九]千[一二三四五六七八九零〇十百]{0,12}))`;
/** 三中、四中全会 is one thing: they are renewed together. */
const PLENARY = `(?:(?:${DIGIT}|十)中、)*(?:${DIGIT}|十)中全会`;
const YEAR = '[一二][九〇○零0０O一][〇○零0０O一二三四五六七八九]{2}年';
const MEASURES =
  '年(?![级代华轮青薄纪])|个(?:月|小时|工作日|百分点|省|自治区|市|县|区|乡镇|镇|村|社区|部门|单位|企业|国家|工作组|专班|季度)|周年|岁|次(?![要生数元序于第])|届(?!时)|倍|名(?![称单录声字牌])|家(?![庭长园属乡风])|户(?![籍外口])|位(?![一于置列居])|人(?![民员才大社力口事防物文均们家])|件(?!套)|项(?![目规]|原则|主张|基本)|批(?![评准示复])|轮(?![训换流岗])|期(?![间盼待货望])|条(?![件例款])|亿[元人吨亩]?|万[元人吨亩户名家个]?|天(?![然气下空地津窗])|小时|分钟|公里|亩|吨|元(?![旦宵首老])';

const sticky = (source: string): RegExp => new RegExp(source, 'y');

const shapes: readonly Shape[] = [
  { kind: 'date', pattern: sticky(`${YEAR}(?:十?${DIGIT}|十)月(?:(?:[一二三]?十)?${DIGIT}?日|[一二三]?十日)?`) },
  { kind: 'year', pattern: sticky(`${YEAR}(?:度(?![假过]))?`) },
  {
    kind: 'date',
    pattern: sticky(
      `(?:十?${DIGIT}|十)月(?:(?:[二三]?十${DIGIT}?|${DIGIT})[日号]|[上中下]旬|[份底初末](?![始步]))(?![员报])`,
    ),
  },
  { kind: 'date', pattern: sticky('[一二三四]季度') },
  { kind: 'percent', pattern: sticky(`百分之${NUMERAL}(?:点${NUMERAL})?`) },
  { kind: 'percent', pattern: sticky(`${NUMERAL}分之${NUMERAL}(?:点${NUMERAL})?`) },
  { kind: 'percent', weak: true, pattern: sticky('一半(?=以上|左右|以内|多|[，。、；])') },
  { kind: 'percent', pattern: sticky(`[二两三四五六七八九]成(?:${DIGIT}|半)?(?=[，。、；以左多的）]|$)`) },
  { kind: 'percent', pattern: sticky(`${NUMERAL}(?:点${NUMERAL})?个百分点`) },
  { kind: 'count', pattern: sticky(`${NUMERAL}(?:年)?连[增丰冠升降涨跌]`) },
  {
    kind: 'plan',
    pattern: sticky(`(?:十?${DIGIT}|十)五(?=[”"’」](?!.{0,2}运动)|规划|时期|期间|末期|以来|开局|收官|计划)`),
  },
  { kind: 'session', pattern: sticky(`(?:二?十${DIGIT}?|${DIGIT})届${PLENARY}`) },
  { kind: 'session', pattern: sticky(`(?:二十${DIGIT}?|十${DIGIT})大(?![多家小量批类项地事山河洋型气学力业行局])`) },
  { kind: 'session', pattern: sticky(PLENARY) },
  {
    kind: 'session',
    pattern: sticky(`(?:[二三四五]?十${DIGIT}?|${DIGIT})届(?=[一-鿿]{0,12}(?:会|大|委|府|班子|次|人大|政协|[，。、]))`),
  },
  {
    kind: 'ordinal',
    pattern: sticky(`(?:十?${DIGIT}|十)次(?:全体)?(?:会议|全会|全委会|大会|党代会|全国代表大会)`),
    after: /届[一-鿿]{0,7}$/,
  },
  { kind: 'count', weak: true, pattern: sticky('翻[一两二三四]番') },
  { kind: 'count', weak: true, pattern: sticky(`${SEVERAL}(?:多|余|几)?(?:${MEASURES})`), unless: /[零点第几数]$/ },
];

/** Set figures that a measure would make a count of: 八项规定, 两个一百年, 百年. */
const SET_FIGURE =
  /^(?:八项规定|两个一百年|百年|千年|百家|两岸|十年树|三年五载|一年[之级]|[二三四五六七八九]年级|两位数|两万五千里|三位一体|四项基本|万一|十万八千|九年一贯|九年义务|十二?生肖|千家|百户|两条(?:战线|腿)|三十而立)/;

/** The item that begins with the numeral at `index`; `quoted` when a quotation mark stands before it: then it is a set figure, or a plan. */
export function numeralAt(line: string, index: number, quoted: boolean): RenewalSpan | undefined {
  if (SET_FIGURE.test(line.slice(index, index + 6))) return undefined;
  const found = shapeAt(line, index, shapes);
  const isFree =
    found?.kind === 'plan' || found?.kind === 'session' || /连[增丰冠升降涨跌]$/.test(line.slice(index, found?.end));
  return quoted && !isFree ? undefined : found;
}

const MEETING =
  '(?:(?:[一-鿿]{0,8}(?:全国|省|市|县|区)?代表大会|全国代表大会|全体(?:扩大)?会议|[一-鿿]{0,10}(?:会议|大会|座谈会|论坛|峰会|全会|博览会|交易会|运动会|集体学习|洽谈会)))';
const FIRST = '(?:一|1)';
const ANY = `(?:[0-9]+|[一二三四五六七八九十百零〇]+)`;
const ordinals: readonly Shape[] = [
  { kind: 'session', pattern: sticky(`第${ANY}届`) },
  { kind: 'date', pattern: sticky(`第[一二三四1-4]季度`) },
  { kind: 'ordinal', pattern: sticky(`第${ANY}次(?=${MEETING})(?:全国代表大会|代表大会|全体会议|会议|全会)?`) },
  {
    kind: 'ordinal',
    pattern: sticky(
      `第(?!${FIRST}[次个])${ANY}(?:次(?!世界大战|工业革命|科技革命|产业革命|浪潮)|期(?![间望])|批|轮|号|个(?=[一-鿿]{0,6}[节日月周年]))`,
    ),
  },
  { kind: 'ordinal', pattern: sticky(`第(?:[0-9]+)(?:[期批轮号位名任条])?`) },
  { kind: 'ordinal', pattern: sticky(`第${FIRST}(?:期(?![间望])|批|轮(?![训]))`) },
  {
    kind: 'ordinal',
    pattern: sticky(`第${ANY}(?:位|名)?`),
    after: /(?:位居|位列|列|居|排名|排|名列|升至|上升到|跃居|全[国省市县区]|世界|全球)$/,
  },
];

/** The item that begins with 第 at `index`: 第十二届, 第四次会议, 第3批. */
export const ordinalAt = (line: string, index: number): RenewalSpan | undefined => shapeAt(line, index, ordinals);

const relatives: readonly Shape[] = [
  { kind: 'relative', weak: true, pattern: sticky('去年(?:同期|[底末初]|年[底末初])?'), unless: /过$/ },
  { kind: 'relative', weak: true, pattern: sticky('今年(?:以来|[底末初]|年[底末初])?|今[冬春夏秋](?:明春)?(?![天])') },
  { kind: 'relative', weak: true, pattern: sticky('明年(?:[底末初])?|明春'), unless: /[说证声表注]$/ },
  { kind: 'relative', weak: true, pattern: sticky('上年度?(?:同期|[底末])?(?![龄纪轻])'), unless: /[以]$/ },
  { kind: 'relative', weak: true, pattern: sticky('(?:上半年|上月|上一年度?|上届|上季度)') },
  { kind: 'relative', weak: true, pattern: sticky('(?:下半年|下月|下一年度?|下届)') },
  {
    kind: 'relative',
    weak: true,
    pattern: sticky('前(?:[一二三]季度|年(?![轻级]))'),
    unless: /[之以目年点生提从日此]$/,
  },
  { kind: 'relative', weak: true, pattern: sticky('本(?:年度|届|月|季度)') },
  { kind: 'relative', weak: true, pattern: sticky('新一届|首届') },
  {
    kind: 'relative',
    weak: true,
    pattern: sticky(`(?:过去|近|最近|未来|今后|这)[一二两三四五六七八九十]{1,2}年(?:多?来)?(?![级代])`),
  },
  { kind: 'relative', weak: true, pattern: sticky('一年(?:多?来)(?!的?[不重])') },
];

/** The item that begins with a word of time at `index`: 去年同期, 上半年, 过去五年. */
export const relativeAt = (line: string, index: number): RenewalSpan | undefined => shapeAt(line, index, relatives);

import { CharClass, isClass } from '../text/char-class.ts';
import type { PlaceholderForm } from './nodes.ts';

/** A blank by its printed form alone. Offsets are relative to the line. */
export interface BlankForm {
  readonly start: number;
  readonly end: number;
  readonly form: PlaceholderForm;
}

const MASKS = 'XxＸｘ×';
const isMask = (line: string, index: number): boolean =>
  index >= 0 && index < line.length && MASKS.includes(line[index]!);
const ALNUM = CharClass.Latin | CharClass.Digit;

/** What an X names when such a word follows it: X光, X轴, X染色体 (a line of products is X线上 no more than X线). */
const LETTER_WORDS =
  /^(?:光(?!荣|明|彩|临)|射线|线(?![上下索路])|轴|染色体|型(?!企|号)|片(?!区|面)|档|波段|坐标|因子|[-—]?ray)/iu;

/** X, XX, ×× and their kind; 20XX年. `index` is at the first mask character. */
export function maskAt(line: string, index: number): BlankForm | null {
  let end = index + 1;
  while (isMask(line, end)) end++;
  const before = line.slice(Math.max(0, index - 4), index);
  const year = /(?:^|\D)(?:19|20)\d?$/u.test(before) && /^\s?年/u.test(line.slice(end, end + 2));
  if (isClass(line, end, ALNUM) || (isClass(line, index - 1, ALNUM) && !year)) return null;
  return isLetter(line, index, end) || isTimes(line, index, end) ? null : { start: index, end, form: 'mask' };
}

/** The letter X itself: in formulas, names of things, lists of letters, English. */
function isLetter(line: string, start: number, end: number): boolean {
  const before = line.slice(Math.max(0, start - 3), start);
  const after = line.slice(end, end + 4);
  if (
    LETTER_WORDS.test(after) ||
    after.startsWith('_') ||
    before.endsWith('_') ||
    /[+＋]$/u.test(before) ||
    /^[+＋]/u.test(after)
  )
    return true;
  if (/[A-WYZa-wyz]\s$/u.test(before) || /^\s[A-Za-z]/u.test(after)) return true;
  if (/[A-WYZ][、,，和与]$/u.test(before) || /^(?:[、,，和与])[A-WYZ](?![a-z])/u.test(after)) return true;
  // 中国式××, “被××” are catch-phrases.
  return /式$/u.test(before) || /“被$/u.test(before);
}

/** × between numbers, or between measures (长×宽). */
function isTimes(line: string, start: number, end: number): boolean {
  if (end - start > 1 || line[start] !== '×') return false;
  const before = line.slice(0, start).trimEnd();
  const after = line.slice(end).trimStart();
  return (
    /[\d.%）)米]$/u.test(before) ||
    /^[\d.（(]/u.test(after) ||
    (/[长宽高积量价率数]$/u.test(before) && /^[长宽高面单数]/u.test(after))
  );
}

/** ____ and ＿＿, and 202_年 with its digits. */
export function underscoreAt(line: string, index: number): BlankForm | null {
  let end = index + 1;
  while (line[end] === '_' || line[end] === '＿') end++;
  let start = index;
  while (isClass(line, start - 1, CharClass.Digit)) start--;
  if (start < index)
    return /^(?:19|20)\d?$/u.test(line.slice(start, index)) && line[end] === '年' && !isClass(line, start - 1, ALNUM)
      ? { start, end, form: 'mask' }
      : null;
  if (end - index < 2 || isClass(line, index - 1, ALNUM) || isClass(line, end, ALNUM)) return null;
  // A line of strokes parts a page.
  return end - index > 8 && line.trim().length === end - index ? null : { start: index, end, form: 'mask' };
}

const SURNAMES =
  '王李张刘陈杨黄赵周吴徐孙马朱胡郭林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘蒋蔡余杜叶程苏魏吕丁沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵钱严覃武戴莫孔汤';

/** 某某同志; but 张某某, 某些. */
export function moumouAt(line: string, index: number): BlankForm | null {
  let end = index + 1;
  while (line[end] === '某') end++;
  if (isClass(line, index - 1, CharClass.Han) && SURNAMES.includes(line[index - 1]!)) return null;
  const after = line.slice(end, end + 2);
  if (end - index === 1)
    return /^[年月日](?!$)/u.test(after) && /[年月]某$|^某/u.test(line.slice(0, end))
      ? { start: index, end, form: 'mask' }
      : null;
  return /^[些种个人事]/u.test(after) ? null : { start: index, end, form: 'mask' };
}

/** ○○, □□ where no figure of a year stands beside. */
export function circlesAt(line: string, index: number): BlankForm | null {
  let end = index + 1;
  while (/[○〇◯□]/u.test(line[end] ?? '')) end++;
  const figure = CharClass.HanDigit | CharClass.Digit;
  if (end - index < 2 || isClass(line, index - 1, figure) || isClass(line, end, figure)) return null;
  return { start: index, end, form: 'mask' };
}

/** Words that make a bracket a slot to be filled. */
const SLOT =
  /姓名|名称|时间|地点|日期|年份|年度|单位|机关|部门|职务|会议|数|金额|内容|要求|情况|填|待|某|[XxＸ×]|县|市|区|镇|乡|村|人/u;
/** Labels of a printed page, which open a paragraph. */
const LABEL =
  /^(?:导读|摘要|关键词|关键字|正文|编者按|按语|记者|来源|作者|编辑|提示|温馨|注|备注|说明|附件|附|案例|背景|要点|延伸|链接|相关|图|新闻|本报讯|标题|目录|点评|评析|范文|例文|模板|篇|开头|结尾|第|上篇|下篇|一|二|三|四|五|六|七|八|九|十|\d)/u;

/** The end of a bracket that closes within `limit` units, or 0. */
function closeAfter(line: string, index: number, close: string, limit: number): number {
  const length = line.slice(index, index + limit).indexOf(close) + 1;
  return length === 0 ? 0 : index + length;
}

/** 【会议名称】; but 【导读】. */
export function lenticularAt(line: string, index: number): BlankForm | null {
  const end = closeAfter(line, index, '】', 32);
  if (end === 0 || end - index > 32 || end - index < 3) return null;
  const inside = line.slice(index + 1, end - 1);
  if (LABEL.test(inside) || inside.includes('【')) return null;
  const alone = line.trim().length === end - index;
  return alone && !SLOT.test(inside) ? null : { start: index, end, form: 'field' };
}

/** 〔待补〕; but 〔2018〕29号. */
export function tortoiseAt(line: string, index: number): BlankForm | null {
  const end = closeAfter(line, index, '〕', 32);
  if (end === 0 || end - index > 32) return null;
  return /待|补|填|此处|[XxＸ×]{2}|名称|姓名/u.test(line.slice(index + 1, end - 1))
    ? { start: index, end, form: 'field' }
    : null;
}

/** [发文机关] and [_TAG_h2]; but [2018] and links. */
export function squareAt(line: string, index: number): BlankForm | null {
  const end = closeAfter(line, index, ']', 40);
  if (end === 0 || end - index > 40) return null;
  const inside = line.slice(index + 1, end - 1);
  if (/^_?TAG|^_[\w]+_?\w*$/u.test(inside)) return { start: index, end, form: 'lost' };
  if (line[end] === '(' || LABEL.test(inside) || !/^[\u3400-\u9fff、（）／/]{2,20}$/u.test(inside)) return null;
  return SLOT.test(inside) || line.trim().length > end - index ? { start: index, end, form: 'field' } : null;
}

/** ${…} and {{…}}. */
export function braceAt(line: string, index: number): BlankForm | null {
  const match = /^(?:\$\{[^{}]{1,40}\}|\{\{[^{}]{1,40}\}\})/u.exec(line.slice(index, index + 46));
  return match === null ? null : { start: index, end: index + match[0].length, form: 'field' };
}

const NOTE =
  /^(?:此处|这里|请?(?:填写|补充|插入|根据)|待(?:补|填|定|核|查)|可根据|可结合|具体(?:内容|数据|情况)|根据实际|视情况|填写|空)/u;

/** （此处…）, （待填）, and the empty （　）. */
export function parenthesisAt(line: string, index: number): BlankForm | null {
  const close = line[index] === '（' ? '）' : ')';
  const end = closeAfter(line, index, close, 82);
  if (end === 0 || end - index > 82) return null;
  const inside = line.slice(index + 1, end - 1);
  const empty = inside.trim() === '' && (inside.length > 0 || line[index] === '（');
  const isField = NOTE.test(inside.trim()) || (empty && isClass(line, index - 1, CharClass.Han | CharClass.ClauseMark));
  return isField ? { start: index, end, form: 'field' } : null;
}

/** A date left open by spaces: 年　月　日. */
export function openDateAt(line: string, index: number): BlankForm | null {
  const match = /^年[\s　_＿]{1,8}月[\s　_＿]{1,8}日/u.exec(line.slice(index, index + 20));
  if (match === null) return null;
  return isClass(line, index - 1, ALNUM | CharClass.HanDigit)
    ? { start: index + 1, end: index + match[0].length, form: 'field' }
    : { start: index, end: index + match[0].length, form: 'field' };
}

/** ***, where it is no emphasis and no rule across the page. */
export function starsAt(line: string, index: number): BlankForm | null {
  let end = index + 1;
  while (line[end] === '*') end++;
  if (end - index < 3 || /^[\s*]*$/u.test(line)) return null;
  // ***emphasis*** closes within its clause.
  const opens = /^[^*，。；：]{1,30}\*{3}/u.test(line.slice(end, end + 34));
  const closes = /\*{3}[^*，。；：]{1,30}$/u.test(line.slice(Math.max(0, index - 34), index));
  return opens || closes ? null : { start: index, end, form: 'lost' };
}

export function percentsAt(line: string, index: number): BlankForm | null {
  let end = index + 1;
  while (line[end] === '%') end++;
  return end - index < 2 ? null : { start: index, end, form: 'lost' };
}

/** 此处隐藏N个字, which a site puts where it has cut a text. */
export function hiddenAt(line: string, index: number): BlankForm | null {
  const match = /^此处(?:隐藏|省略)\d+个?字/u.exec(line.slice(index, index + 20));
  return match === null ? null : { start: index, end: index + match[0].length, form: 'lost' };
}

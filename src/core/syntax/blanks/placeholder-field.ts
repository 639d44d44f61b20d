import { CharClass, isClass } from '../../text/char-class.ts';
import { wantsName, wantsNoun } from './asking-data.ts';
import type { BlankForm } from './placeholder-mask.ts';

const ALNUM = CharClass.Latin | CharClass.Digit;
const LONGEST_NOTE = 82;

/** Where the bracket that opens at `index` closes (the index after it), or 0. The bound keeps a line of brackets linear. */
function closeAfter(line: string, index: number, close: string, longest: number): number {
  const at = line.slice(index + 1, index + longest).indexOf(close);
  return at < 0 ? 0 : index + at + 2;
}

/** [_TAG_h2], which a converter leaves where a heading was. */
export function tagAt(line: string, index: number): BlankForm | null {
  const end = closeAfter(line, index, ']', LONGEST_NOTE);
  const inside = line.slice(index + 1, end - 1);
  return end > 0 && /^_[A-Z]+_?\w*$|^TAG_\w+$/.test(inside) ? { start: index, end, form: 'lost' } : null;
}

/** ${…} and {{…}}. */
export function braceAt(line: string, index: number): BlankForm | null {
  const match = /^(?:\$\{[^{}]{1,40}\}|\{\{[^{}]{1,40}\}\})/.exec(line.slice(index, index + 46));
  return match === null ? null : { start: index, end: index + match[0].length, form: 'field' };
}

/** Notes to the one who fills a template. 此处指…, 此处鼓掌 explain or direct. */
const NOTE =
  /^(?:(?:此处|这里)(?![指系的是所引详见同停稍掌鼓起播举全鞠有略]|[^，。]{0,6}(?:掌声|鼓掌|停顿))|请?(?:填写|插入)|请(?:补充|根据|结合|注明|输入)|待(?:补|填|定|核|查|写|添|完善|确认)(?!续|业)|可(?:根据|结合|视)|具体(?:内容|数据|情况|时间|地点|名单)(?!另行|附后|见)|根据实际|视情况)/;
/** What a template wants written; said of what stands before it, it limits that: 一篇心得体会（不少于1000字），. */
const TASK =
  /^(?:(?:简要|重点|逐[条项]|分[条项点])(?:介绍|说明|写明|列出|列举|阐述|概括|叙述|总结)(?!了)|写[明清出]|不(?:超过|少于)\d+字)/;
/** （姓名）, （单位名称） where the sentence goes on; a form has them as labels. */
const NAMED = /^(?:姓名|(?:领导|主持人|单位|部门|会议|项目|活动|企业|学校)(?:姓名|名称))$/;

/** Whether nothing but white space stands from a place to the end of a line, or, going back, to its beginning. */
function isEdge(line: string, at: number, step: 1 | -1): boolean {
  while (at >= 0 && at < line.length && isClass(line, at, CharClass.Space)) at += step;
  return at < 0 || at >= line.length;
}

/** （称谓）：, 现将（单位）（事项）有关情况: the sentence has nothing else in its place; 集体（单位） adds to a word. */
const NEEDED = /^(?:称谓|称呼|单位|部门|职务|事项|时间|地点|日期|标题|主题)$/;
const isNeeded = (line: string, start: number, end: number, inside: string): boolean => {
  if (!NEEDED.test(inside) || !/[一-鿿：（]/.test(line[end] ?? '')) return false;
  const before = line.slice(Math.max(0, start - 12), start);
  return before.trim() === '' || before.endsWith('）') || wantsNoun.test(before) || wantsName.test(before);
};

/** （此处…）, （待填）, and the empty （　）. */
export function parenthesisAt(line: string, index: number): BlankForm | null {
  const wide = line[index] === '（';
  const next = line.charCodeAt(index + 1);
  if (!OPENS_NOTE[next]) return null;
  const end = closeAfter(line, index, wide ? '）' : ')', LONGEST_NOTE);
  if (end === 0) return null;
  const inside = line.slice(index + 1, end - 1).trim();
  // （此处省略N字） is lost text, which its own scanner finds.
  if (/^此处(?:隐藏|省略)\d/.test(inside)) return null;
  if (inside !== '')
    return NOTE.test(inside) ||
      (TASK.test(inside) && (isEdge(line, index - 1, -1) || isEdge(line, end, 1))) ||
      (NAMED.test(inside) && /[一-鿿，、]/.test(line[end] ?? '')) ||
      isNeeded(line, index, end, inside)
      ? { start: index, end, form: 'field' }
      : null;
  const joined =
    isClass(line, index - 1, CharClass.Han | CharClass.ClauseMark) ||
    (index === 0 && isClass(line, end, CharClass.Han));
  return joined && (wide || end - index > 2) ? { start: index, end, form: 'field' } : null;
}

/** Most brackets hold something else: one look at their first character tells. */
const OPENS_NOTE = new Uint8Array(0x10000);
for (const character of '此这请填插待可具根视领主单部会项活企学姓名简重逐分写不称职事时地日标 　\u00a0）)')
  OPENS_NOTE[character.charCodeAt(0)] = 1;

/** A date left open by spaces: 年　月　日; behind the figures of a year, or of a month, the spaces alone. */
export function openDateAt(line: string, index: number): BlankForm | null {
  const next = line.charCodeAt(index + 1);
  if (next !== 0x20 && next !== 0x3000 && next !== 0x6708) return null;
  const match = /^年[ 　]{0,8}月[ 　]{1,8}日|^年[ 　]{1,8}月/.exec(line.slice(index, index + 20));
  if (match === null) return null;
  const figures = isClass(line, index - 1, ALNUM | CharClass.HanDigit) || /[_×〇今明本当]/.test(line[index - 1] ?? '');
  return { start: figures ? index + 1 : index, end: index + match[0].length, form: 'field' };
}

/** What a mask of two stars stands before: a place, a body, a post, a date, a measure. */
const MASKED =
  /^(?:[省市县区镇乡村旗州](?!场)|街道|社区|[年月日时]|[名个人户家项件万亿元%％]|同志|书记|[县市区镇乡局校院]长|主任|公司|集团|[小中大]学|学校|医院|[局委厅部])/;

/**
 * **县**镇: two stars are a mask where each pair of them that is near stands before something to be named or counted. Those of
 * Markdown that close (**一是**抓落实) do not.
 */
function twoStarsAt(line: string, index: number): BlankForm | null {
  const near = line.slice(Math.max(0, index - 120), index + 120);
  const pairs = near.split(/\*{2,}/).slice(1);
  return pairs.every((after) => MASKED.test(after)) ? { start: index, end: index + 2, form: 'mask' } : null;
}

/** ***, where it is no emphasis and no rule across the page. */
export function starsAt(line: string, index: number): BlankForm | null {
  let end = index + 1;
  while (line[end] === '*') end++;
  if (end - index === 1) return null;
  if (end - index === 2) return twoStarsAt(line, index);
  if (end - index < 3 || isClass(line, index - 1, ALNUM) || isClass(line, end, ALNUM)) return null;
  const before = line.slice(Math.max(0, index - 34), index);
  const after = line.slice(end, end + 34);
  if (/^[\s*]*$/.test(before) && /^[\s*]*$/.test(after)) return null;
  // ***emphasis*** closes within its clause.
  if (/^[^*，。；：]{1,30}\*{3}/.test(after) || /\*{3}[^*，。；：]{1,30}$/.test(before)) return null;
  return { start: index, end, form: 'lost' };
}

/** %% where a word has been; 100%% is a doubled mark. */
export function percentsAt(line: string, index: number): BlankForm | null {
  let end = index + 1;
  while (line[end] === '%') end++;
  if (end - index < 2 || isClass(line, index - 1, ALNUM) || isClass(line, end, ALNUM)) return null;
  return /^\s/.test(line.slice(end, end + 1)) && index === 0 ? null : { start: index, end, form: 'lost' };
}

/** 此处隐藏N个字, which a site puts where it has cut a text. */
export function hiddenAt(line: string, index: number): BlankForm | null {
  if (line.charCodeAt(index + 1) !== 0x5904) return null;
  const match = /^此处(?:隐藏|省略)\d+个?字/.exec(line.slice(index, index + 20));
  return match === null ? null : { start: index, end: index + match[0].length, form: 'lost' };
}

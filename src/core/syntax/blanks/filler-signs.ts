import { wordAt } from '../../lexicon/lexicon.ts';
import { CharClass, isClass } from '../../text/char-class.ts';
import { wantsName, wantsNoun, wantsNumber } from './asking-data.ts';
import { contextOf, type KindGuess } from './placeholder-context.ts';
import { kindOfMask } from './placeholder-kind.ts';
import type { BlankForm } from './placeholder-mask.ts';
import { kindByMeasure } from './placeholder-measure.ts';
import { kindByNoun } from './placeholder-noun.ts';

/** Signs that fill a place only where the sentence asks for something there; elsewhere they are bullets, marks, ornament. */
export const FILLER_SIGNS = '*△▲○◯◇□☆？?….·—―/';

const ALNUM = CharClass.Latin | CharClass.Digit;
const LONGEST = 12;

/** A ring in a number in words is a nought: 一九六○年, 二百○八所. */
const RING = /[○◯〇]/;
const NUMERAL = /[一二三四五六七八九十百千万零\d]/;
/** 一○三; but ○万元 asks for a number. */
const UNIT = /[一二三四五六七八九\d]/;
/** What must follow a sign for it to be one, and what must stand before it. */
const EITHER_SIDE = /^[*△▲○◯◇□☆]$/;
/** A sentence may end with such a mark and the next begin behind it: both sides have to ask. */
const DASHES = /^[—―/]+$/;

/**
 * A run of one sign where a sentence asks for a word: 请*县长, 第△届, 由……县教育局, 同意？票. A star or ring is enough where a measure,
 * post or body follows; what else ends sentences or breaks off must be asked for from both sides.
 */
export function fillerSignAt(line: string, index: number): BlankForm | null {
  const sign = line[index]!;
  let end = index + 1;
  while (line[end] === sign && end - index <= LONGEST) end++;
  if (end - index > LONGEST || isClass(line, index - 1, ALNUM) || isClass(line, end, ALNUM)) return null;
  if (RING.test(sign) && (NUMERAL.test(line[index - 1] ?? '') || UNIT.test(line[end] ?? ''))) return null;
  if (index === 0 || line.slice(0, index).trim() === '') return null;
  if (('.·'.includes(sign) && end - index < 3) || (/[—―/]/.test(sign) && end - index < 2)) return null;
  const before = line.slice(Math.max(0, index - 12), index);
  const after = line.slice(end, end + 16);
  const asks = asksBehind(line, index, end);
  if (asks === null) return null;
  const open = EITHER_SIDE.test(sign);
  if (open && asks.certain && !(sign === '*' && isMarkup(line, index, end))) return { start: index, end, form: 'mask' };
  if (DASHES.test(sign) && !wantsName.test(before) && !wantsNumber.test(before)) return null;
  if (/[？?]/.test(sign) && end - index > 1 && COUNTED_KIND.has(asks.kind)) return { start: index, end, form: 'mask' };
  const closed = asks.certain && /^[万亿]?[一-鿿%％]{1,2}[，。；）]/.test(after) && asks.kind !== 'person';
  const asked =
    (closed && /[一-鿿]$/.test(before) && !/[？?]/.test(sign)) ||
    wantsName.test(before) ||
    wantsNumber.test(before) ||
    wantsNoun.test(before) ||
    POST_BEFORE.test(before);
  return asked && !/^[们]/.test(after) ? { start: index, end, form: 'mask' } : null;
}

/** Two question marks and a measure ask for a number: 引进项目？？个. */
const COUNTED_KIND: ReadonlySet<string> = new Set(['count', 'money', 'percent']);

/** 常务副区长……同志: the post stands before the name. */
const POST_BEFORE = /(?:[长记任席理员裁]|主编|常委)$/;

/** Whether a measure, post, body or place follows, which cannot stand without what the sign fills. */
function asksBehind(line: string, start: number, end: number): KindGuess | null {
  const context = contextOf(line, start, end);
  if (/^(?:同志|先生|女士|书记|主任)们/.test(context.after)) return null;
  const found = kindByMeasure(context) ?? kindByNoun(context.after);
  if (found !== null && found.kind !== 'other') return found;
  if (/^等(?:同志|[一二三两四五六七八九十\d]*[名位人])/.test(context.after)) return { kind: 'person', certain: true };
  return null;
}

/** A star that opens or closes emphasis, or multiplies: each of the stars near must be one that something is asked for behind. */
function isMarkup(line: string, index: number, end: number): boolean {
  const from = Math.max(0, index - 80);
  for (let at = from; at < Math.min(line.length, end + 80); at++) {
    if (line[at] !== '*' || line[at - 1] === '*') continue;
    let close = at + 1;
    while (line[close] === '*') close++;
    if (at !== index && asksBehind(line, at, close) === null) return true;
  }
  return false;
}

const SPACE = CharClass.Space;

/** White space that stands where a word must: 应到代表 名, 请    同志, 于 月 日. The whole run is the blank. */
export function spaceAt(line: string, index: number): BlankForm | null {
  let end = index + 1;
  while (isClass(line, end, SPACE)) end++;
  const before = line.slice(Math.max(0, index - 14), index);
  const after = line.slice(end, end + 16);
  if (!/[一-鿿，、：:“《（]$/.test(before)) return null;
  if (!isAsked(line, index, end, before, after)) return null;
  return { start: index, end, form: 'mask' };
}

/** The width of a run as it is printed: a full-width space is two. */
function widthOf(line: string, start: number, end: number): number {
  let width = 0;
  for (let at = start; at < end; at++) width += line.charCodeAt(at) > 0x2000 ? 2 : 1;
  return width;
}

function isAsked(line: string, start: number, end: number, before: string, after: string): boolean {
  const width = widthOf(line, start, end);
  if (after === '') return width >= 6 && asksLabel(before);
  if (/^同志(?!们)|^(?:先生|女士)(?!们)/.test(after))
    return wantsName.test(before) || /[，、；：]$|[单部]位$/.test(before);
  if (isDatePart(before, after)) return true;
  if (before.endsWith('第') && /^[届次期号批]/.test(after)) return true;
  if (isSpaced(line, start, end)) return false;
  if (isNumber(line, start, end, before, after)) return true;
  if (width < 2) return false;
  if (wantsName.test(before)) return width >= 4 || ADDRESSED.test(after);
  if (width >= 4 && SPEAKER.test(before)) return SPEAKS.test(after);
  if (/[，、]$/.test(before) && width >= 3) return ELECTED.test(after);
  if (width >= 4 && /[：:]$/.test(before)) return asksLabel(before) && /^[一-鿿]{2,6}[：:]|^[，。；]/.test(after);
  return width >= 5 && wantsNoun.test(before) && /^[一-鿿，。]/.test(after) && /[，。；！]/.test(line);
}

/** 、　　　为副主席: what somebody is elected to. */
const ELECTED = /^(?:为|任|担任)[一-鿿]{0,8}?(?:人|员|长|主席|主任|书记|委员|顾问|代表|理事|秘书|会计)(?=[，。；、]|$)/;
const ADDRESSED =
  /^(?:(?:第一|副)?[书主][记任席]|(?:常务)?副?[省市县区镇乡局部厅处科校院所]长|总经理|(?:作|为)[^，。]{0,10}(?:报告|讲话|发言|说明)|讲话|发言|致辞|宣读|主持|作报告)/;

/** 请龙泉公司总经理　　发言: a post without its name, and what its holder does. */
const SPEAKER = /(?:[请由]|^)[^，。；：请由]{0,12}(?:[书主][记任席]|[省市县区镇乡局部厅处科校院所]长|经理)$/;
const SPEAKS = /^(?:作|讲话|发言|致辞|宣读|主持)/;

/** 唱标人：, 参加会议的有：: a label that asks for a name, a place, a time. */
const asksLabel = (before: string): boolean =>
  /(?:[一-鿿](?:人|者|单位|地点|时间|日期|姓名|电话|职务|部门)|[的领导][有是]|签[名字])[：:]$/.test(before);

/** 于 月 日, 下午 时: the parts of a date or time. */
function isDatePart(before: string, after: string): boolean {
  if (/^月[ \u3000]*[日底中下上至]/.test(after)) return DATE_BEFORE.test(before);
  if (/^日/.test(after)) return /[ \u3000\dXx×*][月至到]$/.test(before);
  return /^[时点分](?![间期候评])/.test(after) && /(?:[日午晚晨]|[ \u3000][时点])$/.test(before);
}
const DATE_BEFORE = /(?:[于至到自从在年：（为定]|截止|截至|[，。；、])$/;

/** 竞　赛　日　程, 通　知: a title set wide, one character and one space at a time. */
function isSpaced(line: string, start: number, end: number): boolean {
  const lonely = (at: number, step: number): boolean =>
    isClass(line, at, CharClass.Han) && (at + step < 0 || at + step >= line.length || isClass(line, at + step, SPACE));
  return lonely(start - 1, -1) && lonely(end, 1);
}

/** A measure with no number before it, where the sentence goes on or ends behind it. */
function isNumber(line: string, start: number, end: number, before: string, after: string): boolean {
  if (!/^[一-鿿%％]/.test(after)) return false;
  const guess = kindByMeasure(contextOf(line, start, end));
  if (guess === null || !guess.certain) return false;
  if (/[，、：:“《（]$/.test(before)) return false;
  if (wantsNumber.test(before) || before.endsWith('等')) return true;
  if (/第[ \u3000]+届$/.test(before) && /^次/.test(after)) return true;
  // 户 人, of one number behind another.
  if (/[ \u3000][户组村][ \u3000]*$/.test(`${before} `) && /^[人口]/.test(after)) return true;
  const [unit] = /^[万亿]?/.exec(after)!;
  const measure = wordAt(after, unit.length)?.text ?? '';
  const rest = after.slice(unit.length + measure.length);
  const closed = /^(?:[，。；、）)]|$|[ \u3000]+[一-鿿])/.test(rest);
  return closed && measure !== '' && isClass(line, start - 1, CharClass.Han) && /[，。；]/.test(line);
}

/** The kind of a blank of white space or of a sign: what the words around ask for. */
export function kindOfFiller(line: string, start: number, end: number): KindGuess {
  const { before, after } = contextOf(line, start, end);
  if (/^(?:同志|先生|女士)/.test(after)) return { kind: 'person', certain: true };
  if (/[，、]$/.test(before) && /^(?:为|任|担任)/.test(after)) return { kind: 'person', certain: false };
  if ((wantsName.test(before) || SPEAKER.test(before)) && /^(?:为|任|担任|作|讲话|发言|宣读|致辞|主持)/.test(after))
    return { kind: 'person', certain: false };
  return kindOfMask(line, start, end);
}

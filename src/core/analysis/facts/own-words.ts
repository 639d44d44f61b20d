import { endsWithPost, isPostAt } from '../../lexicon/posts.ts';
import { surnameAt, surnamesAlsoWords } from '../../lexicon/surnames.ts';
import { isCommonHan } from '../../text/char-class.ts';
import type { TextRange } from '../../text/range.ts';

/**
 * Whose words a place of a line holds: the `name` of a person or a place, the `title` of a document, what somebody is quoted to have said, or other
 * words in quotation marks (`quoted`), which may be a slogan; null for the writer's own.
 */
export type Owner = 'name' | 'title' | 'quotation' | 'quoted' | null;

type Pair = readonly [open: string, close: string];
const TITLES: readonly Pair[] = [
  ['《', '》'],
  ['〈', '〉'],
];
const QUOTES: readonly Pair[] = [
  ['“', '”'],
  ['‘', '’'],
  ['「', '」'],
];

/** A title or quotation is not looked for farther off. */
const REACH = 400;
const SOURCE =
  /(?:指出|说|说道|说过|讲|讲过|写道|引用|原话|原文|云|曰|强调|要求|提出|题词|批示)(?:得好|过|的|是|为)?[，：:]?\s*$/;
/** Without a colon only words that hand over what follows word for word. */
const SAID = /(?:指出|说|说道|写道|引用|原话|原文|题词|云|曰)(?:得好|过|的|是|为)?\s*$/;

/**
 * Whose words stand at a range of a line; offsets are UTF-16, relative to the line. Only asked where a rule about words has
 * something to say, so that a line without findings costs nothing.
 *
 *     ownerOf('请县委书记曾强同志讲话', { start: 5, end: 7 }) // 'name'
 *     ownerOf('学习《关于建国以来的说明》', { start: 5, end: 7 }) // 'title'
 */
export function ownerOf(line: string, range: TextRange): Owner {
  if (TITLES.some(([open, close]) => isInside(line, range, open, close) >= 0)) return 'title';
  if (isPartOfName(line, range) || isPartOfPlace(line, range)) return 'name';
  const open = Math.max(...QUOTES.map(([left, right]) => isInside(line, range, left, right)));
  if (open < 0) return null;
  const before = line.slice(Math.max(0, open - 16), open);
  return SAID.test(before) || (/[，：:]\s*$/.test(before) && SOURCE.test(before)) ? 'quotation' : 'quoted';
}

/** Where the bracket opens that holds the range; -1 where none does. A range that holds the bracket itself lies in none. */
function isInside(line: string, { start, end }: TextRange, open: string, close: string): number {
  const before = line.slice(Math.max(0, start - REACH), start);
  const opened = before.lastIndexOf(open);
  if (opened < 0 || before.includes(close, opened)) return -1;
  const at = start - before.length + opened;
  const to = line.slice(start, at + REACH + 1).indexOf(close);
  return to >= end - start ? at : -1;
}

const isAddressed = (after: string): boolean => isPostAt(after, /^[ \u3000]?/u.exec(after)![0].length);
const isBehindPost = (before: string): boolean => endsWithPost(before, /[：:\s]/u);
/** What only speaks of somebody who was named. */
const DONE =
  /^(?:[，。、；：（）()\s]|$|等|作|讲话|发言|主持|出席|指出|强调|要求|宣读|传达|通报|汇报|致辞|参加|率|带队|到|在|为|同|和|与|带头|同志|报道|采访|摄|任|当选|介绍|说|负责|牵头|主持)/;
const OPENS = /(?:^|[，。、；：（(“\s]|[请由向与和对让受])$/;
/** Alone between such marks: a list of names, a name behind its label. */
const LISTED = /[、：（(][ \u3000]*$/;
const CLOSES = /^(?:[，、；）)]|$)/;

/** Whether the range lies in a name of two to four characters that a post, an address or a list shows to be one. */
function isPartOfName(line: string, { start, end }: TextRange): boolean {
  for (let at = start; at >= Math.max(0, start - 3); at--) {
    const length = surnameAt(line, at);
    if (length === 0) continue;
    for (let given = 1; given <= 2; given++) {
      const close = at + length + given;
      if (close < end || close > line.length || !allHan(line, at, close)) continue;
      if (isNamed(line, at, close)) return true;
    }
  }
  return false;
}

/** What a name of a place ends in, and nothing else in this position: 建国路, but no 路线; 村 ends other words (度假村) as well. */
const PLACE_END =
  /^[一-鿿]?(?:镇|乡|街道|社区|路(?![线径上子边])|大街|大道)(?=[^一-鿿]|[东西南北中的和与及至到在]|$|社区|小学|中学|派出所|服务)/;
/** What a name of a place begins behind. */
const PLACE_START = /(?:^|[^一-鿿]|[在到从至赴往于来沿省市县区镇乡村和与及])[一-鿿]?$/;

/** Whether the range lies in the name of a place, with one other character of it on either side at most. */
const isPartOfPlace = (line: string, { start, end }: TextRange): boolean =>
  PLACE_END.test(line.slice(end, end + 12)) && PLACE_START.test(line.slice(Math.max(0, start - 3), start));

function allHan(line: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (!isCommonHan(line[at])) return false;
  return true;
}

function isNamed(line: string, start: number, end: number): boolean {
  const before = line.slice(Math.max(0, start - 12), start);
  const after = line.slice(end, end + 12);
  if (isBehindPost(before) && (DONE.test(after) || isAddressed(after))) return true;
  if (OPENS.test(before) && listGoesOn(line, end)) return true;
  if (surnamesAlsoWords.has(line[start]!) && !OPENS.test(before)) return false;
  if (isAddressed(after)) return true;
  return LISTED.test(before) && CLOSES.test(after) && !surnamesAlsoWords.has(line[start]!);
}

/** 由曾强、李明、王芳三位同志…: behind the mark of a list stands another name. */
const listGoesOn = (line: string, end: number): boolean =>
  surnameAt(line, end + 1) > 0 &&
  !surnamesAlsoWords.has(line[end + 1]!) &&
  /^、[一-鿿]{2,3}(?:[、，；）)]|$|同志|等|[两三-九]位)/.test(line.slice(end, end + 6));

import { wordAt } from '../lexicon/lexicon.ts';
import { lazy } from '../text/lazy.ts';
import { TITLE_FOLLOWERS, TITLE_LEADERS } from './title-data.ts';

/** A title in lines, and the width that lets it fall into them: no line has room for the first character of the next. */
export interface TitleLines {
  readonly lines: readonly string[];
  /** In full-width characters, letters and figures counting half. */
  readonly width: number;
}

/** What a break inside a word costs, one that parts words which belong together, a line more, and a last line out of proportion. */
const cost = { insideWord: 20, together: 8, line: 6, shortEnd: 10, uneven: 4 } as const;
/** A last line under this share of the others looks forgotten. */
const SHORT_END = 0.4;

/** More characters than this are no title; the dictionary looks at all of them for each word. */
const LONGEST_TITLE = 200;

const followers: ReadonlySet<string> = new Set(TITLE_FOLLOWERS.split(' '));
const leaders: ReadonlySet<string> = new Set(TITLE_LEADERS.split(' '));

/** Marks that no line begins with (GB/T 15834-2011 5.1). */
const CLOSING = '，。、；：？！）》〉】”’…—·％%,.;:?!)';
/** Marks that stand around what belongs together; no line ends with the first of a pair. */
const PAIRS: Readonly<Record<string, string>> = { '（': '）', '《': '》', '〈': '〉', '“': '”', '‘': '’', '(': ')' };

/** A dictionary of words, where the host has one. */
const dictionary = lazy(() =>
  typeof Intl.Segmenter === 'function' ? new Intl.Segmenter('zh', { granularity: 'word' }) : null,
);

const isNarrow = (character: string): boolean => character < '\u2000';

/** The width of each character; Word leaves a quarter between Chinese and letters or figures. */
const widthsOf = (characters: readonly string[]): number[] =>
  characters.map((character, at) => {
    const isJoint = at > 0 && isNarrow(characters[at - 1]!) !== isNarrow(character);
    return (isNarrow(character) ? 0.5 : 1) + (isJoint ? 0.25 : 0);
  });

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

/** Words of a title: those of the dictionary, joined where the lexicon knows a longer one. */
function wordsOf(title: string): string[] {
  const segmenter = dictionary();
  const parts = segmenter === null ? [...title] : [...segmenter.segment(title)].map(({ segment }) => segment);
  const words: string[] = [];
  let at = 0;
  let known = 0;
  for (const part of parts) {
    if (at < known) words[words.length - 1] += part;
    else {
      words.push(part);
      known = at + (wordAt(title, at)?.text.length ?? 0);
    }
    at += part.length;
  }
  return words;
}

const isNumeral = (character: string | undefined): boolean =>
  /^[〇○一二三四五六七八九十百千万\d]$/u.test(character ?? '');

/** Whether a break in front of each character stands between a pair of marks: the name of a document, a quotation, a remark. */
function enclosed(characters: readonly string[]): boolean[] {
  let closing: string | undefined;
  return characters.map((character) => {
    const isEnclosed = closing !== undefined;
    if (character === closing) closing = undefined;
    else closing ??= PAIRS[character];
    return isEnclosed;
  });
}

/** What a break costs in front of each character, by its index in the title; Infinity where none may be. */
function breakCosts(characters: readonly string[], words: readonly string[]): number[] {
  const isEnclosed = enclosed(characters);
  const costs = characters.map((character, at): number => {
    const before = characters[at - 1];
    const isInside = before === undefined || (/[!-~]/u.test(before) && /[!-~]/u.test(character));
    return isInside || CLOSING.includes(character) || before in PAIRS ? Infinity : cost.insideWord;
  });
  let at = 0;
  words.forEach((word, index) => {
    const before = words[index - 1] ?? '';
    // A number belongs to what it counts.
    const isTogether =
      followers.has(word) || leaders.has(before) || isNumeral(before.at(-1)) || isEnclosed[at] === true;
    const isInNumber = isNumeral(before.at(-1)) && isNumeral(word[0]);
    if (costs[at] === cost.insideWord && !isInNumber) costs[at] = isTogether ? cost.together : 0;
    at += [...word].length;
  });
  return costs;
}

/** The lines of a title as they fall when each takes what goes into it; null when a piece that may not be broken is longer. */
function fill(widths: readonly number[], costs: readonly number[], width: number): number[] | null {
  const starts = [0];
  let used = 0;
  let lastBreak = 0;
  for (let at = 0; at < widths.length; at++) {
    if (costs[at]! < Infinity) lastBreak = at;
    used += widths[at]!;
    if (used <= width) continue;
    if (lastBreak <= starts.at(-1)!) return null;
    starts.push(lastBreak);
    at = lastBreak - 1;
    used = 0;
  }
  return starts;
}

/**
 * Breaks a title that is longer than a line where its words end, into lines of like length (GB/T 9704-2012 7.3.1: 词意完整、排列对称、
 * 长短适宜). `room` is what goes into a line, in full-width characters. The lines are such as a program makes by itself between margins
 * that leave the returned width, so that the title stays one paragraph without a break in it.
 *
 *     titleLines('在全县秋粮收购暨粮食安全工作推进会议上的讲话', 20).lines // ['在全县秋粮收购暨粮食安全', '工作推进会议上的讲话']
 */
export function titleLines(title: string, room: number): TitleLines {
  const characters = [...title];
  const widths = widthsOf(characters);
  const total = sum(widths);
  if (total <= room || characters.length > LONGEST_TITLE) return { lines: [title], width: Math.min(total, room) };
  const costs = breakCosts(characters, wordsOf(title));
  const fewest = Math.ceil(total / room);
  let best: { readonly starts: readonly number[]; readonly price: number } | undefined;
  for (let width = Math.floor(room * 4) / 4; width >= total / (fewest + 1); width -= 0.25) {
    const starts = fill(widths, costs, width);
    if (starts === null) break;
    const price = priceOf(starts, widths, costs, width) + (starts.length - fewest) * cost.line;
    if (best === undefined || price < best.price) best = { starts, price };
  }
  if (best === undefined) return { lines: [title], width: room };
  const { starts } = best;
  const width = Math.max(...starts.map((start, at) => sum(widths.slice(start, starts[at + 1]))));
  return { lines: starts.map((start, at) => characters.slice(start, starts[at + 1]).join('')), width };
}

function priceOf(
  starts: readonly number[],
  widths: readonly number[],
  costs: readonly number[],
  width: number,
): number {
  const lengths = starts.map((start, at) => sum(widths.slice(start, starts[at + 1])));
  const longest = Math.max(...lengths);
  const unlike = sum(lengths.map((length) => (longest - length) / width));
  const breaks = sum(starts.slice(1).map((start) => costs[start]!));
  return breaks + unlike * cost.uneven + (lengths.at(-1)! < longest * SHORT_END ? cost.shortEnd : 0);
}

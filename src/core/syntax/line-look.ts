import { CharClass, charClasses, SPACES } from '../text/char-class.ts';
import type { ParagraphCounts } from './nodes.ts';

/** What a unit is to the counts, as bits: a character of its own, one that is full-width, part of a half-width run; none of these is white space. */
const HAN = 1;
const WIDE = 2;
const HALF = 4;
const DIGIT = 8;
const PERCENT = 16;
/** Half of a pair that counts nothing of its own, nor parts a run. */
const SECOND_HALF = 32;
/** Some scanner is called for the unit. */
const CALLED = 64;

const units = buildUnits();

function buildUnits(): Uint8Array {
  const table = new Uint8Array(0x10000).fill(WIDE).fill(HALF, 0x21, 0x2e80).fill(0, 0, 0x21);
  // Marks that Chinese fonts set full width: “”‘’…—, letters in circles, boxes and arrows of office texts.
  for (const character of '“”‘’…—·×①②③④⑤⑥⑦⑧⑨⑩○●□■★☆→←↑↓％℃※§') table[character.charCodeAt(0)] = WIDE;
  for (const space of SPACES) table[space.charCodeAt(0)] = 0;
  table.fill(HAN, 0xd840, 0xd900).fill(SECOND_HALF, 0xdc00, 0xe000);
  for (let code = 0; code < table.length; code++)
    if (charClasses[code]! & CharClass.Han) table[code] = HAN;
    else if (charClasses[code]! & CharClass.Digit || (code >= 0xff10 && code <= 0xff19)) table[code]! |= DIGIT;
  for (const sign of '%％') table[sign.charCodeAt(0)]! |= PERCENT;
  return table;
}

/**
 * Notes the characters that a scanner is called for, which every look at a line finds from then on.
 *
 *     calledFor('（(');
 *     lookAt('甲（乙').places // [1]
 */
export function calledFor(characters: Iterable<string>): void {
  for (const character of characters) units[character.charCodeAt(0)]! |= CALLED;
}

/** A line as one pass over its units sees it. */
export interface LineLook {
  readonly counts: ParagraphCounts;
  /** Where characters stand that some scanner is called for, in order. */
  readonly places: readonly number[];
}

/**
 * Looks at each unit of a line once, for its counts and for all scanners. Word's 字数: each Han character and full-width mark 1, each
 * run of half-width characters 1.
 *
 *     lookAt('完成3.5亿元。').counts.words // 6: 完 成 3.5 亿 元 。
 */
export function lookAt(line: string): LineLook {
  const places: number[] = [];
  let [han, wide, half, runs, digits, percents] = [0, 0, 0, 0, 0, 0];
  let inRun = false;
  for (let index = 0; index < line.length; index++) {
    const unit = units[line.charCodeAt(index)]!;
    if (unit >= CALLED) places.push(index);
    if (unit & HAN) {
      han++;
      inRun = false;
    } else if (unit & WIDE) {
      wide++;
      inRun = false;
    } else if (unit & HALF) {
      half++;
      if (!inRun) runs++;
      inRun = true;
    } else if (!(unit & SECOND_HALF)) inRun = false;
    if (unit & DIGIT) digits++;
    else if (unit & PERCENT) percents++;
  }
  const counts = {
    words: han + wide + runs,
    han,
    characters: han + wide + half,
    syllables: han + digits + 3 * percents,
  };
  return { counts, places };
}

/** The counts of a line alone; see {@link lookAt}. */
export const countParagraph = (line: string): ParagraphCounts => lookAt(line).counts;

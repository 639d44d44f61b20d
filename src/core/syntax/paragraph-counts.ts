import { CharClass, charClasses, SPACES } from '../text/char-class.ts';
import type { ParagraphCounts } from './nodes.ts';

const RUN = 1;
const WIDE = 2;

/** How Word counts a unit: part of a half-width run, or a full-width character of its own. */
const WIDTHS = buildWidths();

function buildWidths(): Uint8Array {
  const widths = new Uint8Array(0x10000).fill(WIDE).fill(RUN, 0x21, 0x2e80).fill(0, 0, 0x21);
  // Marks that Chinese fonts set full width: “”‘’…—, letters in circles, boxes and arrows of office texts.
  for (const character of '“”‘’…—·×①②③④⑤⑥⑦⑧⑨⑩○●□■★☆→←↑↓％℃※§') widths[character.charCodeAt(0)] = WIDE;
  for (const space of SPACES) widths[space.charCodeAt(0)] = 0;
  // The second half of a surrogate pair counts nothing of its own.
  return widths.fill(0, 0xdc00, 0xe000);
}

/**
 * Counts one line. Word's 字数: each Han character and full-width mark 1, each run of half-width characters 1.
 *
 *     countParagraph('完成3.5亿元。').words // 6: 完 成 3.5 亿 元 。
 */
export function countParagraph(line: string): ParagraphCounts {
  let words = 0;
  let han = 0;
  let characters = 0;
  let syllables = 0;
  let inRun = false;
  for (let index = 0; index < line.length; index++) {
    const code = line.charCodeAt(index);
    const bits = charClasses[code]!;
    if (bits & CharClass.Han || (code >= 0xd840 && code <= 0xd8ff)) {
      han++;
      words++;
      characters++;
      syllables++;
      inRun = false;
      continue;
    }
    const width = WIDTHS[code]!;
    if (width === 0) {
      if (code < 0xdc00 || code >= 0xe000) inRun = false;
      continue;
    }
    characters++;
    if (width === WIDE) words++;
    else if (!inRun) words++;
    inRun = width === RUN;
    if (bits & CharClass.Digit || (code >= 0xff10 && code <= 0xff19)) syllables++;
    else if (code === 0x25 || code === 0xff05) syllables += 3;
  }
  return { words, han, characters, syllables };
}

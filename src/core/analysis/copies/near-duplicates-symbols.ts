import type { SpeechDocument } from '../../syntax/nodes.ts';
import { CharClass, charClasses } from '../../text/char-class.ts';
import { lazy } from '../../text/lazy.ts';
import type { TextRange } from '../../text/range.ts';

/** What is left of a blank or a figure: X月X日 and 3月12日 are the same to a comparison. */
export const MASK = 0x23;

/** Stand for paragraphs left out, so that no copy runs on from one side of them to the other; no two alike nearby. */
const FIRST_BARRIER = 0x100;
const BARRIERS = 0x2000;

/** Whether a symbol stands for a paragraph left out. */
export const isBarrier = (symbol: number): boolean => symbol >= FIRST_BARRIER && symbol < FIRST_BARRIER + BARRIERS;

/**
 * The document as a comparison sees it: one symbol per Han character, per Latin word and per run of digits or
 * blanks; white space and marks dropped, paragraphs joined, one barrier for each left out. Paragraph `p` owns symbols `[starts[p], starts[p + 1])`.
 */
export interface SymbolText {
  readonly document: SpeechDocument;
  readonly symbols: Uint16Array;
  readonly starts: Int32Array;
  /** Document offset of every 64th symbol. */
  readonly marks: Int32Array;
}

const HAN = 1;
const WORD = 2;

/** What a unit is to a comparison, nothing where it is not compared. */
const units = lazy((): Uint8Array => {
  const table = new Uint8Array(0x10000);
  for (let code = 0; code < table.length; code++)
    if (charClasses[code]! & CharClass.Han) table[code] = HAN;
    else if (charClasses[code]! & (CharClass.Latin | CharClass.Digit)) table[code] = WORD;
  table.fill(HAN, 0xd800, 0xe000).fill(HAN, 0x3041, 0x30ff);
  // Letters, digits (half and full width) and the signs a blank is drawn with: ×, ○, _ and ＿.
  table.fill(WORD, 0xff10, 0xff1a).fill(WORD, 0xff21, 0xff3b).fill(WORD, 0xff41, 0xff5b).fill(WORD, 0xc0, 0x250);
  for (const sign of '×○_＿') table[sign.charCodeAt(0)] = WORD;
  return table;
});

const isHan = (code: number): boolean => units()[code] === HAN;
const isWord = (code: number): boolean => units()[code] === WORD;

function wordEnd(text: string, from: number): number {
  let end = from + 1;
  while (end < text.length && isWord(text.charCodeAt(end))) end++;
  return end;
}

/** A letter other than X: what makes a run a word and not a figure or a blank. */
const isLetter = (code: number): boolean => {
  const half = code >= 0xff21 ? code - 0xfee0 : code;
  const lower = half | 0x20;
  return (lower >= 0x61 && lower <= 0x7a && lower !== 0x78) || (code >= 0xc0 && code <= 0x24f && code !== 0xd7);
};

/** The symbol of a word: MASK for digits and blanks, else a number above the Han characters that the letters decide. */
function wordSymbol(text: string, from: number, end: number): number {
  let hash = 0;
  let letters = false;
  for (let index = from; index < end; index++) {
    const code = text.charCodeAt(index);
    letters ||= isLetter(code);
    hash = Math.imul(hash, 31) + (code | 0x20);
  }
  return letters ? 0xb000 + ((hash ^ (hash >>> 13)) & 0x1fff) : MASK;
}

/** Every 64th symbol's offset is kept, so that a symbol is found again without reading its whole line. */
const MARK_SHIFT = 6;
const MARK_MASK = (1 << MARK_SHIFT) - 1;

/** Writes the symbols of `text` between two offsets, none of them further than `symbols` reaches; returns the next free place. */
function readLine(
  text: string,
  from: number,
  to: number,
  symbols: Uint16Array,
  marks: Int32Array,
  first: number,
): number {
  const kinds = units();
  let at = first;
  let index = from;
  while (index < to) {
    const code = text.charCodeAt(index);
    const kind = kinds[code]!;
    if (kind === 0) {
      index++;
      continue;
    }
    const han = kind === HAN;
    const end = han ? index + 1 : wordEnd(text, index);
    const symbol = han ? code : wordSymbol(text, index, end);
    // 3.5 and X:00 are one figure each: the mark between them is dropped like any other.
    if (symbol !== MASK || at === first || symbols[at - 1] !== MASK) {
      if ((at & MARK_MASK) === 0) marks[at >> MARK_SHIFT] = index;
      symbols[at++] = symbol;
    }
    index = end;
  }
  return at;
}

/** Reads a document; of the paragraphs that may not be compared only a barrier is left. */
export function readSymbols(document: SpeechDocument, excluded: (paragraph: number) => boolean): SymbolText {
  const { paragraphs, text } = document;
  const symbols = new Uint16Array(text.length);
  const marks = new Int32Array((text.length >> MARK_SHIFT) + 1);
  const starts = new Int32Array(paragraphs.length + 1);
  let at = 0;
  for (let paragraph = 0; paragraph < paragraphs.length; paragraph++) {
    starts[paragraph] = at;
    const start = document.starts[paragraph]!;
    const { length } = paragraphs[paragraph]!.text;
    if (length === 0) continue;
    if (excluded(paragraph)) {
      if ((at & MARK_MASK) === 0) marks[at >> MARK_SHIFT] = start;
      symbols[at++] = FIRST_BARRIER + (paragraph % BARRIERS);
    } else at = readLine(text, start, start + length, symbols, marks, at);
  }
  starts[paragraphs.length] = at;
  return { document, symbols: symbols.subarray(0, at), starts, marks };
}

/** The paragraph that owns a symbol. */
export function paragraphOf({ starts }: SymbolText, symbol: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low + 1 < high) {
    const middle = (low + high) >> 1;
    if (starts[middle]! <= symbol) low = middle;
    else high = middle;
  }
  return low;
}

/** Where a symbol stands in the document. */
export function locateSymbol(source: SymbolText, symbol: number): TextRange {
  const { text, starts: lines } = source.document;
  const paragraph = paragraphOf(source, symbol);
  const marked = symbol & ~MARK_MASK;
  const fromMark = marked >= source.starts[paragraph]!;
  let at = (fromMark ? marked : source.starts[paragraph]!) - 1;
  let index = fromMark ? source.marks[marked >> MARK_SHIFT]! : lines[paragraph]!;
  let masked = false;
  while (index < text.length) {
    const code = text.charCodeAt(index);
    const han = isHan(code);
    if (!han && !isWord(code)) {
      index++;
      continue;
    }
    const end = han ? index + 1 : wordEnd(text, index);
    const mask = !han && wordSymbol(text, index, end) === MASK;
    if (!mask || !masked) at++;
    if (at === symbol) return { start: index, end };
    masked = mask;
    index = end;
  }
  return { start: index, end: index };
}

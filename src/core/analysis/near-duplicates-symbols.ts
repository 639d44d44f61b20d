import type { SpeechDocument } from '../syntax/nodes.ts';
import { CharClass, charClasses } from '../text/char-class.ts';
import type { TextRange } from '../text/range.ts';

/** What is left of a blank or a figure: X月X日 and 3月12日 are the same to a comparison. */
export const MASK = 0x23;

/**
 * The document as a comparison sees it: one symbol per Han character, per Latin word and per run of digits or
 * blanks; white space and marks dropped, paragraphs joined. Paragraph `p` owns symbols `[starts[p], starts[p + 1])`.
 */
export interface SymbolText {
  readonly document: SpeechDocument;
  readonly symbols: Uint16Array;
  readonly starts: Int32Array;
}

const WORD = CharClass.Latin | CharClass.Digit;

const isHan = (code: number): boolean =>
  (charClasses[code]! & CharClass.Han) !== 0 ||
  (code >= 0xd800 && code <= 0xdfff) ||
  (code >= 0x3041 && code <= 0x30fe);

/** Letters, digits (half and full width) and the signs a blank is drawn with: ×, ○, _ and ＿. */
const isWord = (code: number): boolean =>
  (charClasses[code]! & WORD) !== 0 ||
  code === 0xd7 ||
  code === 0x25cb ||
  code === 0x5f ||
  code === 0xff3f ||
  (code >= 0xff10 && code <= 0xff19) ||
  (code >= 0xff21 && code <= 0xff5a) ||
  (code >= 0xc0 && code <= 0x24f);

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

/** Writes the symbols of one line and returns the next free place. */
function readLine(text: string, symbols: Uint16Array, first: number): number {
  let at = first;
  let index = 0;
  while (index < text.length) {
    const code = text.charCodeAt(index);
    if (isHan(code)) symbols[at++] = code;
    else if (isWord(code)) {
      const end = wordEnd(text, index);
      const symbol = wordSymbol(text, index, end);
      // 3.5 and X:00 are one figure each: the mark between them is dropped like any other.
      if (symbol !== MASK || at === first || symbols[at - 1] !== MASK) symbols[at++] = symbol;
      index = end;
      continue;
    }
    index++;
  }
  return at;
}

/** Where symbol `wanted` of a line stands in the line. */
function locateInLine(text: string, wanted: number): TextRange {
  let at = -1;
  let masked = false;
  for (let index = 0; index < text.length;) {
    const code = text.charCodeAt(index);
    const word = isWord(code);
    const end = word && !isHan(code) ? wordEnd(text, index) : index + 1;
    if (word || isHan(code)) {
      const mask = word && wordSymbol(text, index, end) === MASK;
      if (!mask || !masked) at++;
      masked = mask;
      if (at === wanted) return { start: index, end };
    }
    index = end;
  }
  return { start: text.length, end: text.length };
}

/** Reads a document without the paragraphs that may not be compared; those own no symbols. */
export function readSymbols(document: SpeechDocument, excluded: (paragraph: number) => boolean): SymbolText {
  const { paragraphs, text } = document;
  const symbols = new Uint16Array(text.length);
  const starts = new Int32Array(paragraphs.length + 1);
  let at = 0;
  for (let paragraph = 0; paragraph < paragraphs.length; paragraph++) {
    starts[paragraph] = at;
    if (!excluded(paragraph)) at = readLine(paragraphs[paragraph]!.text, symbols, at);
  }
  starts[paragraphs.length] = at;
  return { document, symbols: symbols.subarray(0, at), starts };
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
  const paragraph = paragraphOf(source, symbol);
  const { start, end } = locateInLine(source.document.paragraphs[paragraph]!.text, symbol - source.starts[paragraph]!);
  const offset = source.document.starts[paragraph]!;
  return { start: offset + start, end: offset + end };
}

import type { SpeechDocument } from '../../syntax/nodes.ts';
import type { TextRange } from '../../text/range.ts';
import { lowerBound } from '../../text/lower-bound.ts';
import { unitsOf } from '../../text/units-of.ts';
import { readSymbols, symbolEnd } from './symbols.ts';

/** Stand for paragraphs left out, so that no copy runs on from one side of them to the other; no two alike nearby. */
const FIRST_BARRIER = 0x100;
const BARRIERS = 0x2000;

/** Whether a symbol stands for a paragraph left out. */
export const isBarrier = (symbol: number): boolean => symbol >= FIRST_BARRIER && symbol < FIRST_BARRIER + BARRIERS;

/**
 * The document as a comparison sees it: its symbols, paragraphs joined, one barrier for each left out. Paragraph `p` owns symbols
 * `[starts[p], starts[p + 1])`.
 */
export interface SymbolText {
  readonly document: SpeechDocument;
  readonly units: Uint16Array;
  readonly symbols: Uint16Array;
  /** Document offset of each symbol. */
  readonly offsets: Uint32Array;
  readonly starts: Int32Array;
}

/** Reads a document; of the paragraphs that may not be compared only a barrier is left. */
export function readSymbolText(document: SpeechDocument, excluded: (paragraph: number) => boolean): SymbolText {
  const { paragraphs, text } = document;
  const units = unitsOf(text);
  const symbols = new Uint16Array(text.length);
  const offsets = new Uint32Array(text.length);
  const starts = new Int32Array(paragraphs.length + 1);
  let at = 0;
  for (let paragraph = 0; paragraph < paragraphs.length; paragraph++) {
    starts[paragraph] = at;
    const start = document.starts[paragraph]!;
    const { length } = paragraphs[paragraph]!.text;
    if (length === 0) continue;
    if (excluded(paragraph)) {
      offsets[at] = start;
      symbols[at++] = FIRST_BARRIER + (paragraph % BARRIERS);
    } else at = readSymbols(units, start, start + length, symbols, at, offsets);
  }
  starts[paragraphs.length] = at;
  return { document, units, symbols: symbols.subarray(0, at), offsets: offsets.subarray(0, at), starts };
}

/** The paragraph that owns a symbol. */
export const paragraphOf = ({ starts }: SymbolText, symbol: number): number =>
  Math.max(0, lowerBound(starts.length - 1, (paragraph) => starts[paragraph]! <= symbol) - 1);

/** Where a symbol stands in the document. */
export function locateSymbol({ units, offsets }: SymbolText, symbol: number): TextRange {
  const start = offsets[symbol]!;
  return { start, end: symbolEnd(units, start) };
}

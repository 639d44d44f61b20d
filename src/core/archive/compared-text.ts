import type { Analysis } from '../analysis/analyze.ts';
import { readSymbols } from '../analysis/copies/symbols.ts';
import { isRepeatable } from '../analysis/copies/repeatable.ts';
import { unitsOf } from '../text/units-of.ts';
import { HEAD_ROLES } from '../speeches/line-roles.ts';
import type { TextRange } from '../text/range.ts';
import { step, treeRoot, type PhraseTree, type TreePlace } from './phrase-tree.ts';
import { BARRIER, type SymbolRow } from './symbol-row.ts';
import { readUnits } from './units.ts';

/** A text made ready for a comparison. Offsets are of the text as it is read. */
export interface ComparedText extends SymbolRow {
  /** How much each symbol says for a copy: {@link Weight}. */
  readonly weights: Uint8Array;
}

/** How much a symbol says for a copy, in thirds: much of a set phrase is a copy all the same, a title is none. */
export const Weight = { quoted: 0, setPhrase: 1, own: 3 } as const;
/** A run of so many units that so many texts share is a set phrase. */
const setPhrase = 6;
const setPhraseTexts = 4;
/** Longer quotations are taken from somewhere, shorter ones are names and words of note. */
const titleOrQuotation = /《[^《》\n]{1,80}》|“[^“”\n]{4,200}”|第[一二三四五六七八九十百千零\d]+条[^。\n]{0,200}/gu;

/** Marks where runs stand that so many texts share. */
function markSetPhrases(tree: PhraseTree, { paragraphs, starts }: Analysis['document'], weights: Uint8Array): void {
  const units: number[] = [];
  const ends: number[] = [];
  const begins: number[] = [];
  paragraphs.forEach((paragraph, index) => {
    units.length = ends.length = begins.length = 0;
    readUnits(paragraph, (unit, start, end) => {
      units.push(unit);
      begins.push(start);
      ends.push(end);
    });
    for (let from = 0, marked = 0; from < units.length; from++) {
      const to = sharedEnd(tree, units, from);
      if (to - from < setPhrase || to <= marked) continue;
      marked = to;
      weights.fill(Weight.setPhrase, starts[index]! + begins[from]!, starts[index]! + ends[to - 1]!);
    }
  });
}

/** The end of the longest run from a unit on that enough texts share. */
function sharedEnd(tree: PhraseTree, units: readonly number[], from: number): number {
  let place: TreePlace | null = treeRoot;
  let to = from;
  while (to < units.length) {
    place = step(tree, place, units[to]!);
    if (place === null || tree.texts[place.node]! < setPhraseTexts) return to;
    to++;
  }
  return to;
}

/** Words behind the end of a sentence: a line that has them is text, wherever it stands; a title has none. */
const moreThanOne = /[。！？][^。！？\n]*[。！？]/u;

/** Reads an analysed text for a comparison with an archive; lines that are meant to repeat are left out. */
export function compareReady(analysis: Analysis, tree: PhraseTree): ComparedText {
  const { document, roles, outline } = analysis;
  const { text, paragraphs, starts } = document;
  const unitWeights = new Uint8Array(text.length).fill(Weight.own);
  markSetPhrases(tree, document, unitWeights);
  for (const { index, 0: found } of text.matchAll(titleOrQuotation))
    unitWeights.fill(Weight.quoted, index, index + found.length);
  const units = unitsOf(text);
  const isMeant = isRepeatable(document, roles, outline);
  const isCompared = (index: number): boolean => {
    const { boilerplate, text: line } = paragraphs[index]!;
    return !boilerplate && (!isMeant(index) || (HEAD_ROLES.has(roles[index]!) && moreThanOne.test(line)));
  };
  const symbols = new Uint16Array(text.length + paragraphs.length);
  const offsets = new Uint32Array(symbols.length);
  let count = 0;
  paragraphs.forEach((paragraph, index) => {
    const start = starts[index]!;
    if (isCompared(index)) count = readSymbols(units, start, start + paragraph.text.length, symbols, count, offsets);
    else {
      offsets[count] = start;
      symbols[count++] = BARRIER;
    }
  });
  return {
    symbols: symbols.slice(0, count),
    offsets: offsets.slice(0, count),
    weights: Uint8Array.from(offsets.subarray(0, count), (offset) => unitWeights[offset] ?? 0),
  };
}

/** The end of what a symbol was read from: where white space and marks begin, or the next symbol. */
function symbolEnd(text: string, { offsets }: SymbolRow, symbol: number): number {
  const next = offsets[symbol + 1] ?? text.length;
  let end = offsets[symbol]! + 1;
  while (end < next && /[A-Za-z0-9０-９Ａ-Ｚａ-ｚ.%％×_]/u.test(text[end]!)) end++;
  // The mark that closes the sentence is a part of it.
  if (end < next && /[。！？；]/u.test(text[end]!)) end++;
  return end;
}

/** Where symbols `[from, to)` stand in their text. */
export const rangeOfSymbols = (text: string, row: SymbolRow, from: number, to: number): TextRange => ({
  start: row.offsets[from]!,
  end: symbolEnd(text, row, to - 1),
});

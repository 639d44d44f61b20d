import type { SpeechDocument } from '../../syntax/nodes.ts';
import type { TextRange } from '../../text/range.ts';
import type { NearDuplicate } from '../model.ts';
import { alignCopies, likenessOf, type AlignedCopy } from './copy-alignment.ts';
import { joinFragments } from './copy-fragments.ts';
import { findRepeatedSentences } from './repeated-sentences.ts';
import { isBarrier, locateSymbol, paragraphOf, readSymbolText, type SymbolText } from './near-duplicates-symbols.ts';
import { MASK } from './symbols.ts';

/**
 * Equal symbols from which a copy counts: of whole paragraphs, of one whole paragraph inside a longer one, and of a
 * passage that begins and ends inside paragraphs.
 */
const PARAGRAPH = 26;
const CONTAINED = 30;
const PASSAGE = 48;
/** A copy inside one paragraph is oftener an echo the writer means. */
const ECHO = 90;
/** Share of the aligned symbols that must be equal. */
const LIKENESS = 0.6;
/** Copies parted by less than this many symbols on both sides are one block. */
const BLOCK_GAP = 80;

/**
 * Finds passages that stand twice in a document, exactly or nearly: words and figures changed, re-split, glued to a
 * heading, inside a longer paragraph. Marks and white space are not compared, blanks and figures are all alike. Linear.
 *
 *     findNearDuplicates(document, () => false)[0]?.scope // 'paragraph'
 *
 * @param excluded paragraphs that are no text or are meant to repeat (residue, titles, agenda lines)
 */
export function findNearDuplicates(
  document: SpeechDocument,
  excluded: (paragraph: number) => boolean,
): readonly NearDuplicate[] {
  const left = Uint8Array.from(document.paragraphs, (_, paragraph) => (excluded(paragraph) ? 1 : 0));
  const source = readSymbolText(document, (paragraph) => left[paragraph] === 1);
  const aligned = alignCopies(source.symbols).map((copy) => cutAtBarriers(source.symbols, copy));
  const isCopy = (copy: AlignedCopy): boolean => counts(source, copy);
  const copies = mergeBlocks(joinFragments(aligned, isCopy).filter(isCopy));
  const passages = copies.map(({ copy, likeness }): NearDuplicate => ({
    ...placesOf(source, copy),
    containment: copy.equal / Math.min(copy.fromEnd - copy.from, copy.toEnd - copy.to),
    likeness,
    scope: isWhole(source, copy.from, copy.fromEnd) && isWhole(source, copy.to, copy.toEnd) ? 'paragraph' : 'passage',
  }));
  // Lines that are copied already are not read again for sentences: a file of equal lines has nothing else.
  for (const { copy } of copies) markWholeParagraphs(source, copy, left);
  const known = (paragraph: number): boolean => left[paragraph] === 1;
  return [...passages, ...findRepeatedSentences(document, known, passages)].sort((x, y) => x.b.start - y.b.start);
}

/** Sets a flag for each paragraph all of whose symbols lie in the later place of a copy. */
function markWholeParagraphs(source: SymbolText, { to, toEnd }: AlignedCopy, flags: Uint8Array): void {
  const { starts } = source;
  const first = paragraphOf(source, to);
  for (
    let index = starts[first]! < to ? first + 1 : first;
    index < flags.length && starts[index + 1]! <= toEnd;
    index++
  )
    flags[index] = 1;
}

/**
 * Cuts off what a copy took along from beyond a title or residue (speeches begin and end with the same words): a few
 * symbols there are no part of it, while a copy of two speeches goes on past the title between them.
 */
function cutAtBarriers(symbols: Uint16Array, copy: AlignedCopy): AlignedCopy {
  const [from, fromEnd] = withoutScraps(symbols, copy.from, copy.fromEnd);
  const [to, toEnd] = withoutScraps(symbols, copy.to, copy.toEnd);
  const lost = Math.min(copy.fromEnd - copy.from - (fromEnd - from), copy.toEnd - copy.to - (toEnd - to));
  return { from, fromEnd, to, toEnd, equal: Math.max(0, copy.equal - lost) };
}

/** The stretch without pieces at its ends that are shorter than a passage and lie behind a barrier. */
function withoutScraps(symbols: Uint16Array, start: number, end: number): [number, number] {
  let last = end;
  for (let at = end - 1; at > start && last - at <= PASSAGE; at--) if (isBarrier(symbols[at]!)) last = at;
  let first = start;
  for (let at = start; at < last && at - first <= PASSAGE; at++) if (isBarrier(symbols[at]!)) first = at + 1;
  return first < last ? [first, last] : [start, end];
}

function counts(source: SymbolText, copy: AlignedCopy): boolean {
  const length = Math.max(copy.fromEnd - copy.from, copy.toEnd - copy.to);
  if (copy.equal < PARAGRAPH || copy.equal < LIKENESS * length || !isVaried(source.symbols, copy)) return false;
  const equal = copy.equal - titled(source, copy);
  const first = paragraphOf(source, copy.from);
  if (first === paragraphOf(source, copy.toEnd - 1)) return equal >= ECHO;
  if (equal >= PASSAGE) return true;
  const wholeFrom = isWhole(source, copy.from, copy.fromEnd);
  const wholeTo = isWhole(source, copy.to, copy.toEnd);
  return wholeFrom && wholeTo ? equal >= PARAGRAPH : (wholeFrom || wholeTo) && equal >= CONTAINED;
}

/** Symbols of a copy that stand in 《》: whoever rests on a document names it in full each time. */
function titled(source: SymbolText, { to, toEnd }: AlignedCopy): number {
  const { text } = source.document;
  const start = locateSymbol(source, to).start;
  // The title may have begun before the copy does.
  const lead = text.slice(Math.max(0, start - 40), start);
  const opened = lead.lastIndexOf('《');
  const from = opened > lead.lastIndexOf('》') ? start - lead.length + opened : start;
  const place = text.slice(from, locateSymbol(source, toEnd - 1).end);
  let count = 0;
  for (const [title] of place.matchAll(/《[^《》\n]{1,60}(?:》|$)/gu)) count += title.length - 2;
  return count;
}

/** Lists of blanks (病例X例，其中X例) and drumming are alike without being copied. */
function isVaried(symbols: Uint16Array, copy: AlignedCopy): boolean {
  const seen = new Set<number>();
  let masks = 0;
  const end = Math.min(copy.toEnd, copy.to + 200);
  for (let index = copy.to; index < end; index++) {
    if (symbols[index] === MASK) masks++;
    else seen.add(symbols[index]!);
  }
  return seen.size >= 18 && masks * 6 < end - copy.to;
}

/** Whether the symbols are four fifths or more of the paragraphs they lie in. */
function isWhole(source: SymbolText, from: number, end: number): boolean {
  const first = paragraphOf(source, from);
  const last = paragraphOf(source, end - 1);
  const all = source.starts[last + 1]! - source.starts[first]!;
  return end - from >= 0.8 * all;
}

/** Copies of neighbouring passages from neighbouring places are one copied block, in whatever order they stand there. */
function mergeBlocks(copies: readonly AlignedCopy[]): Block[] {
  const blocks: Block[] = [];
  for (const copy of copies) {
    const last = blocks.at(-1);
    if (last === undefined || !continues(last.copy, copy)) {
      blocks.push({ copy, likeness: likenessOf(copy) });
      continue;
    }
    const { from, to, fromEnd, toEnd, equal } = last.copy;
    last.copy = {
      from: Math.min(from, copy.from),
      to,
      fromEnd: Math.max(fromEnd, copy.fromEnd),
      toEnd: Math.max(toEnd, copy.toEnd),
      equal: equal + copy.equal,
    };
    if (copy.equal >= PASSAGE) last.likeness = Math.max(last.likeness, likenessOf(copy));
  }
  return blocks;
}

/** Copies that lie beside each other, with the likeness of the one that is most alike: what lies between them takes nothing from it. */
interface Block {
  copy: AlignedCopy;
  likeness: number;
}

/** Symbols by which neighbouring copies may overlap: words that are equal by chance. */
const OVERLAP = 8;

/** Whether the copy goes on where the block ends, from a place beside or inside the block's; the places stay apart. */
function continues(block: AlignedCopy, copy: AlignedCopy): boolean {
  const gap = copy.to - block.toEnd;
  if (gap < -OVERLAP || gap > BLOCK_GAP || copy.fromEnd > block.to) return false;
  if (Math.max(copy.from - block.fromEnd, block.from - copy.fromEnd) > BLOCK_GAP) return false;
  // More equal symbols than there are on the first side: it was copied twice, not put in another order.
  const span = Math.max(block.fromEnd, copy.fromEnd) - Math.min(block.from, copy.from);
  return block.equal + copy.equal <= span + OVERLAP;
}

/** Both places of a copy in the document, apart from each other. */
function placesOf(source: SymbolText, { from, fromEnd, to, toEnd }: AlignedCopy): { a: TextRange; b: TextRange } {
  const a = rangeOf(source, from, fromEnd);
  const b = rangeOf(source, to, toEnd);
  if (a.end <= b.start) return { a, b };
  // The sentence in which the first ends is the one in which the second begins: both begin behind it.
  let by = 0;
  while (to + by + 1 < toEnd && from + by + 1 < fromEnd && locateSymbol(source, to + by).start < a.end) by++;
  const later = rangeOf(source, to + by, toEnd);
  return { a: rangeOf(source, from + by, fromEnd), b: { ...later, start: Math.max(later.start, a.end) } };
}

/** Characters by which the end of a copy is moved outward to where its sentence begins or ends. */
const SNAP = 24;

/** The place of symbols `from`…`end` in the document, out to the ends of their sentences where these are near. */
function rangeOf(source: SymbolText, from: number, end: number): TextRange {
  const { text, paragraphs, starts } = source.document;
  const first = paragraphOf(source, from);
  const last = paragraphOf(source, end - 1);
  const start = locateSymbol(source, from).start;
  const stop = locateSymbol(source, end - 1).end;
  const lineStart = starts[first]! + paragraphs[first]!.indent;
  const lineEnd = starts[last]! + paragraphs[last]!.text.length;
  const before = text.slice(Math.max(lineStart, start - SNAP), start);
  const after = text.slice(stop, Math.min(lineEnd, stop + SNAP));
  const lead = /[^。！？；!?;]*$/u.exec(before)![0].length;
  const trail = /^[^。！？；!?;]*[。！？；!?;]?[”’）]*/u.exec(after)![0].length;
  const whole = (length: number, room: number): boolean => length < SNAP || length >= room;
  return {
    start: whole(lead, start - lineStart) ? start - lead : start,
    end: whole(trail, lineEnd - stop) ? stop + trail : stop + /^[，、：”’）》,]*/u.exec(after)![0].length,
  };
}

import type { Fragment } from './near-duplicates-runs.ts';
import { hasBarrier, MASK, paragraphOf, type SymbolText } from './near-duplicates-symbols.ts';

/** Several fragments read as one copy: `a` and `b` are stretches of symbols, `matched` of those of `b` found in `a`. */
export interface Block {
  aStart: number;
  aEnd: number;
  bStart: number;
  bEnd: number;
  matched: number;
}

/** Widest stretch of changed text inside one block, in symbols; small fragments reach less far. */
const WIDEST_GAP = 240;
/** Blocks a fragment may be added to; more are open only in text that repeats itself without end. */
const OPEN = 16;

/** Fewest equal symbols of a copied paragraph, and the share of it that must be equal. */
const PARAGRAPH = { equal: 20, near: 30, share: 0.8 };
/** Fewest equal symbols of a copied passage: below `sentence` it is a formula, up to `free` it must hold a sentence. */
const PASSAGE = { sentence: 44, share: 0.6, free: 90, freeShare: 0.5 };
/** How far two pieces may lie apart and still be one copy: a long one bears a rewritten sentence, a phrase does not. */
const reach = (left: number, right: number): number => Math.min(WIDEST_GAP, 12 + Math.min(left, right));

const gapBetween = (start: number, end: number, otherStart: number, otherEnd: number): number =>
  Math.max(otherStart - end, start - otherEnd, 0);

const hasBarrierBetween = (symbols: Uint16Array, block: Block, fragment: Fragment): boolean =>
  hasBarrier(symbols, block.aEnd, fragment.aStart) || hasBarrier(symbols, fragment.aEnd, block.aStart);

/** Adds the fragment to the block when it continues it on both sides, in whatever order. */
function extend(symbols: Uint16Array, block: Block, fragment: Fragment): boolean {
  const limit = reach(block.matched, fragment.matched);
  if (fragment.bStart - block.bEnd > limit) return false;
  if (gapBetween(block.aStart, block.aEnd, fragment.aStart, fragment.aEnd) > limit) return false;
  const common = Math.max(0, Math.min(block.bEnd, fragment.bEnd) - fragment.bStart);
  const share = common / (fragment.bEnd - fragment.bStart);
  const aCommon = Math.min(block.aEnd, fragment.aEnd) - Math.max(block.aStart, fragment.aStart);
  // Told twice on one side only: another pair.
  if (aCommon > 0.5 * (fragment.aEnd - fragment.aStart) !== share > 0.5) return false;
  if (Math.max(block.aEnd, fragment.aEnd) > block.bStart) return false;
  const weak = Math.min(block.matched, fragment.matched) < PASSAGE.sentence;
  if (weak && (hasBarrier(symbols, block.bEnd, fragment.bStart) || hasBarrierBetween(symbols, block, fragment)))
    return false;
  block.aStart = Math.min(block.aStart, fragment.aStart);
  block.aEnd = Math.max(block.aEnd, fragment.aEnd);
  block.bEnd = Math.max(block.bEnd, fragment.bEnd);
  block.matched += Math.round(fragment.matched * (1 - share));
  return true;
}

/** Joins fragments that continue each other on both sides. Takes them in order of `bStart`, gives blocks in that order. */
export function joinFragments(symbols: Uint16Array, fragments: readonly Fragment[]): Block[] {
  const blocks: Block[] = [];
  let open: Block[] = [];
  for (const fragment of fragments) {
    open = open.filter((block) => fragment.bStart - block.bEnd <= WIDEST_GAP).slice(-OPEN);
    const strongest = open
      .filter((block) => block.matched >= fragment.matched)
      .concat(open.filter((block) => block.matched < fragment.matched));
    if (strongest.some((block) => extend(symbols, block, fragment))) continue;
    const block = { ...fragment };
    blocks.push(block);
    open.push(block);
  }
  return blocks;
}

/** Keeps for each later copy its best model only: the fuller one, of equal ones the earlier. */
export function keepBest(blocks: readonly Block[]): Block[] {
  const kept: Block[] = [];
  for (const block of blocks) {
    let rival = kept.length - 1;
    while (rival >= 0 && rival > kept.length - OPEN && !sameCopy(kept[rival]!, block)) rival--;
    if (rival < 0 || rival <= kept.length - OPEN) kept.push(block);
    else if (isBetter(block, kept[rival]!)) kept[rival] = block;
  }
  return kept;
}

function sameCopy(left: Block, right: Block): boolean {
  const common = Math.min(left.bEnd, right.bEnd) - Math.max(left.bStart, right.bStart);
  return common > 0.5 * Math.min(left.bEnd - left.bStart, right.bEnd - right.bStart);
}

const isBetter = (left: Block, right: Block): boolean =>
  left.matched > right.matched || (left.matched === right.matched && left.aStart < right.aStart);

/** Different symbols a copy must have: a list of blanks repeats a few words. */
const DISTINCT = 16;

/** Symbols at an edge that may be equal, or changed, by chance. */
const EDGE = 8;

/** Moves edges that lie next to the edge of a paragraph onto it. */
export function alignToParagraphs(source: SymbolText, block: Block): Block {
  const { starts } = source;
  const alignStart = (symbol: number): number => {
    const paragraph = paragraphOf(source, symbol);
    if (symbol - starts[paragraph]! <= EDGE) return starts[paragraph]!;
    return starts[paragraph + 1]! - symbol <= EDGE ? starts[paragraph + 1]! : symbol;
  };
  const alignEnd = (symbol: number): number => {
    const paragraph = paragraphOf(source, symbol - 1);
    if (starts[paragraph + 1]! - symbol <= EDGE) return starts[paragraph + 1]!;
    return symbol - starts[paragraph]! <= EDGE ? starts[paragraph]! : symbol;
  };
  const aligned = {
    aStart: alignStart(block.aStart),
    aEnd: alignEnd(block.aEnd),
    bStart: alignStart(block.bStart),
    bEnd: alignEnd(block.bEnd),
    matched: block.matched,
  };
  return aligned.aStart < aligned.aEnd && aligned.aEnd <= aligned.bStart && aligned.bStart < aligned.bEnd
    ? aligned
    : block;
}

export type Verdict = 'paragraph' | 'passage' | 'passage-of-sentences' | 'none';

/** Whether a block is a copy, and of what; `passage-of-sentences` holds only when whole sentences are in it. */
export function judge(source: SymbolText, block: Block): Verdict {
  const aSpan = block.aEnd - block.aStart;
  const bSpan = block.bEnd - block.bStart;
  if (!isText(source, block)) return 'none';
  const share = block.matched / Math.max(aSpan, bSpan);
  const aParagraph = paragraphOf(source, block.aStart);
  const bParagraph = paragraphOf(source, block.bStart);
  if (aParagraph === bParagraph && share < 0.9) return 'none';
  if (
    isWholeParagraph(source, aParagraph, block.aEnd, block) ||
    isWholeParagraph(source, bParagraph, block.bEnd, block)
  )
    return 'paragraph';
  if (block.matched >= PASSAGE.free && share >= PASSAGE.freeShare) return 'passage';
  return block.matched >= PASSAGE.sentence && share >= PASSAGE.share ? 'passage-of-sentences' : 'none';
}

/** Whether the block, which starts in the paragraph, is nearly all of it and of nothing else. */
function isWholeParagraph({ starts }: SymbolText, paragraph: number, end: number, { matched }: Block): boolean {
  const length = starts[paragraph + 1]! - starts[paragraph]!;
  if (end > starts[paragraph + 1]!) return false;
  const fewest = matched >= length ? PARAGRAPH.equal : PARAGRAPH.near;
  return length >= fewest && matched >= PARAGRAPH.share * length;
}

function isText({ symbols }: SymbolText, { bStart, bEnd }: Block): boolean {
  const end = Math.min(bEnd, bStart + 400);
  const seen = new Set<number>();
  let masks = 0;
  for (let at = bStart; at < end; at++) {
    seen.add(symbols[at]!);
    if (symbols[at] === MASK) masks++;
  }
  return seen.size >= DISTINCT && masks * 5 <= end - bStart;
}

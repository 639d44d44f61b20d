import { likenessOf, type AlignedCopy } from './copy-alignment.ts';

/** Symbols that may stand between two fragments of one copy, on either side. */
const GAP = 40;

/** Symbols by which neighbouring fragments may overlap: words that are equal by chance. */
const OVERLAP = 8;

/** Blocks that a fragment may go on with: what else it resembles lies between. */
const BACK = 4;

/** Share of equal symbols from which a fragment is the copy itself, and how much of a block it then has to be. */
const EXACT = 0.93;
const BULK = 0.75;

interface Block {
  copy: AlignedCopy;
  readonly parts: AlignedCopy[];
}

/**
 * Joins the fragments of a passage whose sentences were moved and reworded to the one among them that counts as a copy by
 * itself, where most of both places is equal. Fragments alone make none: what is told in one pattern has them, too.
 *
 * @param copies in the order of their later places
 * @param counts whether a stretch is a copy worth telling of
 */
export function joinFragments(
  copies: readonly AlignedCopy[],
  counts: (copy: AlignedCopy) => boolean,
): readonly AlignedCopy[] {
  const blocks: Block[] = [];
  for (const copy of copies) {
    let block: Block | undefined;
    for (let at = blocks.length - 1; at >= Math.max(0, blocks.length - BACK) && block === undefined; at--)
      if (isBeside(blocks[at]!.copy, copy)) block = blocks[at];
    if (block === undefined) blocks.push({ copy, parts: [copy] });
    else {
      block.copy = join(block.copy, copy);
      block.parts.push(copy);
    }
  }
  return blocks.flatMap((block) => (isJoined(block, counts) ? [block.copy] : block.parts)).sort((x, y) => x.to - y.to);
}

/** An exact copy that is nearly all of the block is told of by itself: what it would be joined to is equal by chance. */
function isJoined({ copy, parts }: Block, counts: (copy: AlignedCopy) => boolean): boolean {
  const counted = parts.filter(counts);
  if (parts.length === 1 || counted.length === 0 || !counts(copy)) return false;
  return (
    likenessOf(copy) >= EXACT || !counted.some((part) => likenessOf(part) >= EXACT && part.equal >= BULK * copy.equal)
  );
}

function isBeside(block: AlignedCopy, copy: AlignedCopy): boolean {
  const gap = copy.to - block.toEnd;
  if (gap < -OVERLAP || gap > GAP || copy.fromEnd > block.to) return false;
  if (Math.max(copy.from - block.fromEnd, block.from - copy.fromEnd) > GAP) return false;
  const span = Math.max(block.fromEnd, copy.fromEnd) - Math.min(block.from, copy.from);
  return block.equal + copy.equal <= span + OVERLAP;
}

const join = (block: AlignedCopy, copy: AlignedCopy): AlignedCopy => ({
  from: Math.min(block.from, copy.from),
  to: block.to,
  fromEnd: Math.max(block.fromEnd, copy.fromEnd),
  toEnd: Math.max(block.toEnd, copy.toEnd),
  equal: block.equal + copy.equal,
});

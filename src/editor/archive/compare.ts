import type { Analysis } from '../../core/index.ts';
import {
  checkAgainst,
  middleOf,
  Stretches,
  type ArchiveCopy,
  type FolderArchive,
  type LeftOver,
} from '../../core/later.ts';

/** An old text: its folder's address, and its name there. */
export interface OldText {
  readonly folder: string;
  readonly name: string;
}

export const isSameText = (a: OldText, b: OldText): boolean => a.folder === b.folder && a.name === b.name;

/** A passage with the old text that it stands in, and further ones that have most of it. */
export interface Copy extends Omit<ArchiveCopy, 'text' | 'others'> {
  readonly from: FolderArchive;
  readonly text: number;
  readonly others: readonly OldText[];
}

/** Something left over, with the old text that it is from. */
export interface Left extends LeftOver {
  readonly from: FolderArchive;
}

export interface Comparison {
  readonly copies: readonly Copy[];
  readonly leftOvers: readonly Left[];
}

/** A passage of which so much lies in one that is told of already is the same one, in another archive. */
const sameShare = 0.6;

const textOf = (from: FolderArchive, text: number): OldText => ({
  folder: from.folder,
  name: from.archive.names[text]!,
});

/** The old text that a passage stands in. */
export const sourceOf = ({ from, text }: Pick<Copy, 'from' | 'text'>): OldText => textOf(from, text);

const overlap = (a: Copy, b: Copy): number => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));

/** Of passages of several archives that are the same one the longest; the old texts of the others beside its own. */
function merged(copies: readonly Copy[]): Copy[] {
  const order = [...copies].sort((a, b) => (b.end - b.start) * b.likeness - (a.end - a.start) * a.likeness);
  const told = new Stretches<Told>();
  const kept: Told[] = [];
  for (const copy of order) {
    const { start: from, end: fromEnd } = copy;
    const same = told
      .over(middleOf({ from, fromEnd }))
      .find((one) => overlap(one.copy, copy) >= sameShare * (fromEnd - from));
    if (same !== undefined) same.others.push(sourceOf(copy), ...copy.others);
    else {
      const one: Told = { from, fromEnd, copy, others: [...copy.others] };
      told.add(one);
      kept.push(one);
    }
  }
  return kept.map(({ copy, others }) => ({ ...copy, others })).sort((a, b) => a.start - b.start);
}

/** A passage that is told of, by the place it covers. */
interface Told {
  readonly from: number;
  readonly fromEnd: number;
  readonly copy: Copy;
  readonly others: OldText[];
}

/**
 * What a text has in common with the texts of several archives.
 *
 *     compare(archives, analysis, ({ name }) => name === '讲话.txt').copies[0]
 *
 * @param isItself whether an old text is this one, or what it was read from
 */
export function compare(
  archives: readonly FolderArchive[],
  analysis: Analysis,
  isItself: (old: OldText) => boolean,
): Comparison {
  const found = archives.map((from) => {
    const { copies, leftOvers } = checkAgainst(from.archive, analysis, {
      except: (text) => isItself(textOf(from, text)),
    });
    return {
      copies: copies.map((copy): Copy => ({ ...copy, from, others: copy.others.map((text) => textOf(from, text)) })),
      leftOvers: leftOvers.map((left): Left => ({ ...left, from })),
    };
  });
  const seen = new Set<number>();
  return {
    copies: merged(found.flatMap(({ copies }) => copies)),
    leftOvers: found.flatMap(({ leftOvers }) => leftOvers).filter(({ start }) => !seen.has(start) && seen.add(start)),
  };
}

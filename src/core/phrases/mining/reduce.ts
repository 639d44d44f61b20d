import type { MinedKind } from './mined-kind.ts';

/** What is looked at to tell a phrase from a part or a mere extension of another. */
interface Reducible {
  readonly text: string;
  readonly kind: MinedKind;
  readonly count: number;
  readonly topical: boolean;
  readonly known: boolean;
}

/** A phrase of which a longer one has such a share of the occurrences is part of it. */
const partShare = 0.8;
/** Members of a row stand in a phrase of their own when the row has less than such a share of the rarest of them. */
const rowShare = 0.6;
const shortestPhrase = 4;
/** So few characters more (必须, 进一步) that so few of the occurrences have make no phrase of their own. */
const longestPadding = 3;
const paddingShare = 0.5;
/** Shorter members are the items of a list: 教育、工信、财政. */
const shortestMember = 3;

/** Texts of the shorter phrases inside a phrase. */
function* partsOf(text: string): Generator<string> {
  for (let length = text.length - 1; length >= shortestPhrase; length--) {
    for (let start = 0; start + length <= text.length; start++) yield text.slice(start, start + length);
  }
}

/** A row of members parted by 、 that is only a list, or of which each member is better alone. */
function isLooseRow(text: string, count: number, counts: ReadonlyMap<string, number>): boolean {
  const members = text.split('、');
  if (members.length === 1) return false;
  if (members.some((member) => member.length < shortestMember)) return true;
  const known = members.map((member) => counts.get(member) ?? 0);
  return count < rowShare * Math.min(...known);
}

/** Phrases that add nothing to others: parts of longer ones, and those longer by a character that few occurrences have. */
function findRedundant(phrases: readonly Reducible[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  const topical = new Set<string>();
  const known = new Set<string>();
  for (const phrase of phrases) {
    if (phrase.kind === 'phrase') counts.set(phrase.text, phrase.count);
    if (phrase.topical) topical.add(phrase.text);
    if (phrase.known) known.add(phrase.text);
  }
  const redundant = new Set<string>();
  for (const [text, count] of counts) {
    if (!known.has(text) && isLooseRow(text, count, counts)) redundant.add(text);
  }
  for (const [text, count] of counts) {
    if (redundant.has(text)) continue;
    for (const part of partsOf(text)) {
      const partCount = counts.get(part);
      // What goes on with the folder's own words is worth having without them.
      if (partCount === undefined || (topical.has(text) && !topical.has(part))) continue;
      const longer = text.length - part.length;
      const isPadding = longer === 1 || (longer <= longestPadding && count < paddingShare * partCount);
      if (known.has(part) && !known.has(text)) {
        // The reviewed wording stands; what a few texts put before or after it is their own.
        if (longer <= longestPadding) redundant.add(text);
      } else if (count >= partShare * partCount) redundant.add(part);
      else if (isPadding && !known.has(text)) redundant.add(text);
    }
  }
  return redundant;
}

/** The fixed words of a frame at its two ends. */
const endsOf = (text: string): [string, string] => {
  const slot = text.indexOf('…');
  return [text.slice(0, slot), text.slice(slot + 1)];
};

/** A frame or pattern that has another's fixed words and one more character, less often: 要加大…力度. */
function isPadded({ text, kind, count }: Reducible, others: readonly Reducible[]): boolean {
  const [head, tail] = endsOf(text);
  return others.some((other) => {
    if (other.kind !== kind || other.count < count || other.text.length !== text.length - 1) return false;
    const [otherHead, otherTail] = endsOf(other.text);
    return head.endsWith(otherHead) && tail.startsWith(otherTail) && (otherHead !== '' || kind === 'parallel');
  });
}

/** A row of mirrored words, when the mirror itself is there: 应…、应… beside 应…尽…. */
const isMirrorRow = ({ text }: Reducible, others: readonly Reducible[]): boolean => {
  const [head, tail] = endsOf(text);
  if (!tail.startsWith('、')) return false;
  return others.some(({ text: other }) => other !== text && other.startsWith(`${head}…`) && !/[、，]/u.test(other));
};

/**
 * The first `limit` of the phrases, best first, each once, without those that only are a part or an extension of another.
 *
 *     reducePhrases([{ text: '要严格落实', … }, { text: '严格落实', … }], 300) // 严格落实
 */
export function reducePhrases<T extends Reducible>(ranked: readonly T[], limit: number): T[] {
  const redundant = findRedundant(ranked);
  const frames = ranked.filter(({ kind }) => kind !== 'phrase');
  const kept = new Map<string, T>();
  for (const phrase of ranked) {
    if (kept.size >= limit) break;
    if (kept.has(phrase.text)) continue;
    if (phrase.kind === 'phrase' ? redundant.has(phrase.text) : isPadded(phrase, frames) || isMirrorRow(phrase, frames))
      continue;
    kept.set(phrase.text, phrase);
  }
  return [...kept.values()];
}

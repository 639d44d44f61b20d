import type { Analysis } from '../analysis/analyze.ts';
import { hashOf } from '../text/hash.ts';
import type { Sides } from '../text/place.ts';
import { placeholderGroups, type PlaceholderGroup } from './fill-groups.ts';

/** A group with a name that it keeps while the text is edited elsewhere; its sides are its sentence, as it is read, {@link AROUND} units each at most. */
export interface FillPlace extends Sides {
  /**
   * Made of the sentence's own words and the blank's place in it: `K7Q2M9-2` is its second blank. Sentences that stand twice
   * are told apart by their order: `K7Q2M9-2.2`.
   */
  readonly id: string;
  readonly group: PlaceholderGroup;
}

/** What is remembered of a place, to find it again in a later text. */
export type PlaceRecord = Pick<FillPlace, 'id' | 'before' | 'after'> & { readonly label: string };

/** So much of a sentence, in UTF-16 units at each side, is remembered: nobody reads further to know what is asked. */
export const AROUND = 400;

/** A pure function's memo: every view of an analysis asks for its places. */
const known = new WeakMap<Analysis, readonly FillPlace[]>();

/**
 * The groups of a text with names that survive edits elsewhere, in text order; the running ids (b4) do not.
 *
 *     fillPlaces(analyze(parse('XX人参加。'))).map(({ id }) => id) // ['C6V3HD-1']
 */
export function fillPlaces(analysis: Analysis): readonly FillPlace[] {
  const before = known.get(analysis);
  if (before !== undefined) return before;
  const { text } = analysis.reading.document;
  const used = new Map<string, number>();
  let sentence = -1;
  let inSentence = 0;
  let sentenceName = '';
  const standing = placeholderGroups(analysis);
  const places = placeholderGroups(analysis.reading).map((group, index): FillPlace => {
    if (group.sentence.start === sentence) inSentence++;
    else {
      inSentence = 1;
      sentence = group.sentence.start;
      sentenceName = nameOf(text.slice(group.sentence.start, group.sentence.end));
    }
    const name = `${sentenceName}-${inSentence}`;
    const times = (used.get(name) ?? 0) + 1;
    used.set(name, times);
    return {
      id: times === 1 ? name : `${name}.${times}`,
      group: standing[index]!,
      before: text.slice(Math.max(group.sentence.start, group.start - AROUND), group.start),
      after: text.slice(group.end, Math.min(group.sentence.end, group.end + AROUND)),
    };
  });
  known.set(analysis, places);
  return places;
}

/** Letters and figures that nobody takes for one another when they are read out or copied by hand. */
const ALPHABET = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';
const LENGTH = 6;

/** A short name for a sentence, white space left out. */
function nameOf(sentence: string): string {
  let hash = hashOf(sentence.replace(/\s/gu, ''));
  let name = '';
  for (let index = 0; index < LENGTH; index++) {
    name += ALPHABET[hash & 31]!;
    hash >>>= 5;
  }
  return name;
}

/** What to remember of a place. */
export const recordOf = ({ id, before, after, group }: FillPlace): PlaceRecord => ({
  id,
  before,
  after,
  label: group.label,
});

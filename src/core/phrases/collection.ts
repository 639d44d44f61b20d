import { foreignMembers, readEntries, writeEntries, type EntryShape } from '../store/entries.ts';
import { parseSide, sideFormat, type SideFormat } from '../store/side-format.ts';
import { readOwnPhrase, type OwnPhrase } from './own-phrase.ts';

/** A writer's phrases as one file keeps them, each text once. Immutable. */
export interface PhraseCollection {
  readonly phrases: readonly OwnPhrase[];
  /** Texts that phrases have been given instead of the ones their file has them under, by the new text. */
  readonly renamed: ReadonlyMap<string, string>;
}

/** A change of a collection. Done twice it gives the same result as done once. */
export type CollectionChange =
  | { readonly kind: 'put'; readonly phrase: OwnPhrase; /** Takes the place of this text. */ readonly instead?: string }
  | { readonly kind: 'remove'; readonly text: string };

export const emptyCollection: PhraseCollection = { phrases: [], renamed: new Map() };

const shapeFor = (renamed: ReadonlyMap<string, string>): EntryShape<OwnPhrase> => ({
  read: readOwnPhrase,
  write: toEntry,
  key: ({ text }) => renamed.get(text) ?? text,
  members: ['text', 'function', 'prefix', 'pinyin', 'speeches', 'examples', 'example', 'kind', 'weight'],
});

/**
 * 短语.json of a folder and phrases.json of a writer: an object with `phrases`, or a bare list; one phrase a line, so that a
 * shared file shows in a comparison which phrases were changed.
 *
 *     phraseFormat.read('{ "phrases": [{ "text": "压茬推进", "function": "部署" }] }') // { kind: 'known', value: { phrases: [压茬推进] } }
 */
export const phraseFormat: SideFormat<PhraseCollection> = sideFormat({
  empty: emptyCollection,
  bareList: 'phrases',
  read: ({ phrases }) => {
    const entries = readEntries(phrases, shapeFor(new Map()));
    return entries && { phrases: [...byText(entries).values()], renamed: new Map<string, string>() };
  },
  write: ({ phrases, renamed }, before) => ({
    ...foreignMembers(before, ['phrases']),
    phrases: writeEntries(before['phrases'], phrases, shapeFor(renamed)),
  }),
});

/** How many entries of a phrase file are no phrases. */
export function unreadPhrases(text: string): number {
  const { phrases } = parseSide(text, 'phrases') ?? {};
  return Array.isArray(phrases) ? phrases.filter((entry) => readOwnPhrase(entry) === null).length : 0;
}

const byText = (phrases: readonly OwnPhrase[]): Map<string, OwnPhrase> =>
  new Map(phrases.map((phrase) => [phrase.text, phrase]));

/** An entry without what says nothing, so that the file stays pleasant to read. */
const toEntry = ({ text, function: place, prefix, pinyin, speeches, examples, weight }: OwnPhrase) => ({
  text,
  function: place,
  ...(prefix !== '' && { prefix }),
  ...(pinyin !== '' && { pinyin }),
  ...(speeches > 0 && { speeches }),
  ...(examples.length > 0 && { examples }),
  weight,
});

/** The collection after the changes, in their order; a new phrase goes to the end, a changed one keeps its place. */
export function changeCollection(collection: PhraseCollection, changes: readonly CollectionChange[]): PhraseCollection {
  const phrases = byText(collection.phrases);
  const renamed = new Map(collection.renamed);
  for (const change of changes) {
    if (change.kind === 'remove') {
      phrases.delete(change.text);
      continue;
    }
    const { phrase, instead } = change;
    if (instead !== undefined && instead !== phrase.text && phrases.delete(instead))
      renamed.set(phrase.text, renamed.get(instead) ?? instead);
    phrases.set(phrase.text, phrase);
  }
  return { phrases: [...phrases.values()], renamed };
}

import { readOwnPhrase, type OwnPhrase } from './own-phrase.ts';

/** A writer's phrases as one file keeps them. Immutable. */
export interface PhraseCollection {
  readonly phrases: readonly OwnPhrase[];
  /** Entries that could not be read; they are written back as they were, so that nothing is lost. */
  readonly unread: readonly unknown[];
  /** Other members of the file's object, written back as they were. */
  readonly others: Readonly<Record<string, unknown>>;
}

/** What is done to a collection. Done twice it gives the same result as done once. */
export type CollectionChange =
  | { readonly kind: 'put'; readonly phrase: OwnPhrase; /** Takes the place of this text. */ readonly instead?: string }
  | { readonly kind: 'remove'; readonly text: string };

export const emptyCollection: PhraseCollection = { phrases: [], unread: [], others: {} };

/**
 * Reads a phrase file: an object with `phrases`, or a bare list. Throws a SyntaxError when it is neither.
 *
 *     readCollection('{ "phrases": [{ "text": "压茬推进", "function": "部署" }] }').phrases.length // 1
 */
export function readCollection(json: string): PhraseCollection {
  const data: unknown = JSON.parse(json.replace(/^\uFEFF/u, ''));
  const { phrases, ...others } = (Array.isArray(data) ? { phrases: data } : data) as Record<string, unknown>;
  if (!Array.isArray(phrases)) throw new SyntaxError('No list of phrases');
  const byText = new Map<string, OwnPhrase>();
  const unread: unknown[] = [];
  for (const entry of phrases as unknown[]) {
    const phrase = readOwnPhrase(entry);
    if (phrase === null) unread.push(entry);
    else byText.set(phrase.text, phrase);
  }
  return { phrases: [...byText.values()], unread, others };
}

/** An entry without what says nothing, so that the file stays pleasant to read. */
function toEntry({ text, function: place, prefix, pinyin, speeches, examples, weight }: OwnPhrase): object {
  return {
    text,
    function: place,
    ...(prefix !== '' && { prefix }),
    ...(pinyin !== '' && { pinyin }),
    ...(speeches > 0 && { speeches }),
    ...(examples.length > 0 && { examples }),
    weight,
  };
}

/**
 * The file's text, one phrase a line, so that a shared file shows in a comparison which phrases were changed.
 *
 *     readCollection(writeCollection(collection)) // the same collection
 */
export function writeCollection({ phrases, unread, others }: PhraseCollection): string {
  const entries = [...phrases.map(toEntry), ...unread].map((entry) => `    ${JSON.stringify(entry)}`);
  const members = Object.entries(others).map(([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)}`);
  const list = entries.length === 0 ? '  "phrases": []' : `  "phrases": [\n${entries.join(',\n')}\n  ]`;
  return `{\n${[...members, list].join(',\n')}\n}\n`;
}

/** The collection after the changes, in their order; a new phrase goes to the end, a changed one keeps its place. */
export function changeCollection(collection: PhraseCollection, changes: readonly CollectionChange[]): PhraseCollection {
  const byText = new Map(collection.phrases.map((phrase) => [phrase.text, phrase]));
  for (const change of changes) {
    if (change.kind === 'remove') {
      byText.delete(change.text);
      continue;
    }
    const { phrase, instead } = change;
    if (instead !== undefined && instead !== phrase.text) byText.delete(instead);
    byText.set(phrase.text, phrase);
  }
  return { ...collection, phrases: [...byText.values()] };
}

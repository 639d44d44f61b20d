import { lazy } from '../text/lazy.ts';
import { WORDS } from './words-data.ts';

/** What a word is; see `words-data.ts`. `like` marks words that only begin as one of another class. */
export type WordClass = keyof typeof WORDS;

/** A word with all its classes. */
export interface Word {
  readonly text: string;
  readonly classes: ReadonlySet<WordClass>;
}

/** The words that begin with a character, the longest first. */
const byFirst = lazy((): ReadonlyMap<string, readonly Word[]> => {
  const words = new Map<string, { text: string; classes: Set<WordClass> }>();
  const index = new Map<string, Word[]>();
  for (const name of Object.keys(WORDS) as WordClass[])
    for (const text of wordsOf(name)) {
      const known = words.get(text);
      if (known !== undefined) {
        known.classes.add(name);
        continue;
      }
      const word = { text, classes: new Set([name]) };
      words.set(text, word);
      const alike = index.get(text[0]!);
      if (alike === undefined) index.set(text[0]!, [word]);
      else alike.push(word);
    }
  for (const alike of index.values()) alike.sort((a, b) => b.text.length - a.text.length);
  return index;
});

/**
 * The longest word of the lexicon that begins at `index`, a UTF-16 offset; undefined where none does.
 *
 *     wordAt('共12个', 3)?.classes.has('measure') // true
 *     wordAt('个体户', 0)?.text // '个体', which is no measure
 */
export function wordAt(text: string, index: number): Word | undefined {
  const alike = byFirst().get(text[index] ?? '');
  if (alike === undefined) return undefined;
  for (const word of alike) if (text.startsWith(word.text, index)) return word;
  return undefined;
}

/** Whether the longest word at `index` is of one of the classes. */
export function isWordAt(text: string, index: number, ...classes: readonly WordClass[]): boolean {
  const word = wordAt(text, index);
  return word !== undefined && classes.some((name) => word.classes.has(name));
}

/**
 * The words of some classes, in the order of the table.
 *
 *     wordsOf('percent').includes('个百分点') // true
 */
export const wordsOf = (...classes: readonly WordClass[]): readonly string[] =>
  classes.flatMap((name) => WORDS[name].split(' '));

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The alternatives of a pattern, those of one character as a set. */
function either(texts: readonly string[]): string {
  const single = texts.filter((text) => text.length === 1);
  const longer = texts.filter((text) => text.length > 1).map(escaped);
  const set = single.length === 0 ? [] : [`[${single.map((text) => text.replace(/[\]\\^-]/g, '\\$&')).join('')}]`];
  return [...set, ...longer].join('|');
}

/**
 * The source of a pattern that matches what {@link wordAt} would take for a word of the classes: the longest first, and none that
 * is the beginning of a longer word. For readers that look for a word behind something else (a figure, a mask).
 *
 *     new RegExp(`^(?:${patternOf('measure')})`).test('人民') // false
 */
export function patternOf(...classes: readonly WordClass[]): string {
  const wanted = [...new Set(wordsOf(...classes))].sort((a, b) => b.length - a.length);
  return wanted
    .map((text) => {
      const rests = (byFirst().get(text[0]!) ?? [])
        .filter((word) => word.text.length > text.length && word.text.startsWith(text))
        .filter((word) => !classes.some((name) => word.classes.has(name)))
        .map((word) => word.text.slice(text.length));
      return rests.length === 0 ? escaped(text) : `${escaped(text)}(?!${either(rests)})`;
    })
    .join('|');
}

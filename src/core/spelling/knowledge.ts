import { isNumeral } from './counter-evidence.ts';
import { Counts, extended } from './counts.ts';
import { lookAlikes } from './look-alikes-data.ts';
import * as data from './spelling-data.ts';

/** A character that another may be taken for. */
export interface Likeness {
  readonly character: string;
  /** Its number in the alphabet. */
  readonly unit: number;
  /** They look alike. */
  readonly looks: boolean;
  /** They sound alike: exactly, or nearly (z and zh, n and ng). */
  readonly sounds: 'same' | 'near' | null;
}

/** The characters that one may be taken for, and their numbers in the same order: a table that is gone through often. */
export interface Alike {
  readonly likenesses: readonly Likeness[];
  readonly units: Uint16Array;
}

/** The characters that are known, numbered from 1. */
export interface Alphabet {
  /** The number of a UTF-16 unit; 0 of one that is not known. */
  readonly numbers: Uint16Array;
  /** The numbers of the two ends of a run. */
  readonly ends: readonly [start: number, end: number];
  /** A number that no entry has, for what is not known: 0 would make a sequence look like what follows it. */
  readonly unknown: number;
}

/** What is known of the words and sequences of office prose. */
export interface Knowledge {
  readonly alphabet: Alphabet;
  /** How often a word of one to four characters is met; 0 where it is none. */
  readonly words: Counts;
  /** How often words are met altogether. */
  readonly total: number;
  /** How many of the texts that were counted have a sequence of one to three characters. */
  readonly texts: Counts;
  /** How well known two neighbours are: by the texts that have them, and by the words they stand in. */
  readonly pairs: Counts;
  /** The characters that one may be taken for. */
  readonly alike: (character: string) => Alike;
}

/** So many words of the list weigh as much as one text that has their characters side by side. */
const WORDS_A_TEXT = 20;
/** Lines of a table that are read in one go. */
const LINES = 300;

/** What a letter of the tables stands for: the middle of the counts from one power of two to the next. */
const countOf = (letter: number): number => (letter === 97 ? 1 : 1.4 * 2 ** (letter - 97));
const isLetter = (unit: number): boolean => unit >= 97 && unit <= 122;

type Take = (key: number, count: number, units: readonly number[]) => void;

/** Hands over the entries of a table, which have `length` characters each. */
function* read(table: string, length: number, { numbers }: Alphabet, take: Take): Generator<undefined> {
  let lines = 0;
  for (const line of table.split('\n')) {
    const units = [numbers[line.charCodeAt(0)]!];
    let count = 1;
    for (let at = 1; at < line.length;) {
      if (isLetter(line.charCodeAt(at))) count = countOf(line.charCodeAt(at++));
      if (at + length - 1 > line.length) break;
      let key = units[0]!;
      for (let next = 1; next < length; next++) key = extended(key, (units[next] = numbers[line.charCodeAt(at++)]!));
      take(key, count, units);
    }
    if (++lines % LINES === 0) yield undefined;
  }
}

/** Puts all tables in their places, in steps of a few milliseconds. */
export function* building(): Generator<undefined, Knowledge> {
  const alphabet = makeAlphabet();
  const words = new Counts(data.single.length / 2 + data.two.length + data.three.length / 2 + data.four.length / 3);
  const texts = new Counts(data.characters.length + data.pairs.length + data.triples.length / 2);
  const pairs = new Counts(data.two.length * 2 + data.pairs.length);
  let total = 0;
  for (const [index, table] of [data.single, data.two, data.three, data.four].entries())
    yield* read(table, index + 1, alphabet, (key, count, units) => {
      words.add(key, count);
      total += count;
      for (let at = 1; at < units.length; at++) pairs.add(extended(units[at - 1]!, units[at]!), count / WORDS_A_TEXT);
    });
  for (const [index, table] of [data.characters, data.pairs, data.triples].entries())
    yield* read(table, index + 1, alphabet, (key, count) => {
      texts.add(key, count);
      if (index === 1) pairs.add(key, count);
    });
  return { alphabet, words, total, texts, pairs, alike: likenesses(alphabet) };
}

function makeAlphabet(): Alphabet {
  const numbers = new Uint16Array(0x10000);
  let count = 0;
  for (const one of `^$${data.sounds.replace(/[a-z\n]/gu, '')}`)
    if (numbers[one.charCodeAt(0)] === 0) numbers[one.charCodeAt(0)] = ++count;
  return { numbers, ends: [numbers['^'.charCodeAt(0)]!, numbers['$'.charCodeAt(0)]!], unknown: count + 1 };
}

/** What is hardly told apart: z and zh, n and ng, l and n, f and hu. */
const blurred = (syllable: string): string =>
  syllable
    .replace(/^([zcs])h/u, '$1')
    .replace(/ng$/u, 'n')
    .replace(/^l/u, 'n')
    .replace(/^hu(?=.)/u, 'f');

/** Characters by a name that they share. */
class Groups {
  private readonly members = new Map<string, string>();
  private readonly names = new Map<string, string[]>();

  add(name: string, members: string): void {
    this.members.set(name, (this.members.get(name) ?? '') + members);
    for (const one of members) {
      const names = this.names.get(one);
      if (names === undefined) this.names.set(one, [name]);
      else if (!names.includes(name)) names.push(name);
    }
  }

  /** All that share a name with a character. */
  around(character: string): ReadonlySet<string> {
    return new Set((this.names.get(character) ?? []).flatMap((name) => [...this.members.get(name)!]));
  }
}

/** The characters that one may be taken for, gathered when it is first asked for. */
function likenesses({ numbers }: Alphabet): Knowledge['alike'] {
  const [same, near, looks] = [new Groups(), new Groups(), new Groups()];
  for (const line of data.sounds.split('\n')) {
    const syllable = /^[a-z]+/u.exec(line)![0];
    same.add(syllable, line.slice(syllable.length));
    near.add(blurred(syllable), line.slice(syllable.length));
  }
  for (const group of lookAlikes.split(' ')) looks.add(group, group);
  const gather = (character: string): Alike => {
    const [sameSound, nearSound, shape] = [same.around(character), near.around(character), looks.around(character)];
    const likenesses = [...new Set([...nearSound, ...shape])]
      .filter((one) => one !== character && !isNumeral(one))
      .map((one): Likeness => ({
        character: one,
        unit: numbers[one.charCodeAt(0)]!,
        looks: shape.has(one),
        sounds: sameSound.has(one) ? 'same' : nearSound.has(one) ? 'near' : null,
      }));
    return { likenesses, units: Uint16Array.from(likenesses, ({ unit }) => unit) };
  };
  const known = new Map<string, Alike>();
  return (character) => {
    let found = known.get(character);
    if (found === undefined) known.set(character, (found = gather(character)));
    return found;
  };
}

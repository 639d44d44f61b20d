import { isCommonHan } from '../../../text/char-class.ts';
import type { WordEntry, WordLength } from '../../word-entry.ts';

/** What stands for no character of a name: marks and spaces. */
const NO_CHARACTER = /[\s，。；、：！？“”《》（）]/u;

/** A text that is told apart from a name, the right form of the entry, by one slip. */
const lengthOfSlip: WordLength = (text, at, { right: name = '' }) => {
  let same = 0;
  while (same < name.length && text[at + same] === name[same]) same++;
  // The first and last character are taken to be right, for what is longer or shorter there is another name.
  if (same === 0 || same >= name.length - 1) return 0;
  const here = at + same;
  const rest = name.slice(same + 1);
  const other = String.fromCodePoint(text.codePointAt(here) ?? 0x20);
  // One exchanged, one left out, or two neighbours changed over.
  if (text.startsWith(rest, here + other.length) && !NO_CHARACTER.test(other)) return name.length - 1 + other.length;
  if (text.startsWith(rest, here)) return name.length - 1;
  const isChangedOver = same + 2 < name.length && same + 1 !== middleOf(name) && text[here] === rest[0];
  return isChangedOver && text.startsWith(name[same]! + rest.slice(1), here + 1) ? name.length : 0;
};

const middleOf = (name: string): number => Math.floor(name.length / 2);

/**
 * Entries that find each name with one character wrong: exchanged, left out or changed over with its neighbour. One half of a name is
 * right then, and is looked for.
 *
 *     nearMisses(['中华人民共和国']) // find 中国人民共和国
 */
export const nearMisses = (names: readonly string[]): WordEntry[] =>
  names.flatMap((name) => {
    const middle = middleOf(name);
    const common = {
      pattern: lengthOfSlip,
      right: name,
      level: 'error',
      safe: false,
    } as const;
    const tail = name.slice(middle, middle + 2);
    return [
      { ...common, cores: name.slice(0, 2) },
      { ...common, cores: tail, back: middle },
      { ...common, cores: tail, back: middle - 1 },
    ];
  });

/** Whether two characters beside a half that is right are the other half, `a` and `b`, with one of them exchanged, or changed over. */
const isNear = (one: string | undefined, other: string | undefined, a: string, b: string): boolean =>
  (one === a && isCommonHan(other)) || (other === b && isCommonHan(one)) || (one === b && other === a);

/**
 * Entries that find each phrase of four characters with one of them exchanged or doubled, or with the first or last two changed over:
 * one half of it is right. `kindred` are right phrases that are as near.
 *
 *     nearPhrases(['焕然一新'], []) // find 焕然一心
 */
export function nearPhrases(phrases: readonly string[], kindred: readonly string[]): WordEntry[] {
  const all = new Set([...phrases, ...kindred]);
  /** Whether a right phrase begins here, or two units later: 源源不断 is half of 资源不断, which is right. */
  const isRight = (text: string, at: number, phrase: string): boolean =>
    all.has(text.slice(at, at + 4)) || text.startsWith(phrase, at + 2);
  const behindHead: WordLength = (text, at, { right: phrase = '' }) => {
    if (isRight(text, at, phrase)) return 0;
    const isDoubled = text[at + 2] === phrase[2] && text.startsWith(phrase.slice(2), at + 3);
    if (isDoubled || text.startsWith(phrase.slice(1), at + 2)) return 5;
    return isNear(text[at + 2], text[at + 3], phrase[2]!, phrase[3]!) ? 4 : 0;
  };
  const beforeTail: WordLength = (text, at, { right: phrase = '' }) =>
    isNear(text[at], text[at + 1], phrase[0]!, phrase[1]!) && !isRight(text, at, phrase) ? 4 : 0;
  const entries: WordEntry[] = [];
  for (const phrase of phrases)
    if (phrase[0] !== phrase[1])
      entries.push(
        { pattern: behindHead, cores: phrase.slice(0, 2), right: phrase, level: 'hint' },
        { pattern: beforeTail, cores: phrase.slice(2), back: 2, right: phrase, level: 'hint' },
      );
  return entries;
}

import type { Severity } from './finding.ts';

/** How many UTF-16 units of a text from an offset on are the words of an entry; 0 where they do not begin there. */
export type WordLength = (text: string, at: number, entry: WordEntry) => number;

/** A word that is taken for another, and when it is wrong. */
export interface WordEntry {
  /**
   * What is wrong, in a form that keeps quiet in right text: a global expression without the sticky flag, or a function where words
   * are looked up better than alternated.
   */
  readonly pattern: RegExp | WordLength;
  /** Pairs of characters, one of which every match begins with, what it looks ahead to counted: the pattern is tried there alone. */
  readonly cores: string;
  /** A match begins so many UTF-16 units before its core. */
  readonly back?: number;
  /** Only of an expression: a match holds one of the cores, or stands beside it, but may begin elsewhere: it is tried on the whole line. */
  readonly inside?: true;
  /** Counts only where no word of the line reaches over the ends of the match. */
  readonly whole?: true;
  /** The right form of the whole match. */
  readonly right?: string;
  /** Or what to exchange in the match, first that applies. */
  readonly swap?: readonly (readonly [wrong: string, right: string])[];
  /** Or what to think about, where no single right form is certain: a message of the rule. */
  readonly advice?: string;
  /** A right form of the level `error` is certain, and put in without asking unless `safe` says otherwise. */
  readonly level: Severity;
  /** False of names: nothing changes one without being asked. */
  readonly safe?: false;
}

const lengthOfWrong: WordLength = (text, at, { swap = [] }) => {
  for (const [wrong] of swap) if (text.startsWith(wrong, at)) return wrong.length;
  return 0;
};

/** How grave a misspelling is, and whether it counts only between borders of words. */
type How = Pick<WordEntry, 'level' | 'whole'>;

const CERTAIN: How = { level: 'error' };

/**
 * An entry for words in a form that is right nowhere.
 *
 *     misspelt([['任务繁艰', '任务艰巨']])
 */
export const misspelt = (swap: NonNullable<WordEntry['swap']>, how: How = CERTAIN): WordEntry => ({
  pattern: lengthOfWrong,
  cores: swap.map(([wrong]) => wrong.slice(0, 2)).join(' '),
  swap,
  level: how.level,
  ...(how.whole && { whole: how.whole }),
});

/**
 * An entry for each phrase of a list that is written with its misspellings: in brackets, what stands in place of the character
 * before them; of two characters that are alike, what both are taken for.
 *
 *     misspellings('因地制[治致]宜 兢兢[竞竞]业业') // finds 因地治宜, 因地致宜 and 竞竞业业
 */
export const misspellings = (phrases: string, how?: How): WordEntry[] =>
  phrases.split(' ').map((spelled) => {
    const [first, ...rest] = spelled.split('[');
    let right = first!;
    const slips: (readonly [end: number, slip: string])[] = [];
    for (const part of rest) {
      const close = part.indexOf(']');
      const taken = part.slice(0, close);
      if (taken.length === 2 && taken[0] === taken[1]) slips.push([right.length, taken]);
      else for (const slip of taken) slips.push([right.length, slip]);
      right += part.slice(close + 1);
    }
    return misspelt(
      slips.map(([end, slip]) => [right.slice(0, end - slip.length) + slip + right.slice(end), right]),
      how,
    );
  });

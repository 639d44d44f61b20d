import type { Analysis } from '../analysis/analyze.ts';

/** What is set aside (备删) in a text: how many passages, and how many characters they are, all but white space. */
export interface SetAsideCount {
  readonly passages: number;
  readonly characters: number;
}

/**
 * Counts what no other figure counts.
 *
 *     countSetAside(analyze(parse('甲段。\n乙段。', undefined, [{ start: 4, end: 7 }]))) // { passages: 1, characters: 3 }
 */
export function countSetAside({ document: { text, setAside } }: Pick<Analysis, 'document'>): SetAsideCount {
  const characters = setAside.reduce(
    (sum, { start, end }) => sum + text.slice(start, end).replace(/\s/gu, '').length,
    0,
  );
  return { passages: setAside.length, characters };
}

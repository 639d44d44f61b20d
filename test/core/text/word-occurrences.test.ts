import fc from 'fast-check';
import { expect, test } from 'vitest';
import { WordOccurrences, type Occurrences } from '../../../src/core/text/word-occurrences.ts';

const simply = (word: string, text: string): Occurrences => {
  let count = 0;
  if (word !== '') for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) count++;
  return { count, first: count === 0 ? -1 : text.indexOf(word) };
};

test('words are found as if each were looked for by itself', () => {
  const some = fc.string({ unit: fc.constantFrom('好', '学', '习', 'ab'), maxLength: 6 });
  fc.assert(
    fc.property(
      fc.array(some, { maxLength: 12 }),
      fc.string({ unit: fc.constantFrom('好', '学', '习', 'ab'), maxLength: 60 }),
      (words, text) => {
        expect(new WordOccurrences(words).in(text)).toEqual(words.map((word) => simply(word, text)));
      },
    ),
  );
});

test('words that begin, end or hold one another', () => {
  const words = ['督查', '督查问效', '查问', '效', '', '督查'];
  expect(new WordOccurrences(words).in('要督查问效，督查到底')).toEqual([
    { count: 2, first: 1 },
    { count: 1, first: 1 },
    { count: 1, first: 2 },
    { count: 1, first: 4 },
    { count: 0, first: -1 },
    { count: 2, first: 1 },
  ]);
});

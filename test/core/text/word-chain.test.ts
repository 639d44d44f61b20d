import { expect, test } from 'vitest';
import { followWords } from '../../../src/core/text/word-chain.ts';

const verbs = new Set(['讲', '讲解', '落实']);
const nouns = new Set(['解决', '好']);

test('words of each set stand one behind the other, then what is to follow', () => {
  expect(followWords('落实好。', 0, [verbs, nouns], /。/uy)).toBe(true);
  expect(followWords('落实好，', 0, [verbs, nouns], /。/uy)).toBe(false);
  expect(followWords('要落实', 1, [verbs], /$/uy)).toBe(true);
  expect(followWords('落', 0, [verbs], /(?:)/uy)).toBe(false);
});

test('each way of reading them is tried', () => {
  expect(followWords('讲解好', 0, [verbs, nouns], /$/uy)).toBe(true);
  expect(followWords('讲解决', 0, [verbs, nouns], /$/uy)).toBe(true);
  expect(followWords('讲解决', 0, [verbs], /$/uy)).toBe(false);
});

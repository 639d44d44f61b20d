import { describe, expect, test } from 'vitest';
import { overTarget, rateOf, readKnownPair } from '../../../src/core/analysis/speaking-rate.ts';

describe('a speaker’s rate', () => {
  test.each([
    ['上次5600字讲32分钟', { words: 5600, minutes: 32 }],
    ['32分钟讲了5,600字', { words: 5600, minutes: 32 }],
    ['1小时10分，12600字', { words: 12600, minutes: 70 }],
    ['半小时 5000 字', { words: 5000, minutes: 30 }],
    ['300字90秒', { words: 300, minutes: 1.5 }],
    ['1个半小时，16000字', { words: 16000, minutes: 90 }],
    ['16000字讲了一个半小时', { words: 16000, minutes: 90 }],
    ['1小时半 16000字', { words: 16000, minutes: 90 }],
    ['25000字，两个半小时', { words: 25000, minutes: 150 }],
    ['半个小时5000字', { words: 5000, minutes: 30 }],
    ['几个半小时5000字', null],
    ['5600字', null],
    ['32分钟', null],
    ['', null],
  ])('%s', (told, pair) => expect(readKnownPair(told)).toEqual(pair));

  test('is worked out from the syllables among its words, and is one that somebody speaks at', () => {
    expect(rateOf({ words: 5600, minutes: 32 })).toBe(154);
    expect(rateOf({ words: 5600, minutes: 32 }, 0.9)).toBe(158);
    expect(rateOf({ words: 5600, minutes: 3 })).toBeNull();
    expect(rateOf({ words: 100, minutes: 32 })).toBeNull();
  });
});

test('a text is over its target, or has time left', () => {
  expect(overTarget({ words: 5600, minutes: 32 }, 20)).toEqual({ minutes: 12, words: 2100 });
  expect(overTarget({ words: 1750, minutes: 10 }, 20)).toEqual({ minutes: -10, words: -1750 });
  expect(overTarget({ words: 0, minutes: 0 }, 20)).toMatchObject({ minutes: -20 });
});

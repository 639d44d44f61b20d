import { expect, test } from 'vitest';
import '../../../src/core/lint/registry.ts';
import { nearMisses, nearPhrases } from '../../../src/core/lint/rules/wording/near-misses.ts';
import { misspellings, type WordEntry } from '../../../src/core/lint/word-entry.ts';
import { wordEntries } from '../../../src/core/lint/word-rule.ts';
import { ANY, headsOf } from '../../support/expression-heads.ts';

interface Expressed {
  readonly pattern: RegExp;
  readonly cores: string;
  readonly inside?: true;
}

/** Entries that are found by an expression. */
const expressed = (): readonly Expressed[] =>
  wordEntries().flatMap(({ pattern, ...rest }) => (pattern instanceof RegExp ? [{ pattern, ...rest }] : []));

const beginsElsewhere = ({ pattern, cores }: Expressed): readonly string[] =>
  headsOf(pattern).filter((head) => !cores.split(' ').includes(head));

test('an expression begins with what its branches, classes and repetitions begin with, and what it looks ahead to', () => {
  expect(headsOf(/(?<!甲)竟(?=争|赛)|即[然时]/u)).toEqual(['竟争', '竟赛', '即然', '即时']);
  expect(headsOf(/(?:重要)?批示|x{2}|[^a]b/u)).toEqual(['批示', '重要', 'xx', `${ANY}b`]);
});

// A pattern is tried at its cores alone: one that begins elsewhere would never be found.
test('a match of a word begins with a core of its entry, or the entry says that it may not', () => {
  const wrong = expressed().filter((entry) => entry.inside === undefined && beginsElsewhere(entry).length > 0);
  expect(wrong.map(({ pattern }) => pattern.source)).toEqual([]);
});

test('no entry says so needlessly', () => {
  const needless = expressed().filter((entry) => entry.inside === true && beginsElsewhere(entry).length === 0);
  expect(needless.map(({ pattern }) => pattern.source)).toEqual([]);
});

test('cores are two characters each', () => {
  const wrong = wordEntries().flatMap(({ cores }) => cores.split(' ').filter(({ length }) => length !== 2));
  expect(wrong).toEqual([]);
});

/** Whether an entry is found in a text of its words alone, at one of its cores. */
function isFound(entry: WordEntry, wrong: string): boolean {
  const { pattern, cores, back = 0 } = entry;
  if (pattern instanceof RegExp) return false;
  const core = wrong.slice(back, back + 2);
  return cores.split(' ').includes(core) && pattern(wrong, 0, entry) === wrong.length;
}

test('words that are misspelt are found by their first two characters, and right ones are not', () => {
  const [entry] = misspellings('因地制[治致]宜');
  expect(['因地治宜', '因地致宜', '因地制宜'].map((word) => isFound(entry!, word))).toEqual([true, true, false]);
  const [twice] = misspellings('兢兢[竞竞]业业');
  expect(['竞竞业业', '兢竞业业'].map((word) => isFound(twice!, word))).toEqual([true, false]);
});

test('a name is found with any one character but the first and last exchanged, left out or changed over', () => {
  const name = '中华人民共和国';
  const entries = nearMisses([name]);
  const found = (wrong: string): boolean => entries.some((entry) => isFound(entry, wrong));
  for (let at = 1; at < name.length - 1; at++) {
    expect(found(name.slice(0, at) + '某' + name.slice(at + 1))).toBe(true);
    expect(found(name.slice(0, at) + name.slice(at + 1))).toBe(true);
    expect(found(`${name.slice(0, at)}，${name.slice(at + 1)}`)).toBe(false);
  }
  expect(['中人华民共和国', '中华人民和共国'].map(found)).toEqual([true, true]);
  expect([name, '某华人民共和国', '中华人民共和某', '中某人某共和国'].map(found)).toEqual([false, false, false, false]);
});

test('a phrase is found with one character exchanged or doubled, or two changed over, unless that is right as well', () => {
  const entries = nearPhrases(['因地制宜', '焕然一新'], ['因时制宜']);
  const found = (wrong: string): boolean => entries.some((entry) => isFound(entry, wrong));
  for (const wrong of [
    '焕然一某',
    '焕然某新',
    '焕某一新',
    '某然一新',
    '焕然新一',
    '然焕一新',
    '焕然然一新',
    '焕然一一新',
  ])
    expect(found(wrong)).toBe(true);
  for (const right of ['焕然一新', '因时制宜', '焕然，新', '焕某某新']) expect(found(right)).toBe(false);
});

import { expect, test } from 'vitest';
import { holds, masksOf, presenceIn, type CharacterGroup } from '../../../src/core/lint/characters.ts';
import { parse } from '../../../src/core/index.ts';

const has = (line: string, ...groups: CharacterGroup[]): boolean =>
  holds(presenceIn(parse(line).paragraphs[0]!), masksOf(groups));

test('a line holds characters, and neighbours of two kinds in their order', () => {
  expect([has('完成3项', 'digit'), has('完成三项', 'digit')]).toEqual([true, false]);
  expect([has('3月', 'monthOrDay'), has('月3', 'monthOrDay'), has('3个月', 'monthOrDay')]).toEqual([
    true,
    false,
    false,
  ]);
  expect([has('好,', 'halfWidthMark'), has('㐀,', 'halfWidthMark'), has('。,', 'halfWidthMark')]).toEqual([
    true,
    true,
    false,
  ]);
  expect([has('3月', 'digit', 'year'), has('3年', 'digit', 'year')]).toEqual([false, true]);
});

test('what stands twice running is told by its length, and by its character', () => {
  const groups: readonly CharacterGroup[] = ['characterTwice', 'particleTwice', 'twoTwice', 'moreTwice'];
  const told = (line: string): readonly CharacterGroup[] => groups.filter((group) => has(line, group));
  expect(told('我们的工作')).toEqual([]);
  expect(told('层层落实')).toEqual(['characterTwice']);
  expect(told('我们的的工作')).toEqual(['characterTwice', 'particleTwice']);
  expect(told('加强加强领导')).toEqual(['particleTwice', 'twoTwice']);
  expect(told('收获的收获的季节')).toEqual(['moreTwice']);
  expect(told('全面推进全面推进')).toEqual(['moreTwice']);
  expect(told('2020，，')).toEqual([]);
});

test('of something twice running each kind is enough', () =>
  expect(['层层', '加强加强', '收获的收获的', '落实'].map((line) => has(line, 'twice'))).toEqual([
    true,
    true,
    true,
    false,
  ]));

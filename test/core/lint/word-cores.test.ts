import { expect, test } from 'vitest';
import '../../../src/core/lint/registry.ts';
import { wordEntries } from '../../../src/core/lint/word-rule.ts';
import { ANY, headsOf } from '../../support/expression-heads.ts';

const beginsElsewhere = ({ pattern, cores }: { pattern: RegExp; cores: string }): readonly string[] =>
  headsOf(pattern).filter((head) => !cores.split(' ').includes(head));

test('an expression begins with what its branches, classes and repetitions begin with, and what it looks ahead to', () => {
  expect(headsOf(/(?<!甲)竟(?=争|赛)|即[然时]/u)).toEqual(['竟争', '竟赛', '即然', '即时']);
  expect(headsOf(/(?:重要)?批示|x{2}|[^a]b/u)).toEqual(['批示', '重要', 'xx', `${ANY}b`]);
});

// A pattern is tried at its cores alone: one that begins elsewhere would never be found.
test('a match of a word begins with a core of its entry, or the entry says that it may not', () => {
  const wrong = wordEntries().filter(
    (entry) => entry.inside === undefined && entry.back === undefined && beginsElsewhere(entry).length > 0,
  );
  expect(wrong.map(({ pattern }) => pattern.source)).toEqual([]);
});

test('no entry says so needlessly', () => {
  const needless = wordEntries().filter((entry) => entry.inside === true && beginsElsewhere(entry).length === 0);
  expect(needless.map(({ pattern }) => pattern.source)).toEqual([]);
});

test('a core that stands behind the beginning stands there in all that is found', () => {
  const behind = wordEntries().filter(({ back }) => back !== undefined);
  expect(behind.length).toBeGreaterThan(0);
  const wrong = behind.filter(({ pattern, cores, back }) => !pattern.source.endsWith(cores) || back !== 2);
  expect(wrong.map(({ pattern }) => pattern.source)).toEqual([]);
});

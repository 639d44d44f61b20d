import { expect, test, vi } from 'vitest';
import { analyze, parse } from '../../../../src/core/index.ts';
import { Draft, type Group } from '../../../../src/core/outline/plan/draft.ts';

const draftOf = (series: number): Draft =>
  new Draft(analyze(parse('一、甲\n文。\n二、乙\n文。\n'.repeat(series))).outline);

test('series that are joined one by one count on from each other, and each is marked once', () => {
  const draft = draftOf(300);
  const [first, ...others] = draft.groups;
  for (const group of others) draft.chain(first!, group);
  expect(draft.chainOf(others.at(-1)!)).toEqual(new Set(draft.groups));
  const add = vi.spyOn(draft.touched, 'add');
  for (const group of draft.groups) draft.touch(group);
  expect(add).toHaveBeenCalledTimes(draft.groups.length);
  expect(draft.touched).toEqual(new Set(draft.groups));
});

test('a series that joins one to be counted anew is not so itself until it is touched', () => {
  const draft = draftOf(4);
  const [a, b, c, d] = draft.groups as [Group, Group, Group, Group];
  draft.chain(a, b);
  draft.touch(a);
  draft.chain(c, d);
  draft.chain(b, d);
  expect(draft.touched).toEqual(new Set([a, b]));
  draft.touch(c);
  expect(draft.touched).toEqual(new Set([a, b, c, d]));
});

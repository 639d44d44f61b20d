import { describe, expect, test } from 'vitest';
import type { FilledPlace, FillEntry } from '../src/core/index.ts';
import { filledRows } from '../src/editor/blanks/filled-rows.ts';

const place = (start: number, value: string): FilledPlace => ({
  start,
  end: start + value.length,
  mask: 'XX',
  kind: 'count',
  label: '户数',
  reference: null,
  value,
});

const noted = (id: string, start: number, value: string, state: FillEntry['state']) => ({
  range: { start, end: start + value.length },
  entry: {
    ...{ id, kind: 'count' as const, label: '户数', mask: 'XX', value, before: '', after: '', state },
    ...{ source: '水务局', filledAt: '2026-11-24 17:30', checkedAt: '', note: '' },
  },
});

describe('rows of what was filled in', () => {
  const told = (...given: Parameters<typeof filledRows>) =>
    filledRows(...given).map(({ start, value, state, entry }) => [start, value, state, entry?.source ?? null]);

  test('what is noted and what was just typed stand once, in text order', () => {
    const rows = told([place(40, '9'), place(10, '120')], [noted('A', 10, '120', 'checked')], new Set());
    expect(rows).toEqual([
      [10, '120', 'checked', '水务局'],
      [40, '9', 'filled', null],
    ]);
  });

  test('what has gone from the text has no row', () => {
    expect(told([], [{ ...noted('A', 0, '1', 'filled'), range: null }], new Set())).toEqual([]);
  });

  test('what was checked earlier is left out, though the text was filled since it was opened', () => {
    expect(told([place(10, '120')], [noted('A', 10, '120', 'checked')], new Set(['A']))).toEqual([]);
  });
});

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { planOutline } from '../../../../src/core/outline/plan/index.ts';
import { read } from './support.ts';

const corpus = new URL('../../../../../shared/corpus', import.meta.url).pathname;
const isHere = existsSync(corpus);
if (!isHere) console.log('renumbering the corpus is skipped: ../shared/corpus is not here');

test.skipIf(!isHere)('renumbering leaves every fault-free series of the corpus as it is', () => {
  for (const name of readdirSync(corpus)) {
    const analysis = read(readFileSync(join(corpus, name), 'utf8'));
    const plan = planOutline(analysis, { kind: 'renumber' }, read);
    if ('refused' in plan) throw new Error(plan.text);
    const { items } = analysis.outline;
    const changed = plan.changes.edits.map(({ range }) => items.findLast(({ start }) => start <= range.start)!);
    const isFaulty = changed.map(({ series }) => {
      const base = series.follows?.items.at(-1)?.ordinal.value ?? 0;
      return series.items.some((item, index) => item.ordinal.value !== base + index + 1) || series.items.length === 1;
    });
    expect(isFaulty.every(Boolean)).toBe(true);
  }
});

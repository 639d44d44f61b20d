import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { analyze, lint, parse } from '../src/core/index.ts';
import { judged, scorePlants } from './planted/score.ts';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

const read = (path: string): string => readFileSync(path, 'utf8').replace(/^\uFEFF/u, '');
const textsIn = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith('.txt'))
        .map((name) => read(join(folder, name)))
    : [];

/** Nine of ten planted faults of every kind are found, and no sound twin is named. */
function expectFound(texts: readonly string[]): void {
  const scores = scorePlants(texts);
  for (const [kind, { planted, found, falseAlarms, missed }] of scores) {
    expect(planted, kind).toBeGreaterThan(0);
    expect(found / planted, `${kind}, missed: ${missed.slice(0, 5).join(' | ')}`).toBeGreaterThanOrEqual(0.9);
    expect(falseAlarms, kind).toEqual([]);
  }
  const all = [...scores.values()];
  const sum = (of: 'planted' | 'found'): number => all.reduce((total, score) => total + score[of], 0);
  console.info(`planted contradictions: ${sum('found')} of ${sum('planted')} found`);
}

test('contradictions planted into the own positives are found', () =>
  expectFound(
    textsIn(join(root, 'test', 'positives')).filter((text, index) => index % 3 === 0 && text.split('\n').length > 4),
  ));

const control = join(root, '..', 'shared', 'control');

test.skipIf(!existsSync(control))('contradictions planted into proof-read reports are found', () =>
  expectFound(textsIn(control)),
);

test.skipIf(!existsSync(control))('proof-read reports raise no warning, and few hints', () => {
  let hints = 0;
  let contradictions = 0;
  let characters = 0;
  for (const text of textsIn(control)) {
    const found = lint(analyze(parse(text)));
    expect(found.filter(({ severity }) => severity === 'error' || severity === 'warning')).toEqual([]);
    const slight = found.filter(({ severity }) => severity === 'hint');
    hints += slight.length;
    contradictions += slight.filter(({ rule }) => judged.test(rule)).length;
    characters += text.length;
  }
  expect(hints / characters).toBeLessThan(3 / 10_000);
  expect(contradictions / characters).toBeLessThan(0.5 / 10_000);
});

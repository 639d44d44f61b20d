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

/** Texts with faults of their own: typed in half-width marks, copied from a web page, numbers that run on over the chapters. */
const DAMAGED = /^(?:spoken-half-width|spoken-web-residue|written-keypoints)\.txt$/u;

test('sound texts of our own raise nothing but their open blanks, and few hints', () => {
  const folder = join(root, 'test', 'positives');
  const texts = readdirSync(folder).filter((name) => name.endsWith('.txt') && !DAMAGED.test(name));
  const found = texts.flatMap((name) =>
    lint(analyze(parse(read(join(folder, name))))).map(({ rule, severity, message }) => ({
      name,
      rule,
      severity,
      message,
    })),
  );
  const isGrave = (severity: string): boolean => severity === 'error' || severity === 'warning';
  expect(found.filter(({ rule, severity }) => isGrave(severity) && rule !== 'placeholder/unfilled')).toEqual([]);
  const characters = texts.reduce((sum, name) => sum + read(join(folder, name)).length, 0);
  expect(found.filter(({ severity }) => severity === 'hint').length / characters).toBeLessThan(4 / 10_000);
});

const control = join(root, '..', 'shared', 'control');

test.skipIf(!existsSync(control))('contradictions planted into proof-read reports are found', () =>
  // Whole annual reports: every third is enough for a run of all tests.
  expectFound(textsIn(control).filter((_, index) => index % 3 === 0)),
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

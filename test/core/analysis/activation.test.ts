import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { detectActivation } from '../../../src/core/index.ts';

const here = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const textsOf = (folder: string): { name: string; text: string }[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));

/** An account of one person's deeds reads like a story; it is left to the writer to say what it is. */
const LEFT_OUT = ['written-deeds.txt'];

describe('other texts get nothing at all', () => {
  test.each(textsOf(join(here, 'negatives')))('$name', ({ text }) =>
    expect(detectActivation(text)).toEqual({ active: false, spoken: false }),
  );
  test.each(['', '   ', '同志', 'README', '，。！？', '\ufffd\ufffd同志们：今天我们召开会议'])('%j', (text) =>
    expect(detectActivation(text).active).toBe(false),
  );
});

describe('office prose of every kind is active, what is spoken is said to be', () => {
  test.each(textsOf(join(here, 'positives')).filter(({ name }) => !LEFT_OUT.includes(name)))('$name', ({ text }) =>
    expect(detectActivation(text).active).toBe(true),
  );
  test.each(textsOf(join(here, 'speeches')))('$name', ({ text }) => expect(detectActivation(text).active).toBe(true));
  test('spoken', () => {
    expect(detectActivation('同志们：\n今天，我们召开全县防汛工作会议。')).toEqual({ active: true, spoken: true });
    expect(detectActivation(readFileSync(join(here, 'positives', 'written-plan.txt'), 'utf8')).spoken).toBe(false);
  });
});

const shared = join(here, '..', '..', 'shared');
const texts = ['corpus', 'control'].flatMap((name) =>
  existsSync(join(shared, name)) ? textsOf(join(shared, name)) : [],
);
if (texts.length === 0) console.log('skipped: the real texts are not beside the project');
describe.skipIf(texts.length === 0)('real texts', () => {
  test.each(texts)('$name', ({ text }) => expect(detectActivation(text).active).toBe(true));
});

test('looks at a bounded sample of a long text', () => {
  const long = `${'雨下了一夜，他推开门。'.repeat(200_000)}`;
  expect(detectActivation(long).active).toBe(false);
});

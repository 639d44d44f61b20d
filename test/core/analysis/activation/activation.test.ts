import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { detectActivation } from '../../../../src/core/index.ts';

const here = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '..');
const textsOf = (folder: string): { name: string; text: string }[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));

const NOTHING = { active: false, spoken: false };
const WRITTEN = { active: true, spoken: false };
const SPOKEN = { active: true, spoken: true };

const negatives = textsOf(join(here, 'negatives'));
/** The first part of a file's name says whether the text is `spoken-…` or `written-…`. */
const positives = textsOf(join(here, 'positives')).map((each) => ({
  ...each,
  expected: each.name.startsWith('spoken-') ? SPOKEN : WRITTEN,
}));

describe('other texts get nothing at all', () => {
  test.each(negatives)('$name', ({ text }) => expect(detectActivation(text)).toEqual(NOTHING));
  test.each(['', '   ', '同志', 'README', '，。！？', '\ufffd\ufffd同志们：今天我们召开会议', 'XXXXXXXX'])(
    '%j',
    (text) => expect(detectActivation(text)).toEqual(NOTHING),
  );
  test('a long story, of which only a sample is looked at', () =>
    expect(detectActivation('雨下了一夜，他推开门。'.repeat(200_000))).toEqual(NOTHING));
  test('words of the office that are only quoted', () =>
    expect(detectActivation('他爱用“坚决”“务必”“确保”“落实”“贯彻”，我们听了都笑。'.repeat(5))).toEqual(NOTHING));
});

describe('office prose of every kind is active, and spoken when it is to be said aloud', () => {
  test.each(positives)('$name', ({ text, expected }) => expect(detectActivation(text)).toEqual(expected));
  test.each(textsOf(join(here, 'speeches')))('$name', ({ text }) => expect(detectActivation(text).active).toBe(true));
  test.each([
    '同志们：\n今天，我们召开全县防汛工作会议。',
    '在全县教育大会上的讲话\n同志们：\n今天开这个会，是为了把明年的事定下来。',
    '各位领导、各位来宾：\n大家上午好！',
  ])('a draft just begun: %j', (text) => expect(detectActivation(text)).toEqual(SPOKEN));
});

describe('what happens to a file does not change what it is', () => {
  const long = positives.filter(({ text }) => text.length > 150);
  const damage: readonly (readonly [string, (text: string) => string])[] = [
    ['line ends of Windows', (text) => text.replaceAll('\n', '\r\n')],
    ['indented paragraphs', (text) => text.replace(/^/gm, '　　')],
    ['quote signs of a web page', (text) => text.replace(/^/gm, '> ')],
    ['numbers left blank', (text) => text.replace(/\d+/g, 'XX')],
    ['one character lost', (text) => `${text.slice(0, 60)}\ufffd${text.slice(61)}`],
  ];
  test.each(damage)('%s', (_, change) => {
    const missed = long.filter(({ text }) => !detectActivation(change(text)).active);
    expect(missed.map(({ name }) => name)).toEqual([]);
  });
});

const shared = join(here, '..', '..', 'shared');
const present = existsSync(join(shared, 'corpus'));
if (!present) console.log('skipped: the real texts are not beside the project');
describe.skipIf(!present)('real texts', () => {
  const real = present ? ['corpus', 'control'].flatMap((name) => textsOf(join(shared, name))) : [];
  test.each(real)('$name', ({ text }) => expect(detectActivation(text)).toEqual(SPOKEN));
  test('clean reports', () => {
    const file = join(shared, 'reference.jsonl');
    const lines = existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n') : [];
    const reports = lines.map((line) => JSON.parse(line) as { title: string; text: string });
    expect(reports.filter(({ text }) => !detectActivation(text).active).map(({ title }) => title)).toEqual([]);
  });
});

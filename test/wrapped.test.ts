import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { analyze, lint, parse, reviewItems } from '../src/core/index.ts';
import { renewalItems } from '../src/core/later.ts';

/** A text says the same when its paragraphs are cut into lines of one width, as mails, PDF files and old editors do it. */
const folder = dirname(fileURLToPath(import.meta.url));
const read = (name: string): string => readFileSync(join(folder, name), 'utf8').replace(/^\uFEFF/u, '');
const textsIn = (name: string): { name: string; text: string }[] =>
  readdirSync(join(folder, name))
    .filter((file) => file.endsWith('.txt'))
    .map((file) => ({ name: file, text: read(join(name, file)) }));

const widthOf = (character: string): number =>
  character.codePointAt(0)! >= 0x2e80 || /[—‘’“”…·×]/u.test(character) ? 2 : 1;
const MAY_NOT_OPEN = /[　，。；：、！？”’）》】」』…—]/u;
const MAY_NOT_CLOSE = /[“‘（《【「『]/u;

/** Cuts a paragraph at a width in columns; figures and Latin words are kept whole, marks stand where print puts them. */
function wrap(paragraph: string, width: number): string {
  const lines: string[] = [];
  let line = '';
  let columns = 0;
  for (const [token] of paragraph.matchAll(/[0-9A-Za-z.%]+|./gsu)) {
    const size = [...token].reduce((sum, character) => sum + widthOf(character), 0);
    if (columns + size > width && line.trim() !== '' && token !== '　') {
      let carried = '';
      if (MAY_NOT_OPEN.test(token)) carried = line.slice(-1);
      while (MAY_NOT_CLOSE.test(line.at(-1 - carried.length) ?? '')) carried = line.slice(-1 - carried.length);
      lines.push(line.slice(0, line.length - carried.length));
      line = carried;
      columns = [...carried].reduce((sum, character) => sum + widthOf(character), 0);
    }
    line += token;
    columns += size;
  }
  return [...lines, line].join('\n');
}

const wrapped = (text: string, width: number): string =>
  text
    .split('\n')
    .map((paragraph) => wrap(paragraph, width))
    .join('\n');

const bare = (text: string): string => text.replace(/[\r\n]/gu, '');

/** What is said of a text, without offsets. */
function sayings(text: string) {
  const analysis = analyze(parse(text));
  return {
    speeches: analysis.speeches.map(({ title }) => title),
    items: analysis.outline.items.map(({ marker, label, level, style, inline, parent }) =>
      [level, inline ? 'inline' : 'line', style, marker, label, parent?.label].join(' '),
    ),
    blanks: analysis.placeholders.map(({ id, text: mask, kind }) => [id, bare(mask), kind].join(' ')),
    statistics: analysis.statistics,
    findings: lint(analysis)
      .filter(({ rule }) => rule !== 'text/broken-paragraph')
      .map(({ rule, message }) => `${rule} ${message}`)
      .sort(),
    renewal: renewalItems(analysis).map(({ kind, text: value }) => `${kind} ${bare(value)}`),
    review: reviewItems(analysis).map(({ kind, text: what, subject }) => [kind, subject, what].join(' ')),
  };
}

const laidOut = (text: string, indent: string): string =>
  text
    .replace(/\r\n?/gu, '\n')
    .split('\n')
    .map((line) => (line.trim() === '' ? '' : indent + line.trim()))
    .join('\n');

const clean = [...textsIn('speeches'), ...textsIn('positives')].filter(
  ({ text }) => text.length > 600 && parse(text).logical === null,
);

const widths = [40, 52, 64, 80];
const isSame = (plain: string, width: number): boolean =>
  JSON.stringify(sayings(wrapped(plain, width))) === JSON.stringify(sayings(plain));

describe('a wrapped text says the same', () => {
  for (const { name, text } of clean)
    for (const width of widths)
      test(`${name} at ${width / 2}`, () => {
        const plain = laidOut(text, '　　');
        expect(sayings(wrapped(plain, width))).toEqual(sayings(plain));
      });

  test('without indents nearly all do: a sentence that ends at the edge may end its paragraph', () => {
    const plain = clean.flatMap(({ text }) => widths.map((width) => ({ text: laidOut(text, ''), width })));
    const same = plain.filter(({ text, width }) => isSame(text, width)).length;
    console.log(`wrapped without indents: ${same} of ${plain.length} say all the same`);
    expect(same).toBeGreaterThanOrEqual(plain.length * 0.8);
  });
});

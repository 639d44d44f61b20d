import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { analyze, lint, parse } from '../../src/core/index.ts';
import { reviewItems, renewalItems } from '../../src/core/later.ts';

const folder = join(dirname(fileURLToPath(import.meta.url)), '..');
const read = (name: string): string => readFileSync(join(folder, name), 'utf8').replace(/^\uFEFF/u, '');
const textsIn = (name: string): { name: string; text: string }[] =>
  readdirSync(join(folder, name))
    .filter((file) => file.endsWith('.txt'))
    .map((file) => ({ name: file, text: read(join(name, file)) }));

const widthOf = (character: string): number =>
  character.codePointAt(0)! >= 0x2e80 || /[—‘’“”…·×]/u.test(character) ? 2 : 1;
const MAY_NOT_OPEN = /[　，。；：、！？”’）》】」』…—]/u;
const MAY_NOT_CLOSE = /[“‘（《【「『]/u;

/**
 * Cuts a paragraph at a width in columns; figures and Latin words are kept whole, marks stand where print puts them. The first line may be
 * shorter than the others.
 */
function wrap(paragraph: string, width: number, first: number): string {
  const lines: string[] = [];
  let line = '';
  let columns = 0;
  let limit = first;
  for (const [token] of paragraph.matchAll(/[0-9A-Za-z.%]+|./gsu)) {
    const size = [...token].reduce((sum, character) => sum + widthOf(character), 0);
    if (columns + size > limit && line.trim() !== '' && token !== '　') {
      let carried = '';
      if (MAY_NOT_OPEN.test(token)) carried = /(?:[0-9A-Za-z.%]+|.)$/u.exec(line)![0];
      while (MAY_NOT_CLOSE.test(line.at(-1 - carried.length) ?? '')) carried = line.slice(-1 - carried.length);
      lines.push(line.slice(0, line.length - carried.length));
      line = carried;
      limit = width;
      columns = [...carried].reduce((sum, character) => sum + widthOf(character), 0);
    }
    line += token;
    columns += size;
  }
  return [...lines, line].join('\n');
}

/**
 * A text with its paragraphs cut into lines of a width in columns.
 *
 *     wrapped('各乡镇要抓好落实。', 8) // '各乡镇要\n抓好落实。'
 */
export const wrapped = (text: string, width: number, first = width): string =>
  text
    .split('\n')
    .map((paragraph) => wrap(paragraph, width, first))
    .join('\n');

/** Character references of a web page, by the mark each prints. */
export const REFERENCES: Readonly<Record<string, string>> = {
  '“': '&ldquo;',
  '”': '&#8221;',
  '—': '&mdash;',
  '…': '&hellip;',
  '·': '&middot;',
};

/** A value or blank of the text as it stands, without what stands between its characters. */
const bare = (text: string): string =>
  Object.entries(REFERENCES).reduce(
    (words, [mark, reference]) => words.replaceAll(reference, mark),
    text.replace(/[\r\n\u00ad\u200b]|<[^<>]+>/gu, ''),
  );

/** Rules that tell of the damage itself. */
const OF_DAMAGE = new Set(['text/broken-paragraph', 'text/boilerplate', 'text/web-code']);

/**
 * What is said of a text, without offsets.
 *
 *     sayings('一、甲\n二、乙').items // ['1 line chapter 一、 甲 ', …]
 */
export function sayings(text: string) {
  const analysis = analyze(parse(text));
  return {
    speeches: analysis.speeches.map(({ title }) => title),
    items: analysis.outline.items.map(({ marker, label, level, style, inline, parent }) =>
      [level, inline ? 'inline' : 'line', style, marker, label, parent?.label].join(' '),
    ),
    blanks: analysis.placeholders.map(({ id, text: mask, kind }) => [id, bare(mask), kind].join(' ')),
    statistics: analysis.statistics,
    findings: lint(analysis)
      .filter(({ rule }) => !OF_DAMAGE.has(rule))
      .map(({ rule, message }) => `${rule} ${message}`)
      .sort(),
    renewal: renewalItems(analysis).map(({ kind, text: value }) => `${kind} ${bare(value)}`),
    review: reviewItems(analysis).map(({ kind, text: what, subject }) => [kind, subject, what].join(' ')),
  };
}

/** A text with one indent before each line that holds words. */
export const laidOut = (text: string, indent: string): string =>
  text
    .replace(/\r\n?/gu, '\n')
    .split('\n')
    .map((line) => (line.trim() === '' ? '' : indent + line.trim()))
    .join('\n');

/** The project's own texts that are read as they stand. */
export const clean = [...textsIn('speeches'), ...textsIn('positives')].filter(
  ({ text }) => text.length > 600 && parse(text).logical === null,
);

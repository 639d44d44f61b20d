#!/usr/bin/env node
// How complete the 核稿清单 is: `node bench/review.mjs [--list] [--sample N]`. What must be in it is found here by other means than the
// product's: character by character for figures, by brackets for titles and quotations. Needs the proof-read texts beside the project.
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const control = join(root, '..', 'shared', 'control');
if (!existsSync(control)) {
  console.log('skipped: the proof-read texts are not beside the project');
  process.exit(0);
}
const option = (/** @type {string} */ name) => process.argv.includes(name);
const sample = Number(process.argv[process.argv.indexOf('--sample') + 1]) || 0;

const isDigit = (/** @type {string | undefined} */ c) =>
  c !== undefined && ((c >= '0' && c <= '9') || (c >= '０' && c <= '９'));
const isLatin = (/** @type {string | undefined} */ c) => c !== undefined && /[A-Za-z]/.test(c);

/** @typedef {{ kind: string, start: number, end: number }} Wanted */

/** Every run of figures that is no marker of the outline and no part of a name. @param {string} text @returns {Wanted[]} */
function figures(text) {
  const found = [];
  for (let at = 0; at < text.length; at++) {
    if (!isDigit(text[at])) continue;
    const start = at;
    while (isDigit(text[at + 1]) || (/[.．,]/.test(text[at + 1] ?? '') && isDigit(text[at + 2]))) at++;
    const end = at + 1;
    const opensLine = start === 0 || '\n　 （('.includes(text[start - 1]);
    if (opensLine && '.．、）)'.includes(text[end] ?? '')) continue;
    if (isLatin(text[start - 1]) || isLatin(text[end]) || /[A-Za-z]-$/.test(text.slice(start - 2, start))) continue;
    const isDate = '年月日时点'.includes(text[end] ?? ' ');
    found.push({ kind: isDate ? 'date' : 'figure', start, end });
  }
  return found;
}

/** Shares and multiples in words. @param {string} text @returns {Wanted[]} */
function wordFigures(text) {
  const found = [];
  for (const sign of ['分之', '个百分点', '翻一番', '翻两番', '翻了一番', '两倍', '一倍', '三倍'])
    for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) {
      if (sign === '分之' && !'一二三四五六七八九十百千'.includes(text[at - 1] ?? ' ')) continue;
      if (sign === '个百分点' && isDigit(text[at - 1])) continue;
      found.push({ kind: 'share in words', start: at, end: at + sign.length });
    }
  return found;
}

/** @param {string} text @param {string} open @param {string} close @returns {Wanted[]} */
function bracketed(text, open, close) {
  const found = [];
  for (let at = text.indexOf(open); at >= 0; at = text.indexOf(open, at + 1)) {
    const end = text.indexOf(close, at);
    if (end > 0 && !text.slice(at, end).includes('\n')) found.push({ kind: '', start: at, end: end + 1 });
  }
  return found;
}

/** @param {string} text @returns {Wanted[]} */
function wanted(text) {
  const titles = bracketed(text, '《', '》').map((one) => ({ ...one, kind: 'document' }));
  const quotations = bracketed(text, '“', '”')
    .filter(({ start, end }) => /[，。；！？]/.test(text.slice(start + 1, end - 1)))
    .map((one) => ({ ...one, kind: 'quotation' }));
  const sessions = [...text.matchAll(/第[一二三四五六七八九十]+[届次][^，。；、“”]{0,20}?(?:会议|大会|全会)/g)].map(
    (match) => ({
      kind: 'session',
      start: match.index,
      end: match.index + match[0].length,
    }),
  );
  return [...figures(text), ...wordFigures(text), ...titles, ...quotations, ...sessions];
}

/** @type {Record<string, { all: number, found: number }>} */
const totals = {};
/** @type {string[]} */
const missed = [];
/** @type {string[]} */
const shown = [];
let characters = 0;
let items = 0;
for (const name of readdirSync(control).sort()) {
  const path = join(control, name);
  const text = readFileSync(path, 'utf8').replace(/^\uFEFF/, '');
  const output = execFileSync(process.execPath, [join(root, 'dist', 'cli.js'), 'review', path, '--json'], {
    maxBuffer: 1 << 28,
  });
  /** @type {{ kind: string, text: string, subject: string, places: { offset: number, length: number }[] }[]} */
  const { review } = JSON.parse(output.toString());
  characters += text.length;
  items += review.length;
  const places = review.flatMap((item) =>
    item.places.map(({ offset, length }) => ({ start: offset, end: offset + length, item })),
  );
  for (const { kind, start, end } of wanted(text)) {
    const total = (totals[kind] ??= { all: 0, found: 0 });
    total.all++;
    if (places.some((place) => place.start <= start && end <= place.end)) total.found++;
    else
      missed.push(
        `${name}  ${kind}  ${text.slice(Math.max(0, start - 12), start)}【${text.slice(start, end)}】${text.slice(end, end + 8)}`,
      );
  }
  for (const { start, end, item } of places)
    shown.push(
      `${item.kind}  ${item.subject}｜${item.text}    ${text.slice(Math.max(0, start - 18), start)}【${text.slice(start, end)}】${text.slice(end, end + 8)}`.replaceAll(
        '\n',
        ' ',
      ),
    );
}
for (const [kind, { all, found }] of Object.entries(totals))
  console.log(
    `${kind.padEnd(16)} ${String(found).padStart(5)} of ${String(all).padStart(5)}  ${((100 * found) / all).toFixed(1)} %`,
  );
console.log(`${items} items in ${characters} characters`);
if (option('--list')) console.log(missed.join('\n'));
// A fixed walk over all places, so that the same hundred are judged again.
if (sample > 0) for (let n = 0; n < sample; n++) console.log(shown[Math.floor(((n + 0.5) * shown.length) / sample)]);

#!/usr/bin/env node
// How many of the dates, percentages, amounts and 届次 of proof-read reports `official-speech renew` finds. They are counted here
// with patterns of this file's own, so that a thing the scanner does not know is missed by it and not by the count.
// `node bench/renewal.mjs [FOLDER] [--sample N]`: --sample prints N items and N counted things, chosen at random, for judging by hand.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const [folder = join(root, '..', 'shared', 'control')] = process.argv
  .slice(2)
  .filter((word) => !/^(?:--|\d)/u.test(word));
if (!existsSync(folder)) {
  console.log(`skipped: no reports at ${folder}`);
  process.exit(0);
}

const han = '[〇○零一二三四五六七八九十百千万两]';
/** @type {Record<string, RegExp>} */
const counted = {
  dates: new RegExp(
    `\\d{4}年(?:\\d{1,2}月)?(?:\\d{1,2}日)?|\\d{4}(?=[—－–-]\\d{4}年)|\\d{1,2}月\\d{1,2}日|(?<!\\d)\\d{1,2}月(?!\\d)|[一二][〇○零九]${han}{2}年|${han}{1,2}月${han}{1,3}日|[一二三四]季度|“?十[一二三四五]五”?(?=规划|时期|末|期间|”)`,
    'gu',
  ),
  percentages: new RegExp(`\\d+(?:\\.\\d+)?\\s?[%％‰]|\\d+(?:\\.\\d+)?个百分点|百分之${han}+|${han}+分之${han}+`, 'gu'),
  amounts: /\d[\d.,]*[十百千万亿]*(?:余|多)?[十百千万亿]*(?:元|美元|欧元|港元)/gu,
  sessions: new RegExp(
    `第?(?:\\d+|${han}{1,3})届(?!时)|${han}中(?=、${han}中)|${han}{1,2}中全会|(?<!${han})十[一二三四五六七八九]大(?=[^一-鿿]|以来|报告|精神|上|提出|确定|和)|第${han}{1,3}次(?=会议|全国代表|全体)`,
    'gu',
  ),
};

/** @typedef {{ kind: string, offset: number, text: string, line: string }} Hit */
/** @param {string} text @param {number} offset @param {number} length */
const around = (text, offset, length) =>
  `${text.slice(Math.max(0, offset - 14), offset)}【${text.slice(offset, offset + length)}】${text.slice(offset + length, offset + length + 10)}`.replaceAll(
    /\s+/gu,
    ' ',
  );

/** @type {Record<string, { all: number, found: number }>} */
const totals = {};
/** @type {string[]} */
const missed = [];
/** @type {string[]} */
const things = [];
/** @type {string[]} */
const items = [];
for (const name of readdirSync(folder).filter((file) => file.endsWith('.txt'))) {
  const file = join(folder, name);
  const text = readFileSync(file, 'utf8').replace(/^\uFEFF/u, '');
  const { stdout } = spawnSync(process.execPath, [join(root, 'dist', 'cli.js'), 'renew', '--json', file], {
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
  /** @type {{ renewal: { offset: number, length: number, kind: string, text: string }[] }} */
  const { renewal } = JSON.parse(stdout);
  for (const item of renewal) items.push(`${item.kind.padEnd(9)} ${around(text, item.offset, item.length)}`);
  const held = new Uint8Array(text.length);
  for (const { offset, length } of renewal) held.fill(1, offset, offset + length);
  for (const [kind, pattern] of Object.entries(counted)) {
    const total = (totals[kind] ??= { all: 0, found: 0 });
    for (const match of text.matchAll(pattern)) {
      const inner = match[0].replaceAll(/[“”]/gu, '');
      const start = match.index + match[0].indexOf(inner);
      const isFound = held.subarray(start, start + inner.length).every((unit) => unit === 1);
      total.all++;
      if (isFound) total.found++;
      else missed.push(`${kind}: ${name}: ${around(text, start, inner.length)}`);
      things.push(`${isFound ? 'found ' : 'missed'} ${kind.padEnd(11)} ${around(text, start, inner.length)}`);
    }
  }
}

console.log('| counted independently | in the reports | found whole | share |\n| --- | ---: | ---: | ---: |');
for (const [kind, { all, found }] of Object.entries(totals))
  console.log(`| ${kind} | ${all} | ${found} | ${((100 * found) / all).toFixed(2)} % |`);
console.log(`\n${items.length} items in all. Missed:`);
for (const line of missed) console.log(`- ${line}`);

const wanted = Number(/--sample (\d+)/u.exec(process.argv.join(' '))?.[1] ?? 0);
/** The same sample each time: a congruential generator with a fixed seed. @param {string[]} list */
const sample = (list) => {
  let seed = 20_260_115;
  const pool = [...list];
  return Array.from({ length: Math.min(wanted, pool.length) }, () => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return pool.splice(seed % pool.length, 1)[0];
  });
};
if (wanted > 0) {
  console.log(`\n## ${wanted} items at random\n`);
  for (const line of sample(items)) console.log(line);
}

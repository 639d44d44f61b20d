// Counts the pairs of characters that office prose is made of, whatever its subject, and writes them by frequency:
// node scripts/phrases/count-background.mjs <texts.jsonl>, one object with a "text" a line. The reports counted for the
// committed file are not part of the project.
import { readFile, writeFile } from 'node:fs/promises';

const [path] = process.argv.slice(2);
if (path === undefined) throw new Error('Name a file of texts, one JSON object a line.');
const counts = new Map();
let total = 0;
for (const line of (await readFile(path, 'utf8')).split('\n')) {
  if (line === '') continue;
  for (const run of JSON.parse(line).text.match(/\p{Script=Han}+/gu) ?? []) {
    for (let at = 0; at + 2 <= run.length; at++, total++) {
      const pair = run.slice(at, at + 2);
      counts.set(pair, (counts.get(pair) ?? 0) + 1);
    }
  }
}

/** Times in a million pairs; rarer pairs are left out. */
const leastRate = 32;
const classes = new Map();
for (const [pair, count] of [...counts].sort((a, b) => (a[0] < b[0] ? -1 : 1))) {
  const rate = (count / total) * 1e6;
  if (rate < leastRate || /[\ud800-\udfff]/u.test(pair)) continue;
  const least = 2 ** Math.floor(Math.log2(rate));
  classes.set(least, (classes.get(least) ?? '') + pair);
}
const lines = [...classes].sort((a, b) => b[0] - a[0]).map(([least, pairs]) => `  [${least}, '${pairs}'],`);
await writeFile(
  new URL('../../src/core/phrases/mining/background-data.ts', import.meta.url),
  [
    '// Written by scripts/phrases/count-background.mjs from published work reports; do not edit.',
    '/** Pairs of characters by how often at least they stand in a million pairs of office prose. */',
    'export const backgroundPairs: readonly (readonly [leastRate: number, pairs: string])[] = [',
    ...lines,
    '];',
    '',
  ].join('\n'),
);

#!/usr/bin/env node
// What the rules report on texts that are right, or nearly so: `node esbuild.mjs && node bench/quiet.mjs` writes bench/quiet.md. Needs the
// texts beside the project and is skipped without them. What was judged by reading stands in quiet-judged.json: a sample of at most 20
// findings a rule, and how many of them a careful reader would have struck.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const shared = join(root, '..', 'shared');
if (!existsSync(join(shared, 'reference.jsonl'))) {
  console.log('skipped: the proof-read texts are not beside the project');
  process.exit(0);
}

/** @param {string} file @returns {string[]} */
const lines = (file) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line).text);
/** @param {string} folder @returns {string[]} */
const textsIn = (folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => readFileSync(join(folder, name), 'utf8'));

const sets = {
  reference: lines(join(shared, 'reference.jsonl')),
  quiet: [
    ...readdirSync(join(shared, 'quiet')).flatMap((name) => lines(join(shared, 'quiet', name))),
    ...textsIn(join(shared, 'control')),
  ],
  own: textsIn(join(root, 'test', 'positives')),
};

/** Findings by rule, hints as well: in how many texts, and how many in all. @param {readonly string[]} texts */
function report(texts) {
  const scratch = mkdtempSync(join(tmpdir(), 'quiet-'));
  const paths = texts.map((text, index) => {
    const path = join(scratch, `${index}.txt`);
    writeFileSync(path, text);
    return path;
  });
  const out = execFileSync(process.execPath, [join(root, 'dist', 'cli.js'), 'analyze', '--json', ...paths], {
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
  });
  rmSync(scratch, { recursive: true });
  /** @type {Map<string, { texts: number, reported: number }>} */
  const rules = new Map();
  for (const { diagnostics } of JSON.parse(out)) {
    const seen = new Set();
    for (const { rule } of diagnostics) {
      const row = rules.get(rule) ?? { texts: 0, reported: 0 };
      row.reported++;
      if (!seen.has(rule)) row.texts++;
      seen.add(rule);
      rules.set(rule, row);
    }
  }
  return rules;
}

/** @type {Record<string, { judged: number, true: number, note?: string }>} */
const judged = JSON.parse(readFileSync(join(root, 'bench', 'quiet-judged.json'), 'utf8'));
const found = { reference: report(sets.reference), quiet: report(sets.quiet), own: report(sets.own) };
const rules = [...new Set(Object.values(found).flatMap((rows) => [...rows.keys()]))].sort();
const characters = (/** @type {readonly string[]} */ texts) =>
  texts.reduce((sum, text) => sum + text.length, 0).toLocaleString('en-US');
const cell = (/** @type {{ texts: number, reported: number } | undefined} */ row) =>
  row === undefined ? '– | –' : `${row.texts} | ${row.reported}`;

const table = rules.map((rule) => {
  const judgement = judged[rule];
  const judgedCells = judgement === undefined ? '– | –' : `${judgement.judged} | ${judgement.true}`;
  const cells = [found.reference, found.quiet, found.own].map((rows) => cell(rows.get(rule)));
  return `| \`${rule}\` | ${cells.join(' | ')} | ${judgedCells} | ${judgement?.note ?? ''} |`;
});
writeFileSync(
  join(root, 'bench', 'quiet.md'),
  `# What the rules report on right texts

Written by \`bench/quiet.mjs\`: findings of every severity by rule, with the number of texts they stand in. *Old*: ${sets.reference.length} reports of other years as
scans and web copies have them (${characters(sets.reference)} characters), no rule was tuned on them; their slips are real. *New*: ${sets.quiet.length} proof-read
speeches and reports of our days (${characters(sets.quiet)} characters). *Own*: the ${sets.own.length} pieces of \`test/positives\`. Of each rule at most 20
findings were read and judged by hand by today's norms; the column *true* says how many of them a careful reader would have struck.

| rule | old: texts | reported | new: texts | reported | own: texts | reported | judged | true | |
|---|---:|---:|---:|---:|---:|---:|---:|---:|---|
${table.join('\n')}
`,
);
console.log(`${rules.length} rules`);

#!/usr/bin/env node
// What the rules report on texts that are right, or nearly so: `node esbuild.mjs && node bench/quiet.mjs` writes bench/quiet.md. Needs the
// texts beside the project and is skipped without them. What was judged by reading stands in quiet-judged.json: a sample of at most 20
// findings a rule, and how many of them a careful reader would have struck. What was counted is kept in quiet-counts.json as well, for the pages of the rules.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

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
    .map((line) => {
      const { title, text } = JSON.parse(line);
      return title && !text.includes(title) ? `${title}\n${text}` : text;
    });
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
};

/** What the command line reports on each text. @param {readonly string[]} texts @returns {{ rule: string, offset: number }[][]} */
function diagnosticsOf(texts) {
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
  return JSON.parse(out).map((/** @type {any} */ { diagnostics }) => diagnostics);
}

/** Findings by rule, hints as well: in how many texts, and how many in all. @param {readonly string[]} texts */
function report(texts) {
  /** @type {Map<string, { texts: number, reported: number }>} */
  const rules = new Map();
  for (const diagnostics of diagnosticsOf(texts)) {
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

/** The build's own readers of marks and planted faults. @param {string} path */
async function bundled(path) {
  const outfile = join(root, 'dist', 'bench', `${path.replaceAll('/', '-')}.mjs`);
  await build({
    entryPoints: [join(root, path)],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    logLevel: 'error',
  });
  return import(pathToFileURL(outfile).href);
}

/** Faults by rule in the own texts: marked by hand, found, and what was reported where nothing is marked. */
async function own() {
  const { readMarks } = await bundled('test/support/markup.ts');
  const marked = textsIn(join(root, 'test', 'unseen')).map((text) => readMarks(text.split(/^---\n/mu)[0]));
  /** @type {Map<string, { marked: number, found: number, wrong: number }>} */
  const rules = new Map();
  const rowOf = (/** @type {string} */ rule) => {
    const row = rules.get(rule) ?? { marked: 0, found: 0, wrong: 0 };
    rules.set(rule, row);
    return row;
  };
  const reported = diagnosticsOf(marked.map(({ text }) => text));
  marked.forEach(({ marks }, at) => {
    const places = new Set(reported[at]?.map(({ rule, offset }) => `${rule} ${offset}`));
    for (const { name, start } of marks) {
      if (name === 'missed') continue;
      rowOf(name).marked++;
      if (places.delete(`${name} ${start}`)) rowOf(name).found++;
    }
    for (const place of places) rowOf(place.split(' ')[0] ?? '').wrong++;
  });
  return rules;
}

/** Contradictions planted into texts, by kind. @returns {Promise<Map<string, any>>} */
async function planted() {
  const { scorePlants } = await bundled('test/planted/score.ts');
  return scorePlants([...textsIn(join(root, 'test', 'positives')), ...textsIn(join(shared, 'control'))]);
}

/** @type {Record<string, { judged: number, true: number, note?: string }>} */
const judged = JSON.parse(readFileSync(join(root, 'bench', 'quiet-judged.json'), 'utf8'));
const found = { reference: report(sets.reference), quiet: report(sets.quiet), own: await own() };
const all = readdirSync(join(root, 'src/core/lint/rules'), { recursive: true, encoding: 'utf8' })
  .filter(
    (name) =>
      name.endsWith('.ts') &&
      readFileSync(join(root, 'src/core/lint/rules', name), 'utf8').includes(`id: '${name.slice(0, -3)}'`),
  )
  .map((name) => name.slice(0, -3));
const rules = [...new Set([...all, ...Object.values(found).flatMap((rows) => [...rows.keys()])])].sort();
const characters = (/** @type {readonly string[]} */ texts) =>
  texts.reduce((sum, text) => sum + text.length, 0).toLocaleString('en-US');
const cell = (/** @type {{ texts: number, reported: number } | undefined} */ row) =>
  row === undefined ? '– | –' : `${row.texts} | ${row.reported}`;

const counts = Object.fromEntries(
  rules.map((rule) => {
    const reported = (found.reference.get(rule)?.reported ?? 0) + (found.quiet.get(rule)?.reported ?? 0);
    return [rule, { reported, ...(found.own.get(rule) ?? { marked: 0, found: 0, wrong: 0 }) }];
  }),
);
writeFileSync(join(root, 'bench', 'quiet-counts.json'), JSON.stringify(counts, null, 2) + '\n');

const table = rules.map((rule) => {
  const judgement = judged[rule];
  const judgedCells = judgement === undefined ? '– | –' : `${judgement.judged} | ${judgement.true}`;
  const mine = found.own.get(rule);
  const ownCells = mine === undefined ? '– | – | –' : `${mine.marked} | ${mine.found} | ${mine.wrong}`;
  const cells = [found.reference, found.quiet].map((rows) => cell(rows.get(rule)));
  return `| \`${rule}\` | ${cells.join(' | ')} | ${judgedCells} | ${ownCells} | ${judgement?.note ?? ''} |`;
});
const plants = [...(await planted())].map(
  ([kind, score]) => `| ${kind} | ${score.planted} | ${score.found} | ${score.falseAlarms.length} |`,
);
writeFileSync(
  join(root, 'bench', 'quiet.md'),
  `# How often each rule is right, and where

Written by \`bench/quiet.mjs\`: findings of every severity by rule, with the number of texts they stand in. *Old*: ${sets.reference.length} reports of other years as
scans and web copies have them (${characters(sets.reference)} characters), no rule was tuned on them; their slips are real. *New*: ${sets.quiet.length} proof-read
speeches and reports of our days (${characters(sets.quiet)} characters). Of each rule all findings there, or a sample of 20 spread over them, were read
and judged by hand by today's norms; the column *true* says how many of them a careful reader would have struck. *Own*: the texts of
\`test/unseen\`, whose faults were marked before a rule was run on them (mended since, see unseen.md): marked for the rule, found by it, and
reported where nothing is marked. A rule without a figure met nothing there to report on; its examples and tests are all that speaks for it.

| rule | old: texts | reported | new: texts | reported | judged | true | own: marked | found | false | |
|---|---:|---:|---:|---:|---:|---:|---:|---:|---:|---|
${table.join('\n')}

Contradictions planted by a program into the own texts and into proof-read reports (\`test/planted\`), each with a sound twin:

| kind | planted | found | false in the twins |
|---|---:|---:|---:|
${plants.join('\n')}
`,
);
for (const [rule, { reported }] of Object.entries(counts)) {
  const read = judged[rule]?.judged ?? 0;
  if (read > reported || read < Math.min(20, reported)) console.log(`${rule}: ${reported} reported, ${read} judged`);
}
console.log(`${rules.length} rules`);

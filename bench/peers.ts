import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { analyze, lint, parse, type TextRange } from '../src/core/index.ts';
import { texts } from './texts.ts';

const [root = '.', folder = '.', onlyFirst] = process.argv.slice(2);
const installed = createRequire(join(folder, 'package.json'));
const versionOf = (name: string): string =>
  (JSON.parse(readFileSync(join(folder, 'node_modules', name, 'package.json'), 'utf8')) as { version: string }).version;

/** Runs whose best counts. */
const RUNS = 9;
const SPEECH = 21_500;
const LONG = 340_000;
const { textOf, origin } = texts(root);

/** A program with what it does to a text. */
interface Peer {
  readonly name: string;
  readonly does: string;
  readonly load: () => (text: string) => unknown;
}

const everything = (text: string): unknown => {
  const analysis = analyze(parse(text));
  return [lint(analysis), analysis.outline, analysis.placeholders, analysis.duplicates, analysis.statistics];
};

const peers: readonly Peer[] = [
  { name: '讲稿', does: 'outline, blanks, duplicates, figures, all rules', load: () => everything },
  {
    name: `autocorrect ${versionOf('autocorrect-node')}`,
    does: 'spaces and marks (Rust)',
    load: () => {
      const { lintFor } = installed('autocorrect-node') as { lintFor(text: string, kind: string): unknown };
      return (text) => lintFor(text, 'text');
    },
  },
  {
    name: `zhlint ${versionOf('zhlint')}`,
    does: 'spaces and marks',
    load: () => {
      const { run } = installed('zhlint') as { run(text: string, options: object): unknown };
      return (text) => run(text, { rules: { preset: 'default' } });
    },
  },
];

/** Processor time in milliseconds, helping threads included: others on the machine do not lengthen it. */
async function time(work: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

async function best(work: () => unknown, runs = RUNS): Promise<number> {
  let least = Infinity;
  for (let run = 0; run < runs; run++) least = Math.min(least, await time(work));
  return least;
}

/** The first call in a process of its own, loading left out; the best of three. */
function firstCall(index: number): number {
  const times = [1, 2, 3].map(() =>
    Number(spawnSync(process.execPath, [process.argv[1]!, root, folder, String(index)], { encoding: 'utf8' }).stdout),
  );
  return Math.min(...times);
}

if (onlyFirst !== undefined) {
  const run = peers[Number(onlyFirst)]!.load();
  const text = textOf(SPEECH);
  console.log(await time(() => run(text)));
  process.exit(0);
}

/** Every sixteenth character is another: a copy that has been worked over. */
const workedOver = (line: string): string => line.replace(/([^]{15})[^]/gu, '$1某');

/** A speech with its long paragraphs once more behind it, in another order and worked over; and where each copy stands. */
function copiedText(): { text: string; copies: readonly TextRange[] } {
  const speech = textOf(LONG / 2);
  const long = speech.split('\n').filter(({ length }) => length >= 100);
  let text = speech;
  const copies = [...long].reverse().map((line): TextRange => {
    text += `\n${workedOver(line)}`;
    return { start: text.length - line.length, end: text.length };
  });
  return { text, copies };
}

/** Of the copies, those of which half or more lies in what was found. */
const foundOf = (copies: readonly TextRange[], found: readonly TextRange[]): number =>
  copies.filter(
    ({ start, end }) =>
      found.reduce((sum, one) => sum + Math.max(0, Math.min(end, one.end) - Math.max(start, one.start)), 0) * 2 >=
      end - start,
  ).length;

interface Clone {
  readonly duplicationA: { readonly range: readonly [number, number] };
  readonly duplicationB: { readonly range: readonly [number, number] };
}

async function copiesFound(): Promise<string[]> {
  const { text, copies } = copiedText();
  const place = join(folder, 'copies');
  mkdirSync(place, { recursive: true });
  writeFileSync(join(place, 'a.txt'), text);
  const { detectClones } = installed('jscpd') as { detectClones(options: object): Promise<readonly Clone[]> };
  const options = { path: [place], silent: true, reporters: [], minTokens: 20, minLines: 1, maxLines: 1e6 };
  let clones: readonly Clone[] = [];
  const other = await best(async () => {
    clones = await detectClones({ ...options, maxSize: '100mb', format: ['txt'], formatsExts: { txt: ['txt'] } });
  }, 3);
  rmSync(place, { recursive: true });
  let found: readonly TextRange[] = [];
  const own = await best(() => (found = analyze(parse(` ${text}`.slice(1))).duplicates.map(({ b }) => b)), 5);
  const ranges = clones
    .flatMap(({ duplicationA, duplicationB }) => [duplicationA.range, duplicationB.range])
    .map(([start, end]) => ({ start, end }));
  const row = (name: string, spent: number, of: readonly TextRange[]): string =>
    `| ${name} | ${spent.toFixed(0)} | ${foundOf(copies, of)} of ${copies.length} |`;
  return [row('讲稿, read and compared', own, found), row(`jscpd ${versionOf('jscpd')}`, other, ranges)];
}

const rows: string[] = [];
for (const [index, { name, does, load }] of peers.entries()) {
  const run = load();
  const [long, speech] = [textOf(LONG), textOf(SPEECH)];
  // A copy each time: a program may remember the text it was last asked about.
  const onLong = await best(() => run(` ${long}`.slice(1)), index === 2 ? 2 : RUNS);
  const onSpeech = await best(() => run(` ${speech}`.slice(1)), index === 2 ? 3 : 4 * RUNS);
  rows.push(`| ${name} | ${does} | ${onLong.toFixed(0)} | ${onSpeech.toFixed(1)} | ${firstCall(index).toFixed(0)} |`);
}

console.log(`# Beside others

\`node bench/peers.mjs\` on Node ${process.version}; text: ${origin}. Processor time in milliseconds, helping threads included, best of several runs;
read the columns against each other, machines differ.

| program | does | ${LONG.toLocaleString('en')} characters | ${SPEECH.toLocaleString('en')} | first call on these |
| --- | --- | ---: | ---: | ---: |
${rows.join('\n')}

Copies: ${(LONG / 2).toLocaleString('en')} characters with all paragraphs of 100 and more once more behind them, in another order and with every sixteenth character changed.

| program | ms | copies found |
| --- | ---: | ---: |
${(await copiesFound()).join('\n')}`);

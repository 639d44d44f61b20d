import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { analyze, lint, parse, type TextRange } from '../src/core/index.ts';
import { texts } from './texts.ts';

const [root = '.', folder = '.', onlyFirst] = process.argv.slice(2);
const installed = createRequire(join(folder, 'package.json'));
const versionOf = (name: string): string =>
  (JSON.parse(readFileSync(join(folder, 'node_modules', name, 'package.json'), 'utf8')) as { version: string }).version;

/** Runs whose best counts: so many that what is compiled while it runs is compiled. */
const RUNS = 25;
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

/** Processor time in milliseconds, which others on the machine do not lengthen. */
interface Spent {
  /** Helping threads, which compile and collect, included. */
  readonly all: number;
  /** Of the thread that works, for which one waits; where the system does not tell, of all. */
  readonly working: number;
}

/** What the working thread has spent since it started, in milliseconds, as Linux counts it. */
function workingThread(): number | undefined {
  const counted = `/proc/self/task/${process.pid}/schedstat`;
  return existsSync(counted) ? Number(readFileSync(counted, 'utf8').split(' ')[0]) / 1e6 : undefined;
}

async function time(work: () => unknown): Promise<Spent> {
  const [before, start] = [process.cpuUsage(), workingThread()];
  await work();
  const { user, system } = process.cpuUsage(before);
  const all = (user + system) / 1000;
  const end = workingThread();
  return { all, working: start === undefined || end === undefined ? all : end - start };
}

const leastOf = (all: readonly Spent[]): Spent => ({
  all: Math.min(...all.map((spent) => spent.all)),
  working: Math.min(...all.map(({ working }) => working)),
});

async function best(work: () => unknown, runs = RUNS): Promise<Spent> {
  const all: Spent[] = [];
  for (let run = 0; run < runs; run++) all.push(await time(work));
  return leastOf(all);
}

/** The first call in a process of its own, loading left out; the best of three. */
function firstCall(index: number): Spent {
  const args = [process.argv[1]!, root, folder, String(index)];
  return leastOf(
    [1, 2, 3].map(() => JSON.parse(spawnSync(process.execPath, args, { encoding: 'utf8' }).stdout) as Spent),
  );
}

/** Both times, or one where they are the same. */
function shown({ all, working }: Spent, digits = 0): string {
  const [whole, part] = [all.toFixed(digits), working.toFixed(digits)];
  return whole === part ? whole : `${part} (${whole})`;
}

if (onlyFirst !== undefined) {
  const run = peers[Number(onlyFirst)]!.load();
  const text = textOf(SPEECH);
  console.log(JSON.stringify(await time(() => run(text))));
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

const DETECTED = { minTokens: 20, minLines: 1, maxLines: 1e6, maxSize: '100mb' };

/** Of jscpd as a library, what it spends and finds in a folder. */
async function byLibrary(place: string): Promise<{ spent: Spent; found: readonly TextRange[] }> {
  const { detectClones } = installed('jscpd4') as { detectClones(options: object): Promise<readonly Clone[]> };
  const options = { ...DETECTED, path: [place], silent: true, reporters: [], format: ['txt'] };
  let clones: readonly Clone[] = [];
  const spent = await best(async () => {
    clones = await detectClones({ ...options, formatsExts: { txt: ['txt'] } });
  }, 3);
  const found = clones.flatMap(({ duplicationA, duplicationB }) =>
    [duplicationA, duplicationB].map(({ range: [start, end] }) => ({ start, end })),
  );
  return { spent, found };
}

interface Place {
  readonly startLoc: { readonly position: number };
  readonly endLoc: { readonly position: number };
}

/** Of jscpd as a program (Rust), its start included: the shell counts what it spends. */
function byProgram(place: string): { spent: Spent; found: readonly TextRange[] } {
  const { PLATFORM_MAP, getPlatformKey } = installed('jscpd/platform-map.js') as {
    readonly PLATFORM_MAP: Readonly<Record<string, { readonly packageName: string }>>;
    getPlatformKey(): string;
  };
  const { packageName } = PLATFORM_MAP[getPlatformKey()]!;
  const program = join(folder, 'node_modules', packageName, 'bin', 'jscpd');
  const { minTokens, minLines, maxLines, maxSize } = DETECTED;
  const limits = ['--min-tokens', minTokens, '--min-lines', minLines, '--max-lines', maxLines, '--max-size', maxSize];
  const args = [place, ...limits.map(String), '--format', 'txt', '--reporters', 'json', '--output', place];
  const runs = Array.from({ length: RUNS }, () => {
    const { stdout } = spawnSync('bash', ['-c', '"$@" >/dev/null; times', 'bash', program, ...args], {
      encoding: 'utf8',
    });
    const [user = 0, system = 0] = [...stdout.split('\n')[1]!.matchAll(/(\d+)m([\d.]+)s/gu)].map(
      ([, minutes, seconds]) => Number(minutes) * 60_000 + Number(seconds) * 1000,
    );
    return { all: user + system, working: user + system };
  });
  const { duplicates } = JSON.parse(readFileSync(join(place, 'jscpd-report.json'), 'utf8')) as {
    readonly duplicates: readonly { readonly firstFile: Place; readonly secondFile: Place }[];
  };
  const found = duplicates.flatMap(({ firstFile, secondFile }) =>
    [firstFile, secondFile].map(({ startLoc, endLoc }) => ({ start: startLoc.position, end: endLoc.position })),
  );
  return { spent: leastOf(runs), found };
}

async function copiesFound(): Promise<string[]> {
  const { text, copies } = copiedText();
  const place = join(folder, 'copies');
  mkdirSync(place, { recursive: true });
  writeFileSync(join(place, 'a.txt'), text);
  const library = await byLibrary(place);
  const program = byProgram(place);
  rmSync(place, { recursive: true });
  let found: readonly TextRange[] = [];
  const own = await best(() => (found = analyze(parse(` ${text}`.slice(1))).duplicates.map(({ b }) => b)));
  const row = (name: string, spent: Spent, of: readonly TextRange[]): string =>
    `| ${name} | ${shown(spent)} | ${foundOf(copies, of)} of ${copies.length} |`;
  return [
    row('讲稿, read and compared', own, found),
    row(`jscpd ${versionOf('jscpd4')}`, library.spent, library.found),
    row(`jscpd ${versionOf('jscpd')} (Rust), a program with its start`, program.spent, program.found),
  ];
}

// First, in a process that has loaded nothing yet which what it starts would inherit.
const copied = await copiesFound();
const rows: string[] = [];
for (const [index, { name, does, load }] of peers.entries()) {
  const run = load();
  const [long, speech] = [textOf(LONG), textOf(SPEECH)];
  // A copy each time: a program may remember the text it was last asked about.
  const onLong = await best(() => run(` ${long}`.slice(1)), index === 2 ? 2 : RUNS);
  const onSpeech = await best(() => run(` ${speech}`.slice(1)), index === 2 ? 3 : 4 * RUNS);
  rows.push(`| ${name} | ${does} | ${shown(onLong)} | ${shown(onSpeech, 1)} | ${shown(firstCall(index))} |`);
}

console.log(`# Beside others

\`node bench/peers.mjs\` on Node ${process.version}; text: ${origin}. Processor time in milliseconds of the thread that works, in brackets with the threads
that help it (they compile and collect), best of up to ${4 * RUNS} runs; read the columns against each other, machines differ.

| program | does | ${LONG.toLocaleString('en')} characters | ${SPEECH.toLocaleString('en')} | first call on these |
| --- | --- | ---: | ---: | ---: |
${rows.join('\n')}

Copies: ${(LONG / 2).toLocaleString('en')} characters with all paragraphs of 100 and more once more behind them, in another order and with every sixteenth character changed.

| program | ms | copies found |
| --- | ---: | ---: |
${copied.join('\n')}`);

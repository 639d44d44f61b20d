import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import {
  analyze,
  completePhrases,
  createPhraseStore,
  loadStock,
  parse,
  searchPhrases,
  type Phrase,
  type PhraseStore,
} from '../src/core/index.ts';
import { alternativesAt, minePhrases, type MinedPhrase } from '../src/core/later.ts';

const root = process.argv[2] ?? '.';
const shared = join(root, '..', 'shared');
const tables = join(shared, 'design', 'tables', 'phrases.tsv');
const TOP = 300;
/** Fixed characters that a mined phrase must have in common with a row, so that no mere word covers one. */
const FEWEST = 4;

interface Source {
  readonly name: string;
  readonly text: string;
}
const stock = await loadStock();
const say = (line = ''): void => console.log(line);

const readTexts = (folder: string): Source[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8').replace(/^\uFEFF/u, '') }));

/** A row of the hand-made table: a skeleton with its alternatives, and its longest literal run. */
interface Row {
  readonly skeleton: string;
  readonly match: string;
}
const readRows = (): Row[] =>
  readFileSync(tables, 'utf8')
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t'))
    .filter((cells) => Number(cells[3]) >= 4 && (cells[5] ?? '') !== '')
    .map((cells) => ({ skeleton: cells[1] ?? '', match: cells[5] ?? '' }));

const contains = (mined: string, words: string): boolean =>
  mined.includes(words) || (mined.length >= FEWEST && words.includes(mined));

/** The readings of a skeleton: its alternatives, each with and without what stands in brackets. */
function readingsOf(skeleton: string): string[] {
  return skeleton.split(/／| \/ /u).flatMap((alternative) =>
    alternative
      .split(/(（[^）]*）)/u)
      .map((part) => (part.startsWith('（') ? ['', ...part.slice(1, -1).split(/[、／]/u)] : [part]))
      .reduce<string[]>((readings, part) => readings.flatMap((reading) => part.map((words) => reading + words)), ['']),
  );
}

const bare = (text: string): string => text.replaceAll(/[，、。“”]|^…|…$/gu, '');

function coversSkeleton(mined: string, { skeleton, match }: Row): boolean {
  const words = bare(mined);
  if (words.replaceAll('…', '').length < FEWEST) return false;
  const pattern = new RegExp(words.split('…').join('.*?'), 'u');
  return [...readingsOf(skeleton), match]
    .map(bare)
    .some((reading) => contains(words, reading) || pattern.test(reading));
}

function printCoverage(phrases: readonly MinedPhrase[], everything: string): void {
  const rows = readRows();
  const uncovered = rows.filter(({ match }) => !phrases.some(({ text }) => contains(text, match)));
  // Without a run of four characters that stands in the texts twice, no miner can know the row's words.
  const isRepeated = (words: string): boolean => everything.split(words).length > 2;
  const reachable = rows.filter(({ match }) =>
    Array.from({ length: Math.max(1, match.length - FEWEST + 1) }, (_, at) => match.slice(at, at + FEWEST)).some(
      isRepeated,
    ),
  );
  const covered = rows.length - uncovered.length;
  const bySkeleton = rows.filter((row) => phrases.some(({ text }) => coversSkeleton(text, row))).length;
  const share = (count: number, of: number): string => `${count} of ${of} (${((count / of) * 100).toFixed(0)} %)`;
  say(
    `Rows of the table in four speeches or more: ${rows.length}; with four characters that repeat: ${reachable.length}.`,
  );
  say(`Covered by the top ${phrases.length}, literal run: ${share(covered, rows.length)}`);
  say(`  of those that repeat: ${share(reachable.filter((row) => !uncovered.includes(row)).length, reachable.length)}`);
  say(`Covered, any reading of the skeleton: ${share(bySkeleton, rows.length)}`);
  say(`Not covered: ${uncovered.map(({ match }) => match).join(' ')}`);
}

/** The judgements in bench/phrases.md, by phrase: 留 or 去. */
function readJudgements(): Map<string, string> {
  const judgements = new Map<string, string>();
  for (const line of readFileSync(join(root, 'bench', 'phrases.md'), 'utf8').split('\n')) {
    const [, text, , , , judgement] = line.split('|').map((cell) => cell.trim());
    if (text !== undefined && (judgement === '留' || judgement === '去')) judgements.set(text, judgement);
  }
  return judgements;
}

function printPrecision(phrases: readonly MinedPhrase[]): void {
  const judgements = readJudgements();
  const count = (wanted: string | undefined): number =>
    phrases.filter(({ text }) => judgements.get(text) === wanted).length;
  const kept = count('留');
  say(`Judged by hand in bench/phrases.md: ${kept} kept, ${count('去')} dropped, ${count(undefined)} not judged`);
  say(`  kept: ${((kept / phrases.length) * 100).toFixed(1)} %`);
  say(
    `  not judged: ${phrases
      .filter(({ text }) => !judgements.has(text))
      .map(({ text }) => text)
      .join(' ')}`,
  );
}

function median(work: () => unknown, runs: number): number {
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[runs >> 1]!;
}

/** A fixed generator, so that every run has the same numbers. */
function createRandom(): (below: number) => number {
  let seed = 1;
  return (below) => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return seed % below;
  };
}

/** The stock and as many made of two of its phrases as make 20,000: so its syllables are as frequent as they are. */
function manyPhrases(): Phrase[] {
  const plain = stock.filter(({ frame }) => frame === null);
  const next = createRandom();
  const made = Array.from({ length: 20_000 - stock.length }, (): Phrase => {
    const [first, second] = [plain[next(plain.length)]!, plain[next(plain.length)]!];
    const pinyin = `${first.pinyin.split(' ').slice(0, 2).join(' ')} ${second.pinyin}`;
    return { ...first, text: first.text.slice(0, 2) + second.text, prefix: '', pinyin, weight: 1 + next(9) };
  });
  return [...stock, ...made];
}

const milliseconds = (ask: () => unknown): string =>
  `${median(ask, 1).toFixed(1)} ms the first time, ${median(ask, 31).toFixed(1)} ms again`;

function printSearch(store: PhraseStore): void {
  say(`Search among ${store.phrases.length.toLocaleString('en')} phrases:`);
  for (const query of ['t', 'tg', 'tgzz', 'tigao', 'zhanwei', '提', '提高', '落实', '督查 zg', ''])
    say(`  ${query || '(nothing)'}: ${milliseconds(() => searchPhrases(store, query, { functionAtCursor: '部署' }))}`);
}

/** The light bulb asks at every move of the cursor: each place of the longest speech, its lines already read. */
function printAlternatives(sources: readonly Source[]): void {
  const analysis = analyze(parse(sources.reduce((a, b) => (a.text.length > b.text.length ? a : b)).text));
  const { length } = analysis.document.text;
  const start = performance.now();
  for (let offset = 0; offset < length; offset += 97) alternativesAt(analysis, offset);
  const each = (performance.now() - start) / Math.ceil(length / 97);
  say(`Another word, file of ${length.toLocaleString('en')} characters: ${each.toFixed(2)} ms for each place`);
}

function printCompletion(): void {
  const phrases = manyPhrases();
  const start = performance.now();
  const store = createPhraseStore(phrases);
  say(`Index of ${phrases.length.toLocaleString('en')} phrases: ${(performance.now() - start).toFixed(1)} ms`);
  for (const typed of ['j', 'ti', 'tgzz', 'tigao', 'jiaqiang', '加', '提高', '']) {
    const ask = (): unknown => completePhrases(store, `同志们，${typed}`, { trigger: 'explicit' });
    say(`  ${typed || '(nothing)'}: ${milliseconds(ask)}`);
  }
  printSearch(store);
}

/** Speeches of shuffled sentences. */
function* mixed(sentences: readonly string[], bytes: number): Generator<Source> {
  const next = createRandom();
  for (let written = 0, number = 0; written < bytes; number++) {
    let text = `在第${number}次工作会议上的讲话\n同志们：\n`;
    while (text.length < 4000) text += `${sentences[next(sentences.length)]!}${next(5) === 0 ? '\n' : ''}`;
    written += Buffer.byteLength(text);
    yield { name: String(number).padStart(6, '0'), text };
  }
}

function printSpeed(sources: readonly Source[]): void {
  const text = sources.map((source) => source.text).join('\n');
  let sink = 0;
  const loop = median(() => {
    let sum = 0;
    for (let at = 0; at < text.length; at++) sum += text.charCodeAt(at);
    sink += sum;
  }, 20);
  const perMegabyte = 1e6 / Buffer.byteLength(text);
  const cold = median(() => minePhrases(sources, { stock }), 1) * perMegabyte;
  const warm = median(() => minePhrases(sources, { stock }), 15) * perMegabyte;
  const bareLoop = loop * perMegabyte;
  say(
    `1 MB: ${cold.toFixed(0)} ms the first time, ${warm.toFixed(0)} ms again; a bare loop ${bareLoop.toFixed(2)} ms (${sink > 0 ? 'read' : 'not read'})`,
  );
  const sentences = text.split(/(?<=[。！？])|\n+/u).filter((sentence) => sentence.length > 8);
  const start = performance.now();
  const phrases = minePhrases(mixed(sentences, 60e6), { stock });
  const seconds = (performance.now() - start) / 1000;
  const peak = process.resourceUsage().maxRSS / 1024;
  say(
    `60 MB of ${sentences.length} sentences mixed: ${seconds.toFixed(1)} s, peak ${peak.toFixed(0)} MB, ${phrases.length} phrases`,
  );
}

if (process.argv.includes('--speed')) printCompletion();
if (!existsSync(tables)) {
  say('Skipped: the folder of speeches and tables beside the project is not there.');
} else {
  const sources = readTexts(join(shared, 'corpus'));
  const phrases = minePhrases(sources, { stock, limit: TOP });
  printCoverage(phrases, sources.map(({ text }) => text).join('\n'));
  printPrecision(phrases);
  if (process.argv.includes('--list')) {
    const cells = ({ text, function: name, kind, count, speeches }: MinedPhrase) => [
      text,
      name,
      kind,
      `${speeches} / ${count}`,
    ];
    for (const phrase of phrases) say(`| ${cells(phrase).join(' | ')} |`);
  }
  if (process.argv.includes('--speed')) printAlternatives(sources);
  if (process.argv.includes('--speed')) printSpeed([...sources, ...readTexts(join(shared, 'control')).slice(0, 8)]);
}

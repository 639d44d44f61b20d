import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyze, parse } from '../src/core/index.ts';
import {
  checkAgainst,
  continueText,
  openArchive,
  readDay,
  searchArchive,
  TextCollector,
  writeArchive,
  type Archive,
} from '../src/core/later.ts';
import { chance, makeOldTexts } from '../test/support/old-texts.ts';

/*
 * An archive of old texts, measured: how long it takes to build, open and ask, and how many planted copies a comparison finds.
 */
interface Named {
  readonly name: string;
  readonly text: string;
  readonly day: number;
}
interface Timed<T> {
  readonly result: T;
  readonly time: number;
}

const [, , root = '.'] = process.argv;
const out = (line: string): void => console.log(line);

/** Milliseconds of the processor, which other programs do not lengthen much; the best of some rounds. */
function timed<T>(rounds: number, work: () => T): Timed<T> {
  let time = Infinity;
  let result: T | undefined;
  for (let round = 0; round < rounds; round++) {
    const start = process.cpuUsage();
    result = work();
    const { user, system } = process.cpuUsage(start);
    time = Math.min(time, (user + system) / 1000);
  }
  return { result: result as T, time };
}

function build(texts: readonly Named[]): Uint8Array {
  const collector = new TextCollector();
  for (const text of texts) collector.add(text);
  return writeArchive(collector);
}

const made = (count: number, seed: number, length?: number): Named[] =>
  makeOldTexts(count, seed, length).map(({ id, date, text }) => ({ name: id, text, day: readDay(date) }));

const befores = ['同志们，扎实推进', '要持续加强', '全面', '第一，深入推进'];
const queries = ['扎实 项目', '工作 机制', 'csjs', '消防 zhjt', '清河 讲话', '不存在的词'];

function bounds(count: number, seconds: number): void {
  const texts = made(count, 7);
  const characters = texts.reduce((sum, { text }) => sum + text.length, 0);
  const { result: bytes, time: building } = timed(1, () => build(texts));
  const { result: archive, time: loading } = timed(3, () => openArchive(bytes));
  const slowest = (asked: readonly string[], ask: (one: string) => unknown): number =>
    Math.max(...asked.map((one) => timed(3, () => ask(one)).time));
  const analysis = analyze(parse(made(1, 99, 20_000)[0]!.text.slice(0, 20_000)));
  const { time: checking } = timed(3, () => checkAgainst(archive, analysis));
  const rows: readonly (readonly [what: string, value: number, unit: string, bound: number | null])[] = [
    ['built', building / 1000, 's', seconds],
    ['on disk', bytes.length / 1e6, 'MB', count === 10_000 ? 60 : null],
    ['opened', loading, 'ms', 100],
    ['gone on with, the slowest of some', slowest(befores, (one) => continueText([archive.tree], one)), 'ms', 5],
    ['searched, the slowest of some', slowest(queries, (one) => searchArchive(archive, one)), 'ms', 50],
    ['a text of 20,000 characters compared', checking, 'ms', 300],
  ];
  const size = `${count.toLocaleString('en')} (${(characters / 1e6).toFixed(1)} M characters)`;
  for (const [what, value, unit, bound] of rows)
    out(`| ${size} | ${what} | ${value.toFixed(1)} ${unit} | ${bound === null ? '–' : `${bound} ${unit}`} |`);
}

type Edit = 'changed' | 'changed, added and dropped' | 'so, and in reverse order';
const edits: readonly Edit[] = ['changed', 'changed, added and dropped', 'so, and in reverse order'];

/** Old texts, and texts that have nothing of them. */
interface Setting {
  readonly name: string;
  readonly old: readonly Named[];
  readonly hosts: readonly string[];
}

const isHan = (character: string): boolean => /[\u4e00-\u9fff]/u.test(character);

/** Changes so large a share of the Han characters. */
function edited(passage: string, share: number, edit: Edit, characters: string, random: () => number): string {
  const other = (): string => characters[Math.floor(random() * characters.length)]!;
  return [...passage]
    .map((one) => {
      if (!isHan(one) || random() >= share) return one;
      const kind = edit === 'changed' ? 0 : Math.floor(random() * 3);
      return kind === 0 ? other() : kind === 1 ? one + other() : '';
    })
    .join('');
}

/** Sentences of an old text that stand in a row, of 60 to 260 characters. */
function passageOf({ text }: Named, edit: Edit, random: () => number): string[] {
  const sentences = text.split(/(?<=。)/u).filter((one) => one.trim().length > 18);
  const at = Math.floor(random() * Math.max(1, sentences.length - 3));
  const passage = sentences.slice(at, at + 3).map((one) => one.trim());
  while (passage.join('').length > 260 && passage.length > 1) passage.pop();
  return edit === 'so, and in reverse order' ? passage.reverse() : passage;
}

/** So often something is planted into each text. */
const ROUNDS = 5;

function plant({ name, old, hosts }: Setting, archive: Archive, share: number, edit: Edit): void {
  const random = chance(31);
  const characters = [...old.map(({ text }) => text).join('')].filter(isHan).join('');
  let planted = 0;
  let found = 0;
  let told = 0;
  let wrong = 0;
  for (const host of Array.from({ length: ROUNDS }, () => hosts).flat()) {
    const source = old[Math.floor(random() * old.length)]!;
    const passage = edited(passageOf(source, edit, random).join(''), share, edit, characters, random);
    if (passage.length < 60) continue;
    const lines = host.split('\n').filter((line) => line.trim() !== '');
    const line = Math.floor(random() * lines.length);
    const text = [...lines.slice(0, line), passage, ...lines.slice(line)].join('\n');
    const start = text.indexOf(passage);
    const end = start + passage.length;
    const shared = checkAgainst(archive, analyze(parse(text))).copies.map(
      (copy) => Math.min(end, copy.end) - Math.max(start, copy.start),
    );
    planted++;
    told += shared.length;
    wrong += shared.filter((length) => length <= 0).length;
    if (shared.some((length) => length >= passage.length / 2)) found++;
  }
  const percent = (part: number, whole: number): string => `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`;
  const cells = [name, `${(100 * share).toFixed(0)} %`, edit, planted, percent(found, planted), percent(wrong, told)];
  out(`| ${cells.join(' | ')} |`);
}

/** Long texts in pieces, so that a text is one of many. */
function pieces(name: string, text: string): Named[] {
  const found: Named[] = [];
  let piece = '';
  for (const line of [...text.split('\n'), null]) {
    if (line !== null) piece += `${line}\n`;
    if (piece.length < 1500 && line !== null) continue;
    if (piece.trim() !== '') found.push({ name: `${name} ${found.length}`, text: piece, day: 0 });
    piece = '';
  }
  return found;
}

function settings(): Setting[] {
  const found: Setting[] = [
    {
      name: 'made by a generator',
      old: made(1000, 17),
      hosts: made(60, 4321).map(({ text }) => text),
    },
  ];
  const shared = join(root, '..', 'shared');
  const reports = join(shared, 'reference.jsonl');
  const speeches = join(shared, 'quiet', 'national-speeches.jsonl');
  if (!existsSync(reports) || !existsSync(speeches)) {
    console.error(`${reports} or ${speeches} is not here: copies planted in speeches are left out`);
    return found;
  }
  const read = (file: string): { title?: string; text: string }[] =>
    readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as { title?: string; text: string });
  const hosts = read(speeches).map(({ text }) => text.replaceAll('\u2003\u2003', '\n'));
  found.push({
    name: 'yearly reports, in speeches',
    old: read(reports).flatMap(({ title = '', text }, index) => pieces(`${title} ${index}`, text)),
    hosts: hosts.filter((text) => text.length > 800),
  });
  return found;
}

out('# An archive of old texts\n');
out(
  'Written by `node bench/archive.mjs`, in processor time, on made texts in which some phrases are said again and again.\n',
);
out('| texts | what | measured | bound |');
out('|---|---|---|---|');
bounds(1000, 15);
bounds(10_000, 90);
out('\n## Planted copies\n');
out(
  'A passage of an old text, 60 to 260 characters in up to three sentences, is put into a text that has nothing of the',
);
out(
  'archive, a share of its Han characters changed by chance. It is found where half of it is told of; a passage that is',
);
out('told of outside of it is a false pair. Wanted: 98 % found, at most 1 % false.\n');
out('| old texts | changed | how | planted | found | false |');
out('|---|---|---|---|---|---|');
for (const setting of settings()) {
  const archive = openArchive(build(setting.old));
  for (const share of [0.1, 0.25]) for (const edit of edits) plant(setting, archive, share, edit);
}

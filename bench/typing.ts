import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join, sep } from 'node:path';
import {
  continueText,
  dayOfText,
  dayText,
  openArchive,
  readDay,
  TextCollector,
  writeArchive,
} from '../src/core/later.ts';
import { isSkippedEntry, isTextFile, readText } from '../src/office/read-text.ts';
import { makeOldTexts } from '../test/support/old-texts.ts';

interface Dated {
  readonly date: string;
  readonly text: string;
}
/** What is offered at a place: how a text may go on, and whether the list shows itself. */
type Offer = (before: string, clause: string) => readonly { readonly text: string; readonly automatic: boolean }[];

const SEEN = 5;
const PIECE = 1500;
const isHan = (character: string): boolean => /[\u3400-\u9fff〇]/u.test(character);

/** Long reports in pieces, so that a text is one of many as an office has them. */
function pieces({ date, text }: Dated): Dated[] {
  const found: Dated[] = [];
  let piece = '';
  for (const line of text.split('\n')) {
    piece += `${line}\n`;
    if (piece.length < PIECE) continue;
    found.push({ date, text: piece });
    piece = '';
  }
  return piece === '' ? found : [...found, { date, text: piece }];
}

const SLOT = '【…】';
/** What stands in a slot is no longer, and goes on over no mark. */
const LONGEST_FILLED = 16;
const isMark = (character: string): boolean => /[，。；：、！？\n]/u.test(character);

/**
 * How much of a text a continuation goes on with from `at` on, and how much of that need not be typed: what stands in its slots is
 * filled in by hand. Null where the text goes on in another way.
 */
function taken(
  text: string,
  at: number,
  continuation: string,
): { readonly length: number; readonly saved: number } | null {
  const [first = '', ...rest] = continuation.split(SLOT);
  if (!text.startsWith(first, at)) return null;
  let end = at + first.length;
  let saved = first.length;
  for (const part of rest) {
    let from = end + 1;
    while (from - end <= LONGEST_FILLED && !text.startsWith(part, from) && !isMark(text[from - 1]!)) from++;
    if (isMark(text[end] ?? '\n') || !text.startsWith(part, from)) return null;
    end = from + part.length;
    saved += part.length;
  }
  return { length: end - at, saved };
}

/** Types texts one key after another; whenever two Han characters of a clause stand, the first five are looked at. */
function type(texts: readonly Dated[], offer: Offer, automatic: boolean): string[] {
  let characters = 0;
  let saved = 0;
  let shown = 0;
  let used = 0;
  for (const { text } of texts) {
    characters += text.replace(/\s/gu, '').length;
    let typed = 0;
    for (let at = 1; at <= text.length; at++) {
      typed = isHan(text[at - 1]!) ? typed + 1 : 0;
      if (typed < 2) continue;
      const list = offer(text.slice(Math.max(0, at - 400), at), text.slice(at - typed, at)).slice(0, SEEN);
      if (list.length === 0 || (automatic && !list.some((one) => one.automatic))) continue;
      shown++;
      const [best] = list.flatMap((one) => taken(text, at, one.text) ?? []).sort((a, b) => b.saved - a.saved);
      if (best === undefined || best.saved === 0) continue;
      used++;
      saved += best.saved;
      at += best.length;
      typed = 0;
    }
  }
  const share = (part: number, whole: number): string => `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`;
  return [share(saved, characters), share(used, shown)];
}

/** The measure to beat: runs of 4 to 14 characters that three texts share, by the two that are typed. */
function simpleCounts(texts: readonly Dated[]): Offer {
  const runs = new Map<string, number>();
  const heads = new Map<string, number>();
  for (const { text } of texts) {
    const seen = new Set<string>();
    for (const line of text.split(/[\n。；！？]/u))
      for (let at = 0; at + 1 < line.length; at++) {
        if (!isHan(line[at]!) || !isHan(line[at + 1]!)) continue;
        seen.add(line.slice(at, at + 2));
        for (let length = 4; length <= 14 && at + length <= line.length; length++)
          seen.add(line.slice(at, at + length));
      }
    for (const run of seen)
      (run.length === 2 ? heads : runs).set(run, ((run.length === 2 ? heads : runs).get(run) ?? 0) + 1);
  }
  const byHead = new Map<string, [string, number][]>();
  for (const [run, count] of runs) {
    if (count < 3) continue;
    const others = byHead.get(run.slice(0, 2));
    if (others === undefined) byHead.set(run.slice(0, 2), [[run, count]]);
    else others.push([run, count]);
  }
  for (const list of byHead.values()) list.sort((a, b) => b[1] * (b[0].length - 2) - a[1] * (a[0].length - 2));
  return (_, clause) => {
    const head = clause.slice(-2);
    return (byHead.get(head) ?? []).slice(0, SEEN).map(([run, count]) => ({
      text: run.slice(2),
      automatic: clause.length === 2 && count / heads.get(head)! >= 0.3,
    }));
  };
}

function archiveOffer(texts: readonly Dated[]): Offer {
  const collector = new TextCollector();
  texts.forEach(({ date, text }, index) => collector.add({ name: String(index), text, day: readDay(date) }));
  const { tree } = openArchive(writeArchive(collector));
  return (before) => continueText([tree], before);
}

function row(name: string, older: readonly Dated[], newer: readonly Dated[]): void {
  const start =
    (offer: Offer): Offer =>
    (before, clause) =>
      clause.length === 2 ? offer(before, clause) : [];
  for (const [kind, offer] of [
    ['simple counts', simpleCounts(older)],
    ['archive', archiveOffer(older)],
  ] as const) {
    const cells = [type(newer, offer, false)[0]!, ...type(newer, offer, true), ...type(newer, start(offer), true)];
    console.log(`| ${name} | ${older.length} | ${newer.length} | ${kind} | ${cells.join(' | ')} |`);
  }
}

const readLines = (file: string): Dated[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Dated)
    .sort((a, b) => (a.date < b.date ? -1 : 1));

/** The .txt, .md and .docx files of a folder and of those in it, by the dates in their names or texts, oldest first. */
async function readFolder(folder: string): Promise<Dated[]> {
  const texts: Dated[] = [];
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  for (const name of names.filter((one) => isTextFile(basename(one)) && !one.split(sep).some(isSkippedEntry)))
    try {
      const { text } = await readText(name, readFileSync(join(folder, name)));
      const date = dayText(dayOfText(name, text));
      if (date === '') console.error(`${name} has no date: left out`);
      else texts.push({ date, text });
    } catch (error) {
      console.error(`${name} cannot be read: ${String(error)}`);
    }
  return texts.sort((a, b) => (a.date < b.date ? -1 : 1));
}

/** The newest fifth of a folder is typed, from the first text of its day on. */
async function splitFolder(folder: string): Promise<void> {
  const texts = await readFolder(folder);
  const from = texts[Math.floor(texts.length * 0.8)]?.date ?? '';
  if (from === (texts[0]?.date ?? '')) throw new Error(`${folder} has no texts of different days`);
  split(basename(folder), texts, from);
}

function split(name: string, texts: readonly Dated[], from: string): void {
  row(
    name,
    texts.filter(({ date }) => date < from),
    texts.filter(({ date }) => date >= from),
  );
}

const [, , root = '.', file, from] = process.argv;
console.log('# What an archive saves while one types\n');
console.log(
  'Written by `node bench/typing.mjs`. The archive is built of the older texts, the newer ones are typed: whenever two',
);
console.log(
  'Han characters of a clause stand, the first five continuations are looked at; one that comes true is taken.',
);
console.log('“By key” asks everywhere; “by itself” only where the list shows itself, and at clause starts alone.\n');
console.log(
  '| texts | old | new | how | by key, saved | by itself, saved | taken of shown | at clause starts, saved | taken of shown |',
);
console.log('|---|---|---|---|---|---|---|---|---|');
if (file !== undefined && statSync(file).isDirectory()) await splitFolder(file);
else if (file !== undefined && from !== undefined) split(file, readLines(file).flatMap(pieces), from);
else {
  for (const count of [30, 200, 1000]) {
    const made = makeOldTexts(count + 20, 3);
    row('made by a generator', made.slice(0, count), made.slice(count));
  }
  const reports = join(root, '..', 'shared', 'reference.jsonl');
  if (existsSync(reports)) split('yearly reports, in pieces', readLines(reports).flatMap(pieces), '2007');
  else console.error(`${reports} is not here: the yearly reports are left out`);
}

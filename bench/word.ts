import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { analyze, parse } from '../src/core/index.ts';
import { exportSpeech } from '../src/core/later.ts';
import { backFill } from '../src/office/word/back-fill.ts';
import { compareTexts } from '../src/office/word/compare.ts';
import { readOpinions, readWord, takenUp, wordText } from '../src/office/word/index.ts';
import { wordProfiles, type WordProfile } from '../src/office/word/profile.ts';
import { writeRedline } from '../src/office/word/redline.ts';
import { writeWord } from '../src/office/word/write.ts';

/*
 * Word in and out, measured: how long a text of 200,000 characters takes beside the time in which it is read and analysed once, and how the
 * official layout comes out on paper.
 */
const root = process.argv[2] ?? '.';
const stamp = { author: '', time: '2026-03-05T09:00:00Z' };
const [official, readAloud] = wordProfiles as readonly [WordProfile, WordProfile];

const folder = join(root, 'test/speeches');
const speeches = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .map((name) =>
    readFileSync(join(folder, name), 'utf8')
      .replace(/\r\n?/gu, '\n')
      .replaceAll(/[\f\ufffd]/gu, ''),
  );

/** So much text, no two copies of a speech alike. */
function textOf(length: number): string {
  const parts: string[] = [];
  for (let size = 0, round = 1; size < length; round++)
    for (const speech of speeches) {
      const part = speech
        .replaceAll(/\d+/gu, (digits) => String(Number(digits) + round))
        .replaceAll('全县', `第${round}县`);
      parts.push(part);
      size += part.length;
      if (size >= length) break;
    }
  return parts.join('\n').slice(0, length);
}

/** Every seventh paragraph changed, every fortieth taken out, put in or moved. */
function edited(lines: readonly string[]): string[] {
  return lines.flatMap((line, at) => {
    if (at % 40 === 0) return [];
    if (at % 40 === 1) return [line, `新加的一段，编号${at}，说的是别的事。`];
    return [at % 7 === 0 ? `${line.slice(0, line.length >> 1)}切实抓好${line.slice((line.length >> 1) + 2)}` : line];
  });
}

/** Milliseconds of the processor, which other programs do not lengthen. */
async function timed(work: () => unknown): Promise<number> {
  let best = Infinity;
  for (let round = 0; round < 3; round++) {
    const start = process.cpuUsage();
    await work();
    best = Math.min(best, process.cpuUsage(start).user / 1000);
  }
  return best;
}

/** A document that came back with so many tracked changes, and the text as it stands now: half of them are in it, every ninth paragraph is not. */
async function returned(lines: readonly string[], count: number): Promise<readonly [Uint8Array, readonly string[]]> {
  const every = Math.ceil(lines.length / count);
  const change = (line: string, at: number): string =>
    `${line.slice(0, line.length >> 1)}第${at}条意见要这样说${line.slice(line.length >> 1)}`;
  const wished = lines.map((line, at) => (at % every === 0 ? change(line, at) : line));
  const now = lines.flatMap((line, at) => (at % 9 === 0 ? [] : [at % (2 * every) === 0 ? wished[at]! : line]));
  return [await writeRedline(lines.join('\n'), wished.join('\n'), official, stamp), now];
}

async function times(): Promise<void> {
  const text = textOf(200_000);
  const lines = text.split('\n');
  const after = edited(lines);
  const analysis = analyze(parse(text));
  const docx = await writeWord(exportSpeech(analysis), official, stamp);
  const template = lines.map((line) => ({ text: line, blanks: [] }));
  const [document, now] = await returned(lines, 2000);
  const opinions = readOpinions(document);
  const once = await timed(() => analyze(parse(text)));
  const rows: readonly (readonly [string, () => unknown, number | null])[] = [
    ['written as 国标公文', () => writeWord(exportSpeech(analysis), official, stamp), 3000],
    ['written as 朗读稿', () => writeWord(exportSpeech(analysis), readAloud, stamp), 3000],
    ['read', () => wordText(readWord(docx)), 1000],
    ['compared with an edited version', () => compareTexts(lines, after), 5000],
    ['written with tracked changes', () => writeRedline(text, after.join('\n'), official, stamp), 5000],
    ['looked through for what goes back into its document', () => backFill(template, after), 5000],
    [`${opinions.opinions.length} tracked changes of others read`, () => readOpinions(document), null],
    ['looked for in the text as it stands now', () => takenUp(opinions, now), null],
  ];
  console.log(
    `## Time\n\n200,000 characters in ${lines.length} paragraphs; milliseconds of processor time, the best of three. A ratio of 1 is reading and analysing the text once (${once.toFixed(0)} ms here).\n`,
  );
  console.log('| | ms | ratio | may take |\n|---|---:|---:|---:|');
  for (const [name, work, limit] of rows) {
    const time = await timed(work);
    console.log(`| ${name} | ${time.toFixed(0)} | ${(time / once).toFixed(1)} | ${limit ?? ''} |`);
  }
}

/** The pages of a document as LibreOffice prints them, each as its lines; null where a program is missing. */
function pagesOf(docx: Uint8Array): readonly (readonly string[])[] | null {
  const place = mkdtempSync(join(tmpdir(), 'official-speech-bench-'));
  try {
    writeFileSync(join(place, 'a.docx'), docx);
    const profile = `-env:UserInstallation=file://${place}/profile`;
    execFileSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', place, join(place, 'a.docx')], {
      stdio: 'pipe',
    });
    const { stdout, error } = spawnSync('pdftotext', ['-layout', join(place, 'a.pdf'), '-'], { encoding: 'utf8' });
    if (error !== undefined) return null;
    const pages = stdout.split('\f').filter((page) => page.trim() !== '');
    return pages.map((page) =>
      page
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== ''),
    );
  } catch {
    return null;
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}

async function paper(): Promise<void> {
  console.log('\n## On paper\n');
  const printed = async (text: string): Promise<readonly (readonly string[])[] | null> =>
    pagesOf(await writeWord(exportSpeech(analyze(parse(text))), official, stamp));
  const full = await printed(`题\n${'国'.repeat(28 * 100)}`);
  if (full === null) return console.log('Not counted: LibreOffice or pdftotext is missing.');
  const inner = full.slice(1, -1);
  const lines = inner.map((page) => page.filter((line) => !/^—/u.test(line)));
  const counts = [...new Set(lines.map((page) => page.length))].join(', ');
  const widths = [...new Set(lines.flat().map((line) => [...line].length))].join(', ');
  console.log(
    `A paragraph of 国 in 国标公文 through LibreOffice: ${inner.length} full pages, lines on a page: ${counts}; characters on a line: ${widths}.\n`,
  );
  let [most, all] = [0, 0];
  for (const speech of speeches.slice(0, 12)) {
    for (const page of ((await printed(speech)) ?? []).slice(0, -1)) {
      all++;
      if (page.filter((line) => !/^—/u.test(line)).length <= 22) most++;
    }
  }
  console.log(`Twelve speeches of test/speeches: ${most} of their ${all} full pages hold no more than 22 lines.`);
}

console.log('# Word in, Word out, measured\n\n`node bench/word.mjs` writes this page.\n');
await times();
await paper();

import { analyze, parse, type Analysis } from '../../core/index.ts';
import { type Archive, type ArchiveCheck, checkAgainst } from '../../core/later.ts';
import type { Given } from '../command.ts';
import { report } from '../complain.ts';
import { exitCodes, type Io } from '../io.ts';
import { messages } from '../messages.ts';
import { position, shorten } from '../reporters/layout.ts';
import { recordOf, setAsideIn } from '../side-files.ts';
import { displayName, readOldSpeech, readSource } from '../source.ts';
import { UsageError } from '../usage-error.ts';
import { dateOf, readArchive } from './open.ts';

const SHOWN = 60;
const percent = (share: number): string => (share * 100).toFixed(0);

interface Checked {
  readonly file: string;
  readonly analysis: Analysis;
  readonly result: ArchiveCheck;
}

/** `archive check`: passages of texts that stand in old ones. It exits 1 when there is one. */
export async function checkTexts(files: readonly string[], { archive: file, json = false }: Given['values'], io: Io) {
  if (files.length === 0) throw new UsageError(messages().usage.noFile);
  const archive = await readArchive(file, 'check', io);
  if (archive === null) return exitCodes.failure;
  const checked: Checked[] = [];
  for (const one of files) {
    const source = await (one === '-' ? readSource(one, io) : readOldSpeech(one, io));
    if (source === null) continue;
    const { ranges } = await setAsideIn(one, source.text, await recordOf(one, io), io);
    const analysis = analyze(parse(source.text, undefined, ranges));
    checked.push({ file: one, analysis, result: checkAgainst(archive, analysis) });
  }
  if (json) {
    const documents = checked.map((one) => describe(archive, one));
    io.stdout(`${JSON.stringify(files.length === 1 ? (documents[0] ?? null) : documents, null, 2)}\n`);
  } else for (const one of checked) report(io, printed(archive, one, files.length > 1));
  if (checked.length < files.length) return exitCodes.failure;
  return checked.some(({ result }) => result.copies.length > 0) ? exitCodes.findings : exitCodes.fine;
}

function describe(archive: Archive, { file, analysis, result }: Checked) {
  const passages = [];
  for (const { start, end, kind, likeness, text, place, others } of result.copies)
    passages.push({
      offset: start,
      length: end - start,
      kind,
      likeness: Math.round(likeness * 1000) / 1000,
      file: archive.names[text]!,
      date: dateOf(archive, text),
      related: { file: archive.names[text]!, offset: place.start, length: place.end - place.start },
      others: others.map((other) => archive.names[other]!),
    });
  const leftOvers = result.leftOvers.map(({ start, end, kind, value, text, sentence }) => ({
    offset: start,
    length: end - start,
    kind,
    text: value,
    file: archive.names[text]!,
    sentence,
  }));
  const { length } = analysis.document.text;
  return { file, length, share: Math.round(result.share * 1000) / 1000, passages, leftOvers };
}

function printed(archive: Archive, { file, analysis, result }: Checked, named: boolean): string {
  const words = messages().archive;
  const { document } = analysis;
  const { copies, leftOvers, share } = result;
  const lines = named ? [displayName(file)] : [];
  lines.push(copies.length === 0 ? words.noCopies : words.copies(copies.length, percent(share)));
  for (const { start, end, kind, likeness, text, others } of copies) {
    const what = words.copy(words.kinds[kind], percent(likeness), archive.names[text]!, others.length);
    const passage = document.text.slice(start, end).replace(/\s+/gu, ' ');
    lines.push(`  ${position(document, start)}  ${what}`, `    ${shorten(passage, SHOWN)}`);
  }
  if (leftOvers.length > 0) lines.push(words.leftOvers);
  for (const { start, value, text } of leftOvers)
    lines.push(`  ${position(document, start)}  ${words.leftOver(value, archive.names[text]!)}`);
  return `${lines.join('\n')}\n`;
}

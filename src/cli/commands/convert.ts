import { analyze, parse } from '../../core/index.ts';
import { exportSpeech } from '../../core/later.ts';
import type { WordProfile } from '../../office/word/profile.ts';
import type { Command, Given } from '../command.ts';
import { complainOf, report } from '../complain.ts';
import { readDocument, type ReadDocument } from '../documents.ts';
import { exitCodes, type Io } from '../io.ts';
import { messages } from '../messages.ts';
import { readProfile } from '../profiles.ts';
import { save } from '../save.ts';
import { withoutSetAside } from '../side-files.ts';
import { displayName } from '../source.ts';
import { UsageError } from '../usage-error.ts';

/** `convert`: Word documents as text, texts as Word documents in a profile, or as PDF. */
export const convert: Command = {
  name: 'convert',
  options: ['to', 'profile', 'out', 'notes', 'force'],
  run: convertFiles,
};

const kinds = ['txt', 'docx', 'pdf'] as const;
type Kind = (typeof kinds)[number];

/** What `convert` is told. */
interface Task {
  readonly to: Kind;
  readonly profile: WordProfile;
  /** A file for one input, a folder for several; undefined is standard output for one text, else beside the input. */
  readonly out: string | undefined;
  readonly isFolder: boolean;
  readonly notes: 'drop' | 'keep';
  readonly force: boolean;
}

async function convertFiles({ operands: files, values }: Given, io: Io): Promise<number> {
  const task = await readTask(files, values, io);
  const outputs = files.map((file) => outputOf(file, task));
  const twice = outputs.find((name, index) => name !== null && outputs.indexOf(name) < index);
  if (twice !== undefined && twice !== null) throw new UsageError(messages().fill.twice(twice));
  let exitCode: number = exitCodes.fine;
  for (const [index, file] of files.entries()) {
    if (files.length > 1) io.progress?.(`${index + 1}/${files.length} ${displayName(file)}`);
    const isDone = await convertFile(file, outputs[index]!, task, io);
    if (!isDone) exitCode = exitCodes.failure;
  }
  io.progress?.('');
  return exitCode;
}

/** @throws UsageError */
async function readTask(files: readonly string[], values: Given['values'], io: Io): Promise<Task> {
  const { usage, list } = messages();
  const { to, profile, out, notes = 'drop', force = false } = values;
  if (files.length === 0) throw new UsageError(usage.noFile);
  const kind = kinds.find((one) => one === to);
  if (to === undefined) throw new UsageError(usage.convertTo(list(kinds)));
  if (kind === undefined) throw new UsageError(usage.unknownValue('to', to, list(kinds)));
  if (notes !== 'drop' && notes !== 'keep')
    throw new UsageError(usage.unknownValue('notes', notes, list(['drop', 'keep'])));
  if (files.length > 1 && out === undefined) throw new UsageError(usage.convertOut);
  const isFolder =
    out !== undefined &&
    (files.length > 1 ||
      /[\\/]$/u.test(out) ||
      (await io.readFolder(out).then(
        () => true,
        () => false,
      )));
  return { to: kind, profile: await readProfile(profile, io), out, isFolder, notes, force };
}

/** Where the result of a file goes; null is standard output. */
function outputOf(file: string, { to, out, isFolder }: Task): string | null {
  if (out !== undefined && !isFolder) return out;
  if (out === undefined && (to === 'txt' || file === '-')) {
    if (to === 'txt') return null;
    throw new UsageError(messages().usage.convertStdin);
  }
  const base = file === '-' ? '讲话' : (file.split(/[\\/]/u).at(-1) ?? file);
  const stem = /^(.+?)(?:\.[a-z][a-z0-9]{0,4})?$/iu.exec(base)?.[1] ?? base;
  if (out !== undefined) return `${out.replace(/[\\/]+$/u, '')}/${stem}.${to}`;
  return `${file.slice(0, file.length - base.length)}${stem}.${to}`;
}

/** False when a file could not be read or written. */
async function convertFile(file: string, output: string | null, task: Task, io: Io): Promise<boolean> {
  const words = messages().convert;
  if (output !== null && file !== '-' && (await io.isSameFile(file, output))) {
    complainOf(io, displayName(output), words.isSource);
    return false;
  }
  const read = await readDocument(file, task.notes, io);
  if (read === null) return false;
  for (const notice of read.notices) complainOf(io, displayName(file), notice);
  const document = { ...read, text: await withoutSetAside(file, read.text, io) };
  if (output === null) {
    io.stdout(document.text);
    return true;
  }
  const tell = (notice: string): void => complainOf(io, displayName(file), notice);
  const content = await contentOf(document, { ...task, tell }, io).catch(hung);
  if (content === null || content === undefined) {
    complainOf(io, displayName(file), content === null ? words.noPdf : words.latePdf);
    return false;
  }
  const saved = await save(output, content, task.force, io);
  if (saved) report(io, `${displayName(output)}\n`);
  return saved;
}

/** Undefined for a program that did not come to an end. */
function hung(error: unknown): undefined {
  if ((error as { code?: unknown }).code !== 'ETIMEDOUT') throw error;
}

/** The bytes of a result; null when there is nothing on this machine that makes PDF. */
async function contentOf(
  { text }: ReadDocument,
  { to, profile, tell }: Task & { readonly tell: (notice: string) => void },
  io: Io,
): Promise<string | Uint8Array | null> {
  if (to === 'txt') return text;
  const { writeWord } = await import('../../office/word/write.ts');
  const speech = exportSpeech(analyze(parse(text)));
  if (speech.residue.length > 0) tell(messages().convert.residue(speech.residue.length, named(speech.residue)));
  const docx = await writeWord(speech, profile, { author: '', time: io.now() });
  return to === 'docx' ? docx : io.convertByOffice(docx, 'docx', 'pdf');
}

const MOST_NAMED = 10;

/** Lines counted from 1, the first of them by number. */
const named = (lines: readonly number[]): string =>
  messages().list(lines.slice(0, MOST_NAMED).map((line) => String(line + 1))) + (lines.length > MOST_NAMED ? '…' : '');

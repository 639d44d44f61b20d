import * as vscode from 'vscode';
import { canOpenOutside } from '../host/outside.ts';
import { analyze, parse, sentenceAround } from '../../core/index.ts';
import { sectionReader } from '../../core/later.ts';
import type { Table } from '../../office/table.ts';
import type { Opinion, ReturnedText } from '../../office/word/index.ts';
import { tableBytes } from '../files/table-bytes.ts';
import { nameOf, writeWhole } from '../files/whole-file.ts';
import { messages as hostMessages } from '../messages.ts';
import { partMessages as messages } from '../part-messages.ts';
import type { Services } from '../services.ts';
import { withoutSetAside } from '../set-aside/left-out.ts';
import { isOther } from './export-word.ts';
import { problemOf } from './left-out.ts';
import { namedSpeech } from './named-speech.ts';
import { folderOf, stemOf, uriOf, wordName } from './paths.ts';

/** A document that came back, as it was read. */
interface Returned extends ReturnedText {
  readonly file: vscode.Uri;
}

/**
 * 意见采纳情况表: what others say in the documents that they sent back, their comments and tracked changes, as a table. 采纳 stands where the words
 * that they wish stand in the text in front; everything else is left to be filled in. Of the Explorer come the documents; a script names the text,
 * the documents and the target, then nothing is asked.
 */
export async function exportOpinions(services: Services, [first, several, wanted]: readonly unknown[]): Promise<void> {
  const named = uriOf(first);
  const isDocument = named !== undefined && wordName.test(named.path);
  const speech = await namedSpeech(services, isDocument ? undefined : first);
  if (speech === undefined) return;
  const { document } = speech;
  const selected = (Array.isArray(several) ? several : [first]).flatMap((one) => uriOf(one) ?? []);
  const given = selected.filter(({ path }) => wordName.test(path));
  const files = given.length > 0 ? given : await askDocuments(document);
  const words = messages().word.opinions;
  const returned = await readAll(services, files);
  if (returned === undefined || returned.length === 0) return;
  if (returned.every(({ opinions }) => opinions.length === 0))
    return void vscode.window.showInformationMessage(words.none);
  const target = uriOf(wanted) ?? (await askTarget(document));
  if (target === undefined) return;
  if (files.some((file) => file.toString() === target.toString()))
    return void vscode.window.showWarningMessage(messages().word.fill.isSource(nameOf(target)));
  if (!(await isOther(services, document, target))) return;
  try {
    const now = await withoutSetAside(services, document.uri, document.getText());
    const { table, granted } = await tableOf(stemOf(document.uri), returned, now);
    const bytes = await tableBytes(target, table);
    if (bytes === null) return void vscode.window.showWarningMessage(words.wrongEnding);
    await writeWhole(target, bytes);
    sayWritten(target, table.rows.length, granted);
  } catch (error) {
    services.guard.report('table of opinions', error);
    void vscode.window.showErrorMessage(words.failed(problemOf(error)));
  }
}

async function askDocuments(document: vscode.TextDocument): Promise<readonly vscode.Uri[]> {
  const folder = folderOf(document);
  const files = await vscode.window.showOpenDialog({
    title: messages().word.opinions.which,
    canSelectMany: true,
    filters: { [messages().word.wordFiles]: ['docx', 'doc', 'wps', 'docm'] },
    ...(folder !== undefined && { defaultUri: folder }),
  });
  return files ?? [];
}

/** What can be read of the documents; what cannot is said by its name. Undefined when the writer has given up. */
async function readAll(services: Services, files: readonly vscode.Uri[]): Promise<readonly Returned[] | undefined> {
  if (files.length === 0) return [];
  // Documents of Word are read at once; what LibreOffice has to turn into one first takes seconds.
  if (files.every(({ path }) => /\.doc[xm]$/iu.test(path))) return readEach(services, files, undefined);
  const location = vscode.ProgressLocation.Notification;
  const options = { location, title: messages().word.open.reading, cancellable: true };
  return vscode.window.withProgress(options, async (_, token) => {
    const controller = new AbortController();
    token.onCancellationRequested(() => controller.abort());
    const returned = await readEach(services, files, controller.signal);
    return controller.signal.aborted ? undefined : returned;
  });
}

async function readEach(
  services: Services,
  files: readonly vscode.Uri[],
  signal: AbortSignal | undefined,
): Promise<readonly Returned[]> {
  const { readOpinions } = await import('../../office/word/index.ts');
  const { asDocx } = await import('../../office/read-document.ts');
  const programs = await services.programs?.();
  const returned: Returned[] = [];
  const failed: string[] = [];
  for (const file of files)
    try {
      if (signal?.aborted === true) return [];
      const bytes = await asDocx(await vscode.workspace.fs.readFile(file), { programs, signal });
      returned.push({ file, ...readOpinions(bytes) });
    } catch (error) {
      if (signal?.aborted === true) return [];
      services.guard.report(`reading ${nameOf(file)}`, error);
      failed.push(messages().word.open.notice.failed(nameOf(file), problemOf(error)));
    }
  if (failed.length > 0) void vscode.window.showWarningMessage(failed.join(messages().word.separator));
  return returned;
}

function askTarget(document: vscode.TextDocument): Thenable<vscode.Uri | undefined> {
  const words = messages().word.opinions;
  const folder = folderOf(document);
  return vscode.window.showSaveDialog({
    title: words.title,
    filters: { [messages().word.wordFiles]: ['docx'], [words.excel]: ['xlsx'], CSV: ['csv'], Markdown: ['md'] },
    ...(folder !== undefined && {
      defaultUri: vscode.Uri.joinPath(folder, words.fileName(stemOf(document.uri))),
    }),
  });
}

/** The columns by their widths beside one another, in Chinese characters; their names are words of the table. */
const widths = { number: 3, who: 6, section: 8, sentence: 18, opinion: 15, outcome: 5, reason: 9 } as const;

/** One row an opinion, document by document, in text order. */
async function tableOf(
  name: string,
  returned: readonly Returned[],
  now: string,
): Promise<{ readonly table: Table; readonly granted: number }> {
  const { takenUp } = await import('../../office/word/index.ts');
  const words = messages().word.opinions;
  const rows: string[][] = [];
  let granted = 0;
  for (const one of returned) {
    const isTaken = takenUp(one, now.split(/\r\n|[\r\n]/u));
    const placeOf = placeReader(one);
    for (const [index, opinion] of one.opinions.entries()) {
      const author = opinion.author === '' ? words.unnamed : opinion.author;
      const who = returned.length > 1 ? words.from(author, stemOf(one.file)) : author;
      if (isTaken[index]!) granted++;
      const outcome = isTaken[index]! ? words.taken : '';
      rows.push([String(rows.length + 1), who, ...placeOf(opinion), opinionText(opinion), outcome, '']);
    }
  }
  const columns = Object.entries(widths).map(([id, width]) => ({
    name: words.columns[id as keyof typeof widths],
    width,
  }));
  return { table: { title: words.heading(name), note: words.note(rows.length), columns, rows }, granted };
}

/** So much of a sentence, in UTF-16 units at each side of a place, stands in its cell. */
const AROUND = 150;

/** The section of an opinion and the sentence it is about, the words of it that are meant in 【】; opinions in text order. */
function placeReader({ lines }: ReturnedText): (opinion: Opinion) => readonly [section: string, sentence: string] {
  const sectionAt = sectionReader(analyze(parse(lines.join('\n'))));
  const starts = [0];
  for (const line of lines) starts.push(starts.at(-1)! + line.length + 1);
  return ({ line, start, end, anchor }) => {
    const text = lines[line];
    if (text === undefined) return ['', anchor];
    const sentence = sentenceAround(text, { start, end });
    const from = Math.max(sentence.start, start - AROUND);
    const to = Math.min(sentence.end, end + AROUND);
    const isPart = start < end && (start > sentence.start || end < sentence.end);
    const marked = isPart
      ? `${text.slice(from, start)}【${text.slice(start, end)}】${text.slice(end, to)}`
      : text.slice(from, to);
    const cut = `${from > sentence.start ? '…' : ''}${marked}${to < sentence.end ? '…' : ''}`;
    return [sectionAt(starts[line]! + start), spaced(cut.trim())];
  };
}

function opinionText({ said }: Opinion): string {
  const words = messages().word.opinions;
  if ('text' in said)
    return [said.text, ...said.answers.map(({ author, text }) => words.answer(author, text))]
      .filter((line) => line !== '')
      .join('\n');
  const { gone, stands, kind } = said;
  if (kind === 'move') return words.move(gone);
  if (kind === 'merge') return gone === '' ? words.splitCell(stands) : words.mergeCell(gone);
  if (kind === 'row') return gone === '' ? words.insertRow(spaced(stands)) : words.removeRow(spaced(gone));
  if (gone === '') return words.insert(stands);
  return stands === '' ? words.remove(gone) : words.replace(gone, stands);
}

/** A row on one line: a table has no place for tabs. */
const spaced = (row: string): string => row.replaceAll('\t', hostMessages().common.gap);

function sayWritten(target: vscode.Uri, count: number, granted: number): void {
  const open = canOpenOutside() ? [messages().word.open.it] : [];
  const done = messages().word.opinions.done(nameOf(target), count, granted);
  void vscode.window.showInformationMessage(done, ...open).then((answer) => {
    if (answer !== undefined) void vscode.env.openExternal(target);
  });
}

import * as vscode from 'vscode';
import type { DocumentReading, OfficeDocument } from '../../office/read-document.ts';
import { languageId } from '../contributions.ts';
import { filesBelow } from '../files/files-below.ts';
import { exists, nameOf, writeNew } from '../files/whole-file.ts';
import { now } from '../host/now.ts';
import { noteMode } from '../host/settings.ts';
import type { Services } from '../services.ts';
import { leftOutOf, problemOf } from './left-out.ts';
import { partMessages as messages } from '../part-messages.ts';
import { freeBeside, hashOfBytes, stemOf, uriOf, wayTo, wordName } from './paths.ts';

/** More texts than this are written and not all shown. */
const mostShown = 8;

/** What became of one document. */
type Opened =
  | { readonly kind: 'read'; readonly text: vscode.Uri; readonly document: OfficeDocument }
  /** It could not be put beside its document, and is a text without a file. */
  | { readonly kind: 'untitled'; readonly content: string; readonly document: OfficeDocument }
  /** It was read before: its text is there. */
  | { readonly kind: 'known'; readonly text: vscode.Uri }
  | { readonly kind: 'failed'; readonly reason: string };

/**
 * 打开 Word 为讲稿: each document becomes a text beside it, which remembers it. Nothing is written over: a text that was read from it before is
 * shown again, and any other file of that name stays. A folder stands for all documents below it. Of several, those read before it is cancelled stay.
 */
export async function openWord(services: Services, given: readonly unknown[]): Promise<void> {
  const files = await wantedFiles(services, given);
  if (files.length === 0) return;
  const programs = await services.programs?.();
  const opened: Opened[] = [];
  const read = async (
    progress?: vscode.Progress<{ message: string; increment: number }>,
    token?: vscode.CancellationToken,
  ): Promise<void> => {
    const controller = new AbortController();
    token?.onCancellationRequested(() => controller.abort());
    for (const [index, file] of files.entries()) {
      if (controller.signal.aborted) return;
      progress?.report({ message: `${index + 1}/${files.length} ${nameOf(file)}`, increment: 100 / files.length });
      const one = await openOne(services, file, { programs, signal: controller.signal, isAlone: files.length === 1 });
      if (!controller.signal.aborted || one.kind !== 'failed') opened.push(one);
    }
  };
  const location = vscode.ProgressLocation.Notification;
  const options = { location, title: messages().word.open.reading, cancellable: true };
  // A single .docx is there at once; what LibreOffice has to turn into one first takes seconds.
  const isQuick = files.length === 1 && /\.docx$/iu.test(files[0]!.path);
  await (isQuick ? read() : vscode.window.withProgress(options, read));
  await show(services, opened);
  say(files, opened);
}

/** The words of documents, one after the other; undefined where one of them cannot be read, which is said. */
export async function wordsOf({ guard }: Services, files: readonly vscode.Uri[]): Promise<string | undefined> {
  const { readDocument } = await import('../../office/read-document.ts');
  const texts: string[] = [];
  for (const file of files)
    try {
      const bytes = await vscode.workspace.fs.readFile(file);
      texts.push((await readDocument(bytes, { notes: noteMode(file) })).text.trimEnd());
    } catch (error) {
      guard.report(`reading ${nameOf(file)}`, error);
      return void vscode.window.showWarningMessage(messages().word.open.notice.failed(nameOf(file), problemOf(error)));
    }
  return texts.join('\n');
}

/** Those the command is about: selected in the Explorer, all below a folder that is selected, under the tab, or asked for. */
async function wantedFiles(services: Services, [first, several]: readonly unknown[]): Promise<readonly vscode.Uri[]> {
  const selected = Array.isArray(several) ? several.flatMap((one) => uriOf(one) ?? []) : [];
  const single = uriOf(first) ?? activeFile();
  const given = selected.length > 1 ? selected : single ? [single] : [];
  if (given.length > 0) return withFolders(services, given);
  const asked = await vscode.window.showOpenDialog({
    title: messages().word.open.title,
    canSelectMany: true,
    filters: { [messages().word.wordFiles]: ['docx', 'doc', 'wps', 'rtf', 'odt', 'docm', 'dotx'] },
  });
  return asked ?? [];
}

/** Texts are written beside so many documents only when that is agreed to. */
const mostUnasked = 20;

/** Documents among what is selected, and those below its folders; nothing where there are more than one wants. */
async function withFolders({ guard }: Services, given: readonly vscode.Uri[]): Promise<readonly vscode.Uri[]> {
  const isFolder = await Promise.all(
    given.map((uri) =>
      Promise.resolve(vscode.workspace.fs.stat(uri)).then(
        ({ type }) => (type & vscode.FileType.Directory) !== 0,
        () => false,
      ),
    ),
  );
  const folders = given.filter((_, index) => isFolder[index]);
  const files = given.filter(({ path }, index) => !isFolder[index] && (given.length === 1 || wordName.test(path)));
  if (folders.length === 0) return files;
  // What Word leaves beside an open document is none.
  const isWanted = (name: string): boolean => wordName.test(name) && !name.startsWith('~$');
  for await (const uri of filesBelow(folders, isWanted, (at, error) => guard.report(`reading ${nameOf(at)}`, error)))
    if (!files.some((file) => file.toString() === uri.toString())) files.push(uri);
  const { noneBelow, manyBelow, readAll } = messages().word.open;
  if (files.length === 0) void vscode.window.showInformationMessage(noneBelow);
  if (files.length <= mostUnasked) return files;
  const answer = await vscode.window.showWarningMessage(manyBelow(files.length), { modal: true }, readAll);
  return answer === readAll ? files : [];
}

/** A document that is shown as it is. */
function activeFile(): vscode.Uri | undefined {
  const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
  const uri = input instanceof vscode.TabInputCustom || input instanceof vscode.TabInputText ? input.uri : undefined;
  return uri !== undefined && wordName.test(uri.path) ? uri : undefined;
}

interface OpenOptions extends Pick<DocumentReading, 'programs' | 'signal'> {
  readonly isAlone: boolean;
}

async function openOne(
  services: Services,
  file: vscode.Uri,
  { programs, signal, isAlone }: OpenOptions,
): Promise<Opened> {
  try {
    const known = await knownText(services, file);
    if (known !== undefined && !(isAlone && (await asksAgain(known)))) return { kind: 'known', text: known };
    const bytes = await vscode.workspace.fs.readFile(file);
    const { readDocument } = await import('../../office/read-document.ts');
    const notes = noteMode(file);
    const document = await readDocument(bytes, { notes, programs, signal });
    const text = await writeText(services, file, document.text);
    if (text === undefined) return { kind: 'untitled', content: document.text, document };
    if (document.kind === 'docx') {
      const source = { path: wayTo(text, file), hash: await hashOfBytes(bytes), readAt: now(), notes };
      await services.sources.change({ uri: text }, () => ({ source }));
    }
    return { kind: 'read', text, document };
  } catch (error) {
    services.guard.report(`reading ${nameOf(file)}`, error);
    return { kind: 'failed', reason: problemOf(error) };
  }
}

/** The text that was read from a document before, where it would be put now. */
async function knownText({ sources }: Services, file: vscode.Uri): Promise<vscode.Uri | undefined> {
  const text = vscode.Uri.joinPath(file, '..', `${stemOf(file)}.txt`);
  if (!(await exists(text))) return undefined;
  const { source } = await sources.read({ uri: text });
  return source?.path === wayTo(text, file) ? text : undefined;
}

/** Whether a document is to be read once more although its text is there; closing the question shows the text. */
async function asksAgain(text: vscode.Uri): Promise<boolean> {
  const { question, again, show: showIt } = messages().word.open.known;
  const answer = await vscode.window.showInformationMessage(question(nameOf(text)), showIt, again);
  return answer === again;
}

/** A new file beside the document; undefined where nothing can be put there, which the log tells. */
async function writeText({ guard }: Services, file: vscode.Uri, content: string): Promise<vscode.Uri | undefined> {
  if (file.scheme === 'vscode-vfs' || vscode.workspace.fs.isWritableFileSystem(file.scheme) !== true) return undefined;
  const text = await freeBeside(file, stemOf(file), '.txt');
  // VS Code reads a file without a mark in the encoding that is set.
  const encoding = vscode.workspace.getConfiguration('files', text).get<string>('encoding', 'utf8');
  const mark = encoding.startsWith('utf8') ? '' : '\ufeff';
  try {
    await writeNew(text, new TextEncoder().encode(mark + content));
    return text;
  } catch (error) {
    guard.report(`writing ${nameOf(text)}`, error);
    return undefined;
  }
}

async function show({ choices }: Services, opened: readonly Opened[]): Promise<void> {
  let shown = 0;
  for (const one of opened) {
    if (one.kind === 'failed') continue;
    const document =
      one.kind === 'untitled'
        ? await vscode.workspace.openTextDocument({ content: one.content, language: languageId })
        : await vscode.workspace.openTextDocument(one.text);
    await choices.set(document, 'speech');
    const speech =
      document.languageId === languageId
        ? document
        : await vscode.languages.setTextDocumentLanguage(document, languageId);
    if (++shown <= mostShown) await vscode.window.showTextDocument(speech, { preview: false });
  }
}

/** One notice for all that was asked for; what could not be read is named by file. */
function say(files: readonly vscode.Uri[], opened: readonly Opened[]): void {
  const { notice } = messages().word.open;
  const failed = opened.flatMap((one, index) =>
    one.kind === 'failed' ? [notice.failed(nameOf(files[index]!), one.reason)] : [],
  );
  const read = opened.flatMap((one) => (one.kind === 'read' || one.kind === 'untitled' ? [one] : []));
  if (read.length > 0) {
    const left = leftOutOf(read.map(({ document }) => document));
    const isBeside = read.every(({ kind }) => kind === 'read');
    const name = nameOf(files[opened.indexOf(read[0]!)]!);
    const head = read.length === 1 ? notice.one(name, isBeside) : notice.several(read.length, isBeside);
    void vscode.window.showInformationMessage(left === '' ? head : `${head}${left}`);
  }
  const known = opened.filter(({ kind }) => kind === 'known').length;
  if (known > 0 && files.length > 1) void vscode.window.showInformationMessage(notice.known(known));
  if (failed.length > 0) void vscode.window.showWarningMessage(failed.join(messages().word.separator));
}

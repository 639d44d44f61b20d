import * as vscode from 'vscode';
import { canOpenOutside } from '../host/outside.ts';
import { utcNow } from '../host/now.ts';
import { wordAuthor } from '../host/settings.ts';
import { reasonOf } from '../host/say.ts';
import { ruleOf, type Analysis } from '../../core/index.ts';
import { countBlanks, exportSpeech } from '../../core/later.ts';
import type { WordProfile } from '../../office/word/profile.ts';
import { commands } from '../contributions.ts';
import { exists, nameOf, writeWhole } from '../files/whole-file.ts';
import type { Services } from '../services.ts';
import { partMessages as messages } from '../part-messages.ts';
import { learnFromSample } from './learn-profile.ts';
import { namedSpeech } from './named-speech.ts';
import { atWay, folderOf, stemOf, uriOf } from './paths.ts';
import { chooseProfile, knownProfiles } from './profiles.ts';

/** What is exported, and whether it is opened at once. */
interface ExportKind {
  readonly kind: 'docx' | 'pdf';
  readonly isOpened: boolean;
}

/**
 * 导出 Word…, 导出 PDF…: a text in a profile. Asks when blanks, errors or warnings are left. A script may name behind the text the target and the
 * profile; then nothing is asked. A target that ends in .html becomes a page to print.
 */
export const exportSpeechAs =
  ({ kind, isOpened }: ExportKind) =>
  async (services: Services, [named, wanted, profileName]: readonly unknown[]): Promise<void> => {
    const speech = await namedSpeech(services, named);
    if (speech === undefined) return;
    const { document, analysis } = speech;
    const target = uriOf(wanted);
    if (target === undefined && !(await isFit(services, document, analysis))) return;
    const title = messages().word.export.title[kind];
    const profile = await (target === undefined
      ? chooseProfile(services, document, title, () => learnFromSample(services))
      : profileNamed(services, document, profileName));
    if (profile === undefined) return;
    const file = target ?? (await askTarget(document, kind));
    if (file === undefined || !(await isOther(services, document, file))) return;
    await writeExport(services, analysis, { profile, file, kind, isOpened });
  };

async function profileNamed(
  services: Services,
  document: vscode.TextDocument,
  name: unknown,
): Promise<WordProfile | undefined> {
  const profiles = await knownProfiles(services, document);
  return (profiles.find(({ profile }) => profile.name === name) ?? profiles[0])?.profile;
}

/** Whether a text goes out as it is: what is left in it is told, and 定稿检查 offered. */
async function isFit(
  { store }: Pick<Services, 'store'>,
  document: vscode.TextDocument,
  analysis: Analysis,
): Promise<boolean> {
  const blanks = countBlanks(analysis).groups;
  const wrong = store.findings(document).filter(({ rule, severity }) => {
    const isGrave = severity === 'error' || severity === 'warning';
    return isGrave && ruleOf(rule)?.concerns !== 'blanks';
  }).length;
  if (blanks === 0 && wrong === 0) return true;
  const { left, leftDetail, anyway, check } = messages().word.export;
  const answer = await vscode.window.showWarningMessage(
    left(blanks, wrong),
    { modal: true, detail: leftDetail },
    anyway,
    check,
  );
  if (answer === check) await vscode.commands.executeCommand(commands.finalCheck);
  return answer === anyway;
}

function askTarget(document: vscode.TextDocument, kind: 'docx' | 'pdf'): Thenable<vscode.Uri | undefined> {
  const folder = folderOf(document);
  const name = `${stemOf(document.uri)}${messages().word.export.suffix}.${kind}`;
  return vscode.window.showSaveDialog({
    title: messages().word.export.title[kind],
    filters: kind === 'docx' ? { [messages().word.wordFiles]: ['docx'] } : { PDF: ['pdf'] },
    ...(folder !== undefined && { defaultUri: vscode.Uri.joinPath(folder, name) }),
  });
}

/** The document that the text came from is never written over: what of it is no text would be lost. */
export async function isOther(
  { sources }: Services,
  document: vscode.TextDocument,
  file: vscode.Uri,
): Promise<boolean> {
  const { source } = await sources.read(document);
  const isSource = source !== null && atWay(document.uri, source.path).toString() === file.toString();
  if (isSource) void vscode.window.showWarningMessage(messages().word.export.isSource(nameOf(file)));
  return !isSource;
}

interface Task extends ExportKind {
  readonly profile: WordProfile;
  readonly file: vscode.Uri;
}

async function writeExport(services: Services, analysis: Analysis, task: Task): Promise<void> {
  const { profile, file, kind, isOpened } = task;
  try {
    if (isPage(file)) return void (await writePage(analysis, task));
    const { writeWord } = await import('../../office/word/write.ts');
    const speech = exportSpeech(analysis);
    const docx = await writeWord(speech, profile, { author: wordAuthor(file), time: utcNow() });
    const bytes = kind === 'docx' ? docx : await asPdf(services, docx);
    if (bytes === 'cancelled') return;
    if (bytes === 'none' || bytes === 'late') return await offerPage(services, analysis, task, bytes);
    await writeWhole(file, bytes);
    if (isOpened && canOpenOutside()) await vscode.env.openExternal(file);
    const open = !isOpened && canOpenOutside() ? [messages().word.open.it] : [];
    const done = messages().word.export.done(nameOf(file), profile.name, speech.residue.length);
    const answer = vscode.window.showInformationMessage(done, ...open);
    void answer.then((said) => (said === undefined ? undefined : vscode.env.openExternal(file)));
  } catch (error) {
    services.guard.report('export', error);
    void vscode.window.showErrorMessage(messages().word.export.failed(nameOf(file), reasonOf(error)));
  }
}

/** A PDF; `none` where nothing on this machine makes one, `late` where that does not come to an end. */
async function asPdf({ programs }: Services, docx: Uint8Array): Promise<Uint8Array | 'none' | 'late' | 'cancelled'> {
  const native = await programs?.();
  if (native === undefined) return 'none';
  const title = messages().word.export.makingPdf;
  const options = { location: vscode.ProgressLocation.Notification, title, cancellable: true };
  return vscode.window.withProgress(options, async (_, token) => {
    const controller = new AbortController();
    token.onCancellationRequested(() => controller.abort());
    try {
      return (await native.convertByOffice(docx, 'docx', 'pdf', { signal: controller.signal })) ?? 'none';
    } catch (error) {
      const { code } = error as { readonly code?: unknown };
      if (code === 'ABORT_ERR') return 'cancelled';
      if (code === 'ETIMEDOUT') return 'late';
      throw error;
    }
  });
}

/** Where LibreOffice is missing or hangs: a page that the browser prints or keeps as PDF. */
async function offerPage(services: Services, analysis: Analysis, task: Task, why: 'none' | 'late'): Promise<void> {
  const words = messages().word.export;
  const choice = canOpenOutside() ? words.printPage : words.savePage;
  const answer = await vscode.window.showWarningMessage(why === 'none' ? words.noPdf : words.latePdf, choice);
  if (answer === undefined) return;
  const name = `${nameOf(task.file).replace(/\.pdf$/iu, '')}.html`;
  if (choice === words.savePage) return savePage(analysis, task, vscode.Uri.joinPath(task.file, '..', name));
  await clearPages(services);
  const file = vscode.Uri.joinPath(pagesOf(services), name);
  await writePage(analysis, { ...task, file });
  await vscode.env.openExternal(file);
}

/** Where this window can open nothing outside itself, the page goes where the writer can reach it. */
async function savePage(analysis: Analysis, task: Task, defaultUri: vscode.Uri): Promise<void> {
  const { savePage: title, pages, done } = messages().word.export;
  const file = await vscode.window.showSaveDialog({ title, defaultUri, filters: { [pages]: ['html'] } });
  if (file === undefined) return;
  const residue = await writePage(analysis, { ...task, file });
  void vscode.window.showInformationMessage(done(nameOf(file), task.profile.name, residue));
}

const pagesOf = ({ storage }: Pick<Services, 'storage'>): vscode.Uri => vscode.Uri.joinPath(storage, 'print');

/** Milliseconds after which a browser has long read the page that was opened for it. */
const pageLife = 3_600_000;

/** A page to print is the whole text: those that have been printed do not stay in the storage. */
export async function clearPages({ storage, guard }: Pick<Services, 'storage' | 'guard'>): Promise<void> {
  const folder = pagesOf({ storage });
  if (!(await exists(folder))) return;
  try {
    for (const [name] of await vscode.workspace.fs.readDirectory(folder)) {
      const page = vscode.Uri.joinPath(folder, name);
      if (Date.now() - (await vscode.workspace.fs.stat(page)).mtime > pageLife) await vscode.workspace.fs.delete(page);
    }
  } catch (error) {
    guard.report('clearing pages to print', error);
  }
}

const isPage = ({ path }: vscode.Uri): boolean => /\.html?$/iu.test(path);

/** How many lines of residue are not on it. */
async function writePage(analysis: Analysis, { profile, file }: Task): Promise<number> {
  const { printPage } = await import('../../office/word/print-page.ts');
  const speech = exportSpeech(analysis);
  const page = printPage(speech, profile, messages().word.export.howToPrint);
  await writeWhole(file, new TextEncoder().encode(page));
  return speech.residue.length;
}

import * as vscode from 'vscode';
import { canOpenOutside } from '../host/outside.ts';
import { analyze, parse, type Analysis, type WordSource } from '../../core/index.ts';
import { fillReturned, readRequestRows } from '../../core/later.ts';
import type { BackFill, LineEdit, PatchedWord } from '../../office/word/index.ts';
import { commands } from '../contributions.ts';
import { exists, nameOf, writeWhole } from '../files/whole-file.ts';
import { now } from '../host/now.ts';
import type { Services } from '../services.ts';
import { problemOf } from './left-out.ts';
import { partMessages as messages } from '../part-messages.ts';
import { labelOf } from '../blanks/placeholder-text.ts';
import { namedSpeech } from './named-speech.ts';
import { atWay, hashOfBytes, stemOf, uriOf, wayTo } from './paths.ts';

/** A Word document that is to be filled: its bytes and its text, line by line. */
interface Template {
  readonly file: vscode.Uri;
  readonly bytes: Uint8Array;
  readonly lines: readonly string[];
  readonly notes: WordSource['notes'];
}

async function readTemplate(file: vscode.Uri, notes: WordSource['notes']): Promise<Template> {
  const bytes = await vscode.workspace.fs.readFile(file);
  const { readWord, wordText } = await import('../../office/word/index.ts');
  return { file, bytes, lines: wordText(readWord(bytes, { notes })).split('\n'), notes };
}

/**
 * 回填原 Word: the values that were filled into the text go into a copy of the document it came from. What else of the text has changed is
 * listed before anything is written, what could not be placed after. A script may name the target behind the text; then nothing is asked.
 */
export async function fillBack(services: Services, [named, target]: readonly unknown[]): Promise<void> {
  const speech = await namedSpeech(services, named);
  if (speech === undefined) return;
  const { document } = speech;
  const script = uriOf(target);
  await said(services, async () => {
    const template = await templateOf(services, document);
    if (template === undefined) return;
    const analysis = services.store.readAs(document, template.lines.join('\n'));
    const plan = withAsides(await planOf(analysis, template, document.getText()), services, document);
    if (plan.edits.length === 0)
      return void vscode.window.showInformationMessage(messages().word.fill.nothing(nameOf(template.file)));
    if (plan.others.length > 0 && script === undefined && !(await agrees(document, template.file, plan))) return;
    await write(template, plan.edits, script);
  });
}

async function planOf(analysis: Analysis, { lines }: Template, text: string): Promise<BackFill> {
  const { backFill } = await import('../../office/word/index.ts');
  const starts = lines.map(() => 0);
  for (let line = 1; line < lines.length; line++) starts[line] = starts[line - 1]! + lines[line - 1]!.length + 1;
  const blanks = lines.map((): { start: number; end: number }[] => []);
  let line = 0;
  for (const { start, end } of analysis.placeholders) {
    while (line < lines.length - 1 && starts[line + 1]! <= start) line++;
    blanks[line]!.push({ start: start - starts[line]!, end: end - starts[line]! });
  }
  const template = lines.map((one, index) => ({ text: one, blanks: blanks[index]! }));
  return backFill(template, text.replace(/\r?\n$/u, '').split(/\r?\n/u));
}

/**
 * Values go in also where they stand in a passage that is set aside: the document has it still, and that is told among the changes that
 * stay out of it.
 */
function withAsides(
  { edits, others }: BackFill,
  { setAsides }: Pick<Services, 'setAsides'>,
  document: vscode.TextDocument,
): Plan {
  const { other, setAside } = messages().word.fill;
  const asides = setAsides.rangesIn(document).map(({ start, end }) => {
    const { line } = document.positionAt(start);
    return { line, say: (words: Shorten) => setAside(line + 1, words(document.getText().slice(start, end).trim())) };
  });
  const changes = others.map(({ line, before, after }) => ({
    line,
    say: (words: Shorten) => other(line + 1, words(before), words(after)),
  }));
  return { edits, others: [...changes, ...asides].sort((a, b) => a.line - b.line) };
}

/** How words of a text are shown. */
type Shorten = (text: string) => string;

/** What goes into a document, and what of the text stays out of it. */
interface Plan {
  readonly edits: readonly LineEdit[];
  readonly others: readonly { readonly line: number; readonly say: (words: Shorten) => string }[];
}

/** The document that a text was read from, asked for where it is not known or not there; one that is another by now is named first. */
async function templateOf(services: Services, document: vscode.TextDocument): Promise<Template | undefined> {
  const { source } = await services.sources.read(document);
  const known = source === null ? undefined : atWay(document.uri, source.path);
  const isThere = known !== undefined && (await exists(known));
  const file = isThere ? known : await askTemplate(document, known);
  if (file === undefined) return undefined;
  const template = await readTemplate(file, source?.notes ?? 'drop');
  const hash = await hashOfBytes(template.bytes);
  if (source?.hash === hash) return template;
  if (source !== null && isThere) {
    const question = messages().word.fill.changed(nameOf(file), source.readAt);
    const answer = await vscode.window.showWarningMessage(question, { modal: true }, messages().word.fill.goOn);
    if (answer !== messages().word.fill.goOn) return undefined;
  } else {
    const found = { path: wayTo(document.uri, file), hash, readAt: now(), notes: template.notes };
    await services.sources.change(document, () => ({ source: found }));
  }
  return template;
}

async function askTemplate(
  document: vscode.TextDocument,
  known: vscode.Uri | undefined,
): Promise<vscode.Uri | undefined> {
  if (known !== undefined) void vscode.window.showWarningMessage(messages().word.fill.gone(nameOf(known)));
  const files = await vscode.window.showOpenDialog({
    title: messages().word.fill.which,
    filters: { [messages().word.wordFiles]: ['docx'] },
    ...(!document.isUntitled && { defaultUri: vscode.Uri.joinPath(document.uri, '..') }),
  });
  return files?.[0];
}

/** Whether the values are written although the text has other changes, which stay out; the list of them may be looked at first. */
async function agrees(document: vscode.TextDocument, original: vscode.Uri, { edits, others }: Plan): Promise<boolean> {
  const shown = others.slice(0, 6).map(({ say }) => say(cut));
  const more = others.length > shown.length ? [messages().word.fill.more(others.length - shown.length)] : [];
  const answer = await vscode.window.showWarningMessage(
    messages().word.fill.others(edits.length, others.length),
    { modal: true, detail: [...shown, ...more].join('\n') },
    messages().word.fill.goOn,
    messages().word.fill.listAll,
    messages().word.fill.redline,
  );
  if (answer === messages().word.fill.listAll) {
    const lines = others.map(({ say }) => say((text) => text));
    await showList(messages().word.fill.others(edits.length, others.length), lines);
  } else if (answer === messages().word.fill.redline) {
    await vscode.commands.executeCommand(commands.makeRedline, document.uri, original);
  }
  return answer === messages().word.fill.goOn;
}

/** Shows all of a list in a text without a name. */
async function showList(head: string, lines: readonly string[]): Promise<void> {
  const content = [head, '', ...lines, ''].join('\n');
  await vscode.window.showTextDocument(await vscode.workspace.openTextDocument({ content, language: 'plaintext' }));
}

/** UTF-16 units of a text that are shown in a question. */
const longest = 24;
const cut: Shorten = (text) => (text.length <= longest ? text : `${text.slice(0, longest)}…`);

/** Fills a copy of a document straight from a 征数表 that came back. */
export async function fillFromTable(services: Services, given: readonly unknown[]): Promise<void> {
  const open = async (title: string, endings: readonly string[]): Promise<vscode.Uri | undefined> =>
    (await vscode.window.showOpenDialog({ title, filters: { [title]: [...endings] } }))?.[0];
  const file = uriOf(given[0]) ?? (await open(messages().word.fill.which, ['docx']));
  const table = file && (uriOf(given[1]) ?? (await open(messages().word.fill.whichTable, ['docx', 'xlsx', 'csv'])));
  if (file === undefined || table === undefined) return;
  await said(services, async () => {
    const template = await readTemplate(file, 'drop');
    const { readTable } = await import('../../office/table.ts');
    const rows = readRequestRows(await readTable(await vscode.workspace.fs.readFile(table)));
    if (rows === null) return void vscode.window.showWarningMessage(messages().word.fill.noTable(nameOf(table)));
    const { toLineEdits } = await import('../../office/word/index.ts');
    const { edits, refused, absent } = fillReturned(analyze(parse(template.lines.join('\n'))), rows);
    if (edits.length === 0) return void vscode.window.showWarningMessage(messages().word.fill.nothing(nameOf(file)));
    const open = [
      ...refused.map(({ row }) => messages().word.fill.refused(row.id, row.value)),
      ...absent.map(({ group }) => messages().word.fill.absent(labelOf(group))),
    ];
    await write(template, toLineEdits(template.lines, edits), uriOf(given[2]), open);
  });
}

/** Writes the filled copy and says what of it is left to do by hand. */
async function write(
  template: Template,
  edits: readonly LineEdit[],
  script: vscode.Uri | undefined,
  open: readonly string[] = [],
): Promise<void> {
  const { file, bytes, lines, notes } = template;
  const { patchWord } = await import('../../office/word/index.ts');
  const patched = patchWord(bytes, edits, { notes });
  const target = script ?? (await askTarget(file));
  if (target === undefined) return;
  if (target.toString() === file.toString())
    return void vscode.window.showWarningMessage(messages().word.fill.isSource(nameOf(file)));
  await writeWhole(target, patched.bytes);
  report(target, patched, lines, open);
}

async function askTarget(file: vscode.Uri): Promise<vscode.Uri | undefined> {
  const name = `${stemOf(file)}${messages().word.fill.suffix}.docx`;
  return vscode.window.showSaveDialog({
    title: messages().word.fill.title,
    filters: { [messages().word.wordFiles]: ['docx'] },
    defaultUri: vscode.Uri.joinPath(file, '..', name),
  });
}

function report(
  target: vscode.Uri,
  { placed, unplaced, signed, tracked }: PatchedWord,
  lines: readonly string[],
  open: readonly string[],
): void {
  const left = [
    ...unplaced.map(({ edit, reason }) =>
      messages().word.fill.unplaced(
        edit.line + 1,
        (lines[edit.line] ?? '').slice(Math.max(0, edit.start - 8), edit.end + 8),
        edit.text,
        reason,
      ),
    ),
    ...open,
  ];
  const remarks = [
    ...(signed ? [messages().word.fill.signed] : []),
    ...(tracked ? [messages().word.fill.tracked] : []),
  ];
  const done = [messages().word.fill.done(nameOf(target), placed, left.length), ...remarks].join('');
  const choices = [
    ...(left.length > 0 ? [messages().word.fill.listAll] : []),
    ...(canOpenOutside() ? [messages().word.open.it] : []),
  ];
  const show = left.length > 0 ? vscode.window.showWarningMessage : vscode.window.showInformationMessage;
  void show(done, ...choices).then(async (answer) => {
    if (answer === messages().word.open.it) await vscode.env.openExternal(target);
    if (answer !== messages().word.fill.listAll) return;
    await showList(done, left);
  });
}

/** Runs work on a document; what goes wrong is said. */
async function said({ guard }: Services, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    guard.report('filling a Word document', error);
    void vscode.window.showErrorMessage(messages().word.fill.failed(problemOf(error)));
  }
}

import * as vscode from 'vscode';
import { overlaps, type FillState, type LocatedFill } from '../../core/index.ts';
import { commands } from '../contributions.ts';
import { messages } from '../messages.ts';
import { partMessages } from '../part-messages.ts';
import { refuse } from '../host/say.ts';
import { labelAgain, lineOf } from './placeholder-text.ts';
import type { ViewNode } from './placeholder-tree.ts';
import type { Services } from '../services.ts';

type FilledNode = ViewNode & { readonly type: 'filled' };

/** 标为已核 and notes: what was filled in, with its state and where it comes from. By command; `given` is a row of the view. */
export const fillChecking = {
  [commands.markFillsChecked]: (services: Services) => ofSpeech(services, check),
  [commands.checkFill]: (services: Services, given: unknown) => markOne(services, given, 'checked'),
  [commands.uncheckFill]: (services: Services, given: unknown) => markOne(services, given, 'filled'),
  [commands.checkAllFills]: (services: Services) => ofSpeech(services, checkAll),
  [commands.noteFill]: (services: Services, given: unknown) =>
    isFilled(given) ? noteOne(services, given) : ofSpeech(services, note),
};

/** The title of the view gives the row that has the keys, whatever it stands for. */
const isFilled = (given: unknown): given is FilledNode =>
  typeof given === 'object' && given !== null && 'place' in given;

async function ofSpeech(
  services: Services,
  work: (services: Services, document: vscode.TextDocument) => Promise<void>,
): Promise<void> {
  const speech = services.active.speech({ isEdited: false });
  if (speech !== undefined) await work(services, speech.document);
}

/** What is filled in and found in the text; brought up to date first. */
async function fillings({ fillStates }: Services, document: vscode.TextDocument): Promise<readonly LocatedFill[]> {
  await fillStates.update(document);
  const located = fillStates.of(document).filter(({ range }) => range !== null);
  if (located.length === 0) void vscode.window.showInformationMessage(partMessages().fillChecking.nothing);
  return located;
}

function itemOf(document: vscode.TextDocument, { entry, range }: LocatedFill) {
  const { blanks, common } = messages();
  const { fillChecking } = partMessages();
  const { state, note } = entry;
  const excerpt = `${entry.before.slice(-20)}【${entry.value}】${entry.after}`;
  return {
    label: blanks.labelled(labelAgain(entry.label), entry.value),
    description: [blanks.states[state], common.line(lineOf(document, range!.start)), entry.source]
      .filter((part) => part !== '')
      .join(' · '),
    detail: note === '' ? excerpt : excerpt + fillChecking.noted(note),
    picked: state === 'checked',
    id: entry.id,
  };
}

/** A list with what has been checked ticked; all at once with its own box. */
async function check(services: Services, document: vscode.TextDocument): Promise<void> {
  const located = await fillings(services, document);
  if (located.length === 0) return;
  const items = located.map((one) => itemOf(document, one));
  const picked = await vscode.window.showQuickPick(items, {
    title: partMessages().fillChecking.title,
    placeHolder: partMessages().fillChecking.question,
    canPickMany: true,
    matchOnDescription: true,
    matchOnDetail: true,
  });
  if (picked === undefined) return;
  const checked = new Set(picked.map(({ id }) => id));
  const turned = (state: boolean): string[] =>
    items.filter(({ id, picked: before }) => checked.has(id) === state && before !== state).map(({ id }) => id);
  await services.fillStates.mark(document, turned(true), { state: 'checked' });
  await services.fillStates.mark(document, turned(false), { state: 'filled' });
  void vscode.window.setStatusBarMessage(partMessages().fillChecking.checkedOf(checked.size, items.length), 4000);
}

async function note(services: Services, document: vscode.TextDocument): Promise<void> {
  const located = await fillings(services, document);
  if (located.length === 0) return;
  const { noteTitle, noteQuestion } = partMessages().fillChecking;
  const picked = await vscode.window.showQuickPick(
    located.map((one) => itemOf(document, one)),
    { title: noteTitle, placeHolder: noteQuestion, matchOnDescription: true, matchOnDetail: true },
  );
  if (picked === undefined) return;
  const filling = located.find(({ entry }) => entry.id === picked.id);
  if (filling !== undefined) await askNote(services, document, filling);
}

async function askNote(services: Services, document: vscode.TextDocument, { entry }: LocatedFill): Promise<void> {
  const words = await vscode.window.showInputBox({
    title: messages().blanks.labelled(labelAgain(entry.label), entry.value),
    prompt: partMessages().fillChecking.notePrompt,
    value: entry.note,
  });
  if (words !== undefined) await services.fillStates.mark(document, [entry.id], { note: words.trim() });
}

/** What a row of the view 占位符 stands for; what was only typed in is noted now. */
async function fillingOf(
  { fillStates }: Services,
  { target, place }: FilledNode,
): Promise<{ readonly document: vscode.TextDocument; readonly filling: LocatedFill } | undefined> {
  const document = vscode.workspace.textDocuments.find(({ uri }) => uri.toString() === target.uri);
  if (document === undefined) return undefined;
  await fillStates.update(document);
  const filling = fillStates.of(document).find(({ range }) => range !== null && overlaps(range, place));
  if (filling !== undefined) return { document, filling };
  return refuse('changedMeanwhile');
}

/** VS Code has no row to give while it draws the list anew. */
async function markOne(services: Services, node: unknown, state: FillState): Promise<void> {
  if (!isFilled(node)) return refuse('changedMeanwhile');
  const found = await fillingOf(services, node);
  if (found !== undefined) await services.fillStates.mark(found.document, [found.filling.entry.id], { state });
}

async function noteOne(services: Services, node: FilledNode): Promise<void> {
  const found = await fillingOf(services, node);
  if (found !== undefined) await askNote(services, found.document, found.filling);
}

/** Asks first: that everything was checked is a statement. */
async function checkAll(services: Services, document: vscode.TextDocument): Promise<void> {
  const open = (await fillings(services, document)).filter(({ entry }) => entry.state !== 'checked');
  if (open.length === 0) return;
  const { checkAll: agree, checkAllQuestion } = partMessages().fillChecking;
  const question = checkAllQuestion(open.length);
  if ((await vscode.window.showWarningMessage(question, { modal: true }, agree)) !== agree) return;
  await services.fillStates.mark(
    document,
    open.map(({ entry }) => entry.id),
    { state: 'checked' },
  );
}

import * as vscode from 'vscode';
import { editPlan, type TextRange } from '../../core/index.ts';
import { cutsOf, withoutPassages } from '../../core/later.ts';
import { commands } from '../contributions.ts';
import { toRange } from '../host/convert.ts';
import type { Speech } from '../host/active-speech.ts';
import { reasonOf, sayBriefly } from '../host/say.ts';
import { messages } from '../messages.ts';
import { partMessages } from '../part-messages.ts';
import type { Services } from '../services.ts';
import { canKeepVersions, saveVersion } from '../versions/version-files.ts';
import { wordsOf } from './figures.ts';

/** Units of a passage that a list shows. */
const SHOWN = 40;

interface PassageItem extends vscode.QuickPickItem {
  /** Undefined for all of them. */
  readonly range?: TextRange;
}

/** The text in front, once it is known what is set aside in it. */
async function speechOf({ active, setAsides }: Services, isEdited: boolean): Promise<Speech | undefined> {
  if (active.document !== undefined) await setAsides.ready(active.document);
  return active.speech({ isEdited });
}

/** Lists what is set aside: to go there, or to take it back. */
export async function listSetAside(services: Services): Promise<void> {
  const speech = await speechOf(services, false);
  if (speech === undefined) return;
  const { document } = speech;
  const { setAside: ranges } = speech.analysis.document;
  const said = messages().setAside;
  if (ranges.length === 0) return void vscode.window.showInformationMessage(said.none);
  const button = { iconPath: new vscode.ThemeIcon('discard'), tooltip: said.takeBack };
  const itemOf = (range: TextRange): PassageItem => ({
    label: document.getText(toRange(document, range)).replace(/\s+/gu, ' ').slice(0, SHOWN),
    detail: said.item(wordsOf(document, range), document.positionAt(range.start).line + 1),
    buttons: [button],
    range,
  });
  const picker = vscode.window.createQuickPick<PassageItem>();
  picker.title = said.listTitle(
    ranges.length,
    ranges.reduce((sum, range) => sum + wordsOf(document, range), 0),
  );
  picker.placeholder = said.listHint;
  picker.items = [...ranges.map(itemOf), { label: said.all(ranges.length), alwaysShow: true }];
  const show = ({ start }: TextRange, preserveFocus: boolean): Thenable<unknown> =>
    vscode.window.showTextDocument(document, { preserveFocus, selection: toRange(document, { start, end: start }) });
  picker.onDidChangeActive(([item]) => {
    if (item?.range !== undefined) void show(item.range, true);
  });
  picker.onDidTriggerItemButton(({ item: { range } }) => {
    picker.hide();
    if (range !== undefined) void show(range, false).then(() => vscode.commands.executeCommand(commands.setAside));
  });
  picker.onDidAccept(() => {
    const [item] = picker.activeItems;
    picker.hide();
    if (item?.range !== undefined) void show(item.range, false);
    else if (item !== undefined) void vscode.commands.executeCommand(commands.restoreSetAside);
  });
  picker.onDidHide(() => picker.dispose());
  picker.show();
}

/** Takes everything back. */
export async function restoreSetAside(services: Services): Promise<void> {
  const speech = await speechOf(services, true);
  if (speech === undefined) return;
  const { setAside } = speech.analysis.document;
  if (setAside.length === 0) return void vscode.window.showInformationMessage(messages().setAside.none);
  await vscode.commands.executeCommand(commands.setAside, { restore: setAside });
}

/** Copies the text as it is to be printed. */
export async function copyFinalText(services: Services): Promise<void> {
  const speech = await speechOf(services, false);
  if (speech === undefined) return;
  const { text, setAside } = speech.analysis.document;
  const printed = withoutPassages(text, setAside);
  await vscode.env.clipboard.writeText(printed);
  sayBriefly(messages().setAside.copied(printed.replace(/\s/gu, '').length, setAside.length));
}

/** “移出正文”: the text is kept as a version first, then what is set aside is taken out of it for good, in one step to undo. */
export async function removeSetAside(services: Services): Promise<void> {
  const { plans, setAsides, guard } = services;
  const speech = await speechOf(services, true);
  if (speech === undefined) return;
  const { document } = speech;
  const { text, setAside } = speech.analysis.document;
  const said = messages().setAside;
  if (setAside.length === 0) return void vscode.window.showInformationMessage(said.none);
  if (!canKeepVersions(document)) return void vscode.window.showWarningMessage(partMessages().versions.needsFile);
  try {
    await saveVersion(document, said.versionLabel);
  } catch (error) {
    guard.report('saving a version', error);
    return void vscode.window.showErrorMessage(partMessages().versions.failed(reasonOf(error)));
  }
  const edits = cutsOf(text, setAside).map((range) => ({ range, text: '' }));
  const plan = editPlan(text, edits, said.removed(setAside.length, said.versionLabel));
  await setAsides.plan(document, { ...plan, passages: [], doubts: [], knockOns: [] });
  if (await plans.applyOrSay(document, plan)) sayBriefly(plan.title);
}

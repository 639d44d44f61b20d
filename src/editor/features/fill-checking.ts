import * as vscode from 'vscode';
import { fillStateNames, type LocatedFill } from '../../core/index.ts';
import { activeSpeech } from '../active-speech.ts';
import { commands } from '../contributions.ts';
import { lineOf } from '../placeholder-text.ts';
import type { Services } from '../services.ts';

/** 标为已核 and notes: what was filled in, with its state and where it comes from. */
export function registerFillChecking(services: Services): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand(commands.markFillsChecked, async () => {
      const speech = activeSpeech(services, { isEdited: false });
      if (speech !== undefined) await check(services, speech.document);
    }),
    vscode.commands.registerCommand(commands.noteFill, async () => {
      const speech = activeSpeech(services, { isEdited: false });
      if (speech !== undefined) await note(services, speech.document);
    }),
  );
}

/** What is filled in and found in the text; brought up to date first. */
async function fillings({ fillStates }: Services, document: vscode.TextDocument): Promise<readonly LocatedFill[]> {
  await fillStates.update(document);
  const located = fillStates.of(document).filter(({ range }) => range !== null);
  if (located.length === 0) void vscode.window.showInformationMessage('还没有填写过占位符，没有要核的内容。');
  return located;
}

const itemOf = (document: vscode.TextDocument, { entry, range }: LocatedFill) => ({
  label: `${entry.label}：${entry.value}`,
  description: [fillStateNames[entry.state], `第${lineOf(document, range!.start)}行`, entry.source]
    .filter((part) => part !== '')
    .join(' · '),
  detail: `${entry.before.slice(-20)}【${entry.value}】${entry.after}${entry.note === '' ? '' : `　备注：${entry.note}`}`,
  picked: entry.state === 'checked',
  id: entry.id,
});

/** A list with what has been checked ticked; all at once with its own box. */
async function check(services: Services, document: vscode.TextDocument): Promise<void> {
  const located = await fillings(services, document);
  if (located.length === 0) return;
  const items = located.map((one) => itemOf(document, one));
  const picked = await vscode.window.showQuickPick(items, {
    title: '标为已核',
    placeHolder: '勾选已经核对的内容，回车记下；左上角的框全选',
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
  void vscode.window.setStatusBarMessage(`已核 ${checked.size}/${items.length}`, 4000);
}

async function note(services: Services, document: vscode.TextDocument): Promise<void> {
  const located = await fillings(services, document);
  if (located.length === 0) return;
  const picked = await vscode.window.showQuickPick(
    located.map((one) => itemOf(document, one)),
    { title: '填写备注', placeHolder: '给哪一处加备注', matchOnDescription: true, matchOnDetail: true },
  );
  if (picked === undefined) return;
  const before = located.find(({ entry }) => entry.id === picked.id)?.entry.note ?? '';
  const words = await vscode.window.showInputBox({
    title: picked.label,
    prompt: '谁提供、依据什么、待谁核对',
    value: before,
  });
  if (words !== undefined) await services.fillStates.mark(document, [picked.id], { note: words.trim() });
}

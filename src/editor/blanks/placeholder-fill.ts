import * as vscode from 'vscode';
import { editPlan, fillGroup, samePlaceholders, type PlaceholderGroup, type SamePlace } from '../../core/index.ts';
import type { Services } from '../services.ts';
import type { BlankQuestion } from './blank-question.ts';
import type { TypedBlank } from './cursor-blank.ts';
import type { EarlyKeys } from './early-keys.ts';
import { lineOf, markedExcerpt } from './placeholder-text.ts';

/** Asks for a value, then for the other places it belongs to, and fills all of them in one step to undo. */
export async function askAndFill(
  { plans }: Pick<Services, 'plans'>,
  { at, keys }: TypedBlank,
  question: BlankQuestion,
): Promise<void> {
  const { document, analysis, group } = at;
  const value = await question.ask(at, keys);
  await takeBack(document, keys);
  if (value === undefined) return;
  const others = await askSame(document, samePlaceholders(analysis, group), value);
  if (others === undefined) return;
  const edits = [group, ...others].flatMap((one) => fillGroup(analysis, one, value));
  await plans.applyOrSay(document, editPlan(analysis.document.text, edits, `填写${group.label}`));
}

/** Undoes what was typed into the text before the box had opened: it is in the box now, and one undo of the whole is to bring the blank back. */
async function takeBack(document: vscode.TextDocument, { typed, before }: EarlyKeys): Promise<void> {
  const now = document.getText();
  if (typed === null || now === before) return;
  await vscode.commands.executeCommand('undo');
  const undone = document.getText();
  // It was one step with what had been typed before it: better not filled than that undone too.
  if (undone !== before && undone !== now) await vscode.commands.executeCommand('redo');
}

/**
 * Asks which other places are the same, each with its sentence; those that provably are are ticked. Empty where there is
 * none to ask about, undefined when the writer went back.
 */
export async function askSame(
  document: vscode.TextDocument,
  same: readonly SamePlace[],
  value: string,
): Promise<readonly PlaceholderGroup[] | undefined> {
  if (same.length === 0) return [];
  const items = same.map(({ group, certain }) => ({
    label: markedExcerpt(document.getText(), group),
    description: `第${lineOf(document, group.start)}行`,
    picked: certain,
    group,
  }));
  const picked = await vscode.window.showQuickPick(items, {
    title: `别处也填“${value}”吗？`,
    placeHolder: '勾选确实是同一个的，回车一并填写；都不勾选，只填这一处',
    canPickMany: true,
    ignoreFocusOut: true,
  });
  return picked?.map(({ group }) => group);
}

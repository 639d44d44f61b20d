import * as vscode from 'vscode';
import {
  editPlan,
  fillGroup,
  fillProblem,
  samePlaceholders,
  type Analysis,
  type PlaceholderGroup,
  type SamePlace,
} from '../../core/index.ts';
import type { Services } from '../services.ts';
import { lineOf, markedExcerpt, wantedText } from './placeholder-text.ts';
import type { Located } from './placeholder-target.ts';

/** Asks for a value, then for the other places it belongs to, and fills all of them in one step to undo. */
export async function askAndFill(
  { plans }: Pick<Services, 'plans'>,
  { document, analysis, group }: Located,
): Promise<void> {
  const value = await askValue(document, analysis, group);
  if (value === undefined) return;
  const others = await askSame(document, samePlaceholders(analysis, group), value);
  if (others === undefined) return;
  const edits = [group, ...others].flatMap((one) => fillGroup(analysis, one, value));
  await plans.applyOrSay(document, editPlan(analysis.document.text, edits, `填写${group.label}`));
}

/** Asks what a blank is to be filled with; undefined when nothing is to be done. */
async function askValue(
  document: vscode.TextDocument,
  analysis: Analysis,
  group: PlaceholderGroup,
): Promise<string | undefined> {
  const value = await vscode.window.showInputBox({
    title: `填写${group.label}`,
    prompt: markedExcerpt(document.getText(), group),
    placeHolder: wantedText(group),
    validateInput: (given) => fillProblem(analysis, group, given) ?? undefined,
  });
  return value === undefined || value.trim() === '' ? undefined : value;
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

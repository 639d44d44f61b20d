import * as vscode from 'vscode';
import { editPlan, fillGroup, samePlaceholders, type PlaceholderGroup, type SamePlace } from '../../core/index.ts';
import { messages } from '../messages.ts';
import type { Services } from '../services.ts';
import { askSeveral } from '../host/ask.ts';
import type { BlankQuestion } from './blank-question.ts';
import type { TypedBlank } from './cursor-blank.ts';
import type { EarlyKeys } from './early-keys.ts';
import { labelOf, lineOf, markedExcerpt } from './placeholder-text.ts';

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
  const title = messages().blanks.fill(labelOf(group));
  await askSame(document, samePlaceholders(analysis, group), value, async (others) => {
    const edits = [group, ...others].flatMap((one) => fillGroup(analysis, one, value));
    await plans.applyOrSay(document, editPlan(analysis.document.text, edits, title));
  });
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
 * Asks which other places are the same, each with its sentence; those that provably are are ticked. `fill` gets those that the writer
 * wants, none where there was none to ask about, and is not called when the writer went back; keys wait until it is done.
 */
export async function askSame(
  document: vscode.TextDocument,
  same: readonly SamePlace[],
  value: string,
  fill: (others: readonly PlaceholderGroup[]) => Promise<void>,
): Promise<void> {
  if (same.length === 0) return fill([]);
  const { blanks, common } = messages();
  const choices = same.map(({ group, certain }) => ({
    label: markedExcerpt(document.getText(), group),
    description: common.line(lineOf(document, group.start)),
    picked: certain,
    value: group,
  }));
  const title = blanks.alsoElsewhere(value);
  await askSeveral({ title, placeholder: blanks.alsoElsewhereQuestion, choices }, fill);
}

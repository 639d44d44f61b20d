import * as vscode from 'vscode';
import { editPlan } from '../../core/index.ts';
import { alternativesAt, type Alternative, type WordAlternatives } from '../../core/later.ts';
import { commands } from '../contributions.ts';
import { messages } from '../messages.ts';
import { toRange } from '../host/convert.ts';
import type { Services } from '../services.ts';

/** What is shown of the sentence on each side of the word, in UTF-16 units. */
const side = 12;

/** 换词: another word for the one at the cursor, however often it stands. */
export async function swapWord(services: Services): Promise<void> {
  try {
    await swapAtCursor(services);
  } catch (error) {
    services.guard.report(commands.swapWord, error);
    void vscode.window.showErrorMessage(messages().wordSwap.failed);
  }
}

async function swapAtCursor({ active, plans }: Services): Promise<void> {
  const speech = active.speech({ isEdited: true });
  if (speech === undefined) return;
  const words = messages().wordSwap;
  const { editor, document, analysis } = speech;
  const found = alternativesAt(analysis, document.offsetAt(editor.selection.start));
  if (found === null) return say(words.noWord);
  if (found.alternatives.length === 0) return say(words.noAlternative(found.frame));
  const chosen = await choose(document, found);
  if (chosen === undefined) return;
  const plan = editPlan(analysis.document.text, [{ range: found.range, text: chosen }], words.plan);
  if (!(await plans.applyOrSay(document, plan))) return;
  const end = document.positionAt(found.range.start + chosen.length);
  editor.selection = new vscode.Selection(end, end);
}

const say = (message: string): void => void vscode.window.showInformationMessage(message);

async function choose(document: vscode.TextDocument, found: WordAlternatives): Promise<string | undefined> {
  const words = messages().wordSwap;
  const { word, inParagraph, inSpeech, alternatives } = found;
  const items = alternatives.map((alternative) => ({
    label: alternative.text,
    description: describe(alternative),
    detail: asWritten(document, found, alternative.text),
  }));
  const chosen = await vscode.window.showQuickPick(items, {
    title: words.title(word, inParagraph, inSpeech),
    placeHolder: words.question,
    matchOnDetail: true,
  });
  return chosen?.label;
}

function describe(alternative: Alternative): string {
  if (alternative.nearby > 0) return messages().wordSwap.usedNearby(alternative.nearby);
  const { unused, nearest } = messages().wordSwap;
  return alternative.distance === null ? unused : nearest(alternative.distance);
}

/** The words around, with the alternative in its place. */
function asWritten(document: vscode.TextDocument, { range }: WordAlternatives, text: string): string {
  const place = toRange(document, range);
  const line = document.lineAt(place.start.line).text;
  const from = Math.max(0, place.start.character - side);
  const to = Math.min(line.length, place.end.character + side);
  const before = line.slice(from, place.start.character).trimStart();
  const after = line.slice(place.end.character, to).trimEnd();
  return `${from > 0 ? '…' : ''}${before}${text}${after}${to < line.length ? '…' : ''}`;
}

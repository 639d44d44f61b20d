import * as vscode from 'vscode';
import { messages } from '../messages.ts';
import type { EditorMessages } from '../messages.zh.ts';

/** Why something that was asked for is not done. */
export type Refusal = keyof EditorMessages['refusals'];

/** A refusal in words, for pages that have a place of their own to say it. */
export const refusalText = (refusal: Refusal): string => messages().refusals[refusal];

/**
 * Says why nothing is done; every refusal of the extension goes this way, so that each has one wording.
 *
 *     if (editor === undefined) return refuse('noEditor');
 */
export function refuse(refusal: Refusal): undefined {
  const text = refusalText(refusal);
  const isNothingWrong = refusal === 'noEditor' || refusal === 'notSpeech';
  void (isNothingWrong ? vscode.window.showInformationMessage(text) : vscode.window.showWarningMessage(text));
  return undefined;
}

/** What an error says of itself, as the end of a sentence that tells what was not done. */
export const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** A word in passing, in the status bar, for what answers to a key. */
export const sayBriefly = (message: string): void => void vscode.window.setStatusBarMessage(message, 4000);

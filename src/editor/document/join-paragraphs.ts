import * as vscode from 'vscode';
import { editPlan, joinBrokenParagraphs } from '../../core/index.ts';
import { messages } from '../messages.ts';
import { sayBriefly } from '../host/say.ts';
import type { Services } from '../services.ts';

/** “合并断行…”: every paragraph that was cut inside a sentence, shown side by side, joined as one undo step. */
export async function joinParagraphs(services: Services): Promise<void> {
  const speech = services.active.speech({ isEdited: true });
  if (speech === undefined) return;
  const words = messages().joining;
  const edits = joinBrokenParagraphs(speech.analysis);
  if (edits.length === 0) {
    void vscode.window.showInformationMessage(words.none);
    return;
  }
  const plan = editPlan(speech.analysis.document.text, edits, words.title(edits.length));
  if (await services.preview.ask(speech.document, plan, words.question(edits.length)))
    sayBriefly(words.done(edits.length));
}

import * as vscode from 'vscode';
import type { Speech } from '../host/active-speech.ts';
import { refuse } from '../host/say.ts';
import type { Services } from '../services.ts';
import { uriOf } from './paths.ts';

/** The text that a command is about: the one that a tab, a page or a script names, else the one in front. Where it is none, says why. */
export async function namedSpeech(
  { active, store }: Pick<Services, 'active' | 'store'>,
  given: unknown,
): Promise<Pick<Speech, 'document' | 'analysis'> | undefined> {
  const uri = uriOf(given);
  if (uri === undefined) return active.speech({ isEdited: false });
  const document = await vscode.workspace.openTextDocument(uri);
  const analysis = store.read(document);
  return analysis === undefined ? refuse('notSpeech') : { document, analysis };
}

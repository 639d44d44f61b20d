import * as vscode from 'vscode';
import type { Speech } from '../host/active-speech.ts';
import { refuse } from '../host/say.ts';
import type { Services } from '../services.ts';
import { uriOf } from './paths.ts';

/** The text that a command is about: the one that a tab, a page or a script names, else the one in front. Where it is none, says why. */
export async function namedSpeech(
  { active, store, setAsides }: Pick<Services, 'active' | 'store' | 'setAsides'>,
  given: unknown,
): Promise<Pick<Speech, 'document' | 'analysis'> | undefined> {
  const uri = uriOf(given);
  const named = uri && (await vscode.workspace.openTextDocument(uri));
  // What is set aside in a text is known a moment after it was opened.
  const document = named ?? active.document;
  if (document !== undefined) await setAsides.ready(document);
  if (named === undefined) return active.speech({ isEdited: false });
  const analysis = store.read(named);
  return analysis === undefined ? refuse('notSpeech') : { document: named, analysis };
}

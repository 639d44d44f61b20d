import * as vscode from 'vscode';
import { reasonOf } from '../host/say.ts';
import { partMessages } from '../part-messages.ts';
import type { Services } from '../services.ts';
import { exists, nameOf, writeNew } from '../files/whole-file.ts';
import type { RenewalSession } from './session.ts';
import type { RenewalSessions } from './sessions.ts';
import { nextName } from './texts.ts';

/** Where this year's text is to be: in a new file of that name beside last year's, or in last year's file itself. */
export type Place = { readonly name: string } | 'here';

/** Begins a renewal where the writer wants it, and tells what to do next; undefined when there is none. */
export async function beginRenewal(
  { active }: Services,
  sessions: RenewalSessions,
  given: Place | undefined,
): Promise<RenewalSession | undefined> {
  const speech = active.speech({ isEdited: true });
  if (speech === undefined) return undefined;
  const { document } = speech;
  if (sessions.get(document) !== undefined) return say(partMessages().renewalStart.isRunning);
  const place = given ?? (await choosePlace(document));
  if (place === undefined) return undefined;
  const target = place === 'here' ? document : await copyTo(document, place.name);
  if (target === undefined) return undefined;
  const session = sessions.begin(target);
  return session ?? say(partMessages().renewalStart.nothing);
}

function say(message: string): undefined {
  void vscode.window.showInformationMessage(message);
  return undefined;
}

async function choosePlace(document: vscode.TextDocument): Promise<Place | undefined> {
  if (document.isUntitled) return 'here';
  const words = partMessages().renewalStart;
  const name = nameOf(document.uri);
  const proposed = nextName(name);
  const picked = await vscode.window.showQuickPick(
    [
      {
        label: words.copy,
        description: proposed,
        detail: words.copyNote,
        copies: true,
      },
      { label: words.here, description: name, detail: words.hereNote, copies: false },
    ],
    { title: words.title, placeHolder: words.question },
  );
  if (picked === undefined) return undefined;
  if (!picked.copies) return 'here';
  const answer = await vscode.window.showInputBox({
    title: words.nameTitle,
    value: proposed,
    valueSelection: [0, proposed.replace(/\.[^.]*$/u, '').length],
    validateInput: async (value) => problemOf(document.uri, value),
  });
  return answer === undefined ? undefined : { name: answer.trim() };
}

const besides = (uri: vscode.Uri, name: string): vscode.Uri => vscode.Uri.joinPath(uri, '..', name);

async function problemOf(uri: vscode.Uri, value: string): Promise<string | undefined> {
  const name = value.trim();
  if (name === '' || /[\\/:*?"<>|]/u.test(name) || name.startsWith('.')) return partMessages().renewalStart.badName;
  return (await exists(besides(uri, name))) ? partMessages().renewalStart.nameTaken : undefined;
}

/** Writes last year's text, as it stands in the editor, into a new file and shows it. Nothing is ever written over. */
async function copyTo(document: vscode.TextDocument, name: string): Promise<vscode.TextDocument | undefined> {
  const target = besides(document.uri, name);
  const problem = await problemOf(document.uri, name);
  if (problem !== undefined) return say(partMessages().renewalStart.notCopiedAs(problem));
  try {
    if (document.isDirty) {
      const bytes = await vscode.workspace.encode(document.getText(), { encoding: document.encoding });
      await writeNew(target, bytes);
    } else await vscode.workspace.fs.copy(document.uri, target, { overwrite: false });
  } catch (error) {
    return say(partMessages().renewalStart.notCopied(reasonOf(error)));
  }
  const copy = await vscode.workspace.openTextDocument(target, { encoding: document.encoding });
  const editor = await vscode.window.showTextDocument(copy, { preview: false });
  if (editor.document.languageId === document.languageId) return editor.document;
  return vscode.languages.setTextDocumentLanguage(editor.document, document.languageId);
}

import * as vscode from 'vscode';
import { isSkeleton, loadStock, type Phrase } from '../../core/index.ts';
import { commands, languageId } from '../contributions.ts';
import { applySnippet } from '../host/apply-plan.ts';
import { refuse } from '../host/say.ts';
import type { Services } from '../services.ts';
import { messages } from '../messages.ts';

/**
 * 新建讲话稿: asks for a skeleton and opens a new text with it; an empty text in front is used instead. `here`, as the key in a text without a
 * name gives it, takes that text for a speech where something is written in it.
 */
export async function newSpeech(
  { active, choices }: Pick<Services, 'active' | 'choices'>,
  here: boolean,
): Promise<void> {
  const inFront = active.document;
  const isEmpty = inFront !== undefined && isText(inFront) && inFront.getText().trim() === '';
  const given = isEmpty ? inFront : undefined;
  if (here && inFront !== undefined && !isEmpty) {
    await vscode.commands.executeCommand(commands.useSpeech);
    return;
  }
  const chosen = await chooseSkeleton(given !== undefined);
  if (chosen === undefined) return;
  const document = await asSpeech(given ?? (await vscode.workspace.openTextDocument({ language: languageId })));
  await choices.set(document, 'speech');
  const editor = await vscode.window.showTextDocument(document);
  if (chosen.frame === null) return;
  const { lineCount } = document;
  const whole = document.validateRange(new vscode.Range(0, 0, lineCount, 0));
  const refusal = await applySnippet(editor, new vscode.SnippetString(chosen.frame), whole);
  if (refusal !== null) refuse(refusal);
}

const isText = ({ languageId: id }: vscode.TextDocument): boolean => id === 'plaintext' || id === languageId;

const asSpeech = async (document: vscode.TextDocument): Promise<vscode.TextDocument> =>
  document.languageId === languageId ? document : vscode.languages.setTextDocumentLanguage(document, languageId);

interface Choice extends vscode.QuickPickItem {
  readonly frame: string | null;
}

/** The skeletons of the stock, and an empty page. */
async function chooseSkeleton(isHere: boolean): Promise<Choice | undefined> {
  const skeletons = (await loadStock()).filter(isSkeleton);
  const blank: Choice = {
    label: `$(file) ${messages().welcome.blank}`,
    detail: messages().welcome.blankDetail,
    frame: null,
  };
  return vscode.window.showQuickPick([...skeletons.map(choiceOf), blank], {
    title: isHere ? messages().welcome.newHere : messages().welcome.newTitle,
    placeHolder: messages().welcome.newPlaceholder,
    matchOnDetail: true,
  });
}

const choiceOf = ({ text, frame }: Phrase): Choice => ({
  label: `$(list-tree) ${text.replace(/框架$/u, '')}`,
  description: messages().welcome.sections(new Set(frame!.match(/\$\{\d+:【/gu)).size),
  detail: frame!
    .replace(/\$\{\d+:([^{}]*)\}/gu, '$1')
    .replace(/\$\d+/gu, '……')
    .replace(/\s+/gu, '　'),
  frame,
});

import * as vscode from 'vscode';
import type { PlaceholderGroup } from '../../core/index.ts';
import { commands, documentSelector } from '../contributions.ts';
import { messages } from '../messages.ts';
import { toRange, toTextRange } from '../host/convert.ts';
import type { DocumentStore } from '../host/document-store.ts';
import { isOfLostRow } from '../host/lost-row.ts';
import { reasonOf, refuse, sayBriefly } from '../host/say.ts';
import { BlankQuestion } from './blank-question.ts';
import { CursorBlank } from './cursor-blank.ts';
import { EarlyKeys } from './early-keys.ts';
import { askAndFill } from './placeholder-fill.ts';
import { groupAt, locate, targetFor, type Located } from './placeholder-target.ts';
import { labelOf } from './placeholder-text.ts';
import type { Services } from '../services.ts';

type Work = (at: Located) => Promise<void>;

/** What can be done with one blank, by F2, from the view and from the light bulb: fill it and the same ones, leave it as it is. */
export function registerPlaceholderActions(services: Services): vscode.Disposable {
  const { store, guard } = services;
  const cursor = new CursorBlank(services);
  const run = (id: string, work: () => Promise<void>): Promise<void> =>
    work().catch((error: unknown) => {
      guard.report(id, error);
      void vscode.window.showErrorMessage(reasonOf(error));
    });
  const atBlank = async (id: string, given: readonly unknown[], work: Work): Promise<void> => {
    const at = isOfLostRow(given) ? undefined : locate(services, given[0]);
    if (at === undefined && given.length > 0) return refuse('changedMeanwhile');
    if (at === undefined) return sayBriefly(messages().blanks.noneAtCursor);
    if (store.isDamaged(at.document)) return refuse('damaged');
    await run(id, () => work(at));
  };
  const command = (id: string, work: Work): vscode.Disposable =>
    vscode.commands.registerCommand(id, (...given: readonly unknown[]) => atBlank(id, given, work));
  const fill = async (...given: readonly unknown[]): Promise<void> => {
    const question = new BlankQuestion();
    const early = given.length === 0 ? cursor.takeTypedOver() : undefined;
    const id = commands.fillPlaceholder;
    if (early !== undefined) await run(id, () => askAndFill(services, early, question));
    else
      await atBlank(id, given, (at) => {
        const keys = new EarlyKeys(at.document.getText(), at.group);
        return askAndFill(services, { at, keys }, question);
      });
    question.dispose();
  };
  return vscode.Disposable.from(
    vscode.commands.registerCommand(commands.fillPlaceholder, fill),
    command(commands.ignorePlaceholder, ignoreHere),
    command(commands.notPlaceholder, declareNone),
    registerBulb(services),
    cursor,
  );
}

const registerBulb = ({ store, guard }: Services): vscode.Disposable =>
  vscode.languages.registerCodeActionsProvider(
    documentSelector,
    {
      provideCodeActions: (document, range, context) =>
        guard.run('placeholder actions', document, undefined, () => actionsAt(document, range, context, store)),
    },
    { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix] },
  );

/** A blank is ignored as its finding is. */
async function ignoreHere({ document, group }: Located): Promise<void> {
  const rule = group.members[0]!.form === 'lost' ? 'placeholder/lost-text' : 'placeholder/unfilled';
  await vscode.commands.executeCommand(commands.ignoreFinding, document.uri, rule, group.start);
}

/** Asks which word it is that holds the mask and is meant so: the mask alone would be every blank. */
async function declareNone({ document, group }: Located): Promise<void> {
  const words = messages().blanks;
  const text = document.getText();
  const mask = text.slice(group.start, group.end);
  const following = /^[一-鿿]{1,2}/u.exec(text.slice(group.end))?.[0] ?? '';
  const word = await vscode.window.showInputBox({
    title: words.notBlankTitle(mask),
    prompt: words.notBlankQuestion,
    value: mask + following,
    valueSelection: [mask.length, mask.length + following.length],
    validateInput: (given) =>
      given.includes(mask) && (given.trim().length > mask.length || mask.length > 3)
        ? undefined
        : words.notWholeWord(mask),
  });
  if (word !== undefined)
    await vscode.commands.executeCommand(commands.declareNoPlaceholder, document.uri, word.trim());
}

/** The same from the light bulb, and on the findings about this blank. */
function actionsAt(
  document: vscode.TextDocument,
  range: vscode.Range,
  { only, diagnostics }: vscode.CodeActionContext,
  store: DocumentStore,
): vscode.CodeAction[] {
  if (only !== undefined && !only.contains(vscode.CodeActionKind.QuickFix)) return [];
  const analysis = store.read(document);
  if (analysis === undefined || store.isDamaged(document)) return [];
  const group = groupAt(analysis, toTextRange(document, range));
  if (group === undefined) return [];
  const about = diagnostics.filter((diagnostic) => isAbout(document, diagnostic, group));
  const action = (title: string, command: string): vscode.CodeAction => {
    const made = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
    made.diagnostics = about;
    made.command = { command, title, arguments: [targetFor(document, group)] };
    return made;
  };
  const words = messages().blanks;
  // 忽略此处 is offered on every finding, those about blanks among them.
  return [
    action(words.fillAction(labelOf(group)), commands.fillPlaceholder),
    action(words.notBlankAction(document.getText(toRange(document, group))), commands.notPlaceholder),
  ];
}

/** Findings about blanks carry the range of the blank. */
function isAbout(
  document: vscode.TextDocument,
  { source, range }: vscode.Diagnostic,
  group: PlaceholderGroup,
): boolean {
  const { start, end } = toTextRange(document, range);
  return source === messages().common.extension && start === group.start && end === group.end;
}

import * as vscode from 'vscode';
import type { RenewalPlace } from '../../core/later.ts';
import { colors, commands, documentSelector } from '../contributions.ts';
import { partMessages } from '../part-messages.ts';
import { coreWords, messages } from '../messages.ts';
import { toRange } from '../host/convert.ts';
import type { Services } from '../services.ts';
import type { RenewalSession } from './session.ts';
import type { RenewalSessions } from './sessions.ts';
import { short, valueOf } from './texts.ts';

/** Shows each item in the text itself: a quiet colour, the old value on hover, what can be done in the lightbulb. */
export function registerRenewalMarks(services: Services, sessions: RenewalSessions): vscode.Disposable {
  return vscode.Disposable.from(registerColours(services, sessions), registerAnswers(services, sessions));
}

function registerColours({ guard }: Services, sessions: RenewalSessions): vscode.Disposable {
  const untouched = vscode.window.createTextEditorDecorationType(untouchedLook);
  const done = vscode.window.createTextEditorDecorationType(doneLook);
  const decorate = (editor: vscode.TextEditor): void => {
    const { document } = editor;
    const places = guard.run('renewal marks', document, [], () => sessions.get(document)?.places ?? []);
    const ranges = (isDone: boolean): vscode.Range[] =>
      places
        .filter(({ state, start, end }) => start < end && (state !== 'untouched') === isDone)
        .map((place) => toRange(document, place));
    editor.setDecorations(untouched, ranges(false));
    editor.setDecorations(done, ranges(true));
  };
  return vscode.Disposable.from(
    untouched,
    done,
    vscode.window.onDidChangeVisibleTextEditors((editors) => editors.forEach(decorate)),
    sessions.onDidChange((document) =>
      vscode.window.visibleTextEditors.filter((editor) => editor.document === document).forEach(decorate),
    ),
  );
}

const untouchedLook: vscode.DecorationRenderOptions = {
  backgroundColor: new vscode.ThemeColor(colors.renewalBackground),
  borderColor: new vscode.ThemeColor(colors.renewalBorder),
  border: '1px dotted',
  borderRadius: '2px',
  overviewRulerColor: new vscode.ThemeColor(colors.renewalOverviewRuler),
  overviewRulerLane: vscode.OverviewRulerLane.Left,
  rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
};
const doneLook: vscode.DecorationRenderOptions = {
  borderColor: new vscode.ThemeColor(colors.renewalDoneBorder),
  border: '0 none',
  borderStyle: 'none none solid none',
  borderWidth: '1px',
  rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
};

/** What VS Code asks about a position: the hover and the lightbulb. */
function registerAnswers({ guard }: Services, sessions: RenewalSessions): vscode.Disposable {
  const here = (
    document: vscode.TextDocument,
    position: vscode.Position,
  ): [RenewalSession, RenewalPlace] | undefined => {
    const session = sessions.get(document);
    session?.settle();
    const place = session?.at(document.offsetAt(position));
    return session !== undefined && place !== undefined ? [session, place] : undefined;
  };
  return vscode.Disposable.from(
    vscode.languages.registerHoverProvider(documentSelector, {
      provideHover: (document, position) =>
        guard.run('renewal hover', document, undefined, () => {
          const found = here(document, position);
          return found && new vscode.Hover(hoverTexts(...found), toRange(document, found[1]));
        }),
    }),
    vscode.languages.registerCodeActionsProvider(documentSelector, {
      provideCodeActions: (document, range) =>
        guard.run('renewal actions', document, undefined, () => {
          const found = here(document, range.start);
          return found && actionsFor(...found).map(toCodeAction);
        }),
    }),
  );
}

interface Action {
  readonly title: string;
  readonly command: string;
  readonly argument: { readonly uri: string; readonly id: number };
}

function toCodeAction({ title, command, argument }: Action): vscode.CodeAction {
  const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
  action.command = { command, title, arguments: [argument] };
  return action;
}

/** What can be done about a place, and about those that said the same last year. */
function actionsFor(session: RenewalSession, place: RenewalPlace): Action[] {
  const argument = { uri: session.document.uri.toString(), id: place.id };
  const others = session.equal(place).filter(({ id, state }) => id !== place.id && state === 'untouched').length;
  const action = (command: string, title: string): Action => ({ command, title, argument });
  const words = partMessages().renewalActs;
  const old = short(place.old);
  switch (place.state) {
    case 'untouched':
      return [
        action(commands.keepRenewal, words.keep(old)),
        ...(others > 0 ? [action(commands.keepEqualRenewals, words.keepEqual(others + 1, old))] : []),
      ];
    case 'kept':
      return [action(commands.unkeepRenewal, words.unkeep(old))];
    case 'changed':
      return [
        ...(others > 0 && place.value !== ''
          ? [action(commands.changeEqualRenewals, words.changeEqual(others, old, valueOf(place)))]
          : []),
        action(commands.restoreRenewal, words.restore(old)),
      ];
  }
}

/** What was said last year, which nobody can make a link of, and below it what can be done. */
function hoverTexts(session: RenewalSession, place: RenewalPlace): vscode.MarkdownString[] {
  const actions = actionsFor(session, place);
  const text = new vscode.MarkdownString();
  const { common } = messages();
  const { renewal: words } = partMessages();
  const described = words.described(place.old, coreWords().renewalKinds[place.kind], words.states[place.state]);
  text.appendText(words.lastYear(described));
  if (place.state === 'changed') text.appendMarkdown('\n\n').appendText(words.lastYearsSentence(place.sentence));
  const links = actions.map(({ title, command, argument }) => {
    const uri = vscode.Uri.parse(`command:${command}?${encodeURIComponent(JSON.stringify([argument]))}`);
    return `[${title.replaceAll(/[\\[\]()*_`<>~]/gu, '\\$&')}](${uri.toString()})`;
  });
  // A command link in the sentence of a document must not be one: only the links stand in what is trusted.
  const trusted = new vscode.MarkdownString(links.join(common.gap));
  trusted.isTrusted = { enabledCommands: actions.map(({ command }) => command) };
  return [text, trusted];
}

import * as vscode from 'vscode';
import type * as laterCore from '../../core/later.ts';
import { isAboutBlanks, isAboutWords, overlaps, wordFinding, wordOf, type Finding } from '../../core/index.ts';
import { commands, documentSelector, fixAllKind } from '../contributions.ts';
import { coreWords, messages } from '../messages.ts';
import { toEditorEdits, toTextRange, toWorkspaceEdit } from '../host/convert.ts';
import { toDiagnostic } from './findings.ts';
import { ruleTitle } from './rule-title.ts';
import type { Services } from '../services.ts';

const sourceFixAll = vscode.CodeActionKind.SourceFixAll.append(fixAllKind.replace('source.fixAll.', ''));

/** Quick fixes of single findings, and one action that applies every safe fix of the file. */
export function registerQuickFixes({ store, guard }: Services): vscode.Disposable {
  const provider: vscode.CodeActionProvider = {
    provideCodeActions: async (document, range, { only }) => {
      const isFixAll = only?.contains(sourceFixAll) === true && !isQuickFix(only);
      const later = isFixAll && store.isActive(document) ? await import('../../core/later.ts') : undefined;
      return guard.run('quick-fixes', document, undefined, () => {
        // A saved repair would write the lost characters over the file.
        if (!store.isActive(document) || store.isDamaged(document)) return undefined;
        if (later !== undefined) return fixAllAction(document, store, later);
        if (only !== undefined && !isQuickFix(only)) return undefined;
        const at = toTextRange(document, range);
        const found = store.findings(document).filter((finding) => touches(finding, at));
        // Two that may be ignored at one place are told apart by what they are about.
        return found.flatMap((finding) =>
          actions(
            document,
            finding,
            found.filter((one) => one !== finding),
          ),
        );
      });
    },
  };
  return vscode.Disposable.from(
    vscode.languages.registerCodeActionsProvider(documentSelector, provider, {
      providedCodeActionKinds: [vscode.CodeActionKind.QuickFix, sourceFixAll],
    }),
  );
}

const isQuickFix = (only: vscode.CodeActionKind): boolean => only.contains(vscode.CodeActionKind.QuickFix);

/** Unlike `overlaps`, true also for a cursor at either edge of the finding. */
const touches = ({ range }: Finding, at: Finding['range']): boolean =>
  overlaps(range, at) || (range.start <= at.end && at.start <= range.end);

/** `others` are the findings at the same place. */
function actions(document: vscode.TextDocument, found: Finding, others: readonly Finding[]): vscode.CodeAction[] {
  const finding = wordFinding(found, coreWords());
  const diagnostics = [toDiagnostic(document, found)];
  const fixes = finding.fixes.map((fix) => {
    const action = new vscode.CodeAction(fix.title, vscode.CodeActionKind.QuickFix);
    action.diagnostics = diagnostics;
    action.isPreferred = fix.safe;
    action.edit = toWorkspaceEdit(document, toEditorEdits(document, fix.edits));
    return action;
  });
  const decisions = decisionsOn(document, finding, others).map(({ title, command, given }) => {
    const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
    action.diagnostics = diagnostics;
    action.command = { command, title, arguments: [document.uri, ...given] };
    return action;
  });
  return [...fixes, ...decisions];
}

interface Decision {
  readonly title: string;
  readonly command: string;
  readonly given: readonly (string | number)[];
}

/** The first words of a passage, on one line: a title has no room for more. */
const short = (words: string): string => {
  const line = words.replace(/\s+/gu, ' ');
  return line.length > 12 ? `${line.slice(0, 12)}…` : line;
};

/** What a writer may decide about a finding other than to mend it. */
function decisionsOn(document: vscode.TextDocument, { rule, range }: Finding, others: readonly Finding[]): Decision[] {
  const words = messages().ignoring;
  const isTwice = others.some((other) => other.rule === rule);
  const about = isTwice ? words.ruleAt(ruleTitle(rule), short(wordOf(document.getText(), range))) : ruleTitle(rule);
  const ignore = others.length > 0 ? words.hereOf(about) : words.here;
  const decisions: Decision[] = [{ title: ignore, command: commands.ignoreFinding, given: [rule, range.start] }];
  if (isAboutWords(rule)) {
    const word = wordOf(document.getText(), range);
    decisions.push({ title: words.neverThisWord(word), command: commands.acceptWord, given: [word] });
  }
  // No blank would be told of any more: that is for the settings, not for a careless Enter.
  if (!isAboutBlanks(rule))
    decisions.push({ title: words.turnRuleOff(ruleTitle(rule)), command: commands.disableRule, given: [rule] });
  return decisions;
}

function fixAllAction(
  document: vscode.TextDocument,
  store: Services['store'],
  { fixAll }: typeof laterCore,
): vscode.CodeAction[] {
  const asides = store.read(document)?.document.setAside ?? [];
  const { edits } = fixAll(
    document.getText(),
    store.findings(document),
    store.lintConfig(document),
    () => true,
    asides,
  );
  if (edits.length === 0) return [];
  const action = new vscode.CodeAction(messages().fixing.allSafe, sourceFixAll);
  action.edit = toWorkspaceEdit(document, toEditorEdits(document, edits));
  return [action];
}

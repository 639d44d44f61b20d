import * as vscode from 'vscode';
import { allRules, overlaps, type Finding } from '../../core/index.ts';
import { commands, documentSelector, fixAllKind, settings } from '../contributions.ts';
import { toEditorEdits, toTextRange } from '../convert.ts';
import { toDiagnostic } from '../findings.ts';
import { safeEdits } from '../safe-edits.ts';
import type { Services } from '../services.ts';

const fixAll = vscode.CodeActionKind.SourceFixAll.append(fixAllKind.replace('source.fixAll.', ''));

/** Quick fixes of single findings, and one action that applies every safe fix of the file. */
export function registerQuickFixes({ store, guard }: Services): vscode.Disposable {
  const provider: vscode.CodeActionProvider = {
    provideCodeActions: (document, range, context) =>
      guard.run('quick-fixes', document, undefined, () => {
        // A saved repair would write the lost characters over the file.
        if (!store.isActive(document) || store.isDamaged(document)) return undefined;
        if (context.only !== undefined && fixAll.intersects(context.only) && !isQuickFix(context.only))
          return context.only.contains(fixAll) ? fixAllAction(document, store) : undefined;
        if (context.only !== undefined && !isQuickFix(context.only)) return undefined;
        const at = toTextRange(document, range);
        return store.findings(document).flatMap((finding) => (touches(finding, at) ? actions(document, finding) : []));
      }),
  };
  return vscode.Disposable.from(
    vscode.languages.registerCodeActionsProvider(documentSelector, provider, {
      providedCodeActionKinds: [vscode.CodeActionKind.QuickFix, fixAll],
    }),
    vscode.commands.registerCommand(commands.disableRule, (rule: unknown) => disableRule(String(rule))),
  );
}

const isQuickFix = (only: vscode.CodeActionKind): boolean => only.contains(vscode.CodeActionKind.QuickFix);

/** Unlike `overlaps`, true also for a cursor at either edge of the finding. */
const touches = ({ range }: Finding, at: Finding['range']): boolean =>
  overlaps(range, at) || (range.start <= at.end && at.start <= range.end);

function actions(document: vscode.TextDocument, finding: Finding): vscode.CodeAction[] {
  const diagnostics = [toDiagnostic(document, finding)];
  const fixes = finding.fixes.map((fix) => {
    const action = new vscode.CodeAction(fix.title, vscode.CodeActionKind.QuickFix);
    action.diagnostics = diagnostics;
    action.isPreferred = fix.safe;
    action.edit = new vscode.WorkspaceEdit();
    action.edit.set(document.uri, toEditorEdits(document, fix.edits));
    return action;
  });
  // On a blank it would be the only choice: one careless Enter, and no blank is told of any more.
  if (finding.rule === 'placeholder/unfilled') return fixes;
  const off = new vscode.CodeAction(`关闭此规则（${titleOf(finding.rule)}）`, vscode.CodeActionKind.QuickFix);
  off.diagnostics = diagnostics;
  off.command = { command: commands.disableRule, title: off.title, arguments: [finding.rule] };
  return [...fixes, off];
}

function fixAllAction(document: vscode.TextDocument, store: Services['store']): vscode.CodeAction[] {
  const edits = safeEdits(document.getText(), store.findings(document), store.lintConfig(document));
  if (edits.length === 0) return [];
  const action = new vscode.CodeAction('改正全部有把握的问题', fixAll);
  action.edit = new vscode.WorkspaceEdit();
  action.edit.set(document.uri, toEditorEdits(document, edits));
  return [action];
}

/** Writes `off` for the rule into the folder's settings, or the user's where no folder is open, and offers the way back. */
async function disableRule(rule: string): Promise<void> {
  const target =
    vscode.workspace.workspaceFolders === undefined
      ? vscode.ConfigurationTarget.Global
      : vscode.ConfigurationTarget.Workspace;
  const known = vscode.workspace.getConfiguration().inspect<Record<string, unknown>>(settings.rules);
  const before = target === vscode.ConfigurationTarget.Global ? known?.globalValue : known?.workspaceValue;
  const write = (value: Record<string, unknown> | undefined): Thenable<void> =>
    vscode.workspace.getConfiguration().update(settings.rules, value, target);
  await write({ ...before, [rule]: 'off' });
  const undo = '撤销';
  if ((await vscode.window.showInformationMessage(`已关闭规则“${titleOf(rule)}”。`, undo)) === undo)
    await write(before);
}

const titleOf = (id: string): string => allRules.find((rule) => rule.id === id)?.title ?? id;

import * as vscode from 'vscode';
import { allRules, loadPages, rulePage } from '../../core/index.ts';
import { commands, rulePageScheme } from '../contributions.ts';
import { rulePage as rulePageUri } from './findings.ts';

/** The page of each rule: what it looks for, why, and a wrong and a right example. */
export function registerRulePages(): vscode.Disposable {
  const pages: vscode.TextDocumentContentProvider = {
    provideTextDocumentContent: async (uri) => {
      const rule = allRules.find(({ id }) => rulePageUri(id).path === uri.path);
      return rule === undefined ? '没有这条规则。' : rulePage(rule, await loadPages('zh'));
    },
  };
  return vscode.Disposable.from(
    vscode.workspace.registerTextDocumentContentProvider(rulePageScheme, pages),
    vscode.commands.registerCommand(commands.showRule, async (id?: unknown) => {
      const rule = typeof id === 'string' ? id : await chooseRule();
      if (rule !== undefined) await vscode.commands.executeCommand('vscode.open', rulePageUri(rule));
    }),
  );
}

async function chooseRule(): Promise<string | undefined> {
  const items = allRules.map(({ id, title, basis }) => ({ label: title, description: `${id} · ${basis}`, id }));
  const picked = await vscode.window.showQuickPick(items, { title: '规则说明', matchOnDescription: true });
  return picked?.id;
}

import * as vscode from 'vscode';
import { allRules, loadPages, rulePage } from '../../core/index.ts';
import { commands, rulePageScheme } from '../contributions.ts';
import { coreWords, language, messages } from '../messages.ts';
import { rulePage as rulePageUri } from './findings.ts';
import { ruleTitle } from './rule-title.ts';

/** The page of each rule: what it looks for, why, and a wrong and a right example. */
export function registerRulePages(): vscode.Disposable {
  const pages: vscode.TextDocumentContentProvider = {
    provideTextDocumentContent: async (uri) => {
      const rule = allRules.find(({ id }) => rulePageUri(id).path === uri.path);
      return rule === undefined ? messages().findings.noSuchRule : rulePage(rule, await loadPages(language()));
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
  const { basis: grounds } = coreWords();
  const items = allRules.map(({ id, basis }) => ({
    label: ruleTitle(id),
    description: `${id} · ${grounds[basis]}`,
    id,
  }));
  const title = messages().findings.explainRule;
  const picked = await vscode.window.showQuickPick(items, { title, matchOnDescription: true });
  return picked?.id;
}

import * as vscode from 'vscode';
import { editPlan, fixAll, type Finding, type FixAll } from '../../core/index.ts';
import { commands } from '../contributions.ts';
import { ruleTitle } from './rule-title.ts';
import { sayBriefly } from '../host/say.ts';
import type { Services } from '../services.ts';

/** “全部修复…”: what can be mended with certainty, chosen by rule, shown side by side, applied as one undo step. */
export function registerFixAll(services: Services): vscode.Disposable {
  return vscode.commands.registerCommand(commands.fixAll, async (rules?: unknown) => {
    const speech = services.active.speech({ isEdited: true });
    if (speech !== undefined)
      await fix(services, speech.document, Array.isArray(rules) ? rules.map(String) : undefined);
  });
}

async function fix(
  { store, preview }: Services,
  document: vscode.TextDocument,
  given: readonly string[] | undefined,
): Promise<void> {
  const text = document.getText();
  const findings = store.findings(document);
  const mend = (rules?: readonly string[]): FixAll =>
    fixAll(text, findings, store.lintConfig(document), (rule) => rules?.includes(rule) ?? true);
  const all = mend();
  if (all.edits.length === 0) {
    void vscode.window.showInformationMessage('没有可以直接改正的问题；其余的请在问题上按 Ctrl+. 逐处处理。');
    return;
  }
  const rules = given ?? (await choose(text, findings, all));
  if (rules === undefined || rules.length === 0) return;
  const { edits, counts } = mend(rules);
  const count = sum(counts);
  const plan = editPlan(text, edits, `全部修复（${count}处）`);
  if (await preview.ask(document, plan, `将改正${count}处，右边是改后的样子。是否采用？`))
    sayBriefly(`已改正${count}处，可以一步撤销`);
}

const sum = (counts: FixAll['counts']): number => [...counts.values()].reduce((total, count) => total + count, 0);

/** Which rules' findings are to be mended; all are ticked. */
async function choose(
  text: string,
  findings: readonly Finding[],
  { counts }: FixAll,
): Promise<readonly string[] | undefined> {
  const items = [...counts].map(([rule, count]) => ({
    label: ruleTitle(rule),
    description: `${count}处`,
    ...example(text, findings, rule),
    picked: true,
    rule,
  }));
  const picked = await vscode.window.showQuickPick(items, {
    title: `全部修复（${sum(counts)}处）`,
    placeHolder: '勾选要改的几类，回车后先看改动再决定',
    canPickMany: true,
  });
  return picked?.map(({ rule }) => rule);
}

/** The first place that a rule mends, within its words. */
function example(text: string, findings: readonly Finding[], rule: string): { readonly detail?: string } {
  const finding = findings.find((one) => one.rule === rule && one.fixes.some(({ safe }) => safe));
  if (finding === undefined) return {};
  const { start, end } = finding.range;
  const before = text
    .slice(Math.max(0, start - 10), start)
    .split('\n')
    .at(-1)!;
  const after = text.slice(end, end + 10).split('\n')[0]!;
  return { detail: `如：${before}【${text.slice(start, end)}】${after}`.replace(/\s+/gu, ' ') };
}

import * as vscode from 'vscode';
import { fixAll, type Finding, type FixAll } from '../../core/index.ts';
import { commands } from '../contributions.ts';
import { ruleTitle } from './rule-title.ts';
import type { Services } from '../services.ts';

/** “全部修复…”: what can be mended with certainty, chosen by rule, shown side by side, applied as one undo step. */
export function registerFixAll(services: Services): vscode.Disposable {
  return vscode.commands.registerCommand(commands.fixAll, async (rules?: unknown) => {
    const document = vscode.window.activeTextEditor?.document;
    const { store } = services;
    if (document === undefined || !store.isActive(document))
      void vscode.window.showInformationMessage('当前文件没有识别为讲话稿，没有可以修复的问题。');
    else if (store.isDamaged(document))
      void vscode.window.showWarningMessage('文中有解码时丢失的字符，请先换用正确的编码重新打开，再修复。');
    else await fix(services, document, Array.isArray(rules) ? rules.map(String) : undefined);
  });
}

async function fix(
  { store, preview }: Services,
  document: vscode.TextDocument,
  given: readonly string[] | undefined,
): Promise<void> {
  const { version } = document;
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
  if (document.version !== version) return sayOutdated();
  const { edits, counts } = mend(rules);
  const count = sum(counts);
  const outcome = await preview.ask(document, edits, {
    title: `全部修复（${count}处）：左边原文，右边改后`,
    question: `将改正${count}处，右边是改后的样子。是否采用？`,
  });
  if (outcome === 'applied') vscode.window.setStatusBarMessage(`已改正${count}处，可以一步撤销`, 5000);
  if (outcome === 'outdated') sayOutdated();
}

const sayOutdated = (): void =>
  void vscode.window.showWarningMessage('预览之后文稿又有改动，没有采用。请再执行一次“全部修复”。');

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

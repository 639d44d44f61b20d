import * as vscode from 'vscode';
import { editPlan, type Finding } from '../../core/index.ts';
import { fixAll, type FixAll } from '../../core/later.ts';
import { messages } from '../messages.ts';
import { ruleTitle } from './rule-title.ts';
import { sayBriefly } from '../host/say.ts';
import type { Services } from '../services.ts';

/** “全部修复…”: what can be mended with certainty, chosen by rule, shown side by side, applied as one undo step. */
export async function mendAll(services: Services, rules?: unknown): Promise<void> {
  const speech = services.active.speech({ isEdited: true });
  if (speech !== undefined) await fix(services, speech.document, Array.isArray(rules) ? rules.map(String) : undefined);
}

async function fix(
  { store, preview, setAsides }: Services,
  document: vscode.TextDocument,
  given: readonly string[] | undefined,
): Promise<void> {
  const text = document.getText();
  const findings = store.findings(document);
  const asides = setAsides.rangesIn(document);
  const mend = (rules?: readonly string[]): FixAll =>
    fixAll(text, findings, store.lintConfig(document), (rule) => rules?.includes(rule) ?? true, asides);
  const all = mend();
  if (all.edits.length === 0) {
    void vscode.window.showInformationMessage(messages().fixing.none);
    return;
  }
  const rules = given ?? (await choose(text, findings, all));
  if (rules === undefined || rules.length === 0) return;
  const { edits, counts } = mend(rules);
  const count = sum(counts);
  const { title, question, done } = messages().fixing;
  if (await preview.ask(document, editPlan(text, edits, title(count)), question(count))) sayBriefly(done(count));
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
    description: messages().common.places(count),
    ...example(text, findings, rule),
    picked: true,
    rule,
  }));
  const picked = await vscode.window.showQuickPick(items, {
    title: messages().fixing.title(sum(counts)),
    placeHolder: messages().fixing.choose,
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
  const excerpt = `${before}【${text.slice(start, end)}】${after}`;
  return { detail: messages().fixing.example(excerpt).replace(/\s+/gu, ' ') };
}

import * as vscode from 'vscode';
import {
  loadOutlineTools,
  overlaps,
  readAgain,
  type Analysis,
  type OutlineTools,
  type SetAsidePlan,
  type TextRange,
} from '../../core/index.ts';
import { toRange, toTextRange } from '../host/convert.ts';
import { refuse, sayBriefly } from '../host/say.ts';
import { language, messages } from '../messages.ts';
import type { Services } from '../services.ts';
import { wordsOf } from './figures.ts';

/** What is to be set aside or taken back: items, passages that are set aside, or what is chosen in the editor where neither is named. */
export interface Wanted {
  readonly items?: readonly number[];
  readonly restore?: readonly TextRange[];
}

/** What may be wrong after a plan is told by who keeps it. */
type Tell = (document: vscode.TextDocument, found: SetAsidePlan['knockOns']) => void;

/** 备删: one key sets aside what is chosen, and takes back what is set aside at the cursor. */
export async function setAside(
  services: Services,
  document: vscode.TextDocument,
  wanted: Wanted,
  tell: Tell,
): Promise<void> {
  await new SetAsideActs(services, tell).run(document, wanted);
}

class SetAsideActs {
  constructor(
    private readonly services: Services,
    private readonly tell: Tell,
  ) {}

  async run(document: vscode.TextDocument, wanted: Wanted): Promise<void> {
    const tools = await loadOutlineTools();
    await this.services.setAsides.ready(document);
    const analysis = this.services.store.read(document);
    if (analysis === undefined) return refuse('notSpeech');
    if (this.services.store.isDamaged(document)) return refuse('damaged');
    const selections = selectionsIn(document);
    const back = wanted.restore ?? (wanted.items === undefined ? touched(analysis.document.setAside, selections) : []);
    const plan =
      back.length > 0
        ? tools.planRestore(analysis, back, readAgain(analysis), tools.outlineWords[language()])
        : this.planOf(tools, analysis, wanted, selections);
    if ('refused' in plan) return void vscode.window.showWarningMessage(plan.text);
    if (!(await this.make(document, plan))) return;
    const added = plan.passages.filter(
      (range) => !analysis.document.setAside.some((one) => plan.changes.mapRange(one).start === range.start),
    );
    await fold(
      document,
      back.length > 0 ? back.map((range) => plan.changes.mapRange(range)) : added,
      back.length === 0,
    );
    this.say(document, added);
    this.tell(document, plan.knockOns);
  }

  private planOf(tools: OutlineTools, analysis: Analysis, { items }: Wanted, selections: readonly TextRange[]) {
    const ranges =
      items === undefined
        ? selections.map((range) => tools.passageAt(analysis, range))
        : items.map((id) => tools.passageOfItem(analysis, id));
    const found = merged(ranges.filter((range) => range !== null));
    return tools.planSetAside(analysis, found, readAgain(analysis), tools.outlineWords[language()]);
  }

  private async make(document: vscode.TextDocument, plan: SetAsidePlan): Promise<boolean> {
    const { plans, preview, setAsides } = this.services;
    await setAsides.plan(document, plan);
    const doubts = plan.doubts.map(({ text }) => text);
    return doubts.length === 0 || plan.changes.isEmpty
      ? plans.applyOrSay(document, plan)
      : preview.ask(document, plan, messages().outline.askDoubts(doubts));
  }

  /** How long the text is now. */
  private say(document: vscode.TextDocument, added: readonly TextRange[]): void {
    const statistics = this.services.store.read(document)?.statistics;
    if (statistics === undefined) return;
    const { figures } = messages().outline;
    const left = [figures.words(statistics.words), figures.minutes(statistics.minutes)].filter((one) => one !== '');
    const { done, restored } = messages().setAside;
    const words = added.reduce((sum, range) => sum + wordsOf(document, range), 0);
    sayBriefly(added.length === 0 ? restored(left.join(' · ')) : done(words, left.join(' · ')));
  }
}

function selectionsIn(document: vscode.TextDocument): readonly TextRange[] {
  const { activeTextEditor, visibleTextEditors } = vscode.window;
  const editor =
    activeTextEditor?.document === document
      ? activeTextEditor
      : visibleTextEditors.find((one) => one.document === document);
  return (editor?.selections ?? []).map((one) => toTextRange(document, one));
}

/** The passages that selections reach into, or a cursor stands in or right beside. */
const touched = (passages: readonly TextRange[], selections: readonly TextRange[]): TextRange[] =>
  passages.filter((passage) =>
    selections.some((one) =>
      one.start === one.end ? passage.start <= one.start && one.start <= passage.end : overlaps(passage, one),
    ),
  );

/** Without those that lie in another. */
function merged(ranges: readonly TextRange[]): TextRange[] {
  const all: TextRange[] = [];
  for (const range of [...ranges].sort((a, b) => a.start - b.start)) {
    const last = all.at(-1);
    if (last === undefined || range.start >= last.end) all.push(range);
    else all[all.length - 1] = { start: last.start, end: Math.max(last.end, range.end) };
  }
  return all;
}

/** Folds passages of several lines, or unfolds them; the cursor stays at the beginning of the first. */
async function fold(document: vscode.TextDocument, passages: readonly TextRange[], isFolded: boolean): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (editor?.document !== document) return;
  const ranges = passages.map((range) => toRange(document, range));
  const long = ranges.filter((range) => !range.isSingleLine);
  const [first] = ranges;
  if (long.length > 0) {
    editor.selections = long.map(({ start, end }) => new vscode.Selection(start, end));
    await vscode.commands.executeCommand(
      isFolded ? 'editor.createFoldingRangeFromSelection' : 'editor.removeManualFoldingRanges',
    );
  }
  if (first !== undefined) editor.selection = new vscode.Selection(first.start, first.start);
}

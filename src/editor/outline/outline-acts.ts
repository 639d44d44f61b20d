import * as vscode from 'vscode';
import { loadOutlineTools, readAgain, type OutlineItem, type OutlineOperation } from '../../core/index.ts';
import { refuse, sayBriefly } from '../host/say.ts';
import type { Services } from '../services.ts';
import { KnockOns } from './knock-ons.ts';
import { language, messages } from '../messages.ts';

/** Operations on the outline of a document: planned in the core, shown first where they are not sure, one step to undo. */
export class OutlineActs {
  readonly knockOns: KnockOns;

  constructor(private readonly services: Services) {
    this.knockOns = new KnockOns(services);
  }

  /** True when it was done. */
  async run(document: vscode.TextDocument, operation: OutlineOperation): Promise<boolean> {
    const { store, plans, preview, setAsides } = this.services;
    const tools = await loadOutlineTools();
    await setAsides.ready(document);
    const analysis = store.read(document);
    if (analysis === undefined) return refuse('notSpeech') ?? false;
    const plan = tools.planOutline(analysis, operation, readAgain(analysis), tools.outlineWords[language()]);
    if ('refused' in plan) {
      void vscode.window.showWarningMessage(plan.text);
      return false;
    }
    if (plan.changes.isEmpty) {
      sayBriefly(messages().outline.nothing);
      return false;
    }
    const doubts = plan.doubts.map(({ text }) => text);
    const isDone =
      doubts.length === 0
        ? await plans.applyOrSay(document, plan)
        : await preview.ask(document, plan, messages().outline.askDoubts(doubts));
    if (!isDone) return false;
    this.select(document, plan.places[0]?.start);
    this.knockOns.tell(document, plan.knockOns);
    return true;
  }

  /** Puts the cursor to the item that was moved, so that the next key moves it on. */
  private select(document: vscode.TextDocument, start: number | undefined): void {
    const editor = vscode.window.visibleTextEditors.find((one) => one.document === document);
    if (start === undefined || editor === undefined) return;
    const at = document.positionAt(start);
    editor.selection = new vscode.Selection(at, at);
    editor.revealRange(new vscode.Range(at, at), vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  }
}

/** Where an item goes one step up or down: past its neighbour, or out of its heading into the next one; null where there is nothing. */
export function stepOf(item: OutlineItem, isUp: boolean): OutlineOperation | null {
  const { items } = item.series;
  const neighbour = items[items.indexOf(item) + (isUp ? -1 : 1)];
  const move = (where: 'before' | 'after' | 'into', target: OutlineItem): OutlineOperation => ({
    kind: 'move',
    items: [item.id],
    where,
    target: target.id,
  });
  if (neighbour !== undefined) return move(isUp ? 'before' : 'after', neighbour);
  const headings = item.parent?.series.items ?? [];
  const heading = headings[headings.indexOf(item.parent!) + (isUp ? -1 : 1)];
  if (heading === undefined) return null;
  const first = heading.children.find(({ style }) => style === item.style);
  return isUp || first === undefined ? move('into', heading) : move('before', first);
}

/** The move that is meant by dropping rows on another one: below a heading, else in its place. */
export function dropOf(items: readonly OutlineItem[], target: OutlineItem): OutlineOperation {
  const [first] = items;
  const ids = items.map(({ id }) => id);
  if (first!.level > target.level) return { kind: 'move', items: ids, where: 'into', target: target.id };
  const isDown = first!.series === target.series && first!.start < target.start;
  return { kind: 'move', items: ids, where: isDown ? 'after' : 'before', target: target.id };
}

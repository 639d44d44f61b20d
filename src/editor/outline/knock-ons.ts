import * as vscode from 'vscode';
import { editPlan, type KnockOn } from '../../core/index.ts';
import { toRange } from '../host/convert.ts';
import type { Services } from '../services.ts';
import { messages } from '../messages.ts';

interface Place extends vscode.QuickPickItem {
  readonly knockOn: KnockOn;
}

/** 牵连处: what may be wrong since the outline of a text was changed last. They are walked through, never mended unasked. */
export class KnockOns {
  private last:
    | { readonly document: vscode.TextDocument; readonly version: number; readonly found: readonly KnockOn[] }
    | undefined;

  constructor(private readonly services: Services) {}

  /** Says how many there are and offers to show them. */
  tell(document: vscode.TextDocument, found: readonly KnockOn[]): void {
    this.last = { document, version: document.version, found };
    if (found.length === 0) return;
    void vscode.window
      .showInformationMessage(messages().outline.knockOns(found.length), messages().outline.walk)
      .then((answer) => {
        if (answer === messages().outline.walk) void this.walk();
      });
  }

  /** Lists them; the one that is looked at is shown in the text, the one that is taken is mended where that is certain. */
  async walk(): Promise<void> {
    const { last } = this;
    if (last === undefined || last.found.length === 0 || last.document.version !== last.version) {
      void vscode.window.showInformationMessage(messages().outline.noKnockOns);
      return;
    }
    const { document, found } = last;
    const taken = await this.pick(document, found);
    if (taken === undefined) return;
    await show(document, taken, false);
    if (taken.fix === null) return;
    const plan = editPlan(document.getText(), [taken.fix], messages().outline.knockOnFix(taken.fix.text));
    if (await this.services.plans.applyOrSay(document, plan)) {
      const rest = found.filter((one) => one !== taken);
      const moved = rest.map((one) => ({ ...one, range: plan.changes.mapRange(one.range) }));
      this.last = { document, version: document.version, found: moved };
    }
  }

  private pick(document: vscode.TextDocument, found: readonly KnockOn[]): Promise<KnockOn | undefined> {
    const picker = vscode.window.createQuickPick<Place>();
    picker.title = messages().outline.knockOnTitle;
    picker.items = found.map((knockOn) => ({
      label: knockOn.text,
      description: messages().outline.line(document.positionAt(knockOn.range.start).line + 1),
      ...(knockOn.fix === null ? {} : { detail: messages().outline.knockOnFix(knockOn.fix.text) }),
      knockOn,
    }));
    return new Promise((resolve) => {
      picker.onDidChangeActive(([place]) => {
        if (place !== undefined) void show(document, place.knockOn, true);
      });
      picker.onDidAccept(() => {
        resolve(picker.activeItems[0]?.knockOn);
        picker.hide();
      });
      picker.onDidHide(() => {
        resolve(undefined);
        picker.dispose();
      });
      picker.show();
    });
  }
}

async function show(document: vscode.TextDocument, { range }: KnockOn, preserveFocus: boolean): Promise<void> {
  await vscode.window.showTextDocument(document, { preserveFocus, selection: toRange(document, range) });
}

import * as vscode from 'vscode';
import type { Pending } from '../host/pending.ts';
import { WhenRests } from '../host/settle.ts';

/** Milliseconds between two documents, in which keys are answered. */
const breath = 300;

/** Slow work on several documents: those in sight first, one at a time, with a breath in between. */
export class InSightFirst implements vscode.Disposable {
  private readonly waiting = new Set<vscode.TextDocument>();
  private readonly turn: WhenRests;
  private isUnderWay = false;

  constructor(
    pending: Pending,
    private readonly work: (document: vscode.TextDocument) => void,
  ) {
    this.turn = new WhenRests(pending);
  }

  dispose(): void {
    this.waiting.clear();
    this.turn.dispose();
  }

  add(document: vscode.TextDocument): void {
    this.waiting.add(document);
    if (!this.isUnderWay) this.schedule(0);
  }

  remove(document: vscode.TextDocument): void {
    this.waiting.delete(document);
  }

  private schedule(milliseconds: number): void {
    this.isUnderWay = true;
    this.turn.schedule(milliseconds, () => this.next());
  }

  private next(): void {
    const inSight = vscode.window.visibleTextEditors.map(({ document }) => document);
    const document = [...inSight, ...this.waiting].find((one) => this.waiting.has(one));
    this.isUnderWay = false;
    if (document === undefined) return;
    this.waiting.delete(document);
    try {
      this.work(document);
    } finally {
      if (this.waiting.size > 0) this.schedule(breath);
    }
  }
}

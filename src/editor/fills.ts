import * as vscode from 'vscode';
import { placeholderGroups, referenceKey } from '../core/index.ts';
import type { DocumentStore } from './document-store.ts';
import { FillTracker, type FilledPlace } from './fill-tracker.ts';
import { whenSettled } from './settle.ts';

const delay = 400;
/** As many values of one document as one would still look through. */
const maxValues = 200;

/** A value that was filled in, offered again where the same kind of thing is asked for. */
export type FilledValue = Pick<FilledPlace, 'kind' | 'key' | 'value'>;

/** Which blanks have been filled while their document is open, and with what. Kept in memory only. */
export class Fills implements vscode.Disposable {
  private readonly trackers = new WeakMap<vscode.TextDocument, FillTracker>();
  private readonly values = new WeakMap<vscode.TextDocument, FilledValue[]>();
  private readonly changed = new vscode.EventEmitter<vscode.TextDocument>();
  private readonly subscription: vscode.Disposable;

  /** The blanks of a document, or what was filled in, are others than before. */
  readonly onDidChange = this.changed.event;

  constructor(private readonly store: DocumentStore) {
    this.subscription = vscode.Disposable.from(
      this.changed,
      vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        const tracker = this.trackers.get(document);
        for (const { rangeOffset, rangeLength, text } of contentChanges)
          tracker?.change(rangeOffset, rangeLength, text.length);
      }),
      whenSettled(store, delay, (document) => this.settle(document)),
    );
  }

  dispose(): void {
    this.subscription.dispose();
  }

  /** Places that were blank and are not any more, in text order. */
  filled(document: vscode.TextDocument): readonly FilledPlace[] {
    return this.trackers.get(document)?.filled ?? [];
  }

  /** What this document's blanks were filled with, the latest first. */
  valuesOf(document: vscode.TextDocument): readonly FilledValue[] {
    return this.values.get(document) ?? [];
  }

  /** Forgets which places were filled; the values stay to be offered. */
  clear(document: vscode.TextDocument): void {
    this.trackers.get(document)?.clear();
  }

  private settle(document: vscode.TextDocument): void {
    const analysis = this.store.read(document);
    if (analysis === undefined) return void this.trackers.delete(document);
    const tracker = this.trackers.get(document) ?? new FillTracker();
    this.trackers.set(document, tracker);
    const blanks = placeholderGroups(analysis).map((group) => ({
      start: group.start,
      end: group.end,
      group,
      key: referenceKey(analysis, group),
    }));
    tracker.settle(analysis.document.text, blanks);
    this.remember(document, tracker.filled);
    this.changed.fire(document);
  }

  private remember(document: vscode.TextDocument, filled: readonly FilledPlace[]): void {
    const before = this.values.get(document) ?? [];
    const fresh = filled.filter(
      ({ kind, key, value }) => !before.some((one) => one.kind === kind && one.key === key && one.value === value),
    );
    if (fresh.length > 0) this.values.set(document, [...fresh.toReversed(), ...before].slice(0, maxValues));
  }
}

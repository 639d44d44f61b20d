import * as vscode from 'vscode';
import { FillTracker, placeholderGroups, referenceOf, type FilledPlace } from '../../core/index.ts';
import type { DocumentStore } from '../host/document-store.ts';
import { onTextChange } from '../host/text-changes.ts';
import { whenSettled } from '../host/settle.ts';

const delay = 400;
/** As many values of one document as one would still look through. */
const maxValues = 200;

/** A value that was filled in, offered again where the same kind of thing is asked for. */
export type FilledValue = Pick<FilledPlace, 'kind' | 'reference' | 'value'>;

/** Which blanks have been filled while their document is open, and with what. Kept in memory only. */
export class Fills implements vscode.Disposable {
  private readonly trackers = new WeakMap<vscode.TextDocument, FillTracker>();
  private readonly values = new WeakMap<vscode.TextDocument, readonly FilledValue[]>();
  private readonly changed = new vscode.EventEmitter<vscode.TextDocument>();
  private readonly subscription: vscode.Disposable;

  /** The text of a document has settled: its blanks, or what was filled in, may be others than before. */
  readonly onDidChange = this.changed.event;

  constructor(private readonly store: DocumentStore) {
    this.subscription = vscode.Disposable.from(
      this.changed,
      onTextChange(
        (document) => this.trackers.has(document),
        ({ document, changes, text }) => this.trackers.get(document)?.change(changes, text),
      ),
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

  /** What this document's blanks were filled with, the latest first; a value stays when its place is forgotten. */
  valuesOf(document: vscode.TextDocument): readonly FilledValue[] {
    return this.values.get(document) ?? [];
  }

  /** Forgets which places were filled. */
  clear(document: vscode.TextDocument): void {
    const tracker = this.trackers.get(document);
    const isNews = tracker !== undefined && tracker.filled.length > 0;
    tracker?.clear();
    if (isNews) this.changed.fire(document);
  }

  private settle(document: vscode.TextDocument): void {
    const analysis = this.store.read(document);
    if (analysis === undefined) this.trackers.delete(document);
    else {
      const tracker = this.trackers.get(document) ?? new FillTracker();
      this.trackers.set(document, tracker);
      const blanks = placeholderGroups(analysis).map((group) => {
        const { start, end } = group;
        return { start, end, group, reference: referenceOf(analysis, group) };
      });
      tracker.settle(analysis.document.text, blanks);
      this.remember(document, tracker.filled);
    }
    this.changed.fire(document);
  }

  private remember(document: vscode.TextDocument, filled: readonly FilledPlace[]): void {
    const before = this.valuesOf(document);
    const fresh = filled
      .map(({ kind, reference, value }) => ({ kind, reference, value }))
      .filter((one) => !before.some((known) => isSame(one, known)))
      .toReversed();
    if (fresh.length > 0) this.values.set(document, [...fresh, ...before].slice(0, maxValues));
  }
}

const isSame = (a: FilledValue, b: FilledValue): boolean =>
  a.kind === b.kind && a.value === b.value && JSON.stringify(a.reference) === JSON.stringify(b.reference);

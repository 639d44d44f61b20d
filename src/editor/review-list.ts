import type * as vscode from 'vscode';
import { checkedItems, reviewItems, type Analysis, type ReviewItem } from '../core/index.ts';
import type { DocumentStore } from './document-store.ts';
import type { TickStore } from './tick-store.ts';

/** The list of what is to be checked in one version of a text. */
export interface ReviewList {
  readonly document: vscode.TextDocument;
  readonly analysis: Analysis;
  readonly items: readonly ReviewItem[];
  readonly checked: ReadonlySet<ReviewItem>;
}

const known = new WeakMap<Analysis, readonly ReviewItem[]>();

/** The list of an active document; undefined for all others. */
export function reviewListOf(
  document: vscode.TextDocument,
  store: DocumentStore,
  ticks: TickStore,
): ReviewList | undefined {
  const analysis = store.read(document);
  if (analysis === undefined) return undefined;
  let items = known.get(analysis);
  if (items === undefined) {
    items = reviewItems(analysis);
    known.set(analysis, items);
  }
  return { document, analysis, items, checked: checkedItems(analysis.document, items, ticks.of(document)) };
}

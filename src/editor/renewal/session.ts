import type * as vscode from 'vscode';
import type { TextChange } from '../host/text-changes.ts';
import type { Analysis } from '../../core/index.ts';
import { RenewalProgress, renewalItems, type RenewalPlace, type StoredPlace } from '../../core/later.ts';

/** The renewal of one open text: told of each edit, read by everything that shows it. Nothing of it stands in the text. */
export class RenewalSession {
  private isStale = false;
  private hasNews = false;

  private constructor(
    readonly document: vscode.TextDocument,
    private readonly progress: RenewalProgress,
  ) {}

  static begin(document: vscode.TextDocument, analysis: Analysis): RenewalSession {
    return new RenewalSession(document, RenewalProgress.begin(document.getText(), renewalItems(analysis)));
  }

  static restore(document: vscode.TextDocument, stored: readonly StoredPlace[]): RenewalSession {
    return new RenewalSession(document, RenewalProgress.restore(document.getText(), stored));
  }

  get places(): readonly RenewalPlace[] {
    return this.progress.places;
  }

  get untouched(): readonly RenewalPlace[] {
    return this.places.filter(({ state }) => state === 'untouched');
  }

  get stored(): readonly StoredPlace[] {
    return this.progress.stored;
  }

  place(id: number): RenewalPlace | undefined {
    return this.places.find((place) => place.id === id);
  }

  /** The place that the offset is in or at the end of. */
  at(offset: number): RenewalPlace | undefined {
    const inside = this.places.filter(({ start, end, gone }) => !gone && start <= offset && offset <= end);
    return inside.find(({ end }) => offset < end) ?? inside[0];
  }

  /** The places with the same old value, itself among them. */
  equal({ kind, old }: Pick<RenewalPlace, 'kind' | 'old'>): readonly RenewalPlace[] {
    return this.places.filter((place) => place.kind === kind && place.old === old);
  }

  keep(ids: Iterable<number>, kept: boolean): void {
    this.progress.keep(new Set(ids), kept);
  }

  change({ changes, text }: Pick<TextChange, 'changes' | 'text'>): void {
    this.isStale = true;
    this.progress.change(changes, text);
  }

  /** Reads the text as it stands now. */
  settle(): void {
    if (!this.isStale) return;
    this.isStale = false;
    this.hasNews = true;
    this.progress.settle(this.document.getText());
  }

  /** Whether the text was read anew since this was last asked: whoever read it first (a hover), all are to be told. */
  takeNews(): boolean {
    const hasNews = this.hasNews;
    this.hasNews = false;
    return hasNews;
  }
}

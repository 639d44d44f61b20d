import * as vscode from 'vscode';
import {
  fits,
  loadOutlineTools,
  overlaps,
  type OutlineTools,
  type Passage,
  type PassageProgress,
  type SetAsidePlan,
  type TextRange,
} from '../../core/index.ts';
import type { Guard } from '../host/guard.ts';
import { onTextChange } from '../host/text-changes.ts';

/** Where the passages of a text are written down. */
export interface PassageRecords {
  /** Undefined where none ever was. */
  setAsideOf(document: vscode.TextDocument): readonly Passage[] | undefined;
  recordSetAside(document: vscode.TextDocument, passages: readonly Passage[]): Promise<void>;
  /** Resolves when the record has been read. */
  ready(document: vscode.TextDocument): Promise<void>;
  /** The record of the text with this address may be another than before. */
  readonly onDidChange: vscode.Event<string>;
}

/** What is known of one open text. */
interface Held {
  readonly progress: PassageProgress;
  /** Passages of the record that the text does not hold. */
  readonly lost: readonly Passage[];
  /** What the record said when it was last read or written here. */
  readonly recorded: readonly Passage[];
}

/**
 * The passages that are set aside (备删) in each open text, followed through its edits; their record lies beside the text. The records
 * are made after the texts can be read: until they are there, nothing is set aside.
 *
 *     services.setAsides.rangesIn(document)
 */
export class SetAsides implements vscode.Disposable {
  private readonly held = new Map<vscode.TextDocument, Held>();
  private readonly changed = new vscode.EventEmitter<vscode.TextDocument>();
  private readonly subscriptions: vscode.Disposable[];
  /** Texts whose passages are being written down, once for each time. */
  private readonly writing: vscode.TextDocument[] = [];
  private records: PassageRecords | undefined;
  private core: OutlineTools | undefined;

  /** Other passages of a text are set aside than before, without a change of the text. */
  readonly onDidChange = this.changed.event;

  /** Made before whatever reads texts, so that it has heard of a change when they are read. */
  constructor(private readonly guard: Guard) {
    this.subscriptions = [
      this.changed,
      onTextChange(
        (document) => this.held.has(document),
        ({ document, changes, text }) => this.held.get(document)?.progress.change(changes, text),
      ),
      vscode.workspace.onDidCloseTextDocument((document) => this.close(document)),
    ];
  }

  dispose(): void {
    vscode.Disposable.from(...this.subscriptions).dispose();
  }

  readFrom(records: PassageRecords): void {
    this.records = records;
    this.subscriptions.push(
      records.onDidChange((uri) => {
        const document = vscode.workspace.textDocuments.find((one) => one.uri.toString() === uri);
        // What is written down here is no news, and the text may have been changed meanwhile.
        if (document === undefined || this.writing.includes(document)) return;
        if (this.reload(document)) this.changed.fire(document);
      }),
    );
  }

  /** In offsets of the text as it is now, in text order. */
  rangesIn(document: vscode.TextDocument): readonly TextRange[] {
    return this.of(document)?.progress.ranges ?? NONE;
  }

  /** Passages of the record that the text does not hold. */
  lostIn(document: vscode.TextDocument): readonly Passage[] {
    return this.of(document)?.lost ?? [];
  }

  /** Resolves when the passages of a text are known: who writes it into another document or counts it once waits for this. */
  async ready(document: vscode.TextDocument): Promise<void> {
    await this.records?.ready(document);
    if (this.held.has(document) || (this.records?.setAsideOf(document) ?? []).length === 0) return;
    await this.loaded();
    if (this.of(document) !== undefined) this.changed.fire(document);
  }

  /** Tells of a plan that is about to be made; one that changes nothing of the text is made by this alone. */
  async plan(document: vscode.TextDocument, plan: SetAsidePlan): Promise<void> {
    await this.ready(document);
    const { PassageProgress } = await this.loaded();
    const text = document.getText();
    if (!fits(plan, text)) return;
    const held = this.of(document) ?? { progress: new PassageProgress(text, []), lost: [], recorded: [] };
    this.held.set(document, held);
    held.progress.plan(plan.changes, plan.passages);
    if (plan.changes.isEmpty) this.changed.fire(document);
  }

  /** Writes down what is set aside in a text at rest. */
  async settle(document: vscode.TextDocument): Promise<void> {
    const held = this.held.get(document);
    if (held === undefined) return;
    if (held.progress.find()) this.changed.fire(document);
    const passages = [...held.progress.passages, ...held.lost];
    const known = this.records?.setAsideOf(document);
    if (passages.length === 0 && known === undefined) return;
    if (!isSame(passages, known ?? [])) await this.record(document, passages);
  }

  /** A text that is closed before its keys have rested is written down all the same. */
  private close(document: vscode.TextDocument): void {
    const held = this.held.get(document);
    this.held.delete(document);
    if (held === undefined) return;
    const passages = [...held.progress.passages, ...held.lost];
    if (isSame(passages, held.recorded)) return;
    const written = this.records?.recordSetAside(document, passages) ?? Promise.resolve();
    void this.guard.track('set aside', written).catch((error: unknown) => this.guard.report('set aside', error));
  }

  private async record(document: vscode.TextDocument, passages: readonly Passage[]): Promise<void> {
    this.writing.push(document);
    this.held.set(document, { ...this.held.get(document)!, recorded: passages });
    try {
      await this.records?.recordSetAside(document, passages);
    } finally {
      this.writing.splice(this.writing.indexOf(document), 1);
    }
  }

  /** Gives up passages that were not found. */
  async forgetLost(document: vscode.TextDocument): Promise<void> {
    const held = this.held.get(document);
    if (held === undefined) return;
    this.held.set(document, { ...held, lost: [] });
    await this.settle(document);
    this.changed.fire(document);
  }

  private of(document: vscode.TextDocument): Held | undefined {
    const known = this.held.get(document);
    if (known !== undefined || document.isClosed) return known;
    const passages = this.records?.setAsideOf(document) ?? [];
    if (passages.length === 0) return undefined;
    if (this.core !== undefined) return this.load(this.core, document, passages);
    void this.guard.track(
      'set aside',
      this.loaded().then(() => this.changed.fire(document)),
    );
    return undefined;
  }

  /** Few texts have anything set aside: what follows it is loaded with the first. */
  private async loaded(): Promise<OutlineTools> {
    return (this.core ??= await loadOutlineTools());
  }

  private load(
    { locatePassages, PassageProgress }: OutlineTools,
    document: vscode.TextDocument,
    passages: readonly Passage[],
  ): Held {
    const text = document.getText();
    const located = locatePassages(text, passages);
    const ranges: TextRange[] = [];
    for (const { range } of located)
      if (range !== null && !ranges.some((one) => overlaps(one, range))) ranges.push(range);
    const lost = located.filter(({ range }) => range === null).map(({ passage }) => passage);
    const held = { progress: new PassageProgress(text, ranges), lost, recorded: passages };
    this.held.set(document, held);
    return held;
  }

  /**
   * Takes over what another window or hand has written. True when it says something else than is known. A record in which only its
   * other parts have changed (fillings, stage) says nothing new, while the text may be ahead of it.
   */
  private reload(document: vscode.TextDocument): boolean {
    const passages = this.records?.setAsideOf(document) ?? [];
    const held = this.held.get(document);
    if (held === undefined) return passages.length > 0;
    if (isSame(passages, held.recorded)) return false;
    this.held.set(document, { ...held, recorded: passages });
    if (isSame(passages, [...held.progress.passages, ...held.lost])) return false;
    if (this.core !== undefined) this.load(this.core, document, passages);
    return true;
  }
}

const NONE: readonly TextRange[] = [];

/** Whether passages are the same ones; the words beside them change with the text and are no news. */
const isSame = (some: readonly Passage[], others: readonly Passage[]): boolean =>
  some.length === others.length && some.every(({ print }, index) => print === others[index]!.print);

import * as vscode from 'vscode';
import {
  fillFileSuffix,
  fillFormat,
  FillProgress,
  overlaps,
  sidesOf,
  type FilledPlace,
  type FillEntry,
  type FillFile,
  type FillState,
  type LocatedFill,
  type Passage,
  type SentEntry,
  type Stage,
} from '../../core/index.ts';
import { messages } from '../messages.ts';
import type { Fills } from './fills.ts';
import type { Guard } from '../host/guard.ts';
import { now } from '../host/now.ts';
import { onTextChange } from '../host/text-changes.ts';
import { SideFiles } from '../files/side-files.ts';

/** What is told of a filling when it is made. */
export type NewFill = Pick<FillEntry, 'id' | 'kind' | 'label' | 'mask' | 'value' | 'before' | 'after' | 'source'>;

/**
 * How far each filled blank has come: 已填待核, 已核; who gave it, and what was asked for in a 征数表. Kept beside the text from
 * the first time that the 填写表, a 征数表 or 标为已核 is used on it; from then on what is typed into a blank is noted too.
 *
 *     services.fillStates.of(document).filter(({ entry }) => entry.state !== 'checked') // 未核
 */
export class FillStates implements vscode.Disposable {
  private readonly files: SideFiles<FillFile>;
  private readonly followed = new WeakMap<vscode.TextDocument, FillProgress>();
  private readonly subscription: vscode.Disposable;

  /** Fires with the text's address. */
  readonly onDidChange: vscode.Event<string>;

  constructor(
    private readonly fills: Fills,
    guard: Guard,
  ) {
    this.files = new SideFiles(
      { suffix: fillFileSuffix, name: messages().files.kinds.fills, format: fillFormat },
      guard,
    );
    this.onDidChange = this.files.onDidChange;
    this.subscription = vscode.Disposable.from(
      this.files,
      onTextChange(
        (document) => this.followed.has(document),
        ({ document, changes, text }) => this.followed.get(document)?.change(changes, text),
      ),
      fills.onDidChange((document) => {
        // Where nothing but the stage is written down, what is typed stays the text's own affair.
        const { fills, sent } = this.files.of(document);
        if (fills.length + sent.length > 0) void this.update(document);
      }),
    );
  }

  dispose(): void {
    this.subscription.dispose();
  }

  /** How far the text has come, as its record says. */
  stageOf(document: vscode.TextDocument): Stage | undefined {
    return this.files.of(document).stage;
  }

  recordStage(document: vscode.TextDocument, stage: Stage): Promise<void> {
    return this.files.change(document, (file) => ({ ...file, stage }));
  }

  /** How long the text may take, and who is to speak. */
  timeOf(document: vscode.TextDocument): Pick<FillFile, 'target' | 'speaker'> {
    const { target, speaker } = this.files.of(document);
    return { ...(target !== undefined && { target }), ...(speaker !== undefined && { speaker }) };
  }

  /** Members that are named are written, or taken away where they are undefined. */
  recordTime(
    document: vscode.TextDocument,
    time: { readonly target?: number | undefined; readonly speaker?: string | undefined },
  ): Promise<void> {
    return this.files.change(document, ({ target, speaker, ...file }) => {
      const now = { target, speaker, ...time };
      return {
        ...file,
        ...(now.target !== undefined && { target: now.target }),
        ...(now.speaker !== undefined && { speaker: now.speaker }),
      };
    });
  }

  /** The passages that are set aside; undefined where none ever was. */
  setAsideOf(document: vscode.TextDocument): readonly Passage[] | undefined {
    return this.files.of(document).setAside;
  }

  recordSetAside(document: vscode.TextDocument, setAside: readonly Passage[]): Promise<void> {
    return this.files.change(document, (file) => ({ ...file, setAside }));
  }

  /** What was filled in and where it stands now, in the order in which it was filled. */
  of(document: vscode.TextDocument): readonly LocatedFill[] {
    const { fills } = this.files.of(document);
    return fills.length === 0 ? [] : this.read(document, fills);
  }

  private read(document: vscode.TextDocument, fills: readonly FillEntry[]): readonly LocatedFill[] {
    const progress = this.followed.get(document) ?? new FillProgress();
    this.followed.set(document, progress);
    return progress.read(document.getText(), fills);
  }

  /** Resolves when what is kept of a text has been read. */
  async ready(document: vscode.TextDocument): Promise<void> {
    await this.files.read(document);
  }

  /** The blanks that were sent out. */
  sent = async (document: vscode.TextDocument): Promise<readonly SentEntry[]> => (await this.files.read(document)).sent;

  /** Notes what has just been filled in. */
  record(document: vscode.TextDocument, fresh: readonly NewFill[]): Promise<void> {
    const entries = fresh.map((one): FillEntry => ({
      ...one,
      state: 'filled',
      filledAt: now(),
      checkedAt: '',
      note: '',
    }));
    const ids = new Set(entries.map(({ id }) => id));
    return this.files.change(document, (file) => ({
      ...file,
      fills: [...file.fills.filter(({ id }) => !ids.has(id)), ...entries],
    }));
  }

  /** Notes which blanks went out in a table; one that goes out again is asked anew. */
  remember(document: vscode.TextDocument, entries: readonly Omit<SentEntry, 'sentAt'>[]): Promise<void> {
    const ids = new Set(entries.map(({ id }) => id));
    return this.files.change(document, (file) => ({
      ...file,
      sent: [...file.sent.filter(({ id }) => !ids.has(id)), ...entries.map((entry) => ({ ...entry, sentAt: now() }))],
    }));
  }

  /** Sets the state of some fillings (all where none are named), or adds a note to them. */
  async mark(
    document: vscode.TextDocument,
    ids: readonly string[] | undefined,
    change: { readonly state?: FillState; readonly note?: string },
  ): Promise<void> {
    await this.update(document);
    await this.files.change(document, (file) => ({
      ...file,
      fills: this.read(document, file.fills).map(({ entry, range }) =>
        range === null || (ids !== undefined && !ids.includes(entry.id)) ? entry : marked(entry, change),
      ),
    }));
  }

  /** Brings the record up to the text: what was typed into blanks comes in, what was written over is to be checked again. */
  update(document: vscode.TextDocument): Promise<void> {
    return this.files.change(document, (file) => {
      const { fills } = file;
      const text = document.getText();
      const located = this.read(document, fills);
      const typed = this.fills
        .filled(document)
        .filter((one) => !located.some(({ range }) => range !== null && overlaps(range, one)))
        .map((one, index) => typedEntry(text, one, fills.length + index + 1));
      return { ...file, fills: [...located.map(({ entry }) => entry), ...typed] };
    });
  }
}

/** A record of what was typed into a blank. */
function typedEntry(text: string, { start, end, mask, kind, label }: FilledPlace, number: number): FillEntry {
  const value = text.slice(start, end);
  const { before, after } = sidesOf(text, { start, end });
  // Equal words may stand several times: the number keeps their names apart.
  const id = `${label}-${value}-${before.slice(-4)}-${number}`;
  const told = { source: '', filledAt: now(), checkedAt: '', note: '' };
  return { id, kind, label, mask, value, before, after, state: 'filled', ...told };
}

function marked(entry: FillEntry, { state, note }: { readonly state?: FillState; readonly note?: string }): FillEntry {
  const checkedAt = state === undefined ? entry.checkedAt : state === 'checked' ? now() : '';
  return { ...entry, state: state ?? entry.state, checkedAt, note: note ?? entry.note };
}

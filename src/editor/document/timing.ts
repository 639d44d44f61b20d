import * as vscode from 'vscode';
import { DEFAULT_RATE, fastestRate, slowestRate } from '../../core/index.ts';
import { settings } from '../contributions.ts';

/** What the record of a text says of its time. */
export interface TimeRecords {
  timeOf(document: vscode.TextDocument): { readonly target?: number; readonly speaker?: string };
  recordTime(
    document: vscode.TextDocument,
    time: { readonly target?: number | undefined; readonly speaker?: string | undefined },
  ): Promise<void>;
  /** The record of the text with this address may be another than before. */
  readonly onDidChange: vscode.Event<string>;
}

/**
 * How long each text may take, and how fast it is spoken: the target of its record, else of the setting; the rate of the speaker that
 * its record names. The records are made after the texts can be read.
 */
export class Timing implements vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<void>();
  private readonly subscriptions: vscode.Disposable[] = [this.changed];
  private readonly known = new Map<string, string>();
  private records: TimeRecords | undefined;

  readonly onDidChange = this.changed.event;

  constructor() {
    this.subscriptions.push(
      vscode.workspace.onDidChangeConfiguration((event) => {
        if ([settings.targetMinutes, settings.speakers].some((name) => event.affectsConfiguration(name)))
          this.changed.fire();
      }),
      vscode.workspace.onDidCloseTextDocument(({ uri }) => this.known.delete(uri.toString())),
    );
  }

  readFrom(records: TimeRecords): void {
    this.records = records;
    this.subscriptions.push(
      records.onDidChange((uri) => {
        const document = vscode.workspace.textDocuments.find((one) => one.uri.toString() === uri);
        const now = document && JSON.stringify(records.timeOf(document));
        if (now === undefined || now === (this.known.get(uri) ?? '{}')) return;
        this.known.set(uri, now);
        this.changed.fire();
      }),
    );
  }

  dispose(): void {
    vscode.Disposable.from(...this.subscriptions).dispose();
  }

  speakerOf(document: vscode.TextDocument): string | undefined {
    return this.records?.timeOf(document).speaker;
  }

  /** In syllables a minute. */
  rateOf(document: vscode.TextDocument): number {
    const speaker = this.speakerOf(document);
    return (speaker === undefined ? undefined : this.rates.get(speaker)) ?? DEFAULT_RATE;
  }

  /** In minutes; undefined where there is none. */
  targetOf(document: vscode.TextDocument): number | undefined {
    return this.recordedTarget(document) ?? this.targetInSettings(document);
  }

  /** The target that the text's own record names. */
  recordedTarget(document: vscode.TextDocument): number | undefined {
    return this.records?.timeOf(document).target;
  }

  /** The target of texts whose record names none. */
  targetInSettings(document: vscode.TextDocument): number | undefined {
    const set = vscode.workspace.getConfiguration(undefined, document.uri).get<unknown>(settings.targetMinutes);
    return typeof set === 'number' && set > 0 ? set : undefined;
  }

  /** Of speakers by name, in syllables a minute; what nobody speaks at is left out. */
  get rates(): ReadonlyMap<string, number> {
    const set = vscode.workspace.getConfiguration().get<unknown>(settings.speakers);
    const entries = typeof set === 'object' && set !== null ? Object.entries(set) : [];
    return new Map(
      entries.filter((entry): entry is [string, number] => {
        const rate: unknown = entry[1];
        return typeof rate === 'number' && rate >= slowestRate && rate <= fastestRate;
      }),
    );
  }

  async record(
    document: vscode.TextDocument,
    time: { readonly target?: number | undefined; readonly speaker?: string | undefined },
  ): Promise<void> {
    await this.records?.recordTime(document, time);
  }
}

import * as vscode from 'vscode';
import { isStage, type Stage } from '../../core/index.ts';
import { settings } from '../contributions.ts';

/** Where the stage of a text is written down. */
export interface StageRecords {
  stageOf(document: vscode.TextDocument): Stage | undefined;
  recordStage(document: vscode.TextDocument, stage: Stage): Promise<void>;
  /** The record of the text with this address may be another than before. */
  readonly onDidChange: vscode.Event<string>;
}

/**
 * How far each text has come: what its record says, and where nobody has said so, the setting. The records are made after the texts can be read: until
 * they are there, the setting holds.
 */
export class StageChoice implements vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<void>();
  private readonly subscriptions: vscode.Disposable[] = [this.changed];
  private readonly known = new Map<string, Stage | undefined>();
  private records: StageRecords | undefined;

  readonly onDidChange = this.changed.event;

  constructor() {
    this.subscriptions.push(
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration(settings.stage)) this.changed.fire();
      }),
      vscode.workspace.onDidCloseTextDocument(({ uri }) => this.known.delete(uri.toString())),
    );
  }

  /** Follows what is written down beside the texts; filled values stand in the same records, and are no news here. */
  readFrom(records: StageRecords): void {
    this.records = records;
    this.subscriptions.push(
      records.onDidChange((uri) => {
        const document = vscode.workspace.textDocuments.find((one) => one.uri.toString() === uri);
        if (document === undefined || this.known.get(uri) === records.stageOf(document)) return;
        this.known.set(uri, records.stageOf(document));
        this.changed.fire();
      }),
    );
  }

  of(document: vscode.TextDocument): Stage {
    const recorded = this.records?.stageOf(document);
    if (recorded !== undefined) return recorded;
    const setting = vscode.workspace.getConfiguration(undefined, document.uri).get<unknown>(settings.stage);
    return isStage(setting) ? setting : 'draft';
  }

  /** Writes the stage of a text down beside it; a text without a file keeps it as long as it is open. */
  async choose(document: vscode.TextDocument, stage: Stage): Promise<void> {
    await this.records?.recordStage(document, stage);
  }

  dispose(): void {
    vscode.Disposable.from(...this.subscriptions).dispose();
  }
}

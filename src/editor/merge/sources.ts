import * as vscode from 'vscode';
import { mergeFileSuffix } from '../../core/index.ts';
import { mergeFormat, sourcePassages, type MergeRecord } from '../../core/later.ts';
import { documentSelector } from '../contributions.ts';
import { SideFiles } from '../files/side-files.ts';
import { partMessages } from '../part-messages.ts';
import type { Services } from '../services.ts';

/** Where the passages of merged texts came from: remembered beside each text, shown behind the first line of each passage, not in the text. */
export class MergeSources implements vscode.Disposable {
  readonly records: SideFiles<MergeRecord>;
  private readonly changed = new vscode.EventEmitter<void>();
  private readonly subscription: vscode.Disposable;

  constructor(private readonly services: Services) {
    const { guard } = services;
    const kind = { suffix: mergeFileSuffix, name: partMessages().merging.record, format: mergeFormat };
    this.records = new SideFiles(kind, guard);
    this.subscription = vscode.Disposable.from(
      this.changed,
      this.records,
      this.records.onDidChange(() => this.changed.fire()),
      vscode.languages.registerInlayHintsProvider(documentSelector, {
        onDidChangeInlayHints: this.changed.event,
        provideInlayHints: (document, range) =>
          guard.run('source marks', document, [], () => this.marksOf(document, range)),
      }),
    );
  }

  dispose(): void {
    this.subscription.dispose();
  }

  private marksOf(document: vscode.TextDocument, range: vscode.Range): vscode.InlayHint[] {
    const analysis = this.services.store.read(document);
    const record = analysis === undefined ? undefined : this.records.of(document);
    if (analysis === undefined || record === undefined || record.entries.length === 0) return [];
    const words = partMessages().merging;
    return sourcePassages(analysis, record).flatMap(({ name, range: { start } }) => {
      const { end } = document.lineAt(document.positionAt(start).line).range;
      if (!range.contains(end)) return [];
      const hint = new vscode.InlayHint(end, words.source(name));
      hint.paddingLeft = true;
      hint.tooltip = words.sourceNote;
      return [hint];
    });
  }
}

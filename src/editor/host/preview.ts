import * as vscode from 'vscode';
import { applyEdits, type TextEdit } from '../../core/index.ts';
import { commands, previewScheme } from '../contributions.ts';
import { toEditorEdits } from './convert.ts';
import { nameOf } from '../files/whole-file.ts';

/** What becomes of a preview: its edits are in the text, it was given up, or the text has changed meanwhile. */
export type PreviewOutcome = 'applied' | 'discarded' | 'outdated';

interface Open {
  readonly text: string;
  readonly decide: (accepted: boolean) => void;
}

/**
 * Shows what edits would make of a document beside the document as it is, and applies them, as one undo step, only when the writer
 * says so: in the message, by the buttons over the comparison, or not at all by closing it.
 */
export class EditPreview implements vscode.Disposable {
  private readonly open = new Map<string, Open>();
  private shown = 0;
  private readonly subscription: vscode.Disposable;

  constructor() {
    this.subscription = vscode.Disposable.from(
      vscode.workspace.registerTextDocumentContentProvider(previewScheme, {
        provideTextDocumentContent: (uri) => this.open.get(uri.toString())?.text ?? '',
      }),
      vscode.commands.registerCommand(commands.applyPreview, () => this.decideActive(true)),
      vscode.commands.registerCommand(commands.discardPreview, () => this.decideActive(false)),
      vscode.window.tabGroups.onDidChangeTabs(({ closed }) =>
        closed.forEach((tab) => this.open.get(previewOf(tab) ?? '')?.decide(false)),
      ),
    );
  }

  dispose(): void {
    for (const { decide } of this.open.values()) decide(false);
    this.subscription.dispose();
  }

  /**
   * Asks about the edits, which are those of the document's present version. `title` stands over the comparison, `question` in the
   * message.
   */
  async ask(
    document: vscode.TextDocument,
    edits: readonly TextEdit[],
    { title, question }: { readonly title: string; readonly question: string },
  ): Promise<PreviewOutcome> {
    const { version } = document;
    const name = nameOf(document.uri);
    const uri = vscode.Uri.from({ scheme: previewScheme, path: `/${++this.shown}/${name}` });
    const decision = this.decision(uri, applyEdits(document.getText(), edits));
    await this.show(document, uri, title);
    this.askInMessage(uri, question);
    const accepted = await decision;
    await closeTabOf(uri);
    if (!accepted) return 'discarded';
    if (document.isClosed || document.version !== version) return 'outdated';
    const edit = new vscode.WorkspaceEdit();
    edit.set(document.uri, toEditorEdits(document, edits));
    return (await vscode.workspace.applyEdit(edit)) ? 'applied' : 'outdated';
  }

  private decision(uri: vscode.Uri, text: string): Promise<boolean> {
    const key = uri.toString();
    return new Promise((resolve) => {
      const decide = (accepted: boolean): void => {
        this.open.delete(key);
        resolve(accepted);
      };
      this.open.set(key, { text, decide });
    });
  }

  /** The other side gets the language of the document, so that long lines wrap on both. */
  private async show(document: vscode.TextDocument, uri: vscode.Uri, title: string): Promise<void> {
    const other = await vscode.workspace.openTextDocument(uri);
    if (other.languageId !== document.languageId)
      await vscode.languages.setTextDocumentLanguage(other, document.languageId);
    await vscode.commands.executeCommand('vscode.diff', document.uri, uri, title);
  }

  private askInMessage(uri: vscode.Uri, question: string): void {
    const [accept, discard] = ['采用', '放弃'] as const;
    void vscode.window.showInformationMessage(question, accept, discard).then((answer) => {
      if (answer !== undefined) this.open.get(uri.toString())?.decide(answer === accept);
    });
  }

  private decideActive(accepted: boolean): void {
    const tab = vscode.window.tabGroups.activeTabGroup.activeTab;
    this.open.get((tab && previewOf(tab)) ?? '')?.decide(accepted);
  }
}

/** The preview that a tab compares with, by its key. */
const previewOf = ({ input }: vscode.Tab): string | undefined =>
  input instanceof vscode.TabInputTextDiff && input.modified.scheme === previewScheme
    ? input.modified.toString()
    : undefined;

async function closeTabOf(uri: vscode.Uri): Promise<void> {
  const tabs = vscode.window.tabGroups.all.flatMap((group) => group.tabs);
  const tab = tabs.find((one) => previewOf(one) === uri.toString());
  if (tab !== undefined) await vscode.window.tabGroups.close(tab);
}

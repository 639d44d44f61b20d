import * as vscode from 'vscode';
import { fits, type EditPlan } from '../../core/index.ts';
import { commands, previewScheme } from '../contributions.ts';
import { messages } from '../messages.ts';
import type { Plans } from './plans.ts';
import { nameOf } from '../files/whole-file.ts';

interface Open {
  readonly text: string;
  readonly decide: (accepted: boolean) => void;
}

/**
 * Shows what a plan would make of a document beside the document as it is, and applies them, as one undo step, only when the writer
 * says so: in the message, by the buttons over the comparison, or not at all by closing it.
 */
export class EditPreview implements vscode.Disposable {
  private readonly open = new Map<string, Open>();
  private shown = 0;
  private readonly subscription: vscode.Disposable;

  constructor(private readonly plans: Plans) {
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

  /** Asks about a plan for the document as it is; its title stands over the comparison, `question` in the message. True when it was applied. */
  async ask(document: vscode.TextDocument, plan: EditPlan, question: string): Promise<boolean> {
    const text = document.getText();
    if (!fits(plan, text)) return this.plans.applyOrSay(document, plan);
    const name = nameOf(document.uri);
    const uri = vscode.Uri.from({ scheme: previewScheme, path: `/${++this.shown}/${name}` });
    const decision = this.decision(uri, plan.changes.apply(text));
    await this.show(document, uri, messages().preview.title(plan.title));
    this.askInMessage(uri, [question, ...plan.notes].join(''));
    const accepted = await decision;
    await closeTabOf(uri);
    return accepted && this.plans.applyOrSay(document, plan);
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
    const { accept, discard } = messages().preview;
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

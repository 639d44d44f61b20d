import * as vscode from 'vscode';
import { fits, type EditPlan } from '../../core/index.ts';
import { commands, contexts, previewScheme } from '../contributions.ts';
import { messages } from '../messages.ts';
import type { Plans } from './plans.ts';
import { nameOf } from '../files/whole-file.ts';

interface Open {
  readonly text: string;
  readonly question: string;
  readonly decide: (accepted: boolean) => void;
}

/**
 * Shows what a plan would make of a document beside the document as it is, and applies it, as one undo step, only when the writer
 * says so: by the words over the comparison and in the status bar, which stand there as long as it is open, or not at all by closing it.
 */
export class EditPreview implements vscode.Disposable {
  private readonly open = new Map<string, Open>();
  private shown = 0;
  private readonly answers = answersInStatusBar();
  private readonly subscription: vscode.Disposable;

  constructor(private readonly plans: Plans) {
    this.subscription = vscode.Disposable.from(
      ...this.answers,
      vscode.workspace.registerTextDocumentContentProvider(previewScheme, {
        provideTextDocumentContent: (uri) => this.open.get(uri.toString())?.text ?? '',
      }),
      vscode.commands.registerCommand(commands.applyPreview, () => this.decideActive(true)),
      vscode.commands.registerCommand(commands.discardPreview, () => this.decideActive(false)),
      vscode.window.tabGroups.onDidChangeTabs(({ closed }) => {
        closed.forEach((tab) => this.open.get(previewOf(tab) ?? '')?.decide(false));
        this.follow();
      }),
      vscode.window.tabGroups.onDidChangeTabGroups(() => this.follow()),
    );
  }

  dispose(): void {
    for (const { decide } of this.open.values()) decide(false);
    this.subscription.dispose();
  }

  /** Asks about a plan for the document as it is; its title stands over the comparison, `question` in a message. True when it was applied. */
  async ask(document: vscode.TextDocument, plan: EditPlan, question: string): Promise<boolean> {
    const text = document.getText();
    if (!fits(plan, text)) return this.plans.applyOrSay(document, plan);
    const name = nameOf(document.uri);
    const uri = vscode.Uri.from({ scheme: previewScheme, path: `/${++this.shown}/${name}` });
    const whole = [question, ...plan.notes].join('');
    const decision = this.decision(uri, plan.changes.apply(text), whole);
    await this.show(document, uri, messages().preview.title(plan.title));
    this.follow();
    // A message cannot be closed once it is answered elsewhere: this one has no buttons that could be pressed too late.
    void vscode.window.showInformationMessage(`${whole}${messages().preview.where}`);
    const accepted = await decision;
    await closeTabOf(uri);
    return accepted && this.plans.applyOrSay(document, plan);
  }

  private decision(uri: vscode.Uri, text: string, question: string): Promise<boolean> {
    const key = uri.toString();
    return new Promise((resolve) => {
      const decide = (accepted: boolean): void => {
        this.open.delete(key);
        this.follow();
        resolve(accepted);
      };
      this.open.set(key, { text, question, decide });
    });
  }

  /** The other side gets the language of the document, so that long lines wrap on both. */
  private async show(document: vscode.TextDocument, uri: vscode.Uri, title: string): Promise<void> {
    const other = await vscode.workspace.openTextDocument(uri);
    if (other.languageId !== document.languageId)
      await vscode.languages.setTextDocumentLanguage(other, document.languageId);
    await vscode.commands.executeCommand('vscode.diff', document.uri, uri, title);
  }

  private decideActive(accepted: boolean): void {
    this.inFront()?.decide(accepted);
  }

  /** The comparison that is in front, whichever of its sides has the keys; undefined once it is decided. */
  private inFront(): Open | undefined {
    const tab = vscode.window.tabGroups.activeTabGroup.activeTab;
    return this.open.get((tab && previewOf(tab)) ?? '');
  }

  private follow(): void {
    const open = this.inFront();
    void vscode.commands.executeCommand('setContext', contexts.previewing, open !== undefined);
    for (const item of this.answers) {
      item.tooltip = open?.question;
      if (open === undefined) item.hide();
      else item.show();
    }
  }
}

/** The two answers as items at the left end of the status bar, hidden. */
function answersInStatusBar(): readonly vscode.StatusBarItem[] {
  const { accept, discard, answer } = messages().preview;
  const item = (id: string, text: string, command: string, priority: number): vscode.StatusBarItem => {
    const made = vscode.window.createStatusBarItem(id, vscode.StatusBarAlignment.Left, priority);
    return Object.assign(made, { name: answer, text, command });
  };
  const accepting = item('officialSpeech.accept', `$(check) ${accept}`, commands.applyPreview, 1001);
  accepting.backgroundColor = new vscode.ThemeColor('statusBarItem.warningBackground');
  return [accepting, item('officialSpeech.discard', `$(discard) ${discard}`, commands.discardPreview, 1000)];
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

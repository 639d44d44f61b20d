import * as vscode from 'vscode';
import { commands, languageId } from '../contributions.ts';
import { messages } from '../messages.ts';
import { isWritersDocument, openDocuments } from '../host/document-store.ts';
import { bringForward } from '../host/bring-forward.ts';
import type { Services } from '../services.ts';
import { refuse } from '../host/say.ts';
import { detectMode } from '../host/settings.ts';
import { whenSettled } from '../host/settle.ts';
import { nameOf } from '../files/whole-file.ts';

/** How long the way back stays in the status bar after a document has been taken for a speech. */
const noticeMilliseconds = 20_000;
/** A change of language ends an input method's composition, so an untitled text is judged only when the keys rest. */
const settleMilliseconds = 1000;

/** Takes plain text that is office prose for a speech when it is opened, and gives it back on one click. */
export function registerDetection(services: Services): vscode.Disposable {
  const detection = new Detection(services);
  return vscode.Disposable.from(
    detection,
    vscode.commands.registerCommand(commands.useSpeech, async (given?: unknown) => {
      await bringForward(given);
      await detection.choose('speech');
    }),
    vscode.commands.registerCommand(commands.usePlainText, () => detection.choose('plain')),
  );
}

class Detection implements vscode.Disposable {
  /** Language at the last event, by document: an open event for a known document is a change of language. */
  private readonly languages = new WeakMap<vscode.TextDocument, string>();
  /** Documents that had nothing to decide on when they were opened: empty, untitled, wrongly decoded. */
  private readonly undecided = new WeakSet<vscode.TextDocument>();
  /** Documents whose language this class is changing, as opposed to the writer. */
  private readonly switching = new WeakSet<vscode.TextDocument>();
  private readonly notice = vscode.window.createStatusBarItem(
    'officialSpeech.detected',
    vscode.StatusBarAlignment.Right,
    109,
  );
  /** Documents taken for speeches by themselves that have not been shown since. */
  private readonly unannounced = new WeakSet<vscode.TextDocument>();
  private noticed: vscode.TextDocument | undefined;
  private noticeTimer: ReturnType<typeof setTimeout> | undefined;
  private readonly subscriptions: vscode.Disposable;

  constructor(private readonly services: Services) {
    const words = messages().document;
    this.notice.name = words.noticeName;
    this.notice.text = words.notice;
    this.notice.tooltip = words.noticeTooltip;
    this.notice.command = commands.usePlainText;
    this.subscriptions = vscode.Disposable.from(
      vscode.workspace.onDidOpenTextDocument((document) => this.opened(document)),
      services.active.onDidChange(() => this.announce()),
      whenSettled(services.store, settleMilliseconds, (document) => {
        if (this.undecided.has(document)) this.decide(document);
      }),
    );
    openDocuments().forEach((document) => this.opened(document));
  }

  dispose(): void {
    this.subscriptions.dispose();
    clearTimeout(this.noticeTimer);
    this.notice.dispose();
  }

  /** The writer's own word, remembered for the file. */
  async choose(choice: 'speech' | 'plain'): Promise<void> {
    const { document } = this.services.active;
    if (document === undefined) return refuse('noEditor');
    if (!isWritersDocument(document)) return refuse('readOnly');
    this.undecided.delete(document);
    await this.services.choices.set(document, choice);
    this.clearNotice();
    const language = choice === 'speech' ? languageId : 'plaintext';
    if (choice === 'plain' && document.languageId !== languageId) this.services.store.refresh(document);
    else await this.setLanguage(document, language);
  }

  private opened(document: vscode.TextDocument): void {
    const before = this.languages.get(document);
    this.languages.set(document, document.languageId);
    if (before === undefined) this.firstSeen(document);
    // Chosen in VS Code's own language picker: the file stays what the writer made it.
    else if (!this.switching.has(document) && isCandidate(document) && before === languageId)
      void this.services.choices.set(document, 'plain');
  }

  private firstSeen(document: vscode.TextDocument): void {
    const { choices, store, guard } = this.services;
    const choice = choices.get(document);
    if (choice !== undefined && isWritersDocument(document)) {
      const plain = document.languageId === languageId ? 'plaintext' : document.languageId;
      this.setLanguage(document, choice === 'speech' ? languageId : plain).catch(this.failed);
    } else if (isCandidate(document)) {
      const nothingYet = document.isUntitled || document.getText().trim() === '' || store.isDamaged(document);
      if (nothingYet) this.undecided.add(document);
      guard.run('detection', document, undefined, () => this.decide(document));
    }
  }

  private decide(document: vscode.TextDocument): void {
    const { store, choices } = this.services;
    const mode = detectMode(document);
    if (!isCandidate(document) || choices.get(document) !== undefined) return;
    if (mode === 'off' || !store.activation(document).active) return;
    this.undecided.delete(document);
    (mode === 'ask' ? this.ask(document) : this.take(document)).catch(this.failed);
  }

  private readonly failed = (error: unknown): void => this.services.guard.report('detection', error);

  private async take(document: vscode.TextDocument): Promise<void> {
    await this.setLanguage(document, languageId);
    this.unannounced.add(document);
    this.announce();
  }

  private async ask(document: vscode.TextDocument): Promise<void> {
    const { useSpeech: yes, keepPlainText: no, looksLikeSpeech } = messages().document;
    const answer = await vscode.window.showInformationMessage(looksLikeSpeech(nameOf(document.uri)), yes, no);
    if (answer === undefined || document.isClosed) return;
    await this.services.choices.set(document, answer === yes ? 'speech' : 'plain');
    if (answer === yes) await this.setLanguage(document, languageId);
    else this.services.store.refresh(document);
  }

  private async setLanguage(document: vscode.TextDocument, language: string): Promise<void> {
    if (document.isClosed || document.languageId === language) return;
    this.switching.add(document);
    const end = this.services.store.pending.begin('language');
    try {
      await vscode.languages.setTextDocumentLanguage(document, language);
    } finally {
      end();
      this.switching.delete(document);
    }
  }

  /** Says so while the document is in front, once for each file. */
  private announce(): void {
    const { document } = this.services.active;
    if (document !== undefined && this.unannounced.delete(document)) {
      clearTimeout(this.noticeTimer);
      this.noticed = this.services.choices.firstAnnouncement(document) ? document : undefined;
      this.noticeTimer = setTimeout(() => this.clearNotice(), noticeMilliseconds);
    }
    if (document !== undefined && this.noticed === document) this.notice.show();
    else this.notice.hide();
  }

  private clearNotice(): void {
    this.noticed = undefined;
    this.notice.hide();
  }
}

/** Plain text the writer edits under a name that says nothing more than “text”. */
function isCandidate(document: vscode.TextDocument): boolean {
  if (document.languageId !== 'plaintext' || !isWritersDocument(document)) return false;
  return document.isUntitled || document.uri.path.toLowerCase().endsWith('.txt');
}

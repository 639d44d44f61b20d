import * as vscode from 'vscode';
import type { StoredPlace } from '../../core/later.ts';
import { openDocuments } from '../host/document-store.ts';
import type { Services } from '../services.ts';
import { onTextChange } from '../host/text-changes.ts';
import { whenSettled } from '../host/settle.ts';
import type { RenewalFiles } from './renewal-files.ts';
import { RenewalSession } from './session.ts';

const delay = 400;

/** The renewals of the open texts: begun, taken up again when a file is opened, written down, ended. */
export class RenewalSessions implements vscode.Disposable {
  private readonly sessions = new Map<vscode.TextDocument, RenewalSession>();
  /** What was last known of texts without a file, and of texts that VS Code closes and opens anew to change their language. */
  private readonly closed = new Map<string, { readonly text: string; readonly places: readonly StoredPlace[] }>();
  private readonly changed = new vscode.EventEmitter<vscode.TextDocument>();
  private readonly subscription: vscode.Disposable;

  /** A renewal began, ended or stands otherwise. */
  readonly onDidChange = this.changed.event;

  constructor(
    private readonly services: Services,
    private readonly files: RenewalFiles,
  ) {
    const { store } = services;
    this.subscription = vscode.Disposable.from(
      this.changed,
      vscode.workspace.onDidOpenTextDocument((document) => void this.resume(document)),
      onTextChange(
        (document) => this.sessions.has(document),
        (change) => this.sessions.get(change.document)?.change(change),
      ),
      vscode.workspace.onDidRenameFiles(({ files }) => void this.renamed(files)),
      store.onDidClose((document) => this.close(document)),
      whenSettled(store, delay, (document) => this.settle(document)),
    );
    for (const document of openDocuments()) void this.resume(document);
  }

  dispose(): void {
    this.subscription.dispose();
  }

  get(document: vscode.TextDocument): RenewalSession | undefined {
    return this.sessions.get(document);
  }

  begin(document: vscode.TextDocument): RenewalSession | undefined {
    const analysis = this.services.store.read(document);
    if (analysis === undefined) return undefined;
    const session = RenewalSession.begin(document, analysis);
    if (session.places.length === 0) return undefined;
    this.sessions.set(document, session);
    this.tell(session);
    return session;
  }

  /** Forgets how it stands; the text stays as it is. */
  end(document: vscode.TextDocument): void {
    this.sessions.delete(document);
    this.closed.delete(document.uri.toString());
    void this.files.remove(document.uri);
    this.changed.fire(document);
  }

  /** Reads the text as it stands now, for an act that cannot wait until it rests. */
  settle(document: vscode.TextDocument): void {
    const session = this.sessions.get(document);
    session?.settle();
    if (session?.takeNews() === true) this.tell(session);
  }

  /** Writes down and shows how a renewal stands. */
  tell(session: RenewalSession): void {
    const { document } = session;
    if (!document.isUntitled) void this.files.write(document.uri, session.stored);
    this.changed.fire(document);
  }

  private async resume(document: vscode.TextDocument): Promise<void> {
    if (this.sessions.has(document)) return;
    const places = await this.placesOf(document);
    if (places === undefined || document.isClosed || this.sessions.has(document)) return;
    const session = RenewalSession.restore(document, places);
    this.sessions.set(document, session);
    this.tell(session);
  }

  /** From the file's record; or from a text that just closed under the same name, or saved under this new one. */
  private async placesOf(document: vscode.TextDocument): Promise<readonly StoredPlace[] | undefined> {
    const name = document.uri.toString();
    const same = this.closed.get(name);
    this.closed.delete(name);
    if (same !== undefined) return same.places;
    if (this.files.has(document.uri)) return this.files.read(document.uri);
    if (document.isUntitled || this.closed.size === 0) return undefined;
    const text = document.getText();
    const [saved, known] = [...this.closed].find(([, one]) => one.text === text) ?? [];
    if (saved !== undefined) this.closed.delete(saved);
    return known?.places;
  }

  private close(document: vscode.TextDocument): void {
    const session = this.sessions.get(document);
    if (session === undefined) return;
    this.sessions.delete(document);
    this.closed.set(document.uri.toString(), { text: document.getText(), places: session.stored });
    this.changed.fire(document);
  }

  /** A record follows its file. */
  private async renamed(files: readonly { readonly oldUri: vscode.Uri; readonly newUri: vscode.Uri }[]): Promise<void> {
    for (const { oldUri, newUri } of files) {
      const places = this.files.has(oldUri) ? await this.files.read(oldUri) : undefined;
      if (places === undefined) continue;
      await this.files.write(newUri, places);
      await this.files.remove(oldUri);
      const document = openDocuments().find(({ uri }) => uri.toString() === newUri.toString());
      if (document !== undefined) await this.resume(document);
    }
  }
}

import type * as vscode from 'vscode';
import type { DocumentStore } from './document-store.ts';
import type { Fills } from './fills.ts';
import type { FileChoices } from './file-choices.ts';
import type { Guard } from './guard.ts';
import type { IgnoredFile } from './ignored-file.ts';

/** What every feature gets: made once at activation, gone with it. */
export interface Services {
  readonly store: DocumentStore;
  readonly choices: FileChoices;
  readonly ignored: IgnoredFile;
  readonly fills: Fills;
  /** What the workspace remembers between windows. */
  readonly state: vscode.Memento;
  readonly extensionUri: vscode.Uri;
  readonly guard: Guard;
  readonly log: vscode.LogOutputChannel;
}

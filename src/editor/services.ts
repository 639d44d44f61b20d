import type * as vscode from 'vscode';
import type { DocumentStore } from './document-store.ts';
import type { FileChoices } from './file-choices.ts';
import type { Fills } from './fills.ts';
import type { Guard } from './guard.ts';

/** What every feature gets: made once at activation, gone with it. */
export interface Services {
  readonly store: DocumentStore;
  readonly choices: FileChoices;
  readonly fills: Fills;
  /** What the workspace remembers between windows. */
  readonly state: vscode.Memento;
  readonly guard: Guard;
  readonly log: vscode.LogOutputChannel;
}

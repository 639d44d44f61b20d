import type * as vscode from 'vscode';
import type { DocumentStore } from './document-store.ts';
import type { FileChoices } from './file-choices.ts';
import type { Guard } from './guard.ts';

/** What every feature gets: made once at activation, gone with it. */
export interface Services {
  readonly store: DocumentStore;
  readonly choices: FileChoices;
  readonly guard: Guard;
  readonly log: vscode.LogOutputChannel;
}

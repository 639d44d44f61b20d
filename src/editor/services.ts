import type * as vscode from 'vscode';
import type { Continuing } from './archive/continuing.ts';
import type { ActiveSpeech } from './host/active-speech.ts';
import type { DocumentStore } from './host/document-store.ts';
import type { EditPreview } from './host/preview.ts';
import type { FileChoices } from './document/file-choices.ts';
import type { FillStates } from './blanks/fill-states.ts';
import type { Fills } from './blanks/fills.ts';
import type { Plans } from './host/plans.ts';
import type { Guard } from './host/guard.ts';
import type { ProjectFiles } from './files/project-file.ts';
import type { Timing } from './document/timing.ts';
import type { SetAsides } from './set-aside/set-asides.ts';
import type { StageChoice } from './document/stage-choice.ts';
import type { PhraseBook } from './phrases/phrase-store.ts';
import type { TickStore } from './review/tick-store.ts';
import type { SideFiles } from './files/side-files.ts';
import type { SourceFile } from '../core/index.ts';
import type { OfficePrograms } from '../office/read-document.ts';

/** A thread of this machine that serves one of our bundles, and the messages to it and from it. */
export interface Thread {
  post(message: unknown): void;
  onMessage(listener: (message: unknown) => void): void;
  /** It has ended, by itself or by `end`; with what went wrong, if anything did. */
  onEnd(listener: (error: Error | undefined) => void): void;
  end(): void;
}

/** What only a desktop can: programs, and threads. */
export interface DesktopPrograms extends OfficePrograms {
  readonly startThread: (file: string) => Thread;
}

/** The services that every feature gets: made once at activation, gone with it. */
export interface Services {
  readonly store: DocumentStore;
  /** The text in front of the writer. */
  readonly active: ActiveSpeech;
  readonly choices: FileChoices;
  readonly fills: Fills;
  /** How far each filled blank has come: 已填待核, 已核. */
  readonly fillStates: FillStates;
  readonly phraseBook: PhraseBook;
  /** How old texts go on from the cursor; nothing until an archive is open. */
  readonly continuing: Continuing;
  /** Where the extension's own files are. */
  readonly extensionUri: vscode.Uri;
  /** What the workspace remembers between windows. */
  readonly state: vscode.Memento;
  /** What this machine remembers, whatever folder is open, and the folder for what is too large for that. */
  readonly machine: vscode.Memento;
  readonly storage: vscode.Uri;
  readonly guard: Guard;
  /** What the writers of a folder decided: ignored findings, right words, rules. */
  readonly project: ProjectFiles;
  readonly stage: StageChoice;
  /** How long each text may take, and how fast it is spoken. */
  readonly timing: Timing;
  /** What is set aside (备删) in each text. */
  readonly setAsides: SetAsides;
  /** Edits texts; tells of what it has done. */
  readonly plans: Plans;
  /** Shows what a change would make of a text, and asks. */
  readonly preview: EditPreview;
  /** What has been checked by eye. */
  readonly ticks: TickStore;
  /** The Word document that a text was read from. */
  readonly sources: SideFiles<SourceFile>;
  /** Programs of this machine; undefined in a browser. */
  readonly programs: (() => Promise<DesktopPrograms>) | undefined;
  readonly log: vscode.LogOutputChannel;
}

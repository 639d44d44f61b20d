import type { OfficePrograms } from '../office/read-document.ts';

/** All the command line touches of the world, so that a test can stand in for it. */
export interface Io extends OfficePrograms {
  readonly stdout: (text: string) => void;
  readonly stderr: (text: string) => void;
  /** @throws an error whose `code` says why the file cannot be read (ENOENT, EISDIR, ENOTFILE, ETOOBIG, …); `most` bytes unless it is left out. */
  readonly readFile: (path: string, most?: number) => Promise<Uint8Array>;
  readonly readStdin: () => Promise<Uint8Array>;
  /** The lines of standard input as they come, so that each can be answered before the next. */
  readonly stdinLines: () => AsyncIterable<string>;
  /**
   * Writes a file whole or not at all, making its folder.
   * @throws an error with code EEXIST when the file is there and may not be overwritten, ECHANGED when it holds something else
   * than was expected.
   */
  readonly writeFile: (path: string, content: string | Uint8Array, how: WriteOptions) => Promise<void>;
  /** Whether two paths lead to one file that is there. */
  readonly isSameFile: (a: string, b: string) => Promise<boolean>;
  /** What a folder holds. @throws as `readFile` does. */
  readonly readFolder: (path: string) => Promise<readonly FolderEntry[]>;
  /** The time, in ISO 8601 to the second. */
  readonly now: () => string;
  /** Shows one line of progress in place of the last, none for ''; null when nobody looks on. */
  readonly progress: ((line: string) => void) | null;
  /** The environment; it says the language. */
  readonly env: Readonly<Record<string, string | undefined>>;
}

export interface WriteOptions {
  /** Whether a file that is there already may be written over. */
  readonly overwrite: boolean;
  /** What the file must still hold, so that nothing saved meanwhile is lost. */
  readonly expected?: Uint8Array;
}

export interface FolderEntry {
  readonly name: string;
  readonly kind: 'file' | 'folder' | 'other';
}

export const exitCodes = { fine: 0, findings: 1, failure: 2 } as const;

import { readdir, stat } from 'node:fs/promises';
import type { FolderEntry, Io } from './io.ts';
import { convertByOffice } from '../native/office-program.ts';
import { readOldWord } from '../native/old-word.ts';
import { readLines, readStream, readWhole } from './read-whole.ts';
import { writeWhole } from './write-whole.ts';

/** Symbolic links are neither: they could lead out of the folder, or round and round in it. */
async function readFolder(path: string): Promise<FolderEntry[]> {
  const entries = await readdir(path, { withFileTypes: true });
  return entries.map((entry) => ({
    name: entry.name,
    kind: entry.isFile() ? 'file' : entry.isDirectory() ? 'folder' : 'other',
  }));
}

/** By the number that a file system knows a file by, through links and other spellings of its name. */
async function isSameFile(a: string, b: string): Promise<boolean> {
  const known = (path: string): Promise<string | null> =>
    stat(path, { bigint: true }).then(
      ({ dev, ino }) => `${dev} ${ino}`,
      () => null,
    );
  const [one, other] = await Promise.all([known(a), known(b)]);
  return one !== null && one === other;
}

/** The world as Node shows it, without a terminal. */
export const nodeFiles = {
  readFile: readWhole,
  readStdin: () => readStream(process.stdin),
  stdinLines: () => readLines(process.stdin),
  writeFile: writeWhole,
  isSameFile,
  readFolder,
  convertByOffice,
  readOldWord,
  now: () => new Date().toISOString().replace(/\.\d+Z$/u, 'Z'),
} satisfies Partial<Io>;

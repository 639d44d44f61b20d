import { readdir, readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import type { FolderEntry } from './io.ts';
import { run } from './run.ts';
import { writeWhole } from './write-whole.ts';

// A reader that has seen enough (head, less) closes the pipe: that is no error.
for (const stream of [process.stdout, process.stderr])
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit();
  });

/** Symbolic links are neither: they could lead out of the folder, or round and round in it. */
async function readFolder(path: string): Promise<FolderEntry[]> {
  const entries = await readdir(path, { withFileTypes: true });
  return entries.map((entry) => ({
    name: entry.name,
    kind: entry.isFile() ? 'file' : entry.isDirectory() ? 'folder' : 'other',
  }));
}

process.exitCode = await run(process.argv.slice(2), {
  stdout: (text) => void process.stdout.write(text),
  stderr: (text) => void process.stderr.write(text),
  readFile,
  readStdin: () => buffer(process.stdin),
  writeFile: writeWhole,
  readFolder,
  progress: process.stderr.isTTY ? (line) => void process.stderr.write(`\r\x1b[K${line}`) : null,
});

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project. */
export const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
/** What is set up once and kept; git ignores it. */
export const cache = join(root, '.vscode-test');

/** Folders that go when the run ends. @type {string[]} */
const passing = [];
process.on('exit', () => {
  for (const folder of passing) rmSync(folder, { recursive: true, force: true, maxRetries: 2 });
});

/** A new folder for one run; it goes when the run ends, unless a person may have written in it. @param {string} name @param {{ keep?: boolean }} [options] */
export function scratch(name, { keep = false } = {}) {
  const folder = mkdtempSync(join(tmpdir(), `official-speech-${name}-`));
  if (!keep) passing.push(folder);
  return folder;
}

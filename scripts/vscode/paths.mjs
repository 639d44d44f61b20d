import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project. */
export const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
/** What is set up once and kept; git ignores it. */
export const cache = join(root, '.vscode-test');

/** A new folder for one run. @param {string} name */
export const scratch = (name) => mkdtempSync(join(tmpdir(), `official-speech-${name}-`));

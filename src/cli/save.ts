import { complainOf } from './complain.ts';
import type { Io } from './io.ts';
import { messages } from './messages.ts';
import { displayName, writeCauseOf } from './source.ts';

/** Whether a file is there that must not be written over; asked before the work, not after it. */
export async function isTaken(path: string, io: Io): Promise<boolean> {
  try {
    await io.readFile(path);
    return true;
  } catch (error) {
    return (error as { code?: unknown }).code !== 'ENOENT';
  }
}

/** Writes a file, or says in one line why not; `taken` is said of a file that is there and may not be overwritten. */
export async function save(
  path: string,
  content: string | Uint8Array,
  overwrite: boolean,
  io: Io,
  taken = messages().taken,
): Promise<boolean> {
  try {
    await io.writeFile(path, content, { overwrite });
    return true;
  } catch (error) {
    const isThere = (error as { code?: unknown }).code === 'EEXIST';
    complainOf(io, displayName(path), isThere ? taken : writeCauseOf(error));
    return false;
  }
}

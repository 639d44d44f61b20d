import { copyFile, constants, link, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/**
 * Writes a text beside its place first, then puts it there in one step, so that nobody ever sees half of it.
 *
 * @throws an error with code EEXIST when the file is there and `overwrite` is false.
 */
export async function writeWhole(path: string, text: string, overwrite: boolean): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const beside = `${path}.${process.pid}.tmp`;
  try {
    await writeFile(beside, text, { flag: 'wx' });
    if (overwrite) await rename(beside, path);
    else await linkOrCopy(beside, path);
  } finally {
    await rm(beside, { force: true });
  }
}

/** A link is refused when the name is taken; file systems without links copy, and refuse just so. */
async function linkOrCopy(from: string, to: string): Promise<void> {
  try {
    await link(from, to);
  } catch (error) {
    if ((error as { code?: unknown }).code === 'EEXIST') throw error;
    await copyFile(from, to, constants.COPYFILE_EXCL);
  }
}

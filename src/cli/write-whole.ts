import { chmod, copyFile, constants, link, mkdir, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/**
 * Writes a file beside its place first, then puts it there in one step, so that nobody ever sees half of it.
 *
 * @throws an error with code EEXIST when the file is there and `overwrite` is false.
 */
export async function writeWhole(path: string, content: string | Uint8Array, overwrite: boolean): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const place = overwrite ? await existing(path) : { path, mode: undefined };
  const beside = `${place.path}.${process.pid}.tmp`;
  try {
    await writeFile(beside, content, { flag: 'wx' });
    if (place.mode !== undefined) await chmod(beside, place.mode);
    if (overwrite) await rename(beside, place.path);
    else await linkOrCopy(beside, path);
  } finally {
    await rm(beside, { force: true });
  }
}

/** The file behind a symbolic link, and its rights: what replaces it is to be the same to everybody else. */
async function existing(path: string): Promise<{ path: string; mode: number | undefined }> {
  try {
    const real = await realpath(path);
    return { path: real, mode: (await stat(real)).mode };
  } catch {
    return { path, mode: undefined };
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

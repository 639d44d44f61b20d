import { randomBytes } from 'node:crypto';
import {
  access,
  chmod,
  chown,
  constants,
  copyFile,
  link,
  mkdir,
  open,
  readdir,
  readFile,
  realpath,
  rename,
  rm,
  stat,
} from 'node:fs/promises';
import type { Stats } from 'node:fs';
import { dirname, join } from 'node:path';
import type { WriteOptions } from './io.ts';

/** A temporary file of this program, in the folder of the file it is to become: rename works within one file system only. */
const temporary = /^\.official-speech-[0-9a-f]{16}\.tmp$/u;
/** One that old was left by a run that was killed. */
const staleMilliseconds = 3_600_000;

const failure = (code: string): Error => Object.assign(new Error(code), { code });

/**
 * Writes a file beside its place first, then puts it there in one step, so that nobody ever sees half of it.
 *
 *     await writeWhole('讲话.txt', bytes, { overwrite: true, expected: bytesReadBefore })
 *
 * @throws an error with code EEXIST when the file is there and `overwrite` is false; ECHANGED when it no longer holds what was
 *   expected; EREADONLY, EHARDLINK or ENOTFILE for a file that must not be replaced.
 */
export async function writeWhole(path: string, content: string | Uint8Array, how: WriteOptions): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const place = how.overwrite ? await existing(path) : { path, stats: null };
  if (place.stats !== null) await refuseUnfit(place.path, place.stats);
  const folder = dirname(place.path);
  await removeStale(folder);
  const beside = join(folder, `.official-speech-${randomBytes(8).toString('hex')}.tmp`);
  try {
    await writeThrough(beside, content);
    if (place.stats !== null) await takeRights(beside, place.stats);
    if (!how.overwrite) return await linkOrCopy(beside, path);
    // As late as can be: what was saved meanwhile must not be lost.
    if (how.expected !== undefined) await compare(place.path, how.expected);
    await rename(beside, place.path);
  } finally {
    await rm(beside, { force: true });
  }
}

/** The file behind a symbolic link, and what it is: what replaces it is to be the same to everybody else. */
async function existing(path: string): Promise<{ readonly path: string; readonly stats: Stats | null }> {
  try {
    const real = await realpath(path);
    return { path: real, stats: await stat(real) };
  } catch {
    return { path, stats: null };
  }
}

async function refuseUnfit(path: string, stats: Stats): Promise<void> {
  if (stats.isDirectory()) throw failure('EISDIR');
  if (!stats.isFile()) throw failure('ENOTFILE');
  if ((stats.mode & 0o222) === 0) throw failure('EREADONLY');
  if (stats.nlink > 1) throw failure('EHARDLINK');
  await access(path, constants.W_OK);
}

/** The content lies on the disk before its name does: else a power cut could leave an empty file. */
async function writeThrough(path: string, content: string | Uint8Array): Promise<void> {
  const file = await open(path, 'wx');
  try {
    await file.writeFile(content);
    await file.sync();
  } finally {
    await file.close();
  }
}

async function takeRights(path: string, { mode, uid, gid }: Stats): Promise<void> {
  // Only the superuser may give a file away; to everybody else the file is theirs or stays so.
  await chown(path, uid, gid).catch(() => undefined);
  await chmod(path, mode);
}

async function compare(path: string, expected: Uint8Array): Promise<void> {
  const now = await readFile(path).catch(() => null);
  if (now === null || !now.equals(expected)) throw failure('ECHANGED');
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

/** Takes away what runs that were killed have left in a folder. */
async function removeStale(folder: string): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  for (const name of names.filter((one) => temporary.test(one))) {
    const path = join(folder, name);
    const stats = await stat(path).catch(() => null);
    if (stats !== null && Date.now() - stats.mtimeMs > staleMilliseconds) await rm(path, { force: true });
  }
}

import type { Io } from './io.ts';
import { causeOf } from './source.ts';

/** Why a file was not written. */
export const taken = '已存在，未覆盖（覆盖请加 --force）';

/** Whether a file is there that must not be written over; asked before the work, not after it. */
export async function isTaken(path: string, io: Io): Promise<boolean> {
  try {
    await io.readFile(path);
    return true;
  } catch (error) {
    return (error as { code?: unknown }).code !== 'ENOENT';
  }
}

/** Writes a file, or says in one line why not. */
export async function save(path: string, text: string | Uint8Array, force: boolean, io: Io): Promise<boolean> {
  try {
    await io.writeFile(path, text, force);
    return true;
  } catch (error) {
    const code = (error as { code?: unknown }).code;
    const cause = code === 'EEXIST' ? taken : code === 'ENOENT' ? '所在文件夹不存在' : causeOf(error);
    io.stderr(`official-speech: ${path}：${cause}\n`);
    return false;
  }
}

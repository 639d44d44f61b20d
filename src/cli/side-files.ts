import { fillFileSuffix, readFillFile, readTicks, tickFileSuffix, type FillEntry, type Tick } from '../core/index.ts';
import { decode } from '../office/decode.ts';
import type { Io } from './io.ts';
import { causeOf } from './source.ts';

type FileIo = Pick<Io, 'readFile' | 'stderr'>;

/** What has been checked of a file, from the file beside it that the editor keeps; none for standard input. */
export const ticksOf = async (file: string, io: FileIo): Promise<readonly Tick[]> =>
  (await beside(file, { suffix: tickFileSuffix, name: '核稿记录', read: readTicks }, io)) ?? [];

/** What was filled into a file, from the file beside it that the editor keeps; none for standard input. */
export const fillsOf = async (file: string, io: FileIo): Promise<readonly FillEntry[]> =>
  (await beside(file, { suffix: fillFileSuffix, name: '填写记录', read: readFillFile }, io))?.fills ?? [];

interface SideFile<Value> {
  readonly suffix: string;
  readonly name: string;
  /** Null for what is no such file. */
  readonly read: (text: string) => Value | null;
}

async function beside<Value>(file: string, { suffix, name, read }: SideFile<Value>, io: FileIo): Promise<Value | null> {
  if (file === '-') return null;
  const path = file + suffix;
  try {
    const value = read(decode(await io.readFile(path)).text);
    if (value === null) io.stderr(`official-speech: ${path}：不是${name}，没有使用\n`);
    return value;
  } catch (error) {
    if ((error as { code?: unknown }).code !== 'ENOENT') io.stderr(`official-speech: ${path}：${causeOf(error)}\n`);
    return null;
  }
}

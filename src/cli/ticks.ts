import { readTicks, tickFileSuffix, type Tick } from '../core/index.ts';
import { decode } from '../office/decode.ts';
import type { Io } from './io.ts';
import { causeOf } from './source.ts';

/** What has been checked of a file, from the file beside it that the editor keeps; none for standard input. */
export async function ticksOf(file: string, io: Pick<Io, 'readFile' | 'stderr'>): Promise<readonly Tick[]> {
  if (file === '-') return [];
  const path = file + tickFileSuffix;
  try {
    const ticks = readTicks(decode(await io.readFile(path)).text);
    if (ticks !== null) return ticks;
    io.stderr(`official-speech: ${path}：不是核稿记录，没有使用\n`);
  } catch (error) {
    if ((error as { code?: unknown }).code !== 'ENOENT') io.stderr(`official-speech: ${path}：${causeOf(error)}\n`);
  }
  return [];
}

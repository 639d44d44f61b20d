import {
  fillFileSuffix,
  fillFormat,
  tickFileSuffix,
  tickFormat,
  type FillEntry,
  type SideFormat,
  type Tick,
} from '../core/index.ts';
import { decode } from '../office/decode.ts';
import type { Io } from './io.ts';
import { causeOf } from './source.ts';

type FileIo = Pick<Io, 'readFile' | 'stderr'>;

/** What has been checked of a file, from the file beside it that the editor keeps; none for standard input. */
export const ticksOf = async (file: string, io: FileIo): Promise<readonly Tick[]> =>
  (await beside(file, { suffix: tickFileSuffix, name: '核稿记录', format: tickFormat }, io)) ?? [];

/** What was filled into a file, from the file beside it that the editor keeps; none for standard input. */
export const fillsOf = async (file: string, io: FileIo): Promise<readonly FillEntry[]> =>
  (await beside(file, { suffix: fillFileSuffix, name: '填写记录', format: fillFormat }, io))?.fills ?? [];

interface SideFile<Value> {
  readonly suffix: string;
  readonly name: string;
  readonly format: SideFormat<Value>;
}

async function beside<Value>(
  file: string,
  { suffix, name, format }: SideFile<Value>,
  io: FileIo,
): Promise<Value | null> {
  if (file === '-') return null;
  const path = file + suffix;
  const say = (message: string): void => io.stderr(`official-speech: ${path}：${message}\n`);
  try {
    const reading = format.read(decode(await io.readFile(path)).text);
    if (reading.kind === 'foreign') say(`不是${name}，没有使用`);
    if (reading.kind === 'newer')
      say(`由更新版本的“讲稿”写下（版本 ${reading.version}，这里只认得 ${format.version}）：认得的照用`);
    return reading.kind === 'foreign' ? null : reading.value;
  } catch (error) {
    if ((error as { code?: unknown }).code !== 'ENOENT') say(causeOf(error));
    return null;
  }
}

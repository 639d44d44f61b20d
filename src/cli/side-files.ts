import {
  fillFileSuffix,
  fillFormat,
  tickFileSuffix,
  tickFormat,
  type FillEntry,
  type FillFile,
  type SideFormat,
  type SideReading,
  type Stage,
  type Tick,
} from '../core/index.ts';
import { decode } from '../office/decode.ts';
import type { Io } from './io.ts';
import { complainOf } from './complain.ts';
import { messages } from './messages.ts';
import { causeOf } from './source.ts';

type FileIo = Pick<Io, 'readFile' | 'stderr'>;

/** What has been checked of a file, from the file beside it that the editor keeps; none for standard input. */
export const ticksOf = async (file: string, io: FileIo): Promise<readonly Tick[]> =>
  (await beside(file, { suffix: tickFileSuffix, name: messages().side.ticks, format: tickFormat }, io)) ?? [];

/** What was filled into a file, from the file beside it that the editor keeps; none for standard input. */
export const fillsOf = async (file: string, io: FileIo): Promise<readonly FillEntry[]> =>
  (await recordOf(file, io))?.fills ?? [];

/** The stage that a text's record names; undefined where nobody said. */
export const stageOf = async (file: string, io: FileIo): Promise<Stage | undefined> =>
  (await recordOf(file, io))?.stage;

const recordOf = (file: string, io: FileIo): Promise<FillFile | null> =>
  beside(file, { suffix: fillFileSuffix, name: messages().side.fills, format: fillFormat }, io);

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
  const { side } = messages();
  const say = (message: string): void => complainOf(io, path, message);
  try {
    const { text, damaged } = decode(await io.readFile(path));
    const reading: SideReading<Value> = damaged > 0 ? { kind: 'foreign' } : format.read(text);
    if (reading.kind === 'foreign') say(side.foreign(name));
    if (reading.kind === 'newer') say(side.newer(reading.version, format.version));
    return reading.kind === 'foreign' ? null : reading.value;
  } catch (error) {
    if ((error as { code?: unknown }).code !== 'ENOENT') say(causeOf(error));
    return null;
  }
}

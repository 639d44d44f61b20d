import {
  fillFileSuffix,
  fillFormat,
  loadOutlineTools,
  tickFileSuffix,
  tickFormat,
  type FillFile,
  type SideFormat,
  type SideReading,
  type TextRange,
  type Tick,
} from '../core/index.ts';
import { withoutPassages } from '../core/later.ts';
import { decode } from '../office/decode.ts';
import type { Io } from './io.ts';
import { complainOf } from './complain.ts';
import { messages } from './messages.ts';
import { causeOf, displayName } from './source.ts';

type FileIo = Pick<Io, 'readFile' | 'stderr'>;

/** What has been checked of a file, from the file beside it that the editor keeps; none for standard input. */
export const ticksOf = async (file: string, io: FileIo): Promise<readonly Tick[]> =>
  (await beside(file, { suffix: tickFileSuffix, name: messages().side.ticks, format: tickFormat }, io)) ?? [];

/** What is kept beside a text of its filling, its stage and what is set aside in it; null for a text without such a record. */
export const recordOf = (file: string, io: FileIo): Promise<FillFile | null> =>
  beside(file, { suffix: fillFileSuffix, name: messages().side.fills, format: fillFormat }, io);

/** Passages of a text that are set aside (备删), and how many of its record are not found in it, which is told of. */
export interface SetAside {
  readonly ranges: readonly TextRange[];
  readonly lost: number;
}

export async function setAsideIn(file: string, text: string, record: FillFile | null, io: FileIo): Promise<SetAside> {
  const passages = record?.setAside ?? [];
  const ranges = (await loadOutlineTools()).standingPassages(text, passages);
  const lost = passages.length - ranges.length;
  if (lost > 0) complainOf(io, displayName(file), messages().side.lostPassages(lost));
  return { ranges, lost };
}

/** A text that is only read, without what is set aside in it; what is left out is told of. */
export async function withoutSetAside(file: string, text: string, io: FileIo): Promise<string> {
  const { ranges } = await setAsideIn(file, text, await recordOf(file, io), io);
  if (ranges.length === 0) return text;
  const kept = withoutPassages(text, ranges);
  complainOf(io, displayName(file), messages().side.leftOut(ranges.length, text.length - kept.length));
  return kept;
}

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

import { fillFormat, loadOutlineTools } from '../../core/index.ts';
import {
  type Archive,
  dayOfText,
  openFolder,
  packFolder,
  TextCollector,
  withoutPassages,
  writeArchive,
  type FileStamp,
} from '../../core/later.ts';
import { decode } from '../../office/decode.ts';
import type { ReadProblem } from '../../office/messages.zh.ts';
import { ReadError } from '../../office/read-error.ts';
import { readText } from '../../office/read-text.ts';

/** Why a file gave no text; `failed` where nobody foresaw it. */
export type FileProblem = ReadProblem | 'failed';

/** Makes the archive of one folder. Knows neither VS Code nor a disk, so that it runs in a thread of its own as well. */
export class ArchiveBuilder {
  private readonly texts = new TextCollector();
  private readonly stamps = new Map<string, FileStamp>();
  private previous: Archive | undefined;
  private readonly places = new Map<string, number>();

  /** The folder's archive as it was; what has not changed is taken from there. */
  begin(previous: Uint8Array): void {
    this.previous = openFolder(previous).archive;
    this.previous.names.forEach((name, place) => this.places.set(name, place));
  }

  /** Takes a file that is as it was; false where the archive that was lacks it. */
  keep(name: string, stamp: FileStamp): boolean {
    const place = this.places.get(name);
    if (this.previous === undefined || place === undefined) return false;
    this.add(name, stamp, this.previous.text(place), this.previous.days[place]!);
    return true;
  }

  /** Takes a file by its bytes, without what is set aside in it as the record beside it says; null when it was read. */
  async read(name: string, stamp: FileStamp, bytes: Uint8Array, record?: Uint8Array): Promise<FileProblem | null> {
    // What holds no text is known again, too, as long as it is the same.
    this.stamps.set(name, stamp);
    try {
      const whole = (await readText(name, bytes)).text;
      const text = record === undefined ? whole : await withoutSetAside(whole, record);
      this.add(name, stamp, text, dayOfText(name, text));
      return null;
    } catch (error) {
      return error instanceof ReadError ? error.problem : 'failed';
    }
  }

  /** The bytes of the folder's file, and how many texts it has. */
  finish(folder: string, read: number): { readonly bytes: Uint8Array; readonly count: number } {
    const names = this.texts.inOrder().map(({ name }) => name);
    const stamps = names.map((name) => this.stamps.get(name)!);
    for (const name of names) this.stamps.delete(name);
    const others = [...this.stamps].map(([name, stamp]) => ({ name, ...stamp }));
    return { bytes: packFolder({ folder, read, stamps, others }, writeArchive(this.texts)), count: names.length };
  }

  private add(name: string, stamp: FileStamp, text: string, day: number): void {
    this.stamps.set(name, stamp);
    this.texts.add({ name, text, day });
  }
}

/** A text without the passages that its record sets aside (备删); all of it where the record cannot be read. */
async function withoutSetAside(text: string, record: Uint8Array): Promise<string> {
  const { text: written, damaged } = decode(record);
  const reading = damaged > 0 ? null : fillFormat.read(written);
  const passages = reading === null || reading.kind === 'foreign' ? [] : (reading.value.setAside ?? []);
  if (passages.length === 0) return text;
  const { standingPassages } = await loadOutlineTools();
  return withoutPassages(text, standingPassages(text, passages));
}

/** What a thread is asked to do, under a number by which its answer is known. */
export type BuilderRequest = { readonly id: number } & (
  | { readonly ask: 'begin'; readonly previous: Uint8Array }
  | { readonly ask: 'keep'; readonly name: string; readonly stamp: FileStamp }
  | {
      readonly ask: 'read';
      readonly name: string;
      readonly stamp: FileStamp;
      readonly bytes: Uint8Array;
      readonly record: Uint8Array | undefined;
    }
  | { readonly ask: 'finish'; readonly folder: string; readonly read: number }
);

export interface BuilderAnswer {
  readonly id: number;
  readonly result?: unknown;
  /** What went wrong, where something did. */
  readonly error?: string;
}

/** The thread's end of the line. */
export interface BuilderPort {
  on(event: 'message', listener: (request: BuilderRequest) => void): unknown;
  postMessage(answer: BuilderAnswer): void;
}

/** Answers what a thread is asked, one after another. */
export function serve(port: BuilderPort): void {
  const builder = new ArchiveBuilder();
  let last: Promise<void> = Promise.resolve();
  port.on('message', (request) => {
    last = last.then(async () => {
      try {
        port.postMessage({ id: request.id, result: await answer(builder, request) });
      } catch (error) {
        port.postMessage({ id: request.id, error: error instanceof Error ? error.message : String(error) });
      }
    });
  });
}

function answer(builder: ArchiveBuilder, request: BuilderRequest): unknown {
  if (request.ask === 'begin') return builder.begin(request.previous);
  if (request.ask === 'keep') return builder.keep(request.name, request.stamp);
  if (request.ask === 'read') return builder.read(request.name, request.stamp, request.bytes, request.record);
  return builder.finish(request.folder, request.read);
}

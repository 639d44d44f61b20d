import type { FileStamp } from '../../core/later.ts';
import type { Thread } from '../services.ts';
import type { BuilderAnswer, BuilderRequest, FileProblem } from './builder.ts';

/** Does the work of a builder, here or in a thread. */
export interface BuilderHand {
  begin(previous: Uint8Array): Promise<void>;
  keep(name: string, stamp: FileStamp): Promise<boolean>;
  read(name: string, stamp: FileStamp, bytes: Uint8Array, record?: Uint8Array): Promise<FileProblem | null>;
  finish(folder: string, read: number): Promise<{ readonly bytes: Uint8Array; readonly count: number }>;
  /** Drops what it is at. */
  end(): void;
}

/** The thread has ended before it had answered. */
export class ThreadEndedError extends Error {}

/** Leaves the work to a thread. */
export class ThreadHand implements BuilderHand {
  private readonly waiting = new Map<number, { resolve(value: never): void; reject(error: Error): void }>();
  private asked = 0;
  private ended: Error | undefined;

  constructor(private readonly thread: Thread) {
    thread.onMessage((message) => {
      const { id, result, error } = message as BuilderAnswer;
      const one = this.waiting.get(id);
      this.waiting.delete(id);
      if (error === undefined) one?.resolve(result as never);
      else one?.reject(new Error(error));
    });
    thread.onEnd((error) => {
      this.ended = error ?? new ThreadEndedError();
      for (const one of this.waiting.values()) one.reject(this.ended);
      this.waiting.clear();
    });
  }

  begin = (previous: Uint8Array): Promise<void> => this.ask({ ask: 'begin', previous });
  keep = (name: string, stamp: FileStamp): Promise<boolean> => this.ask({ ask: 'keep', name, stamp });
  read = (name: string, stamp: FileStamp, bytes: Uint8Array, record?: Uint8Array): Promise<FileProblem | null> =>
    this.ask({ ask: 'read', name, stamp, bytes, record });
  finish = (folder: string, read: number): ReturnType<BuilderHand['finish']> =>
    this.ask({ ask: 'finish', folder, read });

  end(): void {
    this.thread.end();
  }

  private ask<Result>(request: RequestOf<BuilderRequest>): Promise<Result> {
    return new Promise<Result>((resolve, reject) => {
      if (this.ended !== undefined) return reject(this.ended);
      const id = ++this.asked;
      this.waiting.set(id, { resolve, reject });
      this.thread.post({ ...request, id });
    });
  }
}

type RequestOf<Request> = Request extends BuilderRequest ? Omit<Request, 'id'> : never;

/** Does the work in this thread, in turns that let other work go on; only the last step is one. */
export async function handHere(): Promise<BuilderHand> {
  const { ArchiveBuilder } = await import('./builder.ts');
  const builder = new ArchiveBuilder();
  const after = async <Result>(work: () => Result): Promise<Awaited<Result>> => {
    await new Promise((resolve) => setTimeout(resolve, 0));
    return await work();
  };
  return {
    begin: (previous) => after(() => builder.begin(previous)),
    keep: (name, stamp) => after(() => builder.keep(name, stamp)),
    read: (name, stamp, bytes, record) => after(() => builder.read(name, stamp, bytes, record)),
    finish: (folder, read) => after(() => builder.finish(folder, read)),
    end: () => undefined,
  };
}

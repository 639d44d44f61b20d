import { Worker } from 'node:worker_threads';

/** A thread of its own, and the messages to it and from it. */
export interface Thread {
  post(message: unknown): void;
  onMessage(listener: (message: unknown) => void): void;
  /** It has ended, by itself or by `end`; with what went wrong, if anything did. */
  onEnd(listener: (error: Error | undefined) => void): void;
  end(): void;
}

/**
 * Starts a thread that serves what a bundle of ours exports as `serve`.
 *
 *     startThread('…/dist/archive-builder.cjs').post({ id: 1, ask: 'finish' })
 */
export function startThread(file: string): Thread {
  const source = `require(${JSON.stringify(file)}).serve(require('node:worker_threads').parentPort)`;
  const worker = new Worker(source, { eval: true });
  return {
    post: (message) => worker.postMessage(message),
    onMessage: (listener) => void worker.on('message', listener),
    onEnd: (listener) => {
      let fault: Error | undefined;
      worker.on('error', (error) => (fault = error instanceof Error ? error : new Error(String(error))));
      worker.on('exit', () => listener(fault));
    },
    end: () => void worker.terminate(),
  };
}

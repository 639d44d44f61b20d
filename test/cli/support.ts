import type { Io } from '../../src/cli/io.ts';
import { run } from '../../src/cli/run.ts';

export interface Outcome {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** What a file of the test holds: text (as UTF-8), bytes, or the error code that reading it gives. */
export type FileContent = string | Uint8Array | { readonly code: string };

/** Runs the command line on files that exist only in the test; `-` is standard input. */
export async function runWith(
  argv: readonly string[],
  files: Readonly<Record<string, FileContent>> = {},
): Promise<Outcome> {
  let stdout = '';
  let stderr = '';
  const read = (path: string): Promise<Uint8Array> => {
    const content = files[path] ?? { code: 'ENOENT' };
    if (typeof content === 'string') return Promise.resolve(new TextEncoder().encode(content));
    if (content instanceof Uint8Array) return Promise.resolve(content);
    return Promise.reject(Object.assign(new Error(content.code), content));
  };
  const io: Io = {
    stdout: (text) => void (stdout += text),
    stderr: (text) => void (stderr += text),
    readFile: read,
    readStdin: () => read('-'),
  };
  const exitCode = await run(argv, io);
  return { exitCode, stdout, stderr };
}

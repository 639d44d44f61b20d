import { resolve } from 'node:path';
import type { FolderEntry, Io } from '../../src/cli/io.ts';
import { run } from '../../src/cli/run.ts';

export interface Outcome {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** What a file of the test holds: text (as UTF-8), bytes, or the error code that reading it gives. */
export type FileContent = string | Uint8Array | { readonly code: string };

/** Runs the command line on files that exist only in the test; `-` is standard input. What is written goes to `written`. */
export async function runWith(
  argv: readonly string[],
  files: Readonly<Record<string, FileContent>> = {},
  written: Record<string, string | Uint8Array> = {},
  env: Io['env'] = {},
): Promise<Outcome> {
  let stdout = '';
  let stderr = '';
  const read = (path: string): Promise<Uint8Array> => {
    const content = files[path] ?? { code: 'ENOENT' };
    if (typeof content === 'string') return Promise.resolve(new TextEncoder().encode(content));
    if (content instanceof Uint8Array) return Promise.resolve(content);
    return Promise.reject(Object.assign(new Error(content.code), content));
  };
  const exists = (path: string): boolean => path in files || path in written;
  const readFolder = (path: string): Promise<FolderEntry[]> => {
    const start = `${path}/`;
    const inside = Object.keys(files).filter((name) => name.startsWith(start));
    if (inside.length === 0) return Promise.reject(Object.assign(new Error('ENOENT'), { code: 'ENOENT' }));
    const kinds = new Map<string, FolderEntry['kind']>();
    for (const name of inside) {
      const [first = '', ...rest] = name.slice(start.length).split('/');
      kinds.set(first, rest.length === 0 ? 'file' : 'folder');
    }
    return Promise.resolve(Array.from(kinds, ([name, kind]) => ({ name, kind })));
  };
  const io: Io = {
    stdout: (text) => void (stdout += text),
    stderr: (text) => void (stderr += text),
    readFile: read,
    readStdin: () => read('-'),
    stdinLines: async function* () {
      yield* new TextDecoder()
        .decode(await read('-'))
        .replace(/\n$/u, '')
        .split('\n');
    },
    readFolder,
    isSameFile: (a, b) => Promise.resolve(resolve(a) === resolve(b)),
    env,
    writeFile: (path, content, { overwrite }) => {
      if (exists(path) && !overwrite) return Promise.reject(Object.assign(new Error('EEXIST'), { code: 'EEXIST' }));
      written[path] = content;
      return Promise.resolve();
    },
    convertByOffice: () => Promise.resolve(null),
    readOldWord: () => Promise.reject(new Error('no package in a test')),
    now: () => '2026-03-05T09:00:00Z',
    progress: null,
  };
  const exitCode = await run(argv, io);
  return { exitCode, stdout, stderr };
}

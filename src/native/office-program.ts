import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Names that LibreOffice goes by, and where it lies on systems that do not put it on the path. */
const programs: readonly string[] = [
  'soffice',
  'libreoffice',
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
  'C:\\Program Files\\LibreOffice\\program\\soffice.exe',
];
/** A document that takes longer has hung the program. */
const patienceMilliseconds = 120_000;

/** How long a conversion may take, and what ends it sooner. */
export interface ConversionLimits {
  readonly signal?: AbortSignal | undefined;
  readonly milliseconds?: number | undefined;
}

/**
 * Lets LibreOffice turn a document into another kind; null when there is none on this machine, or it cannot.
 *
 *     await convertByOffice(bytes, 'doc', 'docx')
 *
 * @throws an error with code ETIMEDOUT when it does not come to an end, ABORT_ERR when it is cancelled.
 */
export async function convertByOffice(
  bytes: Uint8Array,
  from: string,
  to: string,
  { signal, milliseconds = patienceMilliseconds }: ConversionLimits = {},
): Promise<Uint8Array | null> {
  const folder = await mkdtemp(join(tmpdir(), 'official-speech-office-'));
  try {
    const input = join(folder, `in.${from}`);
    await writeFile(input, bytes);
    for (const program of programs) {
      // A profile of its own: with the user's, nothing is converted while a window is open.
      const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
      const args = [profile, '--headless', '--convert-to', to, '--outdir', folder, input];
      if (await run(program, args, signal, milliseconds))
        return await readFile(join(folder, `in.${to}`)).catch(() => null);
    }
    return null;
  } finally {
    // A program that was ended may still be letting go of its files.
    await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 }).catch(() => undefined);
  }
}

const failure = (code: 'ETIMEDOUT' | 'ABORT_ERR'): Error => Object.assign(new Error(code), { code });

const isWindows = process.platform === 'win32';

/** Ends a program with all that it has started: soffice.exe is only the one that starts soffice.bin. */
function endAll(child: ChildProcess): void {
  if (child.pid === undefined) return;
  try {
    if (!isWindows) process.kill(-child.pid, 'SIGKILL');
    else
      spawn('taskkill', ['/pid', String(child.pid), '/t', '/f'], { stdio: 'ignore' }).on('error', () => child.kill());
  } catch {
    // It has just ended by itself.
  }
}

/** Runs a program to its end; false when it is not there. The program starts others, so all of its group are ended with it. */
function run(
  program: string,
  args: readonly string[],
  signal: AbortSignal | undefined,
  milliseconds: number,
): Promise<boolean> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted === true) return void reject(failure('ABORT_ERR'));
    const child = spawn(program, args, { stdio: 'ignore', detached: !isWindows });
    const end = (code: 'ETIMEDOUT' | 'ABORT_ERR'): void => {
      settle();
      endAll(child);
      reject(failure(code));
    };
    const cancel = (): void => end('ABORT_ERR');
    const timer = setTimeout(() => end('ETIMEDOUT'), milliseconds);
    const settle = (): void => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', cancel);
    };
    signal?.addEventListener('abort', cancel);
    child.on('error', () => (settle(), resolve(false)));
    child.on('close', () => (settle(), resolve(true)));
  });
}

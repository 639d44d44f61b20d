import { spawn } from 'node:child_process';
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

/**
 * Lets LibreOffice turn a document into another kind; null when there is none on this machine, or it cannot.
 *
 *     await convertByOffice(bytes, 'doc', 'docx')
 */
export async function convertByOffice(bytes: Uint8Array, from: string, to: string): Promise<Uint8Array | null> {
  const folder = await mkdtemp(join(tmpdir(), 'official-speech-office-'));
  try {
    const input = join(folder, `in.${from}`);
    await writeFile(input, bytes);
    for (const program of programs) {
      // A profile of its own: with the user's, nothing is converted while a window is open.
      const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
      const ran = await run(program, [profile, '--headless', '--convert-to', to, '--outdir', folder, input]);
      if (ran) return await readFile(join(folder, `in.${to}`)).catch(() => null);
    }
    return null;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Runs a program to its end; false when it is not there. */
function run(program: string, args: readonly string[]): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(program, args, { stdio: 'ignore', timeout: patienceMilliseconds });
    child.on('error', () => resolve(false));
    child.on('close', () => resolve(true));
  });
}

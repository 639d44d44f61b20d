import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Milliseconds for one run of the program over all documents. */
const limit = 400_000;

function inFolder<Result>(documents: readonly Uint8Array[], work: (folder: string, files: string[]) => Result): Result {
  const folder = mkdtempSync(join(tmpdir(), 'official-speech-word-'));
  try {
    const files = documents.map((bytes, at) => {
      const file = join(folder, `${String(at).padStart(3, '0')}.docx`);
      writeFileSync(file, bytes);
      return file;
    });
    return work(folder, files);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Documents as LibreOffice saves them in another format, in their order; one run for all. */
export const convertAll = (documents: readonly Uint8Array[], to: 'docx' | 'pdf'): Uint8Array[] =>
  inFolder(documents, (folder, files) => {
    const out = join(folder, 'out');
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    execFileSync('soffice', [profile, '--headless', '--convert-to', to, '--outdir', out, ...files], {
      stdio: 'pipe',
      timeout: limit,
    });
    const written = readdirSync(out).sort();
    if (written.length !== files.length) throw new Error(`${files.length} documents, ${written.length} came back`);
    return written.map((name) => new Uint8Array(readFileSync(join(out, name))));
  });

/** The paragraphs and rows of each document with all tracked changes accepted, and with all rejected. */
export const resolveChanges = (documents: readonly Uint8Array[]): readonly (readonly [string[], string[]])[] =>
  inFolder(documents, (_, files) => {
    // The client may crash at its exit; what it has printed is whole.
    const { stdout, stderr } = spawnSync(python, [script, ...files], {
      encoding: 'utf8',
      timeout: limit,
      maxBuffer: 1 << 27,
    });
    if (!stdout.startsWith('[')) throw new Error(stderr);
    return JSON.parse(stdout.split('\n')[0]!) as [string[], string[]][];
  });

const script = fileURLToPath(new URL('word-changes.py', import.meta.url));
/** Debian's own Python knows LibreOffice; one that was installed beside it does not. */
const python = ['/usr/bin/python3', 'python3'].find((name) => spawnSync(name, ['-c', 'import uno']).status === 0) ?? '';

/** Why tracked changes cannot be tried; undefined where they can. */
export const changesLack: string | undefined =
  python === '' ? 'no Python that knows LibreOffice (python3-uno)' : undefined;

/** Pages of a PDF as lines of text; undefined where pdftotext is missing. */
export function pagesOf(pdf: Uint8Array): readonly (readonly string[])[] | undefined {
  const { stdout, status, error } = spawnSync('pdftotext', ['-layout', '-', '-'], { input: pdf, encoding: 'utf8' });
  if (error !== undefined || status !== 0) return undefined;
  return stdout
    .split('\f')
    .filter((page) => page.trim() !== '')
    .map((page) =>
      page
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== ''),
    );
}

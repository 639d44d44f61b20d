import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Milliseconds: a first start makes a profile. */
const limit = 120_000;

/**
 * Opens a file in LibreOffice and saves it in another format, as those do who fill in what they were sent. `input` names the filter
 * to read with where the ending is not enough.
 *
 *     convertByOffice(bytes, 'docx', 'odt')
 * @throws Error when the program is missing, cannot read or write the format (it then exits with 0 all the same), or takes too long.
 */
export function convertByOffice(bytes: Uint8Array, from: string, to: string, input?: string): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'official-speech-'));
  try {
    const file = join(folder, `file.${from}`);
    writeFileSync(file, bytes);
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    const filters = input === undefined ? [] : [`--infilter=${input}`];
    const out = join(folder, 'out');
    execFileSync(program(), [profile, '--headless', ...filters, '--convert-to', to, '--outdir', out, file], {
      stdio: 'pipe',
      timeout: limit,
    });
    const written = join(out, `file.${/^[^:]*/u.exec(to)![0]}`);
    if (!existsSync(written)) throw new Error(`LibreOffice has no filter from ${from} to ${to}`);
    return new Uint8Array(readFileSync(written));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The program under either of its names; a machine may have one of them only. */
function program(): string {
  const has = (name: string): boolean => spawnSync(name, ['--version']).error === undefined;
  return ['soffice', 'libreoffice'].find(has) ?? 'soffice';
}

/** Why a conversion cannot be tried on this machine; undefined where it can. It is found out by converting one file. */
export function officeLacks(bytes: Uint8Array, from: string, to: string, input?: string): string | undefined {
  try {
    convertByOffice(bytes, from, to, input);
    return undefined;
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    return isMissing ? 'LibreOffice (soffice) is not installed' : String(error);
  }
}

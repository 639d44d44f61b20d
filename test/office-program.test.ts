import { chmodSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { convertByOffice } from '../src/native/office-program.ts';

const isWindows = process.platform === 'win32';
if (isWindows) console.log('skipped: a program that stands in for LibreOffice is a shell script');

/** Runs in place of LibreOffice: $7 is the last of its arguments, the document; $6 the folder for the result. */
describe.skipIf(isWindows)('convertByOffice', () => {
  const path = process.env['PATH'];
  let folder = '';
  const program = (...lines: readonly string[]): void => {
    const file = join(folder, 'soffice');
    writeFileSync(file, ['#!/bin/sh', ...lines, ''].join('\n'));
    chmodSync(file, 0o755);
  };
  const bytes = new TextEncoder().encode('讲话');

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'official-speech-program-'));
    process.env['PATH'] = `${folder}:/usr/bin:/bin`;
  });
  afterEach(() => {
    process.env['PATH'] = path;
    rmSync(folder, { recursive: true, force: true });
  });

  test('gives what the program has written', async () => {
    program('cp "$7" "$6/in.pdf"');
    expect(await convertByOffice(bytes, 'docx', 'pdf')).toEqual(Buffer.from(bytes));
  });

  test('null where the program writes nothing', async () => {
    program('exit 0');
    expect(await convertByOffice(bytes, 'docx', 'pdf')).toBeNull();
  });

  test('one that does not come to an end is told from one that is missing', async () => {
    program('sleep 60');
    await expect(convertByOffice(bytes, 'docx', 'pdf', { milliseconds: 500 })).rejects.toMatchObject({
      code: 'ETIMEDOUT',
    });
  });

  test('one that is cancelled is ended at once; cancelled before, it is not started', async () => {
    const started = join(folder, 'started');
    program(`touch "${started}"`, 'sleep 60');
    const controller = new AbortController();
    const converting = convertByOffice(bytes, 'docx', 'pdf', { signal: controller.signal });
    const wait = setInterval(() => {
      if (existsSync(started)) controller.abort();
    }, 20);
    await expect(converting).rejects.toMatchObject({ code: 'ABORT_ERR' });
    clearInterval(wait);
    rmSync(started);
    await expect(convertByOffice(bytes, 'docx', 'pdf', { signal: controller.signal })).rejects.toMatchObject({
      code: 'ABORT_ERR',
    });
    expect(existsSync(started)).toBe(false);
  });
});

import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readTable, tableFormats, writeTable, type TableFormat } from '../../src/office/table.ts';
import { runWith } from './support.ts';

const speech = [
  '同志们：',
  '一、全县新增就业XX人，同比增长X%。',
  '二、X月X日前，由农业农村局牵头完成XX亩造林任务。',
].join('\n');

const filled = speech
  .replace('XX人', '1200人')
  .replace('X%', '5.2%')
  .replace('X月X日', '3月5日')
  .replace('XX亩', '800亩');
const values = ['1200', '5.2', '3月5日', '800'];

async function exported(format: TableFormat): Promise<Uint8Array> {
  const written: Record<string, string | Uint8Array> = {};
  const out = `征数表.${format}`;
  const { exitCode, stdout } = await runWith(
    ['placeholders', '讲话.txt', '--out', out],
    { '讲话.txt': speech },
    written,
  );
  expect([exitCode, stdout]).toEqual([0, `${out}\n`]);
  return written[out] as Uint8Array;
}

/** The table with its last column written in, as a file of any format. */
async function answered(bytes: Uint8Array, format: TableFormat): Promise<Uint8Array> {
  const rows = await readTable(bytes);
  const header = rows.findIndex((row) => row.includes('编号'));
  const columns = rows[header]!.map((name) => ({ name, width: 6 }));
  const body = rows.slice(header + 1).map((row, index) => [...row.slice(0, -1), values[index]!]);
  return writeTable({ title: '征数表', note: '', columns, rows: body }, format);
}

describe('征数表 on the command line', () => {
  test.each(tableFormats)('.%s: written, answered, filled in', async (format) => {
    const table = await answered(await exported(format), format);
    const written: Record<string, string | Uint8Array> = {};
    const data = `收回.${format}`;
    const files = { '讲话.txt': speech, [data]: table };
    const { exitCode, stderr } = await runWith(['fill', '讲话.txt', '--data', data, '--out', '稿'], files, written);
    expect([exitCode, stderr]).toEqual([0, '']);
    expect(written['稿/讲话.txt']).toBe(filled);
  });

  test('what is empty or unfit stays a blank and is named', async () => {
    const written: Record<string, string | Uint8Array> = {};
    const files = { '讲话.txt': speech, '收回.xlsx': await exported('xlsx') };
    const { exitCode, stderr } = await runWith(
      ['fill', '讲话.txt', '--data', '收回.xlsx', '--out', '稿'],
      files,
      written,
    );
    expect(exitCode).toBe(1);
    expect(stderr.match(/没有填写/gu)).toHaveLength(4);
    expect(written['稿/讲话.txt']).toBe(speech);
  });

  test('other names and other tables are refused', async () => {
    const files = {
      '讲话.txt': speech,
      '别的.xlsx': await writeTable(
        { title: '', note: '', columns: [{ name: '指标', width: 4 }], rows: [['1']] },
        'xlsx',
      ),
    };
    expect((await runWith(['placeholders', '讲话.txt', '--out', '征数表.doc'], files)).stderr).toContain(
      '.docx、.xlsx 或 .csv',
    );
    const { exitCode, stderr } = await runWith(['fill', '讲话.txt', '--data', '别的.xlsx', '--out', '稿'], files);
    expect([exitCode, stderr]).toEqual([2, expect.stringContaining('不是征数表')]);
  });
});

const office = spawnSync('soffice', ['--version']).status === 0;
if (!office) console.log('skipped: LibreOffice (soffice) is not installed; returned tables are not tried through it');

describe.skipIf(!office)('a real office program', () => {
  /** Opens a file in LibreOffice and saves it as another format, as those do who fill it in. */
  function convert(bytes: Uint8Array, from: string, to: string): Uint8Array {
    const folder = mkdtempSync(join(tmpdir(), 'official-speech-'));
    try {
      writeFileSync(join(folder, `table.${from}`), bytes);
      const profile = `-env:UserInstallation=file://${folder}/profile`;
      // In a .csv, 44 is the comma, 34 the quote and 76 UTF-8.
      const filter = to === 'csv' ? 'csv:Text - txt - csv (StarCalc):44,34,76' : to;
      const input = from === 'csv' ? ['--infilter=CSV:44,34,76'] : [];
      const args = [
        profile,
        '--headless',
        ...input,
        '--convert-to',
        filter,
        '--outdir',
        join(folder, 'out'),
        join(folder, `table.${from}`),
      ];
      execFileSync('soffice', args, { stdio: 'pipe', timeout: 80_000 });
      return new Uint8Array(readFileSync(join(folder, 'out', `table.${to}`)));
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }

  test.each([
    ['docx', ['odt', 'docx']],
    ['xlsx', ['ods', 'xlsx']],
    ['xlsx', ['csv']],
    ['csv', ['xlsx']],
  ] as const)('%s through %j', { timeout: 180_000 }, async (format, steps) => {
    let bytes = await answered(await exported(format), format);
    let from: string = format;
    for (const to of steps) {
      bytes = convert(bytes, from, to);
      from = to;
    }
    const written: Record<string, string | Uint8Array> = {};
    const data = `收回.${from}`;
    const { exitCode, stderr } = await runWith(
      ['fill', '讲话.txt', '--data', data, '--out', '稿'],
      { '讲话.txt': speech, [data]: bytes },
      written,
    );
    expect([exitCode, stderr]).toEqual([0, '']);
    expect(written['稿/讲话.txt']).toBe(filled);
  });
});

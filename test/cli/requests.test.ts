import { describe, expect, test } from 'vitest';
import { tableFormats, writeTable } from '../../src/office/table.ts';
import { answered, exported, filled, speech } from './request-tables.ts';
import { runWith } from './support.ts';

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
    expect(stderr.match(/没有填写：[^（]+（.+），.*【.+】/gu)).toHaveLength(4);
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

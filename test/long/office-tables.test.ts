import { describe, expect, test } from 'vitest';
import { writeTable } from '../../src/office/table.ts';
import { answered, exported, filled, speech } from '../cli/request-tables.ts';
import { runWith } from '../cli/support.ts';
import { convertByOffice, officeLacks } from '../support/office-program.ts';

/** In a .csv, 44 is the comma, 34 the quote and 76 UTF-8. */
const filterOf = (format: string): string => (format === 'csv' ? 'csv:Text - txt - csv (StarCalc):44,34,76' : format);
const inputOf = (format: string): string | undefined => (format === 'csv' ? 'CSV:44,34,76' : undefined);

const convert = (bytes: Uint8Array, from: string, to: string): Uint8Array =>
  convertByOffice(bytes, from, filterOf(to), inputOf(from));

const small = { title: '', note: '', columns: [{ name: '甲', width: 4 }], rows: [['1']] };
const [noWriter, noCalc] = await Promise.all(
  (['docx', 'xlsx'] as const).map(async (format) => officeLacks(await writeTable(small, format), format, format)),
);

describe.each([
  ['docx', ['odt', 'docx'], noWriter],
  ['xlsx', ['ods', 'xlsx'], noCalc],
  ['xlsx', ['csv'], noCalc],
  ['csv', ['xlsx'], noCalc],
] as const)('a 征数表 answered in a real office program: %s through %j', (format, steps, lack) => {
  if (lack !== undefined) console.log(`skipped: .${format} is not tried through an office program: ${lack}`);

  test.skipIf(lack !== undefined)('is filled in all the same', { timeout: 600_000 }, async () => {
    let bytes = await answered(await exported(format), format);
    let from: string = format;
    for (const to of steps) {
      bytes = convert(bytes, from, to);
      from = to;
    }
    const written: Record<string, string | Uint8Array> = {};
    const data = `收回.${from}`;
    const files = { '讲话.txt': speech, [data]: bytes };
    const { exitCode, stderr } = await runWith(['fill', '讲话.txt', '--data', data, '--out', '稿'], files, written);
    expect([exitCode, stderr]).toEqual([0, '']);
    expect(written['稿/讲话.txt']).toBe(filled);
  });
});

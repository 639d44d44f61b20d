import {
  applyEdits,
  checkAnswers,
  fillPlaces,
  fillPlacesWith,
  readRequestRows,
  requestColumns,
  requestRows,
  type Analysis,
  type Answer,
  type ReturnedRow,
} from '../../core/index.ts';
import { DecodeError } from '../../office/decode.ts';
import { readTable, tableFormatOf, writeTable } from '../../office/table.ts';
import { UsageError } from '../options.ts';
import type { Io } from '../io.ts';
import type { Report } from '../report.ts';
import { save } from '../save.ts';
import { displayName } from '../source.ts';

/**
 * `placeholders --out`: writes the open blanks as a 征数表 of the kind that the file's name tells. False when it could not be
 * written.
 *
 * @throws UsageError for a name that tells none.
 */
export async function saveRequests({ file, analysis }: Report, out: string, force: boolean, io: Io): Promise<boolean> {
  const format = tableFormatOf(out);
  if (format === null) throw new UsageError(`征数表写成 .docx、.xlsx 或 .csv，不会写“${out}”`);
  const name = displayName(file)
    .replace(/^.*[\\/]/u, '')
    .replace(/\.[^.]*$/u, '');
  const rows = requestRows(analysis, fillPlaces(analysis), { office: '', deadline: '' });
  const note = '请在“填写”一栏填报，不要改动“编号”。';
  const table = { title: `${name}征数表`, note, columns: requestColumns, rows };
  const saved = await save(out, await writeTable(table, format), force, io);
  if (saved) io.stdout(`${out}\n`);
  return saved;
}

/** The rows of a 征数表 that came back; null for a file that is none, which then is other data. */
export async function readReturned(file: string, bytes: Uint8Array): Promise<readonly ReturnedRow[] | null> {
  const isOffice = bytes[0] === 0x50 && bytes[1] === 0x4b;
  if (!isOffice && tableFormatOf(file) !== 'csv') return null;
  try {
    const rows = readRequestRows(await readTable(bytes));
    if (rows === null && isOffice) throw new UsageError(`${file} 不是征数表：没有同时写着“编号”和“填写”的表头`);
    return rows;
  } catch (error) {
    if (error instanceof DecodeError) throw new UsageError(`${file} ${error.message}`);
    throw error;
  }
}

/** A text filled from a returned table, and what could not be filled, a line each. */
export function fillReturned(
  analysis: Analysis,
  rows: readonly ReturnedRow[],
): { readonly text: string; readonly problems: readonly string[] } {
  const { answers } = checkAnswers(analysis, rows);
  const fitting = answers.filter(({ status }) => status === 'fits');
  const values = fitting.flatMap(({ place, row: { value } }) => (place === null ? [] : [{ place, value }]));
  const filled = new Set(values.map(({ place }) => place.id));
  const absent = fillPlaces(analysis).filter(
    ({ id }) => !filled.has(id) && !answers.some(({ place }) => place?.id === id),
  );
  return {
    text: applyEdits(analysis.document.text, fillPlacesWith(analysis, values)),
    problems: [
      ...answers.filter((answer) => answer.status !== 'fits').map(problemOf),
      ...absent.map(({ id, group }) => `表中没有：${id}（${group.label}）`),
    ],
  };
}

function problemOf({ row: { id, value }, status, problem, sentence }: Answer): string {
  switch (status) {
    case 'empty':
      return `没有填写：${id}`;
    case 'gone':
      return `文中找不到：${id}`;
    case 'conflict':
      return `有两种填法：${id}“${value}”`;
    case 'changed':
      return `原句已改，没有填入：${id}“${value}”，现在是“${sentence}”`;
    default:
      return `没有填入：${id}“${value}”，${problem ?? ''}`;
  }
}

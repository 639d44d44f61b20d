import { expect } from 'vitest';
import { readTable, writeTable, type TableFormat } from '../../src/office/table.ts';
import { runWith } from './support.ts';

/** A short text with four things to ask for. */
export const speech = [
  '同志们：',
  '一、全县新增就业XX人，同比增长X%。',
  '二、X月X日前，由农业农村局牵头完成XX亩造林任务。',
].join('\n');

/** The same text with the answers in it. */
export const filled = speech
  .replace('XX人', '1200人')
  .replace('X%', '5.2%')
  .replace('X月X日', '3月5日')
  .replace('XX亩', '800亩');
const values = ['1200', '5.2', '3月5日', '800'];

/** The 征数表 of the text as the command line writes it. */
export async function exported(format: TableFormat): Promise<Uint8Array> {
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
export async function answered(bytes: Uint8Array, format: TableFormat): Promise<Uint8Array> {
  const rows = await readTable(bytes);
  const header = rows.findIndex((row) => row.includes('编号'));
  const columns = rows[header]!.map((name) => ({ name, width: 6 }));
  const body = rows.slice(header + 1).map((row, index) => [...row.slice(0, -1), values[index]!]);
  return writeTable({ title: '征数表', note: '', columns, rows: body }, format);
}

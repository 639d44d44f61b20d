import {
  addPlaceholders,
  analyze,
  applyEdits,
  fillRecord,
  parse,
  paragraphAt,
  type Analysis,
  type PlaceholderGroup,
  type RecordFill,
  type ReturnedRow,
} from '../../core/index.ts';
import type { FillArguments } from '../arguments.ts';
import { UsageError } from '../options.ts';
import { readPatterns } from '../blank-patterns.ts';
import { exitCodes, type Io } from '../io.ts';
import { readRecords, type FillData } from '../records.ts';
import { causeOf, displayName, readSource } from '../source.ts';
import { fillReturned, readReturned } from './requests.ts';

/** A record may name its own file. */
const NAME_FIELDS: readonly string[] = ['文件名', 'file'];

/**
 * `fill`: one filled text for each record, next to each other in the output folder. Blanks without a value stay and are
 * named on standard error.
 */
export async function fill(given: FillArguments, io: Io): Promise<number> {
  const template = await readSource(given.template, io);
  if (template === null) return exitCodes.failure;
  const analysis = addPlaceholders(analyze(parse(template.text)), await readPatterns(given.patterns));
  const returned = await returnedTable(given.data, io);
  if (returned !== null) return fillFromTable(given, analysis, returned, io);
  const data = await readSource(given.data, io);
  if (data === null) return exitCodes.failure;
  const records = readRecords(data.text, displayName(given.data));
  const names = records.map((record, index) => outputName(given.template, record, index, records.length));
  const twice = names.find((name, index) => names.indexOf(name) < index);
  if (twice !== undefined) throw new UsageError(`有两条数据都要写成“${twice}”`);
  let exitCode: number = exitCodes.fine;
  for (const [index, record] of records.entries()) {
    const file = `${given.out.replace(/[\\/]+$/u, '')}/${names[index]!}`;
    const values = new Map([...record].filter(([name]) => !NAME_FIELDS.includes(name)));
    const result = fillRecord(analysis, values);
    if (!(await write(file, applyEdits(template.text, result.edits), given.force, io))) {
      exitCode = exitCodes.failure;
      continue;
    }
    io.stdout(`${file}\n`);
    io.stderr(report(analysis, result, file));
    const isOpen = result.open.length > 0 || result.problems.length > 0;
    if (isOpen && exitCode === exitCodes.fine) exitCode = exitCodes.findings;
  }
  return exitCode;
}

/** A 征数表 that came back; null where the data are something else, or cannot be read at all. */
const returnedTable = async (file: string, io: Io): Promise<readonly ReturnedRow[] | null> => {
  const bytes = file === '-' ? null : await io.readFile(file).catch(() => null);
  return bytes === null ? null : readReturned(file, bytes);
};

async function fillFromTable(
  { template, out, force }: FillArguments,
  analysis: Analysis,
  rows: readonly ReturnedRow[],
  io: Io,
): Promise<number> {
  const { text, problems } = fillReturned(analysis, rows);
  const file = `${out.replace(/[\\/]+$/u, '')}/${outputName(template, new Map(), 0, 1)}`;
  if (!(await write(file, text, force, io))) return exitCodes.failure;
  io.stdout(`${file}\n`);
  io.stderr(problems.map((problem) => `official-speech: ${file}：${problem}\n`).join(''));
  return problems.length > 0 ? exitCodes.findings : exitCodes.fine;
}

async function write(file: string, text: string, force: boolean, io: Io): Promise<boolean> {
  try {
    await io.writeFile(file, text, force);
    return true;
  } catch (error) {
    const exists = (error as { code?: unknown }).code === 'EEXIST';
    const cause = exists ? '已有这个文件，没有覆盖（要覆盖请加 --force）' : causeOf(error);
    io.stderr(`official-speech: ${file}：${cause}\n`);
    return false;
  }
}

/** The template's name, with a number where there are several records and none names its file. */
function outputName(template: string, record: FillData, index: number, count: number): string {
  const base = template === '-' ? '讲话.txt' : (template.split(/[\\/]/u).at(-1) ?? template);
  const [, stem = base, extension = ''] = /^(.+?)(\.[^.]*)?$/u.exec(base) ?? [];
  const own = NAME_FIELDS.map((field) => record.get(field)?.trim()).find((name) => name !== undefined && name !== '');
  if (own === undefined)
    return count === 1 ? base : `${stem}-${String(index + 1).padStart(String(count).length, '0')}${extension}`;
  if (/[\\/:*?"<>|]/u.test(own) || own.startsWith('.')) throw new UsageError(`“${own}”不能用作文件名`);
  return /\.[^.]+$/u.test(own) ? own : `${own}${extension}`;
}

/** What is still open in a filled text, a line each. */
function report(analysis: Analysis, { open, problems, unused }: RecordFill, file: string): string {
  const lines = [
    ...problems.map(({ group, key, problem }) => `“${key}”没有填入：${problem}（${placeOf(analysis, group)}）`),
    ...open
      .filter((group) => !problems.some((one) => one.group === group))
      .map((group) => `没有数据：${group.id}（${group.label}），${placeOf(analysis, group)}`),
    ...unused.map((name) => `模板里没有“${name}”`),
  ];
  return lines.map((line) => `official-speech: ${file}：${line}\n`).join('');
}

/** The line in the template and the words around a blank. */
function placeOf({ document }: Analysis, { start, end }: PlaceholderGroup): string {
  const line = paragraphAt(document, start);
  const at = document.starts[line]!;
  const { text } = document.paragraphs[line]!;
  return `第${line + 1}行“${text.slice(Math.max(0, start - at - 8), end - at + 8).trim()}”`;
}

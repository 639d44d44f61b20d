import { analyze, paragraphAt, parse, wordSaid, type Analysis, type PlaceholderGroup } from '../../core/index.ts';
import {
  fillRecord,
  fillReturned,
  readRequestRows,
  type Answer,
  type RecordFill,
  type ReturnedRow,
} from '../../core/later.ts';
import { ReadError } from '../../office/read-error.ts';
import { readTable, tableFormatOf } from '../../office/table.ts';
import { readPatterns, withOwnBlanks } from '../blank-patterns.ts';
import type { Command, Given } from '../command.ts';
import { complainOf, report } from '../complain.ts';
import { isFileName } from '../file-name.ts';
import { readTemplate, type Template } from '../template.ts';
import { exitCodes, type Io } from '../io.ts';
import { coreWords, messages } from '../messages.ts';
import { readRecords, type FillData } from '../records.ts';
import { save } from '../save.ts';
import { causeOf, displayName, readSource } from '../source.ts';
import { UsageError } from '../usage-error.ts';

/**
 * `fill`: one filled text for each record, next to each other in the output folder. Blanks without a value stay and are
 * named on standard error.
 */
export const fill: Command = {
  name: 'fill',
  options: ['template', 'data', 'out', 'force', 'pattern'],
  run: fillTemplate,
};

/** A record may name its own file. */
const NAME_FIELDS: readonly string[] = ['文件名', 'file'];

/** What `fill` is told. */
interface Task {
  readonly template: string;
  readonly data: string;
  /** A folder; made when it is missing. */
  readonly out: string;
  readonly force: boolean;
}

/** A text that is to be written, and what is to be said of it. */
interface Filled {
  readonly name: string;
  readonly content: string | Uint8Array;
  readonly remarks: readonly string[];
  /** Whether blanks are left open. */
  readonly isOpen: boolean;
}

async function fillTemplate({ operands, values }: Given, io: Io): Promise<number> {
  const task = readTask(operands, values);
  const template = await readTemplate(task.template, io);
  if (template === null) return exitCodes.failure;
  const analysis = withOwnBlanks(analyze(parse(template.text)), await readPatterns(values.pattern ?? []), io);
  const returned = await returnedTable(task.data, io);
  if (returned !== null) return writeAll([fromTable(task, template, analysis, returned)], task, io);
  const data = await readSource(task.data, io);
  if (data === null) return exitCodes.failure;
  const records = readRecords(data.text, displayName(task.data));
  const names = records.map((record, index) => outputName(task.template, record, index, records.length));
  const twice = names.find((name, index) => names.indexOf(name) < index);
  if (twice !== undefined) throw new UsageError(messages().fill.twice(twice));
  return writeAll(
    records.map((record, index) => fromRecord(names[index]!, template, analysis, record)),
    task,
    io,
  );
}

/** @throws UsageError */
function readTask(operands: readonly string[], { template: named, data, out, force = false }: Given['values']): Task {
  const { usage } = messages();
  const [template, ...more] = named === undefined ? operands : [named, ...operands];
  if (template === undefined || more.length > 0) throw new UsageError(usage.oneTemplate);
  if (data === undefined) throw new UsageError(usage.fillData);
  if (out === undefined) throw new UsageError(usage.fillOut);
  if (data === '-' && template === '-') throw new UsageError(usage.bothFromStdin);
  return { template, data, out, force };
}

async function writeAll(texts: readonly Filled[], task: Task, io: Io): Promise<number> {
  const words = messages().fill;
  let exitCode: number = exitCodes.fine;
  for (const { name, content, remarks, isOpen } of texts) {
    const file = `${task.out.replace(/[\\/]+$/u, '')}/${name}`;
    const own = await ownFile(file, task, io);
    if (own !== null) complainOf(io, displayName(file), own);
    if (own !== null || !(await save(file, content, task.force, io, words.taken))) {
      exitCode = exitCodes.failure;
      continue;
    }
    report(io, `${displayName(file)}\n`);
    for (const remark of remarks) complainOf(io, displayName(file), remark);
    if (isOpen && exitCode === exitCodes.fine) exitCode = exitCodes.findings;
  }
  return exitCode;
}

/** Why a file must not be written over even when that was asked for: it is what is being filled, or filled from. */
async function ownFile(file: string, { template, data, force }: Task, io: Io): Promise<string | null> {
  const words = messages().fill;
  if (!force) return null;
  if (template !== '-' && (await io.isSameFile(file, template))) return words.isTemplate;
  return data !== '-' && (await io.isSameFile(file, data)) ? words.isData : null;
}

function fromRecord(name: string, template: Template, analysis: Analysis, record: FillData): Filled {
  const values = new Map([...record].filter(([field]) => !NAME_FIELDS.includes(field)));
  const result = fillRecord(analysis, values);
  const { content, unplaced } = template.filled(result.edits);
  return {
    name,
    content,
    remarks: [...remarksOn(analysis, result), ...unplaced],
    isOpen: result.open.length > 0 || result.problems.length > 0 || unplaced.length > 0,
  };
}

function fromTable(
  { template: file }: Task,
  template: Template,
  analysis: Analysis,
  rows: readonly ReturnedRow[],
): Filled {
  const { edits, refused, absent } = fillReturned(analysis, rows);
  const words = messages().fill;
  const { content, unplaced } = template.filled(edits);
  const open = absent.map(({ id, group }) => words.absent(id, wordSaid(group.said, coreWords())));
  const remarks = [...refused.map(problemOf), ...open, ...unplaced];
  return { name: outputName(file, new Map(), 0, 1), content, remarks, isOpen: remarks.length > 0 };
}

/**
 * The rows of a 征数表 that came back; null where the data are something else, or cannot be read at all.
 *
 * @throws UsageError for an office document that is none.
 */
async function returnedTable(file: string, io: Io): Promise<readonly ReturnedRow[] | null> {
  const bytes = file === '-' ? null : await io.readFile(file).catch(() => null);
  if (bytes === null) return null;
  // A zip, or what old and encrypted documents are kept in.
  const isOffice = (bytes[0] === 0x50 && bytes[1] === 0x4b) || (bytes[0] === 0xd0 && bytes[1] === 0xcf);
  if (!isOffice && tableFormatOf(file) !== 'csv') return null;
  const { data } = messages();
  try {
    const rows = readRequestRows(await readTable(bytes));
    if (rows === null && isOffice) throw new UsageError(data.noRequestTable(displayName(file)));
    return rows;
  } catch (error) {
    if (error instanceof ReadError) throw new UsageError(data.unreadable(displayName(file), causeOf(error)));
    throw error;
  }
}

/** The template's name, with a number where there are several records and none names its file. @throws UsageError */
function outputName(template: string, record: FillData, index: number, count: number): string {
  const base = template === '-' ? '讲话.txt' : (template.split(/[\\/]/u).at(-1) ?? template);
  const [, stem = base, extension = ''] = /^(.+?)(\.[^.]*)?$/u.exec(base) ?? [];
  const own = NAME_FIELDS.map((field) => record.get(field)?.trim()).find((name) => name !== undefined && name !== '');
  if (own === undefined)
    return count === 1 ? base : `${stem}-${String(index + 1).padStart(String(count).length, '0')}${extension}`;
  // 2026.3.5讲话 has no extension: that is letters.
  const name = /\.[a-z][a-z0-9]{0,4}$/iu.test(own) ? own : `${own}${extension}`;
  if (!isFileName(own) || !isFileName(name)) throw new UsageError(messages().fill.badName(own));
  return name;
}

/** What is still open in a filled text. */
function remarksOn(analysis: Analysis, { open, problems, unused }: RecordFill): string[] {
  const words = messages().fill;
  return [
    ...problems.map(({ group, key, problem }) =>
      words.notTaken(key, wordSaid(problem, coreWords()), placeOf(analysis, group)),
    ),
    ...open
      .filter((group) => !problems.some((one) => one.group === group))
      .map((group) => words.open(group.id, wordSaid(group.said, coreWords()), placeOf(analysis, group))),
    ...unused.map((name) => words.unused(name)),
  ];
}

function problemOf({ row: { id, value, wanted, ...row }, status, problem, sentence }: Answer): string {
  const words = messages().fill;
  switch (status) {
    case 'empty':
      return words.empty(id, wanted, row.sentence);
    case 'gone':
      return words.gone(id);
    case 'conflict':
      return words.conflict(id, value);
    case 'changed':
      return words.changed(id, value, sentence);
    default:
      return words.unfit(id, value, problem === null ? '' : wordSaid(problem, coreWords()));
  }
}

/** The line in the template and the words around a blank. */
function placeOf({ document }: Analysis, { start, end }: PlaceholderGroup): string {
  const line = paragraphAt(document, start);
  const at = document.starts[line]!;
  const { text } = document.paragraphs[line]!;
  return messages().fill.place(line + 1, text.slice(Math.max(0, start - at - 8), end - at + 8).trim());
}

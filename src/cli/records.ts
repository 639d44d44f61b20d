import { messages } from './messages.ts';
import { shorten } from './reporters/layout.ts';
import { UsageError } from './usage-error.ts';

/** Named values for one filled text. */
export type FillData = ReadonlyMap<string, string>;

/**
 * Reads records from JSON (an object, or an array of objects) or CSV (a row of names, then one record a row), whichever the
 * text is.
 *
 *     readRecords('姓名,人数\n王明,120') // [Map { '姓名' => '王明', '人数' => '120' }]
 *
 * @throws UsageError when it is neither.
 */
export function readRecords(text: string, file: string): readonly FillData[] {
  const records =
    /^\s*[[{]/u.test(text) && !file.toLowerCase().endsWith('.csv') ? fromJson(text, file) : fromCsv(text, file);
  if (records.length === 0) throw new UsageError(messages().data.none(file));
  return records;
}

function fromJson(text: string, file: string): FillData[] {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new UsageError(messages().data.json(file));
  }
  return (Array.isArray(value) ? value : [value]).map((record: unknown) => toData(record, file));
}

function toData(record: unknown, file: string): FillData {
  if (typeof record !== 'object' || record === null || Array.isArray(record))
    throw new UsageError(messages().data.object(file));
  return new Map(
    Object.entries(record).flatMap(([name, value]: [string, unknown]) => {
      if (value === null) return [];
      if (typeof value !== 'string' && typeof value !== 'number')
        throw new UsageError(messages().data.value(file, name));
      return [[name.trim(), String(value)]];
    }),
  );
}

function fromCsv(text: string, file: string): FillData[] {
  const [names = [], ...rows] = parseCsv(text, file).filter((row) => row.some((cell) => cell.trim() !== ''));
  return rows.map((row) => {
    if (row.length > names.length) throw new UsageError(messages().data.columns(file, shorten(row.join(','), 80)));
    return new Map(row.map((cell, index) => [names[index]!.trim(), cell.trim()]));
  });
}

/** RFC 4180: cells parted by commas (or tabs, as pasted from a spreadsheet), quotes doubled inside quotes. */
function parseCsv(text: string, file: string): string[][] {
  const separator = /^[^,\n]*\t/u.test(text) ? '\t' : ',';
  const rows: string[][] = [[]];
  let at = 0;
  while (at < text.length) {
    const { cell, end } = text[at] === '"' ? quotedCell(text, at, file) : plainCell(text, at, separator);
    rows.at(-1)!.push(cell);
    at = end;
    if (text[at] === separator) {
      at++;
      if (at === text.length) rows.at(-1)!.push('');
      continue;
    }
    if (text[at] === '\r') at++;
    if (text[at] === '\n') at++;
    if (at < text.length) rows.push([]);
  }
  return rows;
}

interface Cell {
  readonly cell: string;
  readonly end: number;
}

function plainCell(text: string, start: number, separator: string): Cell {
  let end = start;
  while (end < text.length && text[end] !== separator && text[end] !== '\n' && text[end] !== '\r') end++;
  return { cell: text.slice(start, end), end };
}

/** From one quotation mark to the next, whatever length lies between: a regular expression would run out of stack. */
function quotedCell(text: string, start: number, file: string): Cell {
  const parts: string[] = [];
  let from = start + 1;
  for (;;) {
    const quote = text.indexOf('"', from);
    if (quote < 0) throw new UsageError(messages().data.quotes(file));
    parts.push(text.slice(from, quote));
    if (text[quote + 1] !== '"') return { cell: parts.join('"'), end: quote + 1 };
    from = quote + 2;
  }
}

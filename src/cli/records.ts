import { UsageError } from './options.ts';

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
  if (records.length === 0) throw new UsageError(`${file} 里没有数据`);
  return records;
}

function fromJson(text: string, file: string): FillData[] {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new UsageError(`${file} 不是正确的 JSON`);
  }
  return (Array.isArray(value) ? value : [value]).map((record: unknown) => toData(record, file));
}

function toData(record: unknown, file: string): FillData {
  if (typeof record !== 'object' || record === null || Array.isArray(record))
    throw new UsageError(`${file} 应是一个对象，或由对象组成的数组`);
  return new Map(
    Object.entries(record).flatMap(([name, value]: [string, unknown]) => {
      if (value === null) return [];
      if (typeof value !== 'string' && typeof value !== 'number')
        throw new UsageError(`${file} 中“${name}”的值应是文字或数字`);
      return [[name.trim(), String(value)]];
    }),
  );
}

function fromCsv(text: string, file: string): FillData[] {
  const [names = [], ...rows] = parseCsv(text, file).filter((row) => row.some((cell) => cell.trim() !== ''));
  return rows.map((row) => {
    if (row.length > names.length) throw new UsageError(`${file} 有一行的列数多于标题行：${row.join(',')}`);
    return new Map(row.map((cell, index) => [names[index]!.trim(), cell.trim()]));
  });
}

/** RFC 4180: cells parted by commas (or tabs, as pasted from a spreadsheet), quotes doubled inside quotes. */
function parseCsv(text: string, file: string): string[][] {
  const separator = /^[^,\n]*\t/u.test(text) ? '\t' : ',';
  const rows: string[][] = [[]];
  let at = 0;
  while (at < text.length) {
    const row = rows.at(-1)!;
    if (text[at] === '"') {
      const cell = /^"((?:[^"]|"")*)"/u.exec(text.slice(at));
      if (cell === null) throw new UsageError(`${file} 中有引号没有配对`);
      row.push(cell[1]!.replaceAll('""', '"'));
      at += cell[0].length;
    } else {
      let end = at;
      while (end < text.length && text[end] !== separator && text[end] !== '\n' && text[end] !== '\r') end++;
      row.push(text.slice(at, end));
      at = end;
    }
    if (text[at] === separator) {
      at++;
      if (at === text.length) row.push('');
      continue;
    }
    if (text[at] === '\r') at++;
    if (text[at] === '\n') at++;
    if (at < text.length) rows.push([]);
  }
  return rows;
}

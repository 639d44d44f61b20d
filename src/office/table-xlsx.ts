import { readSheet, type CellValue } from 'read-excel-file/universal';
import writeXlsxFile, { type Cell } from 'write-excel-file/universal';
import { ReadError } from './read-error.ts';
import type { Table } from './table-model.ts';
import { readXml, type XmlElement } from './word/xml.ts';
import { officeLimits, ZipArchive } from './zip.ts';

/** Everything is text: a program that turns 3月5日 into a date, or 007 into 7, changes what was written. */
const asText = { type: String, format: '@', wrap: true, alignVertical: 'center' } as const;
const border = { borderStyle: 'thin', borderColor: '#808080' } as const;
/** Excel measures columns in figures, of which two are as wide as a Chinese character. */
const figuresInCharacter = 2;

/** A table as .xlsx: title and note above, a header that stays in sight, cells that take what is written as text. */
export async function writeXlsxTable({ title, note, columns, rows }: Table): Promise<Uint8Array> {
  const wide = (value: string, style: object): Cell[] => [
    { ...asText, value, columnSpan: columns.length, ...style },
    ...columns.slice(1).map(() => null),
  ];
  const heading = [
    wide(title, { fontWeight: 'bold', fontSize: 16, align: 'center', height: 30 }),
    ...(note === '' ? [] : [wide(note, { height: 18 * (note.split('\n').length + Math.ceil(note.length / 60)) })]),
  ];
  const header = columns.map(({ name }): Cell => ({
    ...asText,
    ...border,
    value: name,
    fontWeight: 'bold',
    align: 'center',
    backgroundColor: '#EDEDED',
  }));
  const body = rows.map((row) => row.map((value): Cell => ({ ...asText, ...border, value })));
  const blob = await writeXlsxFile([...heading, header, ...body], {
    sheet: title.replace(/[\\/?*:[\]]/gu, '').slice(0, 31) || '表',
    columns: columns.map(({ width }) => ({ width: width * figuresInCharacter + 1 })),
    stickyRowsCount: heading.length + 1,
    orientation: 'landscape',
  }).toBlob();
  return new Uint8Array(await blob.arrayBuffer());
}

/** Rows of the first sheet. */
export async function readXlsxRows(bytes: Uint8Array): Promise<readonly (readonly string[])[]> {
  checkSheets(bytes);
  try {
    const rows = await readSheet(bytes.slice().buffer);
    return rows.map((row) => row.map(cellText));
  } catch {
    throw new ReadError('damaged');
  }
}

/** The reader builds every cell up to the last one that is named: a single cell in a far corner would cost gigabytes. */
function checkSheets(bytes: Uint8Array): void {
  ZipArchive.open(bytes).check();
  const archive = ZipArchive.open(bytes);
  for (const name of archive.names.filter((part) => /^xl\/worksheets\/[^/]+\.xml$/u.test(part))) {
    const extent = { rows: 0, columns: 0 };
    const row = ({ attributes, children }: XmlElement): void => {
      extent.rows = Math.max(extent.rows + 1, Number(attributes['r'] ?? 0) || 0);
      extent.columns = Math.max(extent.columns, children.length, ...children.map(columnOf));
      if (extent.rows * Math.max(1, extent.columns) > officeLimits.cells) throw new ReadError('tooManyCells');
    };
    readXml(archive.readText(name) ?? '', { within: ':sheetData', child: row });
  }
}

/** Number of a cell's column: 28 of AB12. */
const columnOf = ({ attributes }: XmlElement): number =>
  [...(/^[A-Z]{1,3}/u.exec(attributes['r'] ?? '')?.[0] ?? '')].reduce(
    (column, letter) => column * 26 + letter.charCodeAt(0) - 64,
    0,
  );

function cellText(value: CellValue | null): string {
  if (value === null) return '';
  if (value instanceof Date) return dateText(value);
  if (typeof value === 'number') return numberText(value);
  return String(value);
}

/** What a spreadsheet took for a date or a time, in figures again; it knows no time zone, and so the reader says UTC. */
function dateText(date: Date): string {
  const [day = '', time = ''] = date.toISOString().split('T');
  const clock = time.slice(0, 5);
  if (date.getUTCFullYear() < 1901) return clock;
  return clock === '00:00' ? day : `${day} ${clock}`;
}

/** 0.1 + 0.2 is kept as 0.30000000000000004 and shown as 0.3. */
const numberText = (value: number): string => String(Number(value.toPrecision(15)));

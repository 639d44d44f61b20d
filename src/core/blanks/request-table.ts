import type { Analysis } from '../analysis/analyze.ts';
import { placeholderKindNames } from '../syntax/blanks/kind-names.ts';
import { fillText } from '../text/said.ts';
import { readingGroup } from './fill-groups.ts';
import { wanted as words } from './messages.zh.ts';
import type { FillPlace } from './fill-places.ts';

/** Columns of a 征数表 by what they hold. Names are looked for when the table comes back, so they are part of the format. */
export const requestColumns = [
  { key: 'number', name: '序号', width: 3 },
  { key: 'id', name: '编号', width: 7 },
  { key: 'sentence', name: '原句', width: 24 },
  { key: 'wanted', name: '需填内容', width: 8 },
  { key: 'office', name: '责任科室', width: 6 },
  { key: 'deadline', name: '时限', width: 6 },
  { key: 'value', name: '填写', width: 8 },
] as const;

/** What the whole table says of who is to answer, and until when; '' where it is left to be written in. */
export interface RequestTerms {
  readonly office: string;
  readonly deadline: string;
}

/** Where the blank stands in its sentence; a field has its brackets already. */
export const OPEN_MARK = '【';
export const CLOSE_MARK = '】';

/** The sentence with the blank marked: 全县有【XX】户农民。 */
export function markedSentence(analysis: Analysis, { group, before, after }: FillPlace): string {
  const { start, end } = readingGroup(analysis, group);
  const mask = analysis.reading.document.text.slice(start, end);
  const marked = mask.startsWith(OPEN_MARK) && mask.endsWith(CLOSE_MARK) ? mask : OPEN_MARK + mask + CLOSE_MARK;
  return before + marked + after;
}

/**
 * The rows of a 征数表 for some places of a text, a cell for each of `requestColumns`; the last cell is to be filled in.
 *
 *     requestRows(analysis, fillPlaces(analysis), { office: '办公室', deadline: '11月25日' })
 */
export const requestRows = (
  analysis: Analysis,
  places: readonly FillPlace[],
  { office, deadline }: RequestTerms,
): readonly (readonly string[])[] =>
  places.map((place, index) => {
    const { label, example, kind } = place.group;
    const asked = label === '' ? placeholderKindNames[kind] : label;
    return [
      String(index + 1),
      place.id,
      markedSentence(analysis, place),
      example === '' ? asked : fillText(words.suchAs, { wanted: asked, example }),
      office,
      deadline,
      '',
    ];
  });

/** One row of a table that came back. */
export interface ReturnedRow {
  readonly id: string;
  readonly sentence: string;
  readonly wanted: string;
  readonly office: string;
  readonly value: string;
}

/** Other names that people give these columns. */
const names: Readonly<Record<Exclude<keyof ReturnedRow, never>, RegExp>> = {
  id: /^(?:编号|代码|id)$/iu,
  sentence: /^(?:原句|原文|句子)$/u,
  wanted: /^(?:需填内容|填写内容|需要内容|指标)$/u,
  office: /^(?:责任科室|责任单位|责任部门|科室|单位)$/u,
  value: /^(?:填写|填报|填报数据|数据|数值|答复)$/u,
};

/**
 * Reads a table that came back: columns by their names wherever they stand, other columns and what stands above the header
 * left out. Null when no row names both 编号 and 填写.
 *
 *     readRequestRows([['编号', '填写'], ['K7Q2M9-1', '120']])?.[0]?.value // '120'
 */
export function readRequestRows(rows: readonly (readonly string[])[]): readonly ReturnedRow[] | null {
  const clean = (cell: string): string => cell.replace(/\s/gu, '');
  const columnOf = (row: readonly string[], name: RegExp): number => row.findIndex((cell) => name.test(clean(cell)));
  const isHeader = (row: readonly string[]): boolean => columnOf(row, names.id) >= 0 && columnOf(row, names.value) >= 0;
  const at = rows.findIndex(isHeader);
  const header = rows[at];
  if (header === undefined) return null;
  const columns = Object.entries(names).map(([key, name]) => [key, columnOf(header, name)] as const);
  return rows.slice(at + 1).flatMap((row) => {
    const cells = Object.fromEntries(columns.map(([key, column]) => [key, row[column] ?? ''])) as Record<
      keyof ReturnedRow,
      string
    >;
    // Word repeats a header that someone has copied to each page; a row without a name is a remark.
    if (isHeader(row) || clean(cells.id) === '') return [];
    return [
      {
        ...cells,
        id: clean(cells.id)
          .toUpperCase()
          .replace(/[—–－]/gu, '-'),
        value: cells.value.trim(),
      },
    ];
  });
}

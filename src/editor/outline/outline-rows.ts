import {
  figuresOfPart,
  itemName,
  type Analysis,
  type Finding,
  type OutlineItem,
  type Speech,
  lowerBound,
} from '../../core/index.ts';
import { figuresOf } from '../document/figures.ts';
import { messages } from '../messages.ts';

/** A row of the view 提纲: an item, or, where a file holds several, a speech. */
export interface OutlineRow {
  /** The same for the same words, whatever has moved. */
  readonly key: string;
  readonly name: string;
  readonly item: OutlineItem | null;
  readonly start: number;
  readonly end: number;
  readonly level: number;
  readonly parent: OutlineRow | null;
  readonly children: readonly OutlineRow[];
}

export interface RowFilter {
  /** Characters that a name must hold; rows above such a one are listed too. */
  readonly text: string;
  /** Whether items inside paragraphs are left out. */
  readonly headingsOnly: boolean;
}

type Draft = { -readonly [Key in keyof OutlineRow]: OutlineRow[Key] } & { children: OutlineRow[] };

/** The rows of a text, outermost first, each with those below it. */
export function outlineRows({ outline, speeches }: Analysis, { text, headingsOnly }: RowFilter): OutlineRow[] {
  const seen = new Map<string, number>();
  const keyOf = (name: string): string => {
    const count = seen.get(name) ?? 0;
    seen.set(name, count + 1);
    return `${name}#${count}`;
  };
  const tops = speeches.length < 2 ? [] : speeches.map((speech, index) => speechRow(speech, index, keyOf));
  const rows = new Map<OutlineItem, Draft>();
  const roots: Draft[] = [...tops];
  for (const item of outline.items) {
    if (headingsOnly && item.inline) continue;
    if (item.style === 'part' && tops.length > 0) continue;
    const parent = (item.parent && rows.get(item.parent)) ?? tops[item.series.speech] ?? null;
    const key = keyOf(item.label === item.marker ? item.marker : item.label);
    const { start, end } = item;
    const row: Draft = {
      key,
      name: itemName(item),
      item,
      start,
      end,
      level: (parent?.level ?? 0) + 1,
      parent,
      children: [],
    };
    rows.set(item, row);
    if (parent === null) roots.push(row);
    else parent.children.push(row);
  }
  return text === '' ? roots : roots.filter((row) => keep(row, text));
}

function speechRow(speech: Speech, index: number, keyOf: (name: string) => string): Draft {
  const name = speech.title?.trim() || messages().outline.untitled(index + 1);
  const { start, end } = speech;
  return { key: keyOf(name), name, item: null, start, end, level: 1, parent: null, children: [] };
}

/** Keeps what holds the characters, and what is above it. */
function keep(row: Draft, text: string): boolean {
  row.children = row.children.filter((child) => keep(child as Draft, text));
  return row.children.length > 0 || row.name.includes(text);
}

/** The note beside a name: 字数, minutes, blanks, findings. */
export function noteOf(
  analysis: Analysis,
  { start, end, level }: OutlineRow,
  findings: readonly Finding[],
  target?: number,
): string {
  const { words: count, minutes, planned } = figuresOfPart(analysis, { start, end }, level > 1 ? undefined : target);
  const within = before(findings, end) - before(findings, start);
  const { figures } = messages().outline;
  return [
    figures.words(count),
    figures.minutes(minutes),
    planned === null || minutes === 0 ? '' : messages().timing.planned(planned.toFixed(1)),
    figures.blanks(figuresOf(analysis, { start, end }).placeholders),
    figures.findings(within),
  ]
    .filter((one) => one !== '')
    .join(' · ');
}

/** How many findings, in text order, begin before an offset. */
const before = (findings: readonly Finding[], offset: number): number =>
  lowerBound(findings.length, (index) => findings[index]!.range.start < offset);

/** The row whose words hold an offset, the innermost one. */
export function rowAt(rows: readonly OutlineRow[], offset: number): OutlineRow | undefined {
  const row = rows.findLast(({ start, end }) => start <= offset && offset <= end);
  return row === undefined ? undefined : (rowAt(row.children, offset) ?? row);
}

/** The outline as text, indented by two full-width spaces a level. */
export function outlineAsText(rows: readonly OutlineRow[], indent = ''): string {
  return rows.map((row) => `${indent}${row.name}\n${outlineAsText(row.children, `${indent}　　`)}`).join('');
}

export const countRows = (rows: readonly OutlineRow[]): number =>
  rows.reduce((sum, { children }) => sum + 1 + countRows(children), 0);

import { placeholderKindNames } from '../syntax/blanks/kind-names.ts';
import type { PlaceholderKind } from '../syntax/nodes.ts';
import type { PlaceRecord } from './fill-places.ts';

/** 未填 is a blank of the text; what was filled in is 已填待核 until someone has checked it. */
export type FillState = 'filled' | 'checked';

export const fillStateNames: Readonly<Record<FillState, string>> = { filled: '已填待核', checked: '已核' };

/** Something filled in, known again in a later text by its value and the words beside it. */
export interface FillEntry {
  /** The place's name when it was filled (`fillPlaces`). */
  readonly id: string;
  readonly kind: PlaceholderKind;
  readonly label: string;
  /** What stood there: X月X. */
  readonly mask: string;
  /** What stands there now: 3月5. */
  readonly value: string;
  /** The words of the sentence in front of it and behind it. */
  readonly before: string;
  readonly after: string;
  readonly state: FillState;
  /** Where it comes from: an office, a table, a hand; '' where nobody said. */
  readonly source: string;
  /** When it was filled in and when it was checked: 2026-11-24 17:30; '' where it was not. */
  readonly filledAt: string;
  readonly checkedAt: string;
  readonly note: string;
}

/** A blank that was sent out in a 征数表. */
export interface SentEntry extends PlaceRecord {
  readonly sentAt: string;
  readonly table: string;
}

/** What is kept beside a text: 讲话.txt.填写.json. */
export interface FillFile {
  readonly fills: readonly FillEntry[];
  readonly sent: readonly SentEntry[];
}

export const fillFileSuffix = '.填写.json';
export const emptyFillFile: FillFile = { fills: [], sent: [] };

const fillKeys: Readonly<Record<Exclude<keyof FillEntry, 'state' | 'kind'>, string>> = {
  id: '编号',
  label: '内容',
  mask: '占位符',
  value: '填写',
  before: '前文',
  after: '后文',
  source: '来源',
  filledAt: '填写时间',
  checkedAt: '核对时间',
  note: '备注',
};
const sentKeys: Readonly<Record<keyof SentEntry, string>> = {
  id: '编号',
  label: '内容',
  before: '前文',
  after: '后文',
  sentAt: '发出时间',
  table: '表格',
};

/** The file's text, with names that its readers understand. */
export function writeFillFile({ fills, sent }: FillFile): string {
  const value = {
    说明: '“讲稿”记下的填写情况：填了什么、从哪里来、核过没有；发出的征数表。可以删除，正文不受影响。',
    填写: fills.map((entry) => ({
      状态: fillStateNames[entry.state],
      种类: placeholderKindNames[entry.kind],
      ...renamed(entry, fillKeys),
    })),
    征数: sent.map((entry) => renamed(entry, sentKeys)),
  };
  return `${JSON.stringify(value, null, 2)}\n`;
}

const renamed = <Key extends string>(
  entry: Readonly<Record<Key, string>>,
  keys: Readonly<Record<Key, string>>,
): Record<string, string> =>
  Object.fromEntries(
    (Object.keys(keys) as Key[]).filter((key) => entry[key] !== '').map((key) => [keys[key], entry[key]]),
  );

/** Reads such a file; null when it is none. Entries without the parts they are known by are left out. */
export function readFillFile(text: string): FillFile | null {
  if (text.trim() === '') return emptyFillFile;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  const { 填写, 征数 } = value as { 填写?: unknown; 征数?: unknown };
  const fills = listOf(填写).map((entry) => ({
    ...restored(entry, fillKeys),
    state: entry['状态'] === fillStateNames.checked ? ('checked' as const) : ('filled' as const),
    kind: kinds.find((kind) => placeholderKindNames[kind] === entry['种类']) ?? 'other',
  }));
  return {
    fills: fills.filter((entry) => entry.value !== ''),
    sent: listOf(征数)
      .map((entry) => restored(entry, sentKeys))
      .filter(({ id }) => id !== ''),
  };
}

const kinds = Object.keys(placeholderKindNames) as PlaceholderKind[];

const listOf = (value: unknown): readonly Record<string, unknown>[] =>
  Array.isArray(value)
    ? value.filter((one): one is Record<string, unknown> => typeof one === 'object' && one !== null)
    : [];

const restored = <Key extends string>(
  entry: Record<string, unknown>,
  keys: Readonly<Record<Key, string>>,
): Record<Key, string> =>
  Object.fromEntries(
    (Object.keys(keys) as Key[]).map((key) => {
      const value = entry[keys[key]];
      return [key, typeof value === 'string' ? value : ''];
    }),
  ) as Record<Key, string>;

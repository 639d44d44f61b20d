import { placeholderKindNames } from '../syntax/blanks/kind-names.ts';
import type { PlaceholderKind } from '../syntax/blanks/kind-names.ts';
import { readEntries, writeEntries, type EntryShape } from '../store/entries.ts';
import { isJsonObject, type JsonObject } from '../store/json.ts';
import { sideFormat, type SideFormat } from '../store/side-format.ts';
import { stageNames, stages, type Stage } from '../store/stages.ts';
import type { Passage } from '../text/passage.ts';
import type { PlaceRecord } from './fill-places.ts';

/** 未填 is a blank of the text; what was filled in is 已填待核 until someone has checked it. */
export type FillState = 'filled' | 'checked';

const fillStateNames: Readonly<Record<FillState, string>> = { filled: '已填待核', checked: '已核' };

/** Something filled in, known again in a later text by its value and the words beside it. */
export interface FillEntry {
  /** The place's name when it was filled (`fillPlaces`). */
  readonly id: string;
  readonly kind: PlaceholderKind;
  readonly label: string;
  /** The mask that stood there: X月X. */
  readonly mask: string;
  /** The value that stands there now: 3月5. */
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

/** The record kept beside a text: 讲话.txt.填写.json. */
export interface FillFile {
  /** How far the text has come; left out where nobody said. */
  readonly stage?: Stage;
  readonly fills: readonly FillEntry[];
  readonly sent: readonly SentEntry[];
  /** Passages that are set aside (备删), in text order; left out where none ever was, empty where all were taken back. */
  readonly setAside?: readonly Passage[];
  /** How long the speech is to take, in minutes. */
  readonly target?: number;
  /** Who is to give the speech: whose rate it is timed at. */
  readonly speaker?: string;
}

export const fillFileSuffix = '.填写.json';
const emptyFillFile: FillFile = { fills: [], sent: [] };

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

const kinds = Object.keys(placeholderKindNames) as PlaceholderKind[];

const fillShape: EntryShape<FillEntry> = {
  read: (written) => {
    const entry = restored(written, fillKeys);
    if (entry === null || entry.value === '') return null;
    const { 状态: state, 种类: kind } = written as JsonObject;
    return {
      ...entry,
      state: state === fillStateNames.checked ? 'checked' : 'filled',
      kind: kinds.find((one) => placeholderKindNames[one] === kind) ?? 'other',
    };
  },
  write: (entry) => ({
    状态: fillStateNames[entry.state],
    种类: placeholderKindNames[entry.kind],
    ...renamed(entry, fillKeys),
  }),
  key: ({ id }) => id,
  members: ['状态', '种类', ...Object.values(fillKeys)],
};

const sentShape: EntryShape<SentEntry> = {
  read: (written) => {
    const entry = restored(written, sentKeys);
    return entry === null || entry.id === '' ? null : entry;
  },
  write: (entry) => renamed(entry, sentKeys),
  key: ({ id }) => id,
  members: Object.values(sentKeys),
};

const passageKeys: Readonly<Record<Exclude<keyof Passage, 'length'>, string>> = {
  head: '开头',
  tail: '结尾',
  before: '前文',
  after: '后文',
  print: '指纹',
};

const passageShape: EntryShape<Passage> = {
  read: (written) => {
    const entry = restored(written, passageKeys);
    const length = isJsonObject(written) ? written['长度'] : undefined;
    return entry === null || entry.head === '' || typeof length !== 'number' ? null : { ...entry, length };
  },
  write: (entry) => ({ ...renamed(entry, passageKeys), 长度: entry.length }),
  key: ({ print, before, after }) => JSON.stringify([print, before, after]),
  members: ['长度', ...Object.values(passageKeys)],
};

const note =
  '“讲稿”记下的填写情况：填了什么、从哪里来、核过没有；发出的征数表；文稿的阶段；备删的段落、目标时间和讲话人。删去此文件，正文不受影响，但备删的段落又会算进正文。';

/** 讲话.txt.填写.json: how far the text has come; what was filled in, from where, whether it has been checked, and what was sent out. */
export const fillFormat: SideFormat<FillFile> = sideFormat({
  empty: emptyFillFile,
  read: (content) => {
    const { 填写, 征数, 备删 } = content;
    const told = toldOf(content);
    if (填写 === undefined && 征数 === undefined && 备删 === undefined && Object.keys(told).length === 0) return null;
    const fills = readEntries(填写 ?? [], fillShape);
    const sent = readEntries(征数 ?? [], sentShape);
    const setAside = 备删 === undefined ? undefined : readEntries(备删, passageShape);
    if (fills === null || sent === null || setAside === null) return null;
    return { ...told, fills, sent, ...(setAside !== undefined && { setAside }) };
  },
  write: ({ stage, fills, sent, setAside, target, speaker }, before) => ({
    ...before,
    说明: note,
    阶段: stage === undefined ? before['阶段'] : stageNames[stage],
    目标分钟: target,
    讲话人: speaker,
    备删: setAside === undefined ? before['备删'] : writeEntries(before['备删'], setAside, passageShape),
    填写: writeEntries(before['填写'], fills, fillShape),
    征数: writeEntries(before['征数'], sent, sentShape),
  }),
});

/** What the record says of the text as a whole. */
function toldOf({ 阶段, 目标分钟, 讲话人 }: JsonObject): Pick<FillFile, 'stage' | 'target' | 'speaker'> {
  const stage = stages.find((one) => stageNames[one] === 阶段);
  return {
    ...(stage !== undefined && { stage }),
    ...(typeof 目标分钟 === 'number' && 目标分钟 > 0 && { target: 目标分钟 }),
    ...(typeof 讲话人 === 'string' && 讲话人 !== '' && { speaker: 讲话人 }),
  };
}

const renamed = <Key extends string>(
  entry: Readonly<Record<Key, string>>,
  keys: Readonly<Record<Key, string>>,
): Record<string, string> =>
  Object.fromEntries(
    (Object.keys(keys) as Key[]).filter((key) => entry[key] !== '').map((key) => [keys[key], entry[key]]),
  );

/** The texts of an entry, '' for those it does not have; a number that somebody typed is its digits. Null for what is no object. */
function restored<Key extends string>(
  written: unknown,
  keys: Readonly<Record<Key, string>>,
): Record<Key, string> | null {
  if (!isJsonObject(written)) return null;
  const textOf = (value: unknown): string =>
    typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
  return Object.fromEntries((Object.keys(keys) as Key[]).map((key) => [key, textOf(written[keys[key]])])) as Record<
    Key,
    string
  >;
}

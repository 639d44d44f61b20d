import { isJsonObject, type JsonObject } from './json.ts';

/** How the entries of one list of a side file are read and written. */
export interface EntryShape<Entry> {
  /** Null for what is no such entry; it stays in the file as it stands. */
  readonly read: (written: unknown) => Entry | null;
  /** An object, or the text of an entry that is nothing but a text. */
  readonly write: (entry: Entry) => JsonObject | string;
  /** What an entry is known by: one that is written under the same key takes the old one's place and its unknown members. */
  readonly key: (entry: Entry) => string;
  /** The members that this program reads and writes; all others are somebody else's. */
  readonly members: readonly string[];
}

/**
 * The entries of a list, those that are none left out; null for what is no list.
 *
 *     readEntries([{ 词: '赋能' }, 3], shape) // [{ word: '赋能' }]
 */
export const readEntries = <Entry>(list: unknown, { read }: EntryShape<Entry>): readonly Entry[] | null =>
  Array.isArray(list) ? list.map((one) => read(one)).filter((one): one is Awaited<Entry> => one !== null) : null;

/**
 * The list as it is to stand in the file, from what stood there: an entry that says what it said stays as it was written, a
 * changed one keeps the members that this program does not know, and what could not be read goes to the end.
 *
 *     writeEntries([{ 词: '赋能', 备注: '局办' }], [{ word: '赋能', reason: '用语表' }], shape)
 *     // [{ 词: '赋能', 说明: '用语表', 备注: '局办' }]
 */
export function writeEntries<Entry>(before: unknown, entries: readonly Entry[], shape: EntryShape<Entry>): unknown[] {
  const known = new Map<string, unknown[]>();
  const unread: unknown[] = [];
  for (const written of Array.isArray(before) ? (before as readonly unknown[]) : []) {
    const entry = shape.read(written);
    if (entry === null) {
      unread.push(written);
      continue;
    }
    const key = shape.key(entry);
    const alike = known.get(key);
    if (alike === undefined) known.set(key, [written]);
    else alike.push(written);
  }
  return [...entries.map((entry) => overlaid(known.get(shape.key(entry))?.shift(), entry, shape)), ...unread];
}

function overlaid<Entry>(written: unknown, entry: Entry, shape: EntryShape<Entry>): unknown {
  if (written === undefined) return shape.write(entry);
  if (isSame(shape.read(written), entry)) return written;
  const now = shape.write(entry);
  return isJsonObject(now) ? { ...now, ...foreignMembers(written, shape.members) } : now;
}

/** The members of an object that are not among the given ones; none of what is no object. */
export const foreignMembers = (written: unknown, members: readonly string[]): JsonObject =>
  isJsonObject(written) ? Object.fromEntries(Object.entries(written).filter(([name]) => !members.includes(name))) : {};

/** Whether two entries say the same, in whatever order. */
function isSame(a: unknown, b: unknown): boolean {
  if (!isJsonObject(a) || !isJsonObject(b)) return JSON.stringify(a) === JSON.stringify(b);
  const names = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...names].every((name) => JSON.stringify(a[name]) === JSON.stringify(b[name]));
}

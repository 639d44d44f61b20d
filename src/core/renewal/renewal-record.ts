import { readEntries, writeEntries, type EntryShape } from '../store/entries.ts';
import { isJsonObject } from '../store/json.ts';
import { sideFormat, type SideFormat } from '../store/side-format.ts';
import type { StoredPlace } from './followed.ts';
import { renewalKindNames, type RenewalKind } from './kinds.ts';

/** How far the renewal of one file has come. */
export interface RenewalRecord {
  /** The file's address, for people who look into the record. */
  readonly file: string;
  readonly places: readonly StoredPlace[];
}

const texts = ['old', 'label', 'sentence', 'value', 'before', 'after'] as const;
const flags = ['weak', 'kept', 'gone'] as const;

const placeShape: EntryShape<StoredPlace> = {
  read: (written) => (isStoredPlace(written) ? placeOf(written) : null),
  write: (place) => ({ ...place }),
  // What last year's text says does not change while this year's is written.
  key: ({ kind, old, label, sentence }) => JSON.stringify([kind, old, label, sentence]),
  members: ['kind', ...texts, ...flags, 'start'],
};

const placeOf = ({
  kind,
  weak,
  old,
  label,
  sentence,
  value,
  kept,
  gone,
  start,
  before,
  after,
}: StoredPlace): StoredPlace => ({ kind, weak, old, label, sentence, value, kept, gone, start, before, after });

/** The record of a renewal in the extension's own storage. */
export const renewalFormat: SideFormat<RenewalRecord> = sideFormat({
  empty: { file: '', places: [] },
  read: ({ file, places }) => {
    const entries = readEntries(places, placeShape);
    const isForeign = entries === null || (entries.length === 0 && (places as readonly unknown[]).length > 0);
    return isForeign ? null : { file: typeof file === 'string' ? file : '', places: entries };
  },
  write: ({ file, places }, before) => ({
    ...before,
    file,
    places: writeEntries(before['places'], places, placeShape),
  }),
});

function isStoredPlace(value: unknown): value is StoredPlace {
  if (!isJsonObject(value)) return false;
  return (
    (Object.keys(renewalKindNames) as RenewalKind[]).some((kind) => kind === value['kind']) &&
    texts.every((name) => typeof value[name] === 'string') &&
    flags.every((name) => typeof value[name] === 'boolean') &&
    Number.isInteger(value['start'])
  );
}

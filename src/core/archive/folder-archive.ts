import { unitsOf } from '../text/units-of.ts';
import { type Archive, ArchiveError, openArchive, stringOf } from './archive-file.ts';

/** The first bytes of the file of a folder: JGWJ as a number. */
const MAGIC = 0x4a47574a;
/** Raised when the meaning of the head changes. */
const VERSION = 1;
/** Magic, version, check sum of the head, its length in UTF-16 units. */
const WORDS = 4;

/** By what a file is known to be the one that was read: its length in bytes, and when it was changed, with the record beside it. */
export interface FileStamp {
  readonly size: number;
  readonly changed: number;
}

/** A file of the folder, by its name there. */
export interface StampedFile extends FileStamp {
  readonly name: string;
}

/** Where the texts of an archive are from. */
export interface FolderHead {
  /** The address of the folder. */
  readonly folder: string;
  /** When it was read, as milliseconds since 1970. */
  readonly read: number;
  /** Of each text, in the order of the archive. */
  readonly stamps: readonly FileStamp[];
  /** Files that gave no text of their own: what they hold is no text, or another has the same. */
  readonly others: readonly StampedFile[];
}

/** A folder's old texts as they were opened; names are paths within the folder. */
export interface FolderArchive extends FolderHead {
  readonly archive: Archive;
}

/** The head as it stands in the file: the stamps one after another. */
interface Written {
  readonly folder: string;
  readonly read: number;
  readonly stamps: readonly number[];
  readonly others?: readonly StampedFile[];
}

function sumOf(units: Uint16Array): number {
  let sum = 0x811c9dc5;
  for (const unit of units) sum = Math.imul(sum ^ unit, 0x01000193);
  return sum >>> 0;
}

const aligned = (length: number): number => (length + 3) & ~3;

/**
 * The bytes of one file for one folder: where its texts are from, and the archive itself.
 *
 *     packFolder({ folder: 'file:///旧稿', read: 0, stamps: [], others: [] }, writeArchive(texts))
 */
export function packFolder({ folder, read, stamps, others }: FolderHead, archive: Uint8Array): Uint8Array {
  const written: Written = { folder, read, stamps: stamps.flatMap(({ size, changed }) => [size, changed]), others };
  const head = unitsOf(JSON.stringify(written));
  const start = WORDS * 4 + aligned(head.byteLength);
  const bytes = new Uint8Array(start + archive.length);
  new Uint32Array(bytes.buffer, 0, WORDS).set([MAGIC, VERSION, sumOf(head), head.length]);
  bytes.set(new Uint8Array(head.buffer), WORDS * 4);
  bytes.set(archive, start);
  return bytes;
}

/** A range of bytes, wherever they lie; a Buffer of Node's would copy nothing by itself. */
const copyOf = (bytes: Uint8Array, start: number, end: number): ArrayBuffer =>
  new Uint8Array(bytes.subarray(start, end)).buffer;

/** The head of a file, and where its archive begins. */
function readHead(bytes: Uint8Array): { head: FolderHead; start: number } {
  if (bytes.byteLength < WORDS * 4) throw new ArchiveError('foreign');
  const [magic, version, sum, length] = new Uint32Array(copyOf(bytes, 0, WORDS * 4));
  if (magic !== MAGIC) throw new ArchiveError('foreign');
  if (version! > VERSION) throw new ArchiveError('newer');
  const end = WORDS * 4 + 2 * length!;
  if (end > bytes.byteLength) throw new ArchiveError('damaged');
  const units = new Uint16Array(copyOf(bytes, WORDS * 4, end));
  if (sumOf(units) !== sum) throw new ArchiveError('damaged');
  const { folder, read, stamps, others = [] } = JSON.parse(stringOf(units)) as Written;
  const pairs = Array.from({ length: stamps.length / 2 }, (_, index) => ({
    size: stamps[2 * index]!,
    changed: stamps[2 * index + 1]!,
  }));
  return { head: { folder, read, stamps: pairs, others }, start: WORDS * 4 + aligned(2 * length!) };
}

/**
 * The folder that a file is of, which its head tells although the rest may be damaged.
 *
 * @throws ArchiveError where the head itself cannot be read.
 */
export const folderOf = (bytes: Uint8Array): string => readHead(bytes).head.folder;

/**
 * Opens the file of a folder.
 *
 *     openFolder(packFolder(head, writeArchive(texts))).archive.count
 *
 * @throws ArchiveError when the bytes are something else, were written by a later or an earlier version, or are not what was written.
 */
export function openFolder(bytes: Uint8Array): FolderArchive {
  const { head, start } = readHead(bytes);
  return { ...head, archive: openArchive(bytes.subarray(start)) };
}

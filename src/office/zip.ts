import { deflateSync, inflateSync } from 'fflate';
import { crc32 } from './crc32.ts';
import { isEncryptedDocument } from './encrypted.ts';
import { ReadError } from './read-error.ts';

/**
 * Bounds for office files, .docx and .xlsx alike: more than any document has, so that what exceeds them is refused before it
 * costs time or memory. Sizes in bytes.
 */
export const officeLimits = {
  entries: 10_000,
  unpacked: 64 * 1024 * 1024,
  depth: 200,
  elements: 4_000_000,
  cells: 200_000,
} as const;

const STORED = 0;
const DEFLATED = 8;
const LOCAL_HEADER = 0x04034b50;
const DIRECTORY_RECORD = 0x02014b50;
const DIRECTORY_END = 0x06054b50;
const LOCAL_LENGTH = 30;
const RECORD_LENGTH = 46;
const END_LENGTH = 22;
/** Bit of the flags: an encrypted entry; sizes that follow the data. */
const ENCRYPTED = 1;
const SIZES_FOLLOW = 8;

/** One file of an archive as its directory tells it. Offsets and lengths are bytes of the archive. */
interface ZipEntry {
  readonly name: string;
  readonly flags: number;
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  /** Where its own header begins. */
  readonly header: number;
  /** Where its record in the directory begins and ends. */
  readonly record: number;
  readonly recordEnd: number;
}

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** The end record stands within the last 64 KB: a comment may follow it. */
function endOf(view: DataView): number {
  const last = view.byteLength - END_LENGTH;
  for (let at = last; at >= 0 && at >= last - 0xffff; at--) {
    if (
      view.getUint32(at, true) === DIRECTORY_END &&
      at + END_LENGTH + view.getUint16(at + 20, true) <= view.byteLength
    )
      return at;
  }
  throw new ReadError('notZip');
}

function entryAt(bytes: Uint8Array, view: DataView, at: number, end: number): ZipEntry {
  if (at + RECORD_LENGTH > end || view.getUint32(at, true) !== DIRECTORY_RECORD) throw new ReadError('damaged');
  const nameLength = view.getUint16(at + 28, true);
  const recordEnd = at + RECORD_LENGTH + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  if (recordEnd > end) throw new ReadError('damaged');
  const name = bytes.subarray(at + RECORD_LENGTH, at + RECORD_LENGTH + nameLength);
  return {
    name: new TextDecoder().decode(name),
    flags: view.getUint16(at + 8, true),
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    packed: view.getUint32(at + 20, true),
    size: view.getUint32(at + 24, true),
    header: view.getUint32(at + 42, true),
    record: at,
    recordEnd,
  };
}

/** A name that leads out of the archive, or stands twice: nobody who makes documents writes it. */
const isOdd = (name: string): boolean => name.split(/[/\\]/u).includes('..') || /^(?:[/\\]|[A-Za-z]:)/u.test(name);

/**
 * A zip archive whose directory has been read and found sound; its files are unpacked when asked for, within `officeLimits`
 * over all of them, and checked against their checksum: truncation, damage and a size that lies are all found so.
 *
 *     ZipArchive.open(bytes).read('word/document.xml') // Uint8Array
 */
export class ZipArchive {
  #left: number = officeLimits.unpacked;

  private constructor(
    readonly bytes: Uint8Array,
    private readonly entries: ReadonlyMap<string, ZipEntry>,
    /** Where the directory begins, and its end record. */
    readonly directory: number,
    readonly end: number,
  ) {}

  /** @throws ReadError when the bytes are no archive, or one that no document is. */
  static open(bytes: Uint8Array): ZipArchive {
    if (bytes[0] === 0xd0 && bytes[1] === 0xcf)
      throw new ReadError(isEncryptedDocument(bytes) ? 'encrypted' : 'oldFormat');
    const view = viewOf(bytes);
    const end = endOf(view);
    const count = view.getUint16(end + 10, true);
    const directory = view.getUint32(end + 16, true);
    if (count === 0xffff || directory === 0xffffffff || view.getUint16(end + 4, true) !== 0)
      throw new ReadError('unsupportedZip');
    if (count > officeLimits.entries) throw new ReadError('tooMany');
    const entries = new Map<string, ZipEntry>();
    for (let at = directory, left = count; left > 0; left--) {
      const entry = entryAt(bytes, view, at, end);
      if (entries.has(entry.name) || isOdd(entry.name)) throw new ReadError('damaged');
      entries.set(entry.name, entry);
      at = entry.recordEnd;
    }
    return new ZipArchive(bytes, entries, directory, end);
  }

  /** Names of all files, in the directory's order. */
  get names(): readonly string[] {
    return [...this.entries.keys()];
  }

  has(name: string): boolean {
    return this.entries.has(name);
  }

  /**
   * The content of a file; undefined when there is none of the name.
   *
   * @throws ReadError when it is damaged, encrypted, or more than `officeLimits` allow.
   */
  read(name: string): Uint8Array | undefined {
    const entry = this.entries.get(name);
    if (entry === undefined) return undefined;
    if (entry.flags & ENCRYPTED) throw new ReadError('encrypted');
    if (entry.method !== STORED && entry.method !== DEFLATED) throw new ReadError('unsupportedZip');
    if (entry.size > this.#left) throw new ReadError('tooLarge');
    this.#left -= entry.size;
    const data = this.bytes.subarray(...this.dataOf(entry));
    const content = entry.method === STORED ? data : inflate(data, entry.size);
    if (content.length !== entry.size || crc32(content) !== entry.crc) throw new ReadError('damaged');
    return content;
  }

  /**
   * Unpacks everything once, for readers that do it again by themselves without bounds.
   *
   * @throws ReadError when a file is damaged or all together are more than `officeLimits` allow.
   */
  check(): void {
    for (const name of this.entries.keys()) this.read(name);
  }

  /** The text of a file in UTF-8 or, with its mark, UTF-16; undefined when there is none of the name. */
  readText(name: string): string | undefined {
    const content = this.read(name);
    if (content === undefined) return undefined;
    const mark = (content[0] ?? 0) * 256 + (content[1] ?? 0);
    const encoding = mark === 0xfffe ? 'utf-16le' : mark === 0xfeff ? 'utf-16be' : 'utf-8';
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(content);
    } catch {
      throw new ReadError('damaged');
    }
  }

  /**
   * The archive with the content of some of its files changed. All others keep their bytes, headers and order, the comment
   * stays.
   *
   * @throws RangeError when the archive has no file of a name.
   */
  withReplaced(contents: ReadonlyMap<string, Uint8Array>): Uint8Array {
    for (const name of contents.keys()) if (!this.entries.has(name)) throw new RangeError(`no such entry: ${name}`);
    return splice(this, [...this.entries.values()], contents);
  }

  /** Where the packed bytes of a file begin and end. */
  private dataOf({ header, packed }: ZipEntry): [number, number] {
    const start = headerEnd(this.bytes, header);
    if (start + packed > this.directory) throw new ReadError('damaged');
    return [start, start + packed];
  }
}

/** Where the data begin behind an entry's own header, whose name and extra field may be longer than the directory's. */
function headerEnd(bytes: Uint8Array, header: number): number {
  const view = viewOf(bytes);
  if (header + LOCAL_LENGTH > bytes.length || view.getUint32(header, true) !== LOCAL_HEADER)
    throw new ReadError('damaged');
  return header + LOCAL_LENGTH + view.getUint16(header + 26, true) + view.getUint16(header + 28, true);
}

function inflate(data: Uint8Array, size: number): Uint8Array {
  try {
    // Into a buffer of the stated size: what would unpack to more is cut off there and fails its checksum.
    return inflateSync(data, { out: new Uint8Array(size) });
  } catch {
    throw new ReadError('damaged');
  }
}

/** Where an entry stands in the new archive, and its content when that has changed. */
interface Moved {
  readonly header: number;
  readonly packed: number;
  readonly content?: Uint8Array;
}

/** Pieces of an archive as they are put one behind the other. */
class Pieces {
  readonly #pieces: Uint8Array[] = [];
  length = 0;

  add(piece: Uint8Array): void {
    this.#pieces.push(piece);
    this.length += piece.length;
  }

  joined(): Uint8Array {
    const whole = new Uint8Array(this.length);
    let at = 0;
    for (const piece of this.#pieces) {
      whole.set(piece, at);
      at += piece.length;
    }
    return whole;
  }
}

/** Entries in the order of the file, each from its header to the next one's: data descriptors and padding go with them. */
function splice(
  { bytes, directory, end }: ZipArchive,
  entries: readonly ZipEntry[],
  contents: ReadonlyMap<string, Uint8Array>,
): Uint8Array {
  const inFile = [...entries].sort((a, b) => a.header - b.header);
  const pieces = new Pieces();
  pieces.add(bytes.subarray(0, inFile[0]?.header ?? directory));
  const moved = new Map<ZipEntry, Moved>();
  inFile.forEach((entry, index) => {
    const content = contents.get(entry.name);
    const header = pieces.length;
    if (content === undefined) {
      pieces.add(bytes.subarray(entry.header, inFile[index + 1]?.header ?? directory));
      moved.set(entry, { header, packed: entry.packed });
    } else moved.set(entry, { header, packed: addChanged(pieces, bytes, entry, content), content });
  });
  const newDirectory = pieces.length;
  for (const entry of entries) {
    const { header, packed, content } = moved.get(entry)!;
    const record = bytes.slice(entry.record, entry.recordEnd);
    if (content !== undefined) describe(viewOf(record), { at: 8, sizes: 16 }, content, packed);
    viewOf(record).setUint32(42, header, true);
    pieces.add(record);
  }
  const tail = bytes.slice(end);
  viewOf(tail).setUint32(12, pieces.length - newDirectory, true);
  viewOf(tail).setUint32(16, newDirectory, true);
  pieces.add(tail);
  return pieces.joined();
}

/** Adds an entry with other content under its old header; how many bytes the packed content has. */
function addChanged(pieces: Pieces, bytes: Uint8Array, { header }: ZipEntry, content: Uint8Array): number {
  const packed = deflateSync(content, { level: 6 });
  const local = bytes.slice(header, headerEnd(bytes, header));
  describe(viewOf(local), { at: 6, sizes: 14 }, content, packed.length);
  pieces.add(local);
  pieces.add(packed);
  return packed.length;
}

/** Writes flags, method, checksum and sizes of a changed file into a header; `at` is where the flags stand. */
function describe(
  view: DataView,
  { at, sizes }: { at: number; sizes: number },
  content: Uint8Array,
  packed: number,
): void {
  view.setUint16(at, view.getUint16(at, true) & ~SIZES_FOLLOW, true);
  view.setUint16(at + 2, DEFLATED, true);
  view.setUint32(sizes, crc32(content), true);
  view.setUint32(sizes + 4, packed, true);
  view.setUint32(sizes + 8, content.length, true);
}

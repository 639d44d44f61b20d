import { unitsOf } from '../text/units-of.ts';
import { growTree } from './grow-tree.ts';
import type { ArchiveText, TextCollector } from './collect.ts';
import type { PhraseTree } from './phrase-tree.ts';

/** The first bytes of every archive: JGJG as a number. */
const MAGIC = 0x4a474a47;
/** Raised when the meaning of a section changes. */
const VERSION = 2;
/** Magic, version, check sum, count of texts. */
const HEAD_WORDS = 4;

/** What an archive holds, in the order in which it is written. */
const SECTIONS = {
  names: Uint16Array,
  days: Uint16Array,
  textStarts: Uint32Array,
  units: Uint16Array,
  childStarts: Uint32Array,
  labelStarts: Uint32Array,
  labelLengths: Uint8Array,
  labels: Uint16Array,
  texts: Uint16Array,
  times: Uint32Array,
  lastDays: Uint16Array,
} as const;
type SectionName = keyof typeof SECTIONS;
type Section = Uint8Array | Uint16Array | Uint32Array;
type Sections = {
  readonly [Name in SectionName]: (typeof SECTIONS)[Name] extends Uint32ArrayConstructor
    ? Uint32Array
    : (typeof SECTIONS)[Name] extends Uint16ArrayConstructor
      ? Uint16Array
      : Uint8Array;
};
const sectionNames = Object.keys(SECTIONS) as SectionName[];

/** Why bytes are no archive that can be used. */
export type ArchiveProblem = 'foreign' | 'newer' | 'older' | 'damaged';

/** Bytes are no archive, or none that this program can read. */
export class ArchiveError extends Error {
  constructor(readonly problem: ArchiveProblem) {
    super(`The archive is ${problem}`);
  }
}

/** Old texts with the runs of words that they share. Days are counted from the end of 1899, 0 where nobody knows; offsets are UTF-16 units. */
export class Archive {
  readonly tree: PhraseTree;
  /** All texts in a row: text `i` is `textStarts[i]` … `textStarts[i + 1]`. */
  readonly units: Uint16Array;
  readonly textStarts: Uint32Array;
  readonly days: Uint16Array;
  readonly names: readonly string[];

  constructor(sections: Sections) {
    this.tree = sections;
    this.units = sections.units;
    this.textStarts = sections.textStarts;
    this.days = sections.days;
    this.names = stringOf(sections.names).split('\n');
  }

  get count(): number {
    return this.textStarts.length - 1;
  }

  /** The text that owns a unit. */
  textAt(unit: number): number {
    let low = 0;
    let high = this.count;
    while (low + 1 < high) {
      const middle = (low + high) >> 1;
      if (this.textStarts[middle]! <= unit) low = middle;
      else high = middle;
    }
    return low;
  }

  /** A range of {@link units} as a string. */
  slice(from: number, to: number): string {
    return stringOf(this.units, from, to);
  }

  /** A whole text. */
  text(index: number): string {
    return this.slice(this.textStarts[index]!, this.textStarts[index + 1]!);
  }
}

const CHUNK = 8192;

export function stringOf(units: Uint16Array, from = 0, to = units.length): string {
  let text = '';
  for (let at = from; at < to; at += CHUNK)
    text += String.fromCharCode(...units.subarray(at, Math.min(to, at + CHUNK)));
  return text;
}

/** Larger archives count only what more texts share, so that a file stays small: from so many units on, twice as many each time. */
const allCounted = 1_800_000;

const fewestFor = (units: number): number => 2 + Math.max(0, Math.ceil(Math.log2(units / allCounted)));

/**
 * The bytes of an archive of the texts that were collected.
 *
 *     const texts = new TextCollector();
 *     texts.add({ name: '讲话.txt', text: '…', day: 0 });
 *     openArchive(writeArchive(texts)).count // 1
 */
export function writeArchive(collector: TextCollector): Uint8Array {
  const texts = collector.inOrder();
  const source = collector.finish();
  const tree = growTree(source, fewestFor(source.units.length));
  return join({ ...tree, ...storeOf(texts) }, texts.length);
}

function storeOf(texts: readonly ArchiveText[]): Pick<Sections, 'names' | 'days' | 'textStarts' | 'units'> {
  const textStarts = new Uint32Array(texts.length + 1);
  texts.forEach(({ text }, index) => (textStarts[index + 1] = textStarts[index]! + text.length));
  const units = new Uint16Array(textStarts[texts.length]!);
  texts.forEach(({ text }, index) => unitsOf(text, units, textStarts[index]));
  return {
    names: unitsOf(texts.map(({ name }) => name.replace(/[\n\r]/gu, ' ')).join('\n')),
    days: Uint16Array.from(texts, ({ day }) => day),
    textStarts,
    units,
  };
}

const aligned = (length: number): number => (length + 3) & ~3;

function join(sections: Sections, count: number): Uint8Array {
  const head = (HEAD_WORDS + sectionNames.length) * 4;
  const size = sectionNames.reduce((sum, name) => sum + aligned(sections[name].byteLength), head);
  const bytes = new Uint8Array(size);
  const words = new Uint32Array(bytes.buffer);
  let at = head;
  sectionNames.forEach((name, index) => {
    const section = sections[name];
    words[HEAD_WORDS + index] = section.length;
    bytes.set(new Uint8Array(section.buffer, section.byteOffset, section.byteLength), at);
    at += aligned(section.byteLength);
  });
  words.set([MAGIC, VERSION, 0, count]);
  words[2] = checkSum(words);
  return bytes;
}

/** Over all words but itself, in four lanes: one would wait for itself at every step. */
function checkSum(words: Uint32Array): number {
  let [a, b, c, d] = [1, 2, 3, 4];
  let at = HEAD_WORDS - 1;
  for (; at + 4 <= words.length; at += 4) {
    a = Math.imul(a ^ words[at]!, 0x01000193);
    b = Math.imul(b ^ words[at + 1]!, 0x01000193);
    c = Math.imul(c ^ words[at + 2]!, 0x01000193);
    d = Math.imul(d ^ words[at + 3]!, 0x01000193);
  }
  for (; at < words.length; at++) a = Math.imul(a ^ words[at]!, 0x01000193);
  return (a ^ Math.imul(b, 3) ^ Math.imul(c, 5) ^ Math.imul(d, 7)) >>> 0;
}

/**
 * Opens an archive; its arrays are the bytes themselves, nothing is unpacked.
 *
 * @throws ArchiveError when the bytes are something else, were written by a later or an earlier version, or are not what was written.
 */
export function openArchive(bytes: Uint8Array): Archive {
  // A Buffer of Node's copies nothing when it is sliced, so its bytes are handed to an array that does.
  const whole = bytes.byteOffset % 4 === 0 ? bytes : new Uint8Array(bytes);
  const words = new Uint32Array(whole.buffer, whole.byteOffset, whole.byteLength >> 2);
  if (words[0] !== MAGIC) throw new ArchiveError('foreign');
  if (words[1]! > VERSION) throw new ArchiveError('newer');
  if (words[1]! < VERSION) throw new ArchiveError('older');
  if (whole.byteLength % 4 !== 0 || words[2] !== checkSum(words)) throw new ArchiveError('damaged');
  const sections: Record<string, Section> = {};
  let at = (HEAD_WORDS + sectionNames.length) * 4;
  sectionNames.forEach((name, index) => {
    const length = words[HEAD_WORDS + index]!;
    const Kind = SECTIONS[name];
    sections[name] = new Kind(whole.buffer as ArrayBuffer, whole.byteOffset + at, length);
    at += aligned(length * Kind.BYTES_PER_ELEMENT);
  });
  return new Archive(sections as unknown as Sections);
}

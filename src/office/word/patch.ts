import { escapeXml } from './escape.ts';
import type { WordSegment } from './model.ts';
import { openWord, tracksChanges } from './parts.ts';
import { readParts, type ReadOptions } from './read.ts';
import { wordLines, type WordLine } from './text.ts';

/** What is to stand in place of some words of a line; offsets into the line, half-open, UTF-16 units. */
export interface LineEdit {
  /** Index of the line, as `wordLines` counts them. */
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Why words could not be written into the document. */
export type Obstacle = 'field' | 'control' | 'number' | 'markup' | 'encoding' | 'missing';

export interface Unplaced {
  readonly edit: LineEdit;
  readonly reason: Obstacle;
}

/** A document with some of its words replaced, and what could not be. */
export interface PatchedWord {
  readonly bytes: Uint8Array;
  readonly placed: number;
  readonly unplaced: readonly Unplaced[];
  /** It carries a digital signature, which no longer holds. */
  readonly signed: boolean;
  /** Changes to it are tracked; these were written without. */
  readonly tracked: boolean;
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Content of an element as it reads; undefined when it holds more than words. */
function unescape(raw: string): string | undefined {
  if (raw.includes('<')) return undefined;
  return raw
    .replace(/\r\n?/gu, '\n')
    .replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/giu, (whole, decimal?: string, hex?: string, name?: string) => {
      const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
      return name === undefined ? String.fromCodePoint(code) : (named[name] ?? whole);
    });
}

/** What replaces a stretch of the part's text. */
interface Splice {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** The words of one segment, and what is to become of parts of them (offsets into the segment). */
interface SegmentEdits {
  readonly segment: WordSegment;
  readonly pieces: { readonly start: number; readonly end: number; readonly text: string }[];
}

/** The words of a segment as they stand in the part; undefined when its content is more than words. */
function wordsOf(part: string, { from, to, start, end }: WordSegment): string | undefined {
  const words = unescape(part.slice(from, to));
  return words?.length === end - start ? words : undefined;
}

/** Why an edit cannot be placed in a line; undefined when it can. */
function obstacleOf(part: string, { segments }: WordLine, { start, end }: LineEdit): Obstacle | undefined {
  const touched = segments.filter((segment) =>
    start < end ? segment.start < end && segment.end > start : segment.start <= start && segment.end >= start,
  );
  const lock = touched.find((segment) => segment.lock !== undefined)?.lock;
  if (lock !== undefined) return lock;
  if (touched.some((segment) => wordsOf(part, segment) === undefined)) return 'markup';
  const covered = touched.reduce((sum, one) => sum + Math.min(end, one.end) - Math.max(start, one.start), 0);
  return covered === end - start && touched.length > 0 ? undefined : 'number';
}

/** Shares an edit out among the segments it touches: the value goes into the first, the others lose their part. */
function share(line: WordLine, { start, end, text }: LineEdit, into: Map<WordSegment, SegmentEdits>): void {
  let value = text;
  for (const segment of line.segments) {
    const inside = start < end ? segment.start < end && segment.end > start : value !== '' && segment.end >= start;
    if (!inside || segment.start > end) continue;
    const edits = into.get(segment) ?? { segment, pieces: [] };
    into.set(segment, edits);
    edits.pieces.push({
      start: Math.max(0, start - segment.start),
      end: Math.min(segment.end, end) - segment.start,
      text: value,
    });
    value = '';
  }
}

/** The splices that change a segment. */
function splicesOf(part: string, { segment, pieces }: SegmentEdits): readonly Splice[] {
  const { from, to } = segment;
  let text = wordsOf(part, segment) ?? '';
  for (const piece of [...pieces].sort((a, b) => b.start - a.start))
    text = text.slice(0, piece.start) + piece.text + text.slice(piece.end);
  const content = { from, to, text: escapeXml(text) };
  const tag = part.slice(part.lastIndexOf('<', from - 1), from);
  return /^\s|\s$/u.test(text) && !tag.includes('xml:space')
    ? [{ from: from - 1, to: from - 1, text: ' xml:space="preserve"' }, content]
    : [content];
}

function applySplices(part: string, splices: readonly Splice[]): string {
  let text = '';
  let at = 0;
  for (const splice of [...splices].sort((a, b) => a.from - b.from || a.to - b.to)) {
    text += part.slice(at, splice.from) + splice.text;
    at = splice.to;
  }
  return text + part.slice(at);
}

/** Splices of all edits that can be placed, and the others with the reason. */
function plan(
  part: string,
  lines: readonly WordLine[],
  edits: readonly LineEdit[],
): { splices: readonly Splice[]; unplaced: readonly Unplaced[] } {
  const bySegment = new Map<WordSegment, SegmentEdits>();
  const unplaced: Unplaced[] = [];
  for (const edit of edits) {
    const line = lines[edit.line];
    const copies = line === undefined ? [] : line.twin === undefined ? [line] : [line, line.twin];
    const reason =
      line === undefined
        ? 'missing'
        : copies.map((copy) => obstacleOf(part, copy, edit)).find((one) => one !== undefined);
    if (reason !== undefined) unplaced.push({ edit, reason });
    else for (const copy of copies) share(copy, edit, bySegment);
  }
  return { splices: [...bySegment.values()].flatMap((one) => splicesOf(part, one)), unplaced };
}

/**
 * Writes words into a .docx: only the text of the runs they stand in changes; every other byte of the part and every other
 * file of the archive stays. Edits refer to the lines of `wordLines(readWord(bytes, options))` and do not overlap.
 *
 *     patchWord(bytes, [{ line: 0, start: 2, end: 4, text: '24' }]).bytes // 20XX年 has become 2024年
 *
 * @throws ReadError when the bytes are no Word document.
 */
export function patchWord(bytes: Uint8Array, edits: readonly LineEdit[], options: ReadOptions = {}): PatchedWord {
  const parts = openWord(bytes);
  const { archive, main, mainName } = parts;
  const signed = archive.names.some((name) => name.startsWith('_xmlsignatures/'));
  const about = { signed, tracked: tracksChanges(parts.part('settings')) };
  if (!/^[^<]*<\?xml[^>]*encoding=["']utf-8["']|^[^<]*<(?!\?xml[^>]*encoding)/iu.test(main.slice(0, 200)))
    return { bytes, placed: 0, unplaced: edits.map((edit) => ({ edit, reason: 'encoding' })), ...about };
  const { splices, unplaced } = plan(main, wordLines(readParts(parts, options)), edits);
  if (splices.length === 0) return { bytes, placed: 0, unplaced, ...about };
  const mark = archive.read(mainName)![0] === 0xef ? '\ufeff' : '';
  const content = new TextEncoder().encode(mark + applySplices(main, splices));
  const patched = archive.withReplaced(new Map([[mainName, content]]));
  return { bytes: patched, placed: edits.length - unplaced.length, unplaced, ...about };
}

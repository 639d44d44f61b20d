import type { Piece } from './piece.ts';
import type { TextRange } from './range.ts';
import { cutsOf } from './set-aside.ts';
import type { TextEdit } from './text-edit.ts';
import { signsToUndo } from './undone-signs.ts';
import { joinsOf } from './wrapped-lines.ts';
import { lowerBound } from './lower-bound.ts';

/** A piece together with `at`, the offset in the text as read where what it leaves out would stand. */
export interface Undone extends Piece {
  readonly at: number;
}

/**
 * A text as it is read, beside the text as it stands, with the offsets of each in the other. Offsets are UTF-16 units, ranges
 * half-open. Everything reads the one; everything that is reported is of the other.
 *
 *     const logical = readLogical('1\\. 抓学习')!;
 *     logical.text // '1. 抓学习'
 *     logical.rangeOf({ start: 0, end: 2 }) // { start: 0, end: 3 }
 */
export class LogicalText {
  readonly text: string;
  readonly undone: readonly Undone[];
  /** How many units the pieces up to each one leave out. */
  readonly #left: readonly number[];

  /** `isWrapped`: the whole text has hard line ends. `pieces` are in text order and do not overlap. */
  constructor(
    readonly physical: string,
    pieces: readonly Piece[],
    readonly isWrapped: boolean,
  ) {
    let text = '';
    let from = 0;
    let sum = 0;
    const left: number[] = [];
    this.undone = pieces.map((piece) => {
      text += physical.slice(from, piece.start) + piece.text;
      from = piece.end;
      left.push((sum += piece.end - piece.start - piece.text.length));
      return { ...piece, at: text.length };
    });
    this.text = text + physical.slice(from);
    this.#left = left;
  }

  /** How many pieces stand before an offset of the text as read; those right at it are counted with `inclusive`. */
  #before(offset: number, inclusive: boolean): number {
    return lowerBound(this.undone.length, (index) => {
      const { at } = this.undone[index]!;
      return at < offset || (inclusive && at === offset);
    });
  }

  /** Where the unit at an offset begins in the text as it stands; a backslash belongs to the mark behind it. */
  startOf(offset: number): number {
    let count = this.#before(offset, true);
    const last = this.undone[count - 1];
    if (last?.at === offset && last.kind === 'escape') count--;
    return offset + (this.#left[count - 1] ?? 0);
  }

  /** Where the unit before an offset ends in the text as it stands. */
  endOf(offset: number): number {
    const count = this.#before(offset, false);
    const next = this.undone[count];
    // &ldquo; is the one unit it is read as.
    const isPrinted = next?.at === offset && next.kind === 'code' && next.text !== '';
    return offset + (this.#left[isPrinted ? count : count - 1] ?? 0);
  }

  /** A range of the text as read in the text as it stands; what is left out at its edges lies outside. */
  rangeOf({ start, end }: TextRange): TextRange {
    if (start < end) return { start: this.startOf(start), end: this.endOf(end) };
    const at = this.endOf(start);
    return { start: at, end: at };
  }

  /** An offset of the text as it stands in the text as read; inside of what is left out, the place where it would stand. */
  readingOf(offset: number): number {
    const last =
      lowerBound(this.undone.length, (index) => {
        const { start, text } = this.undone[index]!;
        return start + text.length <= offset;
      }) - 1;
    const piece = this.undone[last];
    if (piece === undefined) return offset;
    return offset < piece.end ? piece.at : offset - this.#left[last]!;
  }

  /**
   * An edit of the text as read as edits of the text as it stands, which read the same when they are made. Line ends that it
   * replaces stay; null where it would tear a pair of signs apart.
   */
  editsOf({ range, text }: TextEdit): readonly TextEdit[] | null {
    const old = this.text.slice(range.start, range.end);
    let head = 0;
    while (head < old.length && head < text.length && old[head] === text[head]) head++;
    let tail = 0;
    while (tail < Math.min(old.length, text.length) - head && old.at(-1 - tail) === text.at(-1 - tail)) tail++;
    const start = range.start + head;
    const end = range.end - tail;
    const fresh = text.slice(head, text.length - tail);
    if (start === end) return fresh === '' ? [] : [{ range: this.rangeOf({ start, end }), text: fresh }];
    const inner = this.undone.slice(this.#before(start, true), this.#before(end, false));
    if (fresh === '') return this.#deletion(start, end);
    if (inner.some(({ kind }) => kind === 'emphasis')) return null;
    return this.#replacement(start, end, inner, fresh);
  }

  /** Takes away what stands between as well, but what is set aside; the signs at the beginning too where they belong to what goes. */
  #deletion(start: number, end: number): readonly TextEdit[] | null {
    const to = this.#before(end, false);
    if (this.undone.slice(this.#before(start, true), to).some(({ kind }) => kind === 'aside'))
      return this.#replacement(start, end, this.undone.slice(this.#before(start, true), to), '');
    const isPaired = (from: number): boolean =>
      this.undone.slice(from, to).filter(({ kind }) => kind === 'emphasis').length % 2 === 0;
    let from = this.#before(start, true);
    const after = from;
    while (this.undone[from - 1]?.at === start && /^(?:emphasis|invisible)$/u.test(this.undone[from - 1]!.kind)) from--;
    if (!isPaired(from)) from = after;
    if (!isPaired(from)) return null;
    const begin = from < after ? this.undone[from]!.start : this.startOf(start);
    return [{ range: { start: begin, end: this.endOf(end) }, text: '' }];
  }

  /** The new words stand before the first line end inside; what was replaced behind it is taken away. */
  #replacement(start: number, end: number, inner: readonly Undone[], text: string): readonly TextEdit[] {
    const breaks = inner.filter(({ kind }) => kind === 'wrap' || kind === 'page' || kind === 'aside');
    const edges = [...new Set([start, ...breaks.map(({ at }) => at), end])];
    return edges.slice(1).map((edge, index) => ({
      range: this.rangeOf({ start: edges[index]!, end: edge }),
      text: index === 0 ? text : '',
    }));
  }
}

/**
 * Reads a text as it is meant: wrapped lines joined where that is certain, page numbers between the halves of a sentence left
 * out, invisible characters and converters' signs undone, and the passages that are set aside left out as if they did not stand
 * there. A pure function of the whole text, linear in its length. Null where nothing is undone: the text is read as it stands, and
 * most are.
 *
 *     readLogical('会议指出，要抓好落实。') // null
 */
export function readLogical(text: string, passages: readonly TextRange[] = []): LogicalText | null {
  const cuts = passages.length === 0 ? [] : cutsOf(text, passages);
  if (cuts.length > 0) return readAround(text, cuts);
  const signs = signsToUndo(text);
  const { joins, isWrapped } = joinsOf(text);
  if (signs.length === 0 && joins.length === 0) return null;
  return new LogicalText(text, merge(signs, joins), isWrapped);
}

/** A sign inside a join, or inside another sign, goes with it. */
function merge(signs: readonly Piece[], joins: readonly Piece[]): Piece[] {
  const pieces: Piece[] = [];
  for (const piece of [...signs, ...joins].sort((a, b) => a.start - b.start || b.end - a.end))
    if (piece.start >= (pieces.at(-1)?.end ?? 0)) pieces.push(piece);
  return pieces;
}

/** The text without some stretches, read as a text of its own. */
function readAround(text: string, cuts: readonly TextRange[]): LogicalText {
  const asides = cuts.map((cut): Piece => ({ ...cut, kind: 'aside', text: '' }));
  const kept = new LogicalText(text, asides, false);
  const inner = readLogical(kept.text);
  if (inner === null) return kept;
  const pieces: Piece[] = [];
  let next = 0;
  for (const { kind, text: words, ...place } of inner.undone) {
    const { start, end } = kept.rangeOf(place);
    while (next < asides.length && asides[next]!.end <= start) pieces.push(asides[next++]!);
    // A line end may be joined over a passage; what is set aside stays a piece of its own.
    let from = start;
    let read = words;
    for (; next < asides.length && asides[next]!.start < end; next++) {
      pieces.push({ kind, start: from, end: asides[next]!.start, text: read }, asides[next]!);
      [from, read] = [asides[next]!.end, ''];
    }
    pieces.push({ kind, start: from, end, text: read });
  }
  return new LogicalText(text, [...pieces, ...asides.slice(next)], inner.isWrapped);
}

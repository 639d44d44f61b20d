import type { TextRange } from '../../text/range.ts';
import type { OutlineItem } from '../model.ts';
import type { Layout } from './layout.ts';

/** Words taken out of a text and put in elsewhere, together with what parts them there. Offsets are of the text as read. */
export interface Cut {
  readonly from: TextRange;
  /** What is put in, in this order: pieces of what was taken out, and line ends that were not there. */
  readonly parts: readonly (TextRange | string)[];
  readonly to: number;
}

/** Where an item is to stand. `into`: as the last one below the target. */
export type Where = 'before' | 'after' | 'into';

/** Why the words of an item cannot be put where they were asked to go. */
export type NoWay = 'manyLines' | 'tangled';

/** What is done to the words; null where they stand where they are to be already. */
export type Arrangement = Cut | null | NoWay;

/** Has two ranges change places; what lies between them stays. The shorter one is moved. */
function swap(left: TextRange, right: TextRange): Arrangement {
  if (left.end > right.start) return 'tangled';
  const gap = { start: left.end, end: right.start };
  return left.end - left.start <= right.end - right.start
    ? { from: { start: left.start, end: gap.end }, parts: [gap, left], to: right.end }
    : { from: { start: gap.start, end: right.end }, parts: [right, gap], to: left.start };
}

/** An item gets another place among its neighbours: `at` counts without it. Marks that part the items stay in their places. */
export function amongNeighbours(layout: Layout, item: OutlineItem, at: number): Arrangement {
  const { items } = item.series;
  const now = items.indexOf(item);
  if (at === now) return null;
  const [left, right] = at > now ? [[item], items.slice(now + 1, at + 1)] : [items.slice(at, now), [item]];
  const stretch = (some: readonly OutlineItem[]): TextRange => ({
    start: layout.startOf(some[0]!),
    end: layout.endOf(some.at(-1)!),
  });
  const [one, other] = [stretch(left!), stretch(right!)];
  const isParted = [left!, right!].every((some) => layout.isOneLine(some.at(-1)!));
  const ends = [layout.wordsEnd(left!.at(-1)!), layout.wordsEnd(right!.at(-1)!)] as const;
  if (!isParted || ends[0] === one.end || ends[1] === other.end) return swap(one, other);
  return swap({ start: one.start, end: ends[0] }, { start: other.start, end: ends[1] });
}

/** An item goes to another part of the text; not where series are so tangled that this part goes with it. */
export function elsewhere(layout: Layout, item: OutlineItem, where: Where, target: OutlineItem): Arrangement {
  const arrangement = toPlace(layout, item, where, target);
  if (arrangement === null || typeof arrangement === 'string') return arrangement;
  const { from, to } = arrangement;
  return from.start > from.end || (from.start < to && to < from.end) ? 'tangled' : arrangement;
}

function toPlace(layout: Layout, item: OutlineItem, where: Where, target: OutlineItem): Arrangement {
  const isLine = layout.isWhole(item);
  const isNeighbour = (child: OutlineItem): boolean =>
    child !== item && (!isLine || layout.isWhole(child) || !layout.isWhole(target));
  const last = where === 'into' ? target.children.findLast(isNeighbour) : target;
  const neighbour = last ?? target;
  const toLine = layout.isWhole(neighbour) || (where === 'into' && last === undefined);
  if (toLine) {
    const end = where === 'into' && last === undefined ? layout.endOf(target) : layout.endOf(neighbour);
    return isLine ? lines(layout, item, where, neighbour, end) : outOfLine(layout, item, where, neighbour, end);
  }
  if (isLine && !layout.isOneLine(item)) return 'manyLines';
  const piece = isLine ? lineAsPiece(layout, item) : pieceOf(layout, item);
  return putPiece(layout, piece, where, neighbour);
}

/** Whole lines go with the line end in front of them, and with the blank lines there where such part the lines of the target too. */
function lines(layout: Layout, item: OutlineItem, where: Where, target: OutlineItem, after: number): Arrangement {
  const own = { start: layout.startOf(item), end: layout.endOf(item) };
  const begin = layout.wordsBefore(own.start);
  const to = where === 'before' ? layout.wordsBefore(layout.startOf(target)) : after;
  if (to >= 0 && to >= begin && to <= own.end) return null;
  if (to < 0) return swap({ start: layout.startOf(target), end: begin }, own);
  if (begin >= 0) {
    const from = { start: gapStart(layout, begin, own.start, target), end: own.end };
    return { from, parts: [from], to };
  }
  const rest = /\S/gu;
  rest.lastIndex = own.end;
  return swap(own, { start: rest.exec(layout.text)?.index ?? own.end, end: to });
}

/** Where what parts an item from the words before it begins, as far as it goes with it. */
function gapStart(layout: Layout, begin: number, start: number, target: OutlineItem): number {
  const before = layout.startOf(target);
  const isSpaced = /\n\s*\n|\r\s*\r/u.test(layout.text.slice(Math.max(0, layout.wordsBefore(before)), before));
  if (isSpaced) return begin;
  const lineEnd = /(?:\r\n|\r|\n)[^\r\n]*$/u.exec(layout.text.slice(begin, start));
  return begin + (lineEnd?.index ?? 0);
}

/** A piece of a paragraph becomes a paragraph of its own. */
function outOfLine(layout: Layout, item: OutlineItem, where: Where, target: OutlineItem, after: number): Arrangement {
  const { from, content, mark } = pieceOf(layout, item);
  const start = layout.startOf(target);
  const begin = layout.wordsBefore(start);
  const lineEnd = layout.text.includes('\r\n') ? '\r\n' : '\n';
  const gap = begin < 0 ? lineEnd + layout.indentAt(start) : layout.text.slice(begin, start);
  const isClear = /^\s*$/u.test(gap);
  const parts = [isClear ? gap : lineEnd + layout.indentAt(start), content, mark];
  if (where !== 'before') return { from, parts, to: after };
  return begin < 0 ? { from, parts: [content, mark, parts[0]!], to: start } : { from, parts, to: begin };
}

/** An item inside a paragraph: what is taken out with it, its words, and the mark that parts it from the others. */
interface Piece {
  readonly from: TextRange;
  readonly content: TextRange;
  readonly mark: TextRange;
}

/** `last`: of a run of neighbours the last one. */
export function pieceOf(layout: Layout, item: OutlineItem, last = item): Piece {
  const { items } = item.series;
  const [previous, next] = [items[items.indexOf(item) - 1], items[items.indexOf(last) + 1]];
  const start = layout.startOf(item);
  const end = layout.endOf(last);
  const words = layout.wordsEnd(last);
  const content = { start, end: words };
  const mark = { start: words, end };
  if (next?.paragraph === item.paragraph) {
    const until = /^\s*$/u.test(layout.text.slice(end, next.start)) ? next.start : end;
    return { from: { start, end: until }, content, mark };
  }
  const before = previous?.paragraph === item.paragraph ? layout.endOf(previous) : -1;
  const isGlued = before >= 0 && layout.wordsEnd(previous!) < before && layout.trimmed(0, start) === before;
  if (!isGlued || words === end) return { from: { start, end }, content, mark };
  // The last one leaves the mark that ends the sentence, and takes the one in front of it.
  return { from: { start: before - 1, end: words }, content, mark: { start: before - 1, end: before } };
}

/** A paragraph becomes a piece of another one. */
function lineAsPiece(layout: Layout, item: OutlineItem): Piece {
  const end = layout.endOf(item);
  const begin = layout.wordsBefore(item.start);
  const words = layout.wordsEnd(item);
  const start = begin < 0 ? layout.startOf(item) : begin;
  return { from: { start, end }, content: { start: item.start, end: words }, mark: { start: words, end } };
}

function putPiece(layout: Layout, piece: Piece, where: Where, target: OutlineItem): Arrangement {
  const { from, content, mark } = piece;
  const { items } = target.series;
  const next = where === 'before' ? target : items[items.indexOf(target) + 1];
  if (next?.paragraph === target.paragraph) {
    const to = layout.startOf(next);
    return to >= from.start && to <= from.end ? null : { from, parts: [content, mark], to };
  }
  const end = layout.endOf(target);
  const hasMark = mark.end > mark.start;
  const to = hasMark ? layout.wordsEnd(target) : end;
  if (to >= from.start && to <= from.end) return null;
  return { from, parts: to < end ? [mark, content] : [content, mark], to };
}

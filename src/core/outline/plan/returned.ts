import type { HeadingMarker, SpeechDocument } from '../../syntax/nodes.ts';
import { paragraphAt } from '../../syntax/paragraph-at.ts';
import type { TextRange } from '../../text/range.ts';
import type { TextEdit } from '../../text/text-edit.ts';
import type { OutlineItem } from '../model.ts';
import { ordinalAs } from '../ordinal-text.ts';
import type { Coming } from './count-on.ts';
import type { Draft, Group, Node } from './draft.ts';
import { printedRank } from './forms.ts';
import type { Outlined } from './outlined.ts';

/** A line is indented by no more units. */
const LONGEST_INDENT = 40;

/** What a passage that is taken back brings into the outline. */
export interface Returned {
  readonly coming: readonly Coming[];
  /** Of 一是…二是 one was left, which is read as prose while it is alone: its new number. In offsets of the text as it stands. */
  readonly left: readonly TextEdit[];
}

/** A marker of a passage, in offsets of the text as it stands. */
interface Found extends HeadingMarker {
  readonly text: string;
}

/**
 * The items that come back with a passage: its outermost ones join the series that goes on where it stands; those below them are
 * counted where such run on through the text.
 */
export function returnedItems(
  outlined: Outlined,
  draft: Draft,
  range: TextRange,
  parse: (text: string) => SpeechDocument,
): Returned {
  const { document } = outlined;
  const all = markersIn(document.text, range, parse);
  const at = document.logical!.readingOf(range.start);
  const coming: Coming[] = [];
  const left: TextEdit[] = [];
  for (const members of joiningIn(document.text, range, all)) {
    const [opening] = members;
    const group = groupFor(opening!, at, draft, outlined.reading);
    const free = draft.nodes.length + coming.reduce((sum, { nodes }) => sum + nodes.length, 0);
    if (group === null) left.push(...leftAlone(members, range, at, outlined));
    else {
      const nodes = members.map((marker, index) => nodeOf(marker, group, at, free + index));
      coming.push({ group, at, count: nodes.length, nodes });
    }
  }
  const keys = new Set(coming.map(({ group }) => group.series!.key));
  if (coming.length > 0)
    coming.push(
      ...runningOn(
        draft,
        at,
        all.filter(({ key }) => !keys.has(key)),
      ),
    );
  return { coming, left };
}

function markersIn(text: string, { start, end }: TextRange, parse: (text: string) => SpeechDocument): Found[] {
  const { paragraphs, starts, logical } = parse(text.slice(start, end));
  if (logical !== null) return [];
  return paragraphs.flatMap((paragraph, index) =>
    paragraph.markers.map((marker) => {
      const shift = start + starts[index]!;
      const shifted = (range: TextRange): TextRange => ({ start: range.start + shift, end: range.end + shift });
      const words = paragraph.text.slice(marker.start, marker.end);
      return { ...marker, ...shifted(marker), ordinalRange: shifted(marker.ordinalRange), text: words };
    }),
  );
}

/**
 * The members that a passage gives back to series outside: of a piece of a paragraph what opens it, 二是, 三是; of whole lines the
 * first there, and those of higher levels behind.
 */
function joiningIn(text: string, { start }: TextRange, all: readonly Found[]): Found[][] {
  const isLine = isAtLineStart(text, start);
  const found = isLine ? all.filter(({ position }) => position === 'line') : all;
  const [first] = found;
  // At most the mark that parted it from the item in front stands before it.
  if (first === undefined || (!isLine && /[^\s；;，,、。]/u.test(text.slice(start, first.start)))) return [];
  const openings = [first];
  for (const marker of isLine ? found : []) {
    const rank = rankOf(marker);
    if (rank >= 0 && rank < rankOf(openings.at(-1)!)) openings.push(marker);
  }
  return openings.map((opening) => {
    const members: Found[] = [];
    for (const marker of found.slice(found.indexOf(opening))) {
      const isNext = marker.style === 'shouxian' || marker.ordinal.value === opening.ordinal.value + members.length;
      if (isNext && marker.key === opening.key) members.push(marker);
    }
    return members;
  });
}

const rankOf = ({ style, key, ordinal }: HeadingMarker): number =>
  printedRank({ style, key, ordinal, before: '', after: '' });

const isAtLineStart = (text: string, offset: number): boolean =>
  /(?:^|[\n\r])[^\S\n\r]*$/u.test(text.slice(Math.max(0, offset - LONGEST_INDENT), offset));

/** An item of the draft that is not in its outline. */
const nodeOf = (
  { start, end, text, style, ordinal, ordinalRange }: Found,
  group: Group,
  at: number,
  id: number,
): Node => {
  const item: OutlineItem = {
    ...group.nodes[0]!.item,
    ...{
      id,
      start: at,
      end: at,
      style,
      ordinal,
      ordinalRange,
      marker: text,
      markerRange: { start, end },
      children: [],
    },
  };
  return { item, parent: group.parent, group, groups: [], form: null, value: ordinal.value, isMoved: false };
};

/** The series that goes on where a passage stands: the nearest of its kind under the same heading. */
function groupFor(opening: HeadingMarker, at: number, { nodes }: Draft, { speeches }: Outlined): Group | null {
  const speech = speeches.findIndex(({ start, end }) => start <= at && at <= end);
  const fits = ({ item, group: { parent } }: Node): boolean =>
    (item.series.key === opening.key || (item.style === opening.style && item.style !== 'other')) &&
    item.series.speech === speech &&
    (parent === null || (parent.item.start <= at && at <= parent.item.end));
  const before = nodes.findLast((node) => node.item.start < at && fits(node));
  const behind = nodes.find((node) => node.item.start >= at && fits(node));
  const nearest = opening.ordinal.value === 1 ? (behind ?? before) : (before ?? behind);
  return nearest?.group ?? null;
}

/** Items further in whose numbers run on through the text. */
function runningOn(draft: Draft, at: number, below: readonly Found[]): Coming[] {
  const counts = new Map<string, number>();
  for (const { key, position } of below) if (position === 'line') counts.set(key, (counts.get(key) ?? 0) + 1);
  return [...counts].flatMap(([key, count]) => {
    const node = draft.nodes.find(
      ({ item, group }) => item.start >= at && item.series.key === key && draft.chainOf(group).size > 1,
    );
    return node === undefined ? [] : [{ group: node.group, at, count, nodes: [] }];
  });
}

function leftAlone(
  members: readonly Found[],
  range: TextRange,
  at: number,
  { document, reading }: Outlined,
): TextEdit[] {
  const { paragraphs, starts } = reading.document;
  const [opening] = members;
  const isLine = isAtLineStart(document.text, range.start);
  let index = paragraphAt(reading.document, at);
  const find = (): HeadingMarker | undefined =>
    paragraphs[index]?.markers.find(
      (one) => one.key === opening!.key && starts[index]! + one.start >= at && (!isLine || one.position === 'line'),
    );
  let marker = find();
  while (isLine && marker === undefined && ++index < paragraphs.length) marker = find();
  if (marker === undefined || marker.ordinal.value > opening!.ordinal.value) return [];
  const { start, end } = marker.ordinalRange;
  const standing = document.logical!.rangeOf({ start: starts[index]! + start, end: starts[index]! + end });
  return [{ range: standing, text: ordinalAs(marker, marker.ordinal.value + members.length) }];
}

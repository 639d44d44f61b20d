import type { Analysis } from '../analysis/analyze.ts';
import { renewalItems, type RenewalItem } from '../renewal/items.ts';
import type { RenewalKind } from '../renewal/kinds.ts';
import { RangeSet } from '../text/range-set.ts';
import type { TextRange } from '../text/range.ts';
import type { Archive } from './archive-file.ts';

/** Something that a copied passage still has from the old text, and that the rest of the text does not use. */
export interface LeftOver extends TextRange {
  readonly kind: RenewalKind;
  readonly value: string;
  /** The old text it is from. */
  readonly text: number;
  /** The sentence that the value stands in there. */
  readonly sentence: string;
}

/** What another text has of its own; 去年 is the same in every text. */
const telling: ReadonlySet<RenewalKind> = new Set<RenewalKind>(
  'date year percent amount count session ordinal person place meeting'.split(' ') as RenewalKind[],
);

/** A copied passage: where it stands in the text, and where in which old one. */
export interface CopiedPassage extends TextRange {
  readonly text: number;
  readonly place: TextRange;
}

/** A sentence is not looked for farther off, in UTF-16 units. */
const REACH = 400;

function sentenceWith(text: string, place: number): string {
  const from = Math.max(0, place - REACH);
  const near = text.slice(from, place + REACH);
  const at = place - from;
  const start = Math.max(...[...'。！？；\n'].map((mark) => near.lastIndexOf(mark, at - 1))) + 1;
  const ends = [...'。！？；\n'].map((mark) => near.indexOf(mark, at)).filter((end) => end >= 0);
  return near.slice(start, ends.length === 0 ? near.length : Math.min(...ends) + 1).trim();
}

/** The items that lie in a passage; all of them in text order. */
function itemsWithin(items: readonly RenewalItem[], { start, end }: TextRange): readonly RenewalItem[] {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (items[middle]!.start < start) low = middle + 1;
    else high = middle;
  }
  const found: RenewalItem[] = [];
  for (; low < items.length && items[low]!.start < end; low++) if (items[low]!.end <= end) found.push(items[low]!);
  return found;
}

/** Characters of figures: a value that begins or ends with one is no part of a longer one, 3处 no part of 13处. */
const figureParts: ReadonlySet<string> = new Set('0123456789０１２３４５６７８９.．〇零一二三四五六七八九十百千万亿两');
const isFigurePart = (one: string | undefined): boolean => one !== undefined && figureParts.has(one);

/** Where a value next stands as a whole; -1 where it does not. */
function indexOfWhole(text: string, value: string, from = 0): number {
  const opens = isFigurePart(value[0]);
  const closes = isFigurePart(value.at(-1));
  let at = text.indexOf(value, from);
  while (at >= 0 && ((opens && isFigurePart(text[at - 1])) || (closes && isFigurePart(text[at + value.length]))))
    at = text.indexOf(value, at + 1);
  return at;
}

/** Names, places, dates and figures that copied passages share with the old text and that stand nowhere else in this one. */
export function leftOversOf(archive: Archive, analysis: Analysis, passages: readonly CopiedPassage[]): LeftOver[] {
  if (passages.length === 0) return [];
  const items = renewalItems(analysis)
    .filter(({ kind, weak }) => telling.has(kind) && !weak)
    .sort((a, b) => a.start - b.start);
  const inside = passages.map((passage) => itemsWithin(items, passage));
  const copied = new Set(inside.flat());
  const used = new Set(items.filter((item) => !copied.has(item)).map((item) => item.text));
  const isElsewhere = standsElsewhere(analysis.document.text, passages);
  return passages.flatMap((passage, index) => {
    const old = archive.text(passage.text);
    const there = old.slice(passage.place.start, passage.place.end);
    return inside[index]!.filter((item) => !used.has(item.text) && !isElsewhere(item.text)).flatMap(
      ({ start, end, kind, text: value }) => {
        const at = indexOfWhole(there, value);
        if (at < 0) return [];
        const sentence = sentenceWith(old, passage.place.start + at);
        return [{ start, end, kind, value, text: passage.text, sentence }];
      },
    );
  });
}

/** Whether words stand somewhere outside all passages, as whatever they are read there; looked for once. */
function standsElsewhere(text: string, passages: readonly TextRange[]): (words: string) => boolean {
  const copied = new RangeSet(passages);
  const known = new Map<string, boolean>();
  const find = (words: string): boolean => {
    for (let at = indexOfWhole(text, words); at >= 0; at = indexOfWhole(text, words, at + 1))
      if (!copied.overlaps({ start: at, end: at + 1 })) return true;
    return false;
  };
  return (words) => {
    let found = known.get(words);
    if (found === undefined) known.set(words, (found = find(words)));
    return found;
  };
}

import type { Analysis } from '../analysis/analyze.ts';
import { renewalItems, type RenewalItem } from '../renewal/items.ts';
import type { RenewalKind } from '../renewal/kinds.ts';
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

const within = (range: TextRange, { start, end }: TextRange): boolean => range.start >= start && range.end <= end;

function sentenceWith(passage: string, at: number): string {
  const start = Math.max(...[...'。！？；\n'].map((mark) => passage.lastIndexOf(mark, at - 1))) + 1;
  const ends = [...'。！？；\n'].map((mark) => passage.indexOf(mark, at)).filter((end) => end >= 0);
  return passage.slice(start, ends.length === 0 ? passage.length : Math.min(...ends) + 1).trim();
}

/** Names, places, dates and figures that copied passages share with the old text and that stand nowhere else in this one. */
export function leftOversOf(archive: Archive, analysis: Analysis, passages: readonly CopiedPassage[]): LeftOver[] {
  if (passages.length === 0) return [];
  const items = renewalItems(analysis).filter(({ kind, weak }) => telling.has(kind) && !weak);
  const { text } = analysis.document;
  const outside = (item: RenewalItem): boolean => passages.every((passage) => !within(item, passage));
  const used = new Set(items.filter(outside).map((item) => item.text));
  return passages.flatMap((passage) => {
    const old = archive.text(passage.text);
    const there = old.slice(passage.place.start, passage.place.end);
    return items
      .filter((item) => within(item, passage) && !used.has(item.text) && !standsElsewhere(text, item.text, passages))
      .flatMap(({ start, end, kind, text: value }) => {
        const at = there.indexOf(value);
        if (at < 0) return [];
        const sentence = sentenceWith(old, passage.place.start + at);
        return [{ start, end, kind, value, text: passage.text, sentence }];
      });
  });
}

/** Whether the words stand somewhere outside all passages, as whatever they are read there. */
function standsElsewhere(text: string, words: string, passages: readonly TextRange[]): boolean {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1))
    if (passages.every((passage) => at < passage.start || at >= passage.end)) return true;
  return false;
}

import { paragraphAt } from '../../syntax/paragraph-at.ts';
import { contains, type TextRange } from '../../text/range.ts';
import { sentenceAround } from '../../text/sentence.ts';
import type { OutlineItem } from '../model.ts';
import { pieceOf } from './arrange.ts';
import { Layout } from './layout.ts';
import type { Outlined } from './outlined.ts';

/**
 * The passage that a selection means: the item or paragraph at the cursor; sentences, or whole items, of one paragraph; whole
 * paragraphs where it spans several, with all that a heading among them governs. Null where there are no words.
 * All offsets are of the text as it stands.
 *
 *     passageAt(analyze(parse('一是抓学习；二是抓作风。')), { start: 6, end: 6 }) // { start: 5, end: 11 }
 */
export function passageAt({ document: { logical }, reading }: Outlined, selection: TextRange): TextRange | null {
  const inReading = (offset: number): number => logical?.readingOf(offset) ?? offset;
  const finder = new PassageFinder(reading);
  const found = finder.at({ start: inReading(selection.start), end: inReading(selection.end) });
  const range = found && finder.trimmed(found);
  return range === null || range.start >= range.end ? null : (logical?.rangeOf(range) ?? range);
}

/** The passage of an item: all that it governs. Offsets are of the text as it stands. */
export function passageOfItem({ document: { logical }, reading }: Outlined, id: number): TextRange | null {
  const item = reading.outline.items[id];
  if (item === undefined) return null;
  const finder = new PassageFinder(reading);
  const range = finder.trimmed(finder.ofItem(item));
  return logical?.rangeOf(range) ?? range;
}

/** Offsets are of the text as read. */
class PassageFinder {
  private readonly layout: Layout;
  private readonly text: string;

  constructor(private readonly reading: Outlined) {
    this.layout = new Layout(reading);
    this.text = reading.document.text;
  }

  at(selection: TextRange): TextRange | null {
    const chosen = this.trimmed(selection);
    const { start, end } = chosen.start < chosen.end ? chosen : { start: selection.start, end: selection.start };
    const [first, last] = [paragraphAt(this.reading.document, start), paragraphAt(this.reading.document, end)];
    if (start === end) return this.atCursor(start, first);
    const from = this.paragraph(first);
    const isWhole = start <= from.start && end >= from.end;
    return first === last && !isWhole ? this.within(first, { start, end }) : this.paragraphs(first, last);
  }

  /** The innermost item that lies within the line of the cursor or is opened by it, else the line. */
  private atCursor(offset: number, index: number): TextRange {
    const item = this.reading.outline.items.findLast(
      ({ start, end, paragraph }) => paragraph === index && start <= offset && offset <= end,
    );
    if (item === undefined || (item.inline && !this.layout.isOneLine(item))) return this.paragraph(index);
    return this.ofItem(item);
  }

  ofItem(item: OutlineItem): TextRange {
    return item.inline
      ? pieceOf(this.layout, item).from
      : { start: this.layout.startOf(item), end: this.layout.endOf(item) };
  }

  /** Items of a paragraph whose markers are chosen, else sentences. */
  private within(index: number, { start, end }: TextRange): TextRange {
    const chosen = this.reading.outline.items.filter(
      ({ paragraph, markerRange }) => paragraph === index && contains({ start, end }, markerRange),
    );
    const outer = chosen.filter(({ parent }) => parent === null || !chosen.includes(parent));
    const [first, last] = [outer[0], outer.at(-1)];
    if (first !== undefined && !first.inline) return this.ofItem(first);
    if (first !== undefined && last !== undefined && first.series === last.series)
      return pieceOf(this.layout, first, last).from;
    const line = this.paragraph(index);
    const at = { start: Math.max(0, start - line.start), end: Math.max(0, end - line.start) };
    const sentences = sentencesAround(this.text.slice(line.start, line.end), at);
    return { start: line.start + sentences.start, end: line.start + sentences.end };
  }

  private paragraphs(first: number, last: number): TextRange {
    const { start } = this.paragraph(first);
    let { end } = this.paragraph(last);
    for (const item of this.reading.outline.items)
      if (!item.inline && item.paragraph >= first && item.paragraph <= last)
        end = Math.max(end, this.layout.endOf(item));
    return { start, end };
  }

  private paragraph(index: number): TextRange {
    const { starts, paragraphs } = this.reading.document;
    const start = starts[index]!;
    return { start, end: start + paragraphs[index]!.text.length };
  }

  trimmed({ start, end }: TextRange): TextRange {
    let from = start;
    while (from < end && /\s/u.test(this.text.charAt(from))) from++;
    return { start: from, end: this.layout.trimmed(from, end) };
  }
}

/** From the sentence that holds the first unit to the one that holds the last. */
function sentencesAround(line: string, { start, end }: TextRange): TextRange {
  const last = Math.max(start, end - 1);
  const from = sentenceAround(line, { start, end: start });
  return { start: from.start, end: Math.max(from.end, sentenceAround(line, { start: last, end: last }).end) };
}

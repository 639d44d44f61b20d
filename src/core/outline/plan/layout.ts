import type { LineRole } from '../../speeches/line-roles.ts';
import { paragraphAt } from '../../syntax/paragraph-at.ts';
import type { TextRange } from '../../text/range.ts';
import type { OutlineItem } from '../model.ts';
import type { Outlined } from './outlined.ts';
import { lowerBound } from '../../text/lower-bound.ts';

/** Lines that belong to no item: between two items they stay where they are. */
const NOBODYS: ReadonlySet<LineRole> = new Set<LineRole>(['blank', 'residue', 'part']);
/** Lines at the end of a speech that never go with its last item. */
const TAIL: ReadonlySet<LineRole> = new Set<LineRole>([...NOBODYS, 'signature', 'date', 'closing', 'stage']);
/** What an attachment's list of titles is made of. */
const LISTED: ReadonlySet<LineRole> = new Set<LineRole>([...TAIL, 'attachment', 'table', 'heading', 'title']);
/** Lines of a list of attachments at most; what is longer is a text of its own. */
const LONGEST_LIST = 30;

/** Marks that part the items of a series and stay in their places when the items change theirs. */
const PARTING = /[；;，,、。]/u;
const SENTENCE_END = /[。！？!?][”’」』）)]*/gu;

/** Where the items of a text lie, what each takes with it when it moves, and what lies between. Offsets are of the text as read. */
export class Layout {
  readonly text: string;
  private readonly tails: (number | undefined)[] = [];

  constructor(private readonly outlined: Outlined) {
    this.text = outlined.document.text;
  }

  private paragraph(index: number): TextRange {
    const start = this.outlined.document.starts[index]!;
    return { start, end: start + this.outlined.document.paragraphs[index]!.text.length };
  }

  /** Where the words of an item begin: at its marker, or, where that opens its line, behind the indentation. */
  startOf({ inline, start, paragraph }: OutlineItem): number {
    if (inline) return start;
    const { indent } = this.outlined.document.paragraphs[paragraph]!;
    return Math.min(start, this.paragraph(paragraph).start + indent);
  }

  /**
   * Where what an item takes with it ends. Blank lines, residue and page numbers behind it, and what stands at the end of a
   * speech (落款, 附件, closing words), are nobody's.
   */
  endOf(item: OutlineItem): number {
    const { document, roles } = this.outlined;
    const limit = Math.min(this.tailOf(item.series.speech), this.neighbourOf(item));
    const cut = Math.min(item.end, Math.max(item.markerRange.end, limit));
    let last = paragraphAt(document, Math.max(item.start, cut - 1));
    while (last > item.paragraph && NOBODYS.has(roles[last]!)) last--;
    const end = Math.min(cut, this.trimmed(item.markerRange.end, this.paragraph(last).end));
    return this.sentenceEnd(item, end);
  }

  /** Where the next item begins that does not lie below an item: its line, or the one that leads in the series it opens. */
  private neighbourOf(item: OutlineItem): number {
    let last = item;
    while (last.children.length > 0) last = last.children.at(-1)!;
    const next = this.outlined.outline.items[last.id + 1];
    if (next === undefined || next.paragraph === item.paragraph) return this.text.length;
    const line = this.paragraph(next.paragraph).start;
    if (next.series.items[0] !== next) return line;
    const before = this.trimmed(0, line);
    const lead = paragraphAt(this.outlined.document, before);
    const isLedIn = /[：:]/u.test(this.text.charAt(before - 1)) && lead > last.paragraph;
    return isLedIn ? this.paragraph(lead).start : line;
  }

  /** Items that ；parts end with the sentence: what follows the last of them is said of all. */
  private sentenceEnd(item: OutlineItem, end: number): number {
    const { items } = item.series;
    const before = items.at(-2);
    if (items.at(-1) !== item || before?.paragraph !== item.paragraph) return end;
    if (end > this.paragraph(item.paragraph).end) return end;
    if (!/[；;，,]/u.test(this.text.charAt(this.trimmed(before.markerRange.end, item.start) - 1))) return end;
    SENTENCE_END.lastIndex = Math.max(item.markerRange.end, item.children.at(-1)?.start ?? 0);
    const found = SENTENCE_END.exec(this.text);
    return found === null ? end : Math.min(end, found.index + found[0].length);
  }

  /** Whether an item has lines of its own, from the first to the last. */
  isWhole(item: OutlineItem): boolean {
    if (item.inline) return false;
    const end = this.endOf(item);
    return this.trimmed(end, this.paragraph(paragraphAt(this.outlined.document, end)).end) === end;
  }

  /** Whether an item lies within one paragraph. */
  isOneLine(item: OutlineItem): boolean {
    return this.endOf(item) <= this.paragraph(item.paragraph).end;
  }

  /** Offset at which the tail of a speech begins. Items in it, an attachment's list, belong to no heading of the speech. */
  tailOf(speech: number): number {
    return (this.tails[speech] ??= this.findTail(speech));
  }

  private findTail(index: number): number {
    const { document, speeches, roles } = this.outlined;
    const speech = speeches[index];
    if (speech === undefined) return this.text.length;
    const first = speech.firstParagraph + 1;
    const back = (from: number): number => {
      while (from > first && TAIL.has(roles[from - 1]!) && !this.holdsItem(from - 1)) from--;
      return from;
    };
    let tail = back(speech.endParagraph);
    let list = -1;
    for (let at = tail - 1; at >= first && tail - at <= LONGEST_LIST; at--) {
      if (roles[at] === 'attachment') list = at;
      else if (!LISTED.has(roles[at]!)) break;
    }
    if (list >= 0) tail = back(list);
    return tail >= speech.endParagraph ? speech.end : document.starts[tail]!;
  }

  /** Whether an item begins in a paragraph. */
  private holdsItem(paragraph: number): boolean {
    const { items } = this.outlined.outline;
    return items[lowerBound(items.length, (index) => items[index]!.paragraph < paragraph)]?.paragraph === paragraph;
  }

  /** End of the last words in front of the line that holds an offset; -1 when there are none. */
  wordsBefore(offset: number): number {
    const { document } = this.outlined;
    const end = this.trimmed(0, document.starts[paragraphAt(document, offset)]!);
    return end === 0 ? -1 : end;
  }

  /** The indentation of the line that holds an offset. */
  indentAt(offset: number): string {
    const { document } = this.outlined;
    const index = paragraphAt(document, offset);
    return document.paragraphs[index]!.text.slice(0, document.paragraphs[index]!.indent);
  }

  /** Where what an item takes with it ends without the mark that parts it from the next: of 一是抓学习；the ；. An item of no words keeps its marker whole. */
  wordsEnd(item: OutlineItem): number {
    const end = this.endOf(item);
    return end > item.markerRange.end && PARTING.test(this.text.charAt(end - 1)) ? end - 1 : end;
  }

  /** The end of the words in a range. */
  trimmed(start: number, end: number): number {
    while (end > start && /\s/u.test(this.text.charAt(end - 1))) end--;
    return end;
  }
}

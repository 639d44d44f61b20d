import type { Analysis } from '../analysis/analyze.ts';
import type { OutlineItem } from '../outline/model.ts';
import { lineRoles, type LineRole } from '../speeches/line-roles.ts';
import type { Paragraph } from '../syntax/nodes.ts';
import type { TextRange } from '../text/range.ts';
import { RangeSet } from '../text/range-set.ts';
import { lowerBound } from '../text/lower-bound.ts';

/**
 * A paragraph's part in a printed speech (GB/T 9704-2012 7.3): its title, whose name and date stand under it, whom it
 * addresses, a heading of one of four levels, or text.
 */
export type ExportRole = 'title' | 'byline' | 'salutation' | 'heading' | 'body';

/** A stretch of a paragraph that is printed in one way. */
export interface ExportRun {
  readonly text: string;
  /** Left open: it is made visible. */
  readonly blank?: true;
  /** The sentence that says what the item is about, run in with its text: `line` of 一、 to （1） that open theirs, `point` of 一是, 一要. */
  readonly lead?: 'line' | 'point';
}

export interface ExportParagraph {
  readonly kind: 'paragraph';
  readonly role: ExportRole;
  /** Of headings and of run-in leads: 1 for 一、, 2 for （一）, 3 for 1., 4 for （1）; 0 elsewhere. */
  readonly level: 0 | 1 | 2 | 3 | 4;
  readonly runs: readonly ExportRun[];
}

/** Lines of cells parted by tabs, one below the other. */
export interface ExportTable {
  readonly kind: 'table';
  readonly rows: readonly (readonly string[])[];
}

export type ExportBlock = ExportParagraph | ExportTable;

/** A text as it is to be printed. */
export interface SpeechExport {
  /** Of the first speech; '' when it has none. */
  readonly title: string;
  readonly blocks: readonly ExportBlock[];
  /** Lines that web pages left in the text and that are not printed, counted from 0. */
  readonly residue: readonly number[];
}

/** The printed level of an item that opens its line; run-in series (一是) have none. */
const levels: Partial<Record<OutlineItem['style'], 1 | 2 | 3 | 4>> = {
  chapter: 1,
  section: 2,
  arabic: 3,
  'paren-arabic': 4,
};

/** Under a title stand no more lines than these, none of them longer or a sentence: theme, office, name, date. */
const LONGEST_HEAD = 5;
const LONGEST_HEAD_LINE = 40;
const SENTENCE_END = /[。；！？，：:…]$/u;
const headRoles: ReadonlySet<LineRole> = new Set<LineRole>(['subtitle', 'byline', 'date', 'signature']);

/** A heading that stands alone is no longer than this many characters; a longer line is a paragraph. */
const LONGEST_HEADING = 60;

interface Line {
  readonly index: number;
  readonly paragraph: Paragraph;
  readonly start: number;
}

/** Reads the parts of one text. */
class ExportReader {
  readonly #items: ReadonlyMap<number, OutlineItem>;
  /** Leads of run-in series, by paragraph. */
  readonly #points = new Map<number, TextRange[]>();
  readonly #roles: readonly LineRole[];
  readonly #titles: ReadonlySet<number>;
  /** Lines under a title that belong to it: what it is about, who speaks, when. */
  readonly #heads = new Set<number>();

  constructor(private readonly analysis: Analysis) {
    const opening = analysis.outline.items.filter(({ inline }) => !inline);
    this.#items = new Map(opening.map((item) => [item.paragraph, item]));
    const { text, starts, paragraphs } = analysis.document;
    for (const item of analysis.outline.items) {
      if (!item.inline && levels[item.style] !== undefined) continue;
      const end = leadEndOf(text, item);
      // A lead that is all there is says no more than its item.
      if (text.slice(end, lineEnd(text, end, item.end)).trim() === '') continue;
      const points = this.#points.get(item.paragraph);
      if (points === undefined) this.#points.set(item.paragraph, [{ start: item.start, end }]);
      else points.push({ start: item.start, end });
    }
    this.#roles = lineRoles(analysis.document, analysis.speeches);
    const ranges = analysis.speeches.flatMap(({ titleRange }) => (titleRange === null ? [] : [titleRange.start]));
    const titles = ranges.map((offset) => indexAt(starts, paragraphs.length, offset));
    if (this.#roles[0] === 'title') titles.push(0);
    this.#titles = new Set(titles);
    for (const title of this.#titles) for (const line of this.#headBelow(title)) this.#heads.add(line);
  }

  /**
   * The lines between a title and the salutation are its head when they are few and short and none is a sentence, blanks or not; where
   * nobody is addressed, as far as their words say so.
   */
  #headBelow(title: number): readonly number[] {
    const { paragraphs } = this.analysis.document;
    const lines: number[] = [];
    let named = 0;
    for (let at = title + 1; at < paragraphs.length && lines.length <= LONGEST_HEAD; at++) {
      const role = this.#roles[at]!;
      if (role === 'salutation') return lines;
      if (role === 'blank') continue;
      const line = paragraphs[at]!.text.trim();
      if (this.#titles.has(at) || this.#items.has(at) || line.length > LONGEST_HEAD_LINE || SENTENCE_END.test(line))
        break;
      lines.push(at);
      if (headRoles.has(role) && named === lines.length - 1) named++;
    }
    return lines.slice(0, named);
  }

  block(line: Line): ExportParagraph {
    const { index } = line;
    if (this.#titles.has(index)) return this.#paragraph(line, 'title', 0);
    const role = this.#roles[index];
    if (role === 'salutation') return this.#paragraph(line, 'salutation', 0);
    if (this.#heads.has(index)) return this.#paragraph(line, 'byline', 0);
    return this.#text(line, this.#items.get(index));
  }

  #text(line: Line, item: OutlineItem | undefined): ExportParagraph {
    const level = item === undefined ? 0 : (levels[item.style] ?? 0);
    if (item === undefined || level === 0) return this.#paragraph(line, 'body', 0);
    const { paragraph, start } = line;
    const end = start + paragraph.text.trimEnd().length;
    const leadEnd = Math.min(end, leadEndOf(this.analysis.document.text, item));
    const alone = leadEnd >= end && end - item.start <= LONGEST_HEADING;
    if (alone) return this.#paragraph(line, 'heading', level);
    return this.#paragraph(line, 'body', level, { start: start + paragraph.indent, end: leadEnd });
  }

  /** The runs of a line: its blanks and its lead apart, without indentation and what trails behind. */
  #paragraph(
    { paragraph, start, index: line }: Line,
    role: ExportRole,
    level: ExportParagraph['level'],
    lead?: TextRange,
  ): ExportParagraph {
    const from = start + paragraph.indent;
    const to = Math.max(from, start + paragraph.text.trimEnd().length);
    const blanks = paragraph.blanks.map((blank) => ({ start: start + blank.start, end: start + blank.end }));
    const points = this.#points.get(line) ?? [];
    const within = [...blanks, ...points].flatMap((range) => [range.start, range.end]);
    const cuts = [from, to, ...within, ...(lead ? [lead.end] : [])];
    const [inBlanks, inPoints] = [new RangeSet(blanks), new RangeSet(points)];
    const places = [...new Set(cuts.filter((cut) => cut >= from && cut <= to))].sort((a, b) => a - b);
    const runs = places.slice(1).map((end, index): ExportRun => {
      const begin = places[index]!;
      const isBlank = inBlanks.covers({ start: begin, end });
      const text = this.analysis.document.text.slice(begin, end);
      const isLead = lead !== undefined && end <= lead.end;
      const isPoint = !isLead && inPoints.covers({ start: begin, end });
      return { text, ...(isBlank && { blank: true }), ...((isLead || isPoint) && { lead: isLead ? 'line' : 'point' }) };
    });
    return { kind: 'paragraph', role, level, runs };
  }
}

/** Where the sentence that opens an item ends, its mark included. */
function leadEndOf(text: string, { labelRange, markerRange }: OutlineItem): number {
  const end = Math.max(labelRange.end, markerRange.end);
  return /[。；：！？]/u.test(text[end] ?? '') ? end + 1 : end;
}

/** The end of the line that holds an offset, `limit` at most. */
function lineEnd(text: string, offset: number, limit: number): number {
  const end = text.indexOf('\n', offset);
  return end < 0 ? limit : Math.min(end, limit);
}

/** Index of the paragraph that holds an offset. */
const indexAt = (starts: readonly number[], count: number, offset: number): number =>
  Math.max(0, lowerBound(count, (paragraph) => starts[paragraph]! <= offset) - 1);

/**
 * A text as it is to be printed: what each line is for, blanks and leads apart, rows as tables. Residue of web pages and empty
 * lines are left out.
 *
 *     exportSpeech(analyze(parse('在防汛会议上的讲话\n同志们：\n一、提高认识'))).blocks.map((block) => block.kind === 'paragraph' && block.role)
 *     // ['title', 'salutation', 'heading']
 */
export function exportSpeech(analysis: Analysis): SpeechExport {
  const reader = new ExportReader(analysis);
  const { paragraphs, starts } = analysis.document;
  const blocks: ExportBlock[] = [];
  const residue: number[] = [];
  let rows: string[][] = [];
  const flush = (): void => {
    if (rows.length > 0) blocks.push({ kind: 'table', rows });
    rows = [];
  };
  paragraphs.forEach((paragraph, index) => {
    const text = paragraph.text.trim();
    // A tab in front of a row's first word is an empty cell.
    if (text.includes('\t') && !paragraph.boilerplate)
      rows.push(
        paragraph.text
          .trimEnd()
          .split('\t')
          .map((cell) => cell.trim()),
      );
    else if (text !== '') {
      flush();
      if (paragraph.boilerplate) residue.push(index);
      else blocks.push(reader.block({ index, paragraph, start: starts[index]! }));
    }
  });
  flush();
  return { title: analysis.speeches[0]?.title ?? '', blocks, residue };
}

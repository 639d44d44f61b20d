import type { Paragraph, SpeechDocument } from '../syntax/nodes.ts';
import type { TextRange } from '../text/range.ts';
import type { Speech } from './speech.ts';
import {
  isFullTitleLine,
  isMetaLine,
  isOpeningLine,
  isSalutationLine,
  isTitleLine,
  lineText,
  numberedTitle,
} from './speech-lines.ts';

/**
 * Splits a file into its speeches. A speech begins at a separator of a collection (第四篇： …篇二), a title, a salutation
 * after the text of another speech, or a line that a web page set off; residue before and after belongs to none.
 *
 *     splitSpeeches(parse('关于防汛的讲话\n同志们：\n……')).length // 1
 */
export function splitSpeeches(document: SpeechDocument): readonly Speech[] {
  const { paragraphs } = document;
  const numbered = numberedTitles(paragraphs);
  const heads = findHeads(paragraphs, numbered);
  if (heads.length === 0) heads.push(0);
  return heads.map((first, index) => {
    const title = numbered.has(first) ? first : undefined;
    return makeSpeech(document, first, heads[index + 1] ?? paragraphs.length, title);
  });
}

const isBlank = (paragraph: Paragraph): boolean => paragraph.indent >= paragraph.text.length;
const isPart = (paragraph: Paragraph): boolean => paragraph.markers.some((marker) => marker.style === 'part');

/** Indexes of the paragraphs that begin a speech. */
function findHeads(paragraphs: readonly Paragraph[], numbered: ReadonlySet<number>): number[] {
  const heads: number[] = [];
  const setOff = setOffLines(paragraphs);
  const fenced = fencedLines(paragraphs);
  // Whether the current speech has text already, or only the lines of its head (title, date, name, salutation).
  let inHead = false;
  let saluted = false;
  for (let index = 0; index < paragraphs.length; index++) {
    const paragraph = paragraphs[index]!;
    if (isBlank(paragraph) || paragraph.boilerplate || (fenced.has(index) && heads.length > 0)) continue;
    const part = isPart(paragraph);
    const salutation = isSalutationLine(paragraph);
    const starts =
      heads.length === 0 ||
      part ||
      numbered.has(index) ||
      (!inHead && (isFullTitleLine(paragraph) || setOff.has(index) || isRepeatedTitle(paragraphs, heads, index))) ||
      (salutation && (!inHead || saluted) && opensSpeech(paragraphs, index));
    if (starts) {
      heads.push(salutation && !part ? headAbove(paragraphs, index, heads.at(-1) ?? -1) : index);
      saluted = salutation;
      inHead = part || numbered.has(index) || salutation || isHeadLine(paragraph);
    } else if (inHead) {
      saluted ||= salutation;
      inHead = salutation || isHeadLine(paragraph);
    }
  }
  return heads;
}

/** Lines between the ``` of Markdown: a sample that the text shows, and no speech of its own. */
function fencedLines(paragraphs: readonly Paragraph[]): ReadonlySet<number> {
  const found = new Set<number>();
  let from = -1;
  paragraphs.forEach((paragraph, index) => {
    if (!paragraph.text.startsWith('```', paragraph.indent)) return;
    if (from >= 0) for (let line = from + 1; line < index; line++) found.add(line);
    from = from < 0 ? index : -1;
  });
  return found;
}

/**
 * Whether a salutation opens a speech. Speakers address their hearers again in the middle of one; a new speech has a title
 * above its salutation, or the text above it has come to its end.
 */
function opensSpeech(paragraphs: readonly Paragraph[], salutation: number): boolean {
  if (!lineText(paragraphs[salutation]!).endsWith('：')) return false;
  let above = salutation - 1;
  while (above > 0 && isBlank(paragraphs[above]!)) above--;
  for (let line = above; line >= 0 && line > above - 4; line--) {
    if (isTitleLine(paragraphs[line]!)) return true;
    if (!isMetaLine(paragraphs[line]!)) break;
  }
  return /(?:[！!]|谢谢大家。?|散会。?|讲这些。?|完了。?|谢谢。?)$/u.test(lineText(paragraphs[above]!));
}

/** Title, name and date lines right above a salutation belong to the speech it opens. */
function headAbove(paragraphs: readonly Paragraph[], salutation: number, lastHead: number): number {
  let first = salutation;
  for (let index = salutation - 1; index > lastHead; index--) {
    const paragraph = paragraphs[index]!;
    if (isBlank(paragraph)) continue;
    if (paragraph.boilerplate || !(isTitleLine(paragraph) || isMetaLine(paragraph))) break;
    first = index;
  }
  return first;
}

/** A title line that an earlier speech of the file carries too: …讲话(范文) three times. */
function isRepeatedTitle(paragraphs: readonly Paragraph[], heads: readonly number[], index: number): boolean {
  const paragraph = paragraphs[index]!;
  if (!isTitleLine(paragraph)) return false;
  const line = lineText(paragraph);
  return heads.some((head) => lineText(paragraphs[head]!) === line);
}

/**
 * Lines that begin with one half-width space: web pages joined from several texts put it before each text. Believed only
 * where few lines have it, and before a title or an opening.
 */
function setOffLines(paragraphs: readonly Paragraph[]): ReadonlySet<number> {
  const found: number[] = [];
  let lines = 0;
  for (let index = 0; index < paragraphs.length; index++) {
    const paragraph = paragraphs[index]!;
    if (isBlank(paragraph)) continue;
    lines++;
    if (paragraph.text.charCodeAt(0) === 0x20 && paragraph.text.charCodeAt(1) !== 0x20) found.push(index);
  }
  if (found.length > Math.max(2, lines / 8)) return new Set();
  return new Set(found.filter((index) => isTitleLine(paragraphs[index]!) || isOpeningLine(paragraphs[index]!)));
}

/** Lines of text that a speech has at least, so that a list of titles is none. */
const SHORTEST_SPEECH = 3;

/** Characters that some line of a speech has; the entries of a list (1.动员讲话 over 1.讲意义 2.讲目标) are shorter. */
const PROSE = 40;

interface TitleChain {
  readonly found: number[];
  /** Lines with text up to the last title, and up to the last line of prose. */
  lines: number;
  prose: number;
  /** Titles with prose below them. */
  texts: number;
  /** Whether a salutation stands below the last title: what it opens may be short. */
  saluted: boolean;
}

/** Titles that a collection counts (1、在…会上的发言 … 2、…会议主持词), each with a text of its own below. */
function numberedTitles(paragraphs: readonly Paragraph[]): ReadonlySet<number> {
  const open = new Map<string, TitleChain>();
  const fenced = fencedLines(paragraphs);
  let lines = 0;
  const isOver = (chain: TitleChain): boolean => chain.saluted || lines - chain.lines > SHORTEST_SPEECH;
  paragraphs.forEach((paragraph, index) => {
    if (isBlank(paragraph) || paragraph.boilerplate) return;
    lines++;
    if (numberedTitle(paragraph) === null || fenced.has(index)) {
      const saluted = isSalutationLine(paragraph);
      if (saluted || paragraph.text.length - paragraph.indent >= PROSE) noteProse(open, lines, saluted);
      return;
    }
    const { style, ordinal } = paragraph.markers[0]!;
    const chain = open.get(style);
    if (chain === undefined) {
      if (ordinal.value === 1) open.set(style, { found: [index], lines, prose: 0, texts: 0, saluted: false });
    } else if (ordinal.value === chain.found.length + 1 && isOver(chain)) {
      chain.found.push(index);
      chain.lines = lines;
      chain.saluted = false;
    }
  });
  const isCollection = ({ found, texts }: TitleChain): boolean => found.length > 1 && texts * 2 >= found.length;
  return new Set([...open.values()].filter(isCollection).flatMap(({ found }) => found));
}

/** Counts a title as one with a text at the first line of prose below it. */
function noteProse(open: ReadonlyMap<string, TitleChain>, line: number, saluted: boolean): void {
  for (const chain of open.values()) {
    if (chain.prose < chain.lines) chain.texts++;
    chain.prose = line;
    chain.saluted ||= saluted;
  }
}

function makeSpeech(document: SpeechDocument, first: number, stop: number, numberedAt?: number): Speech {
  const { paragraphs, starts } = document;
  let last = stop - 1;
  while (last > first && (isBlank(paragraphs[last]!) || paragraphs[last]!.boilerplate)) last--;
  const title = numberedAt ?? findTitle(paragraphs, first, last);
  const range = title < 0 ? null : titleRangeOf(paragraphs[title]!, starts[title]!);
  return {
    start: starts[first]!,
    end: starts[last]! + paragraphs[last]!.text.length,
    title: range === null ? null : document.text.slice(range.start, range.end),
    titleRange: range,
    firstParagraph: first,
    endParagraph: last + 1,
  };
}

/** The title in its line: without indentation and #, and without the separator (第四篇： 4、) unless nothing else stands there. */
function titleRangeOf(paragraph: Paragraph, at: number): TextRange {
  const part = paragraph.markers.find(({ position }) => position === 'line');
  const end = at + paragraph.text.trimEnd().length;
  // # opens a heading of Markdown.
  const start = at + (part?.end ?? paragraph.indent + /^(?:#{1,6}\s+)?/u.exec(lineText(paragraph))![0].length);
  return start < end ? { start, end } : { start: at + paragraph.indent, end };
}

/** The first line of the head that is a title or a separator. */
function findTitle(paragraphs: readonly Paragraph[], first: number, last: number): number {
  for (let index = first; index <= Math.min(last, first + 4); index++) {
    const paragraph = paragraphs[index]!;
    if (isBlank(paragraph)) continue;
    if (isPart(paragraph) || isTitleLine(paragraph) || (index === first && isHeadline(paragraph))) return index;
    if (!isHeadLine(paragraph)) return -1;
  }
  return -1;
}

/** A line of a speech's head: title, subtitle, name or date. */
const isHeadLine = (paragraph: Paragraph): boolean =>
  isTitleLine(paragraph) || isMetaLine(paragraph) || isHeadline(paragraph);

/** The first line of a text when it is short, unmarked and ends in no mark: a theme title over the real one. */
function isHeadline(paragraph: Paragraph): boolean {
  const line = lineText(paragraph);
  return (
    line.length <= 40 && paragraph.markers.length === 0 && !/[。，；：！？、,;:!?…”]$/u.test(line) && line.length >= 4
  );
}

import type { Analysis } from './analyze.ts';
import { HEAD_ROLES, type LineRole } from '../speeches/line-roles.ts';
import { isClosingLine, isHostLine, isOpeningLine, lineText } from '../speeches/speech-lines.ts';
import type { Paragraph } from '../syntax/nodes.ts';
import { REST_OF_WORD } from '../text/line-openings.ts';
import type { LogicalText } from '../text/logical-text.ts';
import { perLine } from '../syntax/per-line.ts';
import { RangeSet } from '../text/range-set.ts';
import type { TextRange } from '../text/range.ts';
import type { TextEdit } from '../text/text-edit.ts';

/** A line break inside a sentence. */
export interface ParagraphBreak {
  /** From the last character before the break to the first after it, both excluded. */
  readonly gap: TextRange;
  readonly before: number;
  readonly after: number;
  /** The line after begins with a point or a closing mark. */
  readonly opening: boolean;
  /** Nothing but a break explains it: the next line begins with a point, or has lost its indentation. */
  readonly certain: boolean;
  /** The mark that closes the line before opens the next one once more. */
  readonly doubledMark: boolean;
}

const POINT = /^[。，、；：！？,;]/u;
const CLOSING_MARK = /^[”’）》】」』]/u;
/** A paragraph that breaks off ends in a word, quoted or not, or in a mark that wants something after it. */
const OPEN_END = /[\p{Script=Han}\d，、“（《]$|[\p{Script=Han}\d][”’》]$/u;
/** Shorter lines are headings, names, signatures. */
const SHORTEST = 20;
/** Units of text on each side of a break in which its two characters are counted: enough for a speech, and never all of a book. */
const WINDOW = 8000;
/** How much likelier than by chance two characters stand together in a word. */
const WORD_RATIO = 20;

const isBlank = (paragraph: Paragraph): boolean => paragraph.indent >= paragraph.text.length;
const opensWithMarker = (paragraph: Paragraph): boolean =>
  paragraph.markers.some(({ position }) => position === 'line');

/** A line with what it is there for. */
interface Line {
  readonly paragraph: Paragraph;
  readonly role: LineRole;
}

const isHeadLine = ({ role }: Line): boolean => HEAD_ROLES.has(role) || role === 'salutation' || role === 'signature';

/**
 * Running text that stops without a mark to end it. A line without a full sentence could be a heading (old reports have
 * long ones), unless its place says otherwise: `running` after a salutation or the other half of a cut sentence.
 */
function breaksOff(line: Line, running: boolean): boolean {
  const words = lineText(line.paragraph);
  if (words.length < SHORTEST || !OPEN_END.test(words) || isHeadLine(line)) return false;
  if (/[。！？；]|[，、]$/u.test(words)) return true;
  return running && !opensWithMarker(line.paragraph);
}

const countOf = (text: string, part: string): number => text.split(part).length - 1;

/**
 * Whether the characters on both sides of a break make a word of this text: they stand together elsewhere, and far more
 * often than their own frequencies would bring about (建 + 设, not 的 + 国).
 */
function joinsWord(text: string, last: string, first: string): boolean {
  if (!/^\p{Script=Han}{2}$/u.test(last + first)) return false;
  const together = countOf(text, last + first);
  return together >= 2 && together * text.length >= WORD_RATIO * countOf(text, last) * countOf(text, first);
}

/** Running text that may go on with a sentence, not a heading, an item or the opening of something new. */
function goesOn(line: Line): boolean {
  const { paragraph } = line;
  if (opensWithMarker(paragraph) || isHeadLine(line)) return false;
  if (isClosingLine(paragraph) || isOpeningLine(paragraph) || isHostLine(paragraph)) return false;
  return /^[\p{Script=Han}\d“‘《].*[。！？；，,;]/u.test(lineText(paragraph));
}

/** Whether the quotes and brackets a line opens are all closed in it. */
const isBalanced = (line: string): boolean =>
  (line.match(/[“‘（《【「『]/gu)?.length ?? 0) === (line.match(/[”’）》】」』]/gu)?.length ?? 0);

type Judgement = Pick<ParagraphBreak, 'opening' | 'certain' | 'doubledMark'>;

const UNSURE: Judgement = { opening: false, certain: false, doubledMark: false };

/** A line that begins with a mark belongs to the one above, unless it opens with a quotation mark turned the wrong way. */
function judgeOpening(previous: Line, next: Line, running: boolean): Judgement | null {
  const before = lineText(previous.paragraph);
  const after = lineText(next.paragraph);
  if (POINT.test(after)) return { opening: true, certain: !/[。！？；：，、]$/u.test(before), doubledMark: false };
  if (!CLOSING_MARK.test(after) || !(POINT.test(after.slice(1)) || breaksOff(previous, running))) return null;
  const doubledMark = before.at(-1) === after[0] && isBalanced(before);
  return { opening: true, certain: !doubledMark && !isBalanced(before), doubledMark };
}

/** A line that stops without a mark, and one that goes on. `around` is the text near the break. */
function judgeEnding(previous: Line, next: Line, running: boolean, around: () => string): Judgement | null {
  const before = lineText(previous.paragraph);
  if (before.length < SHORTEST || !OPEN_END.test(before) || !goesOn(next)) return null;
  const lostIndent = /^　/u.test(previous.paragraph.text) && next.paragraph.indent === 0;
  // Only running text has several clauses and stands indented over a line that is not.
  const cutProse = lostIndent && !opensWithMarker(previous.paragraph) && countOf(before, '，') >= 2;
  const off = breaksOff(previous, running) || cutProse;
  const couldBe = off || (/[，,、]/u.test(before) && !isHeadLine(previous) && !opensWithMarker(previous.paragraph));
  // In a run of hard line ends the first one has been looked at.
  const cutWord = couldBe && !(off && running) && joinsWord(around(), before.at(-1)!, lineText(next.paragraph)[0]!);
  if (!off && !cutWord) return null;
  return { opening: false, certain: lostIndent || cutWord || before.endsWith('、'), doubledMark: false };
}

const SEMICOLON_END = /[；;]$/u;
/** A clause behind full sentences of its own paragraph, which no colon announces as the first of a list. */
const CUT_AT_SEMICOLON = /[。！？!?][^。！？!?：:]*[；;]$/u;

/**
 * Whether a line that ends in ； stops inside a paragraph. Such lines make a list as well, whose lines are led in; where the sentence
 * begins in the middle of a line, it is no list, nor are the lines that go on with it.
 */
function stopsAtSemicolon(line: Line, before: Line | undefined, wasCut: boolean): boolean {
  const words = lineText(line.paragraph);
  if (!SEMICOLON_END.test(words) || isHeadLine(line)) return false;
  const goesOnFrom = before !== undefined && SEMICOLON_END.test(lineText(before.paragraph));
  return goesOnFrom ? wasCut && !opensWithMarker(line.paragraph) : CUT_AT_SEMICOLON.test(words);
}

const ENDS_IN_WORD = /[\p{Script=Han}\d][”’》]?$/u;
/** Running text with a full sentence that ends in a word. Two looks: one expression for both reads the line again from each mark. */
const isOpenBody = (words: string): boolean => ENDS_IN_WORD.test(words.slice(-2)) && /[。！？]/u.test(words);
/** The last sentence of a file that stops without a mark: several clauses, and the last one ends in a word. */
const CUT_OFF = /[，；][^，。；]*[，；][^，。；]*\p{Script=Han}$/u;

/** The last words of a speech, behind others of their line: 我就讲这些，谢谢大家; 以上报告，请予审议. */
const FAREWELL =
  /[，。！；,!][^，。！；,!]{0,8}(?:谢谢(?:大家|各位)?|散会|到这里|就讲这些|到此结束|请(?:予)?审议|请批评指正)$/u;

/**
 * Lines of running text that end without a mark although nothing goes on with them: the mark is missing, or the rest of the text.
 * Lines without a full sentence could be headings, and entries of a list (- …) take no mark.
 */
export function openEndsOf({ document, roles }: Analysis, breaks: readonly ParagraphBreak[]): number[] {
  const { paragraphs } = document;
  const broken = new Set(breaks.map(({ before }) => before));
  const last = roles.findLastIndex((role) => role !== 'blank' && role !== 'residue');
  return paragraphs.flatMap((paragraph, index) => {
    if (broken.has(index) || (roles[index] !== 'body' && roles[index] !== 'closing')) return [];
    const words = lineText(paragraph);
    if (FAREWELL.test(words)) return [index];
    if (words.length < SHORTEST || /^[-*+•]/u.test(words)) return [];
    return isOpenBody(words) || (index === last && CUT_OFF.test(words)) ? [index] : [];
  });
}

/** Behind the end of a sentence there may stand what no line begins with either, and 的 behind any mark. */
const HEADLESS_SENTENCE =
  /(?<=[。！？；])(?:们|的(?![的确士哥姐])|级(?![级别联差数次长任配距]))|(?<=[，、：])的(?![、的确士哥姐])/gu;

const headlessIn = perLine((paragraph): readonly number[] => {
  const words = lineText(paragraph);
  if (words.length < SHORTEST) return [];
  const opening = REST_OF_WORD.test(words) ? [paragraph.indent] : [];
  return [...opening, ...Array.from(paragraph.text.matchAll(HEADLESS_SENTENCE), ({ index }) => index)];
});

/** A place of a line, in UTF-16 units from its beginning. */
export interface PlaceInLine {
  readonly index: number;
  readonly at: number;
}

/** Where running text begins in the middle of a word, at the head of a line or of a sentence. */
export const headlessPlacesOf = ({ document: { paragraphs }, roles }: Analysis): PlaceInLine[] =>
  paragraphs.flatMap((paragraph, index) =>
    roles[index] === 'body' ? headlessIn(paragraph).map((at) => ({ index, at })) : [],
  );

/** Lines of running text that begin in the middle of a word. */
export const headlessLinesOf = (analysis: Analysis): number[] =>
  headlessPlacesOf(analysis).flatMap(({ index, at }) =>
    at === analysis.document.paragraphs[index]!.indent ? [index] : [],
  );

/**
 * Places where a paragraph is cut inside a sentence, as page breaks and hard line ends leave it; blank lines and residue
 * (a page number) may stand between. Headings, titles, names and list items are never one side of a break.
 */
export function findParagraphBreaks({ document, speeches, roles }: Analysis): ParagraphBreak[] {
  const { paragraphs, starts } = document;
  const heads = new Set(speeches.map(({ firstParagraph }) => firstParagraph));
  const breaks: ParagraphBreak[] = [];
  let before = -1;
  let running = false;
  let cutAtSemicolon = false;
  paragraphs.forEach((paragraph, after) => {
    if (isBlank(paragraph) || paragraph.boilerplate) return;
    const line = { paragraph, role: roles[after]! };
    const above = paragraphs[before];
    const previous = above && { paragraph: above, role: roles[before]! };
    let judged: Judgement | null = null;
    if (previous !== undefined && !heads.has(after)) {
      const start = starts[before]! + previous.paragraph.text.trimEnd().length;
      const around = (): string => document.text.slice(Math.max(0, start - WINDOW), start + WINDOW);
      judged = judgeOpening(previous, line, running) ?? judgeEnding(previous, line, running, around);
      if (judged === null && cutAtSemicolon && goesOn(line)) judged = UNSURE;
      if (judged !== null)
        breaks.push({ gap: { start, end: starts[after]! + paragraph.indent }, before, after, ...judged });
    }
    cutAtSemicolon = stopsAtSemicolon(line, previous, cutAtSemicolon && judged !== null);
    running = judged !== null || previous?.role === 'salutation';
    before = after;
  });
  return breaks;
}

/** The edit that joins the two lines of a break; of a mark that stands on both sides one is kept. */
export const joinOf = ({ gap, doubledMark }: ParagraphBreak): TextEdit => ({
  range: { start: gap.start, end: doubledMark ? gap.end + 1 : gap.end },
  text: '',
});

/**
 * The edits that join every paragraph cut inside a sentence, by a page break, a hard line end or a web page, in text order.
 *
 *     joinBrokenParagraphs(analyze(parse('要落实责任。各乡镇要组织力量，对险工险段逐一排\n查，发现隐患立即整改。')))
 *     // one edit, which takes the line end away
 */
export function joinBrokenParagraphs({ document: { logical }, reading }: Analysis): readonly TextEdit[] {
  const edits = findParagraphBreaks(reading).map(joinOf);
  if (logical === null) return edits;
  const joins = edits.flatMap((edit) => logical.editsOf(edit) ?? []);
  const joined = new RangeSet(joins.map(({ range }) => range));
  // A break may begin or end within white space that a page has left, which goes with it.
  const others = joinsIn(logical).filter(({ range }) => !joined.overlaps(range));
  return [...joins, ...others].sort((a, b) => a.range.start - b.range.start);
}

/** The edits that join the lines which are read as one already. */
export const joinsIn = ({ undone, physical }: LogicalText): readonly TextEdit[] =>
  undone
    .filter(
      ({ kind, start, end }) => kind === 'wrap' || (kind === 'page' && /[\n\r\f]/u.test(physical.slice(start, end))),
    )
    .map(({ start, end, text }) => ({ range: { start, end }, text }));

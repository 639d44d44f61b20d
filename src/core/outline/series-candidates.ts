import { isLostPassage } from '../syntax/blanks/lost-passage.ts';
import type { HeadingMarker, NumberingStyle, Paragraph } from '../syntax/nodes.ts';
import { parseCount } from '../text/chinese-numeral.ts';
import type { Speech } from '../speeches/speech.ts';
import { isClosingLine, isHostLine } from '../speeches/speech-lines.ts';
import { lowerBound } from '../text/lower-bound.ts';

/** A marker of a speech that may be an item. */
export interface Candidate {
  readonly marker: HeadingMarker;
  readonly paragraph: number;
  /** True when the marker opens its line, or stands for it as a step of an agenda does (下面，进行第一项). */
  readonly line: boolean;
  /** Members of one series share it: the marker's own key, told apart where one shape counts on two levels. */
  readonly key: string;
  /** Where its shape stands among those that are ordered, a lower number above a higher one; 0 for run-in shapes. */
  readonly rank: number;
}

/** Ranks of the shapes that GB/T 9704-2012 7.3.3 orders: a lower one stands inside a higher one; run-in shapes have none. */
const RANKS: Partial<Record<NumberingStyle, number>> = {
  agenda: 1,
  chapter: 2,
  section: 3,
  arabic: 4,
  'paren-arabic': 5,
  circled: 6,
};

/** Ranks of what statutes are made of, printed with a space behind it: 第一章　总则, 第一条　为规范…. */
const STATUTE_RANKS: Readonly<Record<string, number>> = { 编: 1.1, 章: 1.2, 节: 1.3, 条: 2.5 };

/** Ranks below this one belong to headings of Markdown, which stand above all that is counted in the text below them. */
const MARKDOWN_RANK = 0.1;

/** Whether a key is one of 1.1, 2.1.3: `decimal:2.1.` holds what is left of the last number. */
export const isDecimal = (key: string): boolean => key.startsWith('decimal:');

/** Rank of 1.1 and of 1.1.1 below 1. and above （1）. */
const decimalRank = (key: string): number => 4 + 0.1 * (key.split('.').length - 1);

/** Whether a rank is one of a heading by its shape, which governs the lines below it. */
export const isHeadingRank = (rank: number): boolean => rank > 0 && rank <= 3;

/** Depth of the Markdown heading that a line is (### is 3), or 0. */
const markdownDepth = (line: string, marker: HeadingMarker): number =>
  /^[\s>]*(#{1,6})[\s*]*$/u.exec(line.slice(0, Math.min(marker.start, 40)))?.[1]!.length ?? 0;

/** What a host may say before a step of the agenda on its line: 下面，进行第一项; such a step stands for its line. */
const LONGEST_OPENER = 12;

const isStep = ({ style, start }: HeadingMarker, text: string): boolean =>
  style === 'agenda' && text.slice(0, start).trimStart().length <= LONGEST_OPENER;

/** A marker with what the series pass asks of it. */
export function makeCandidate(marker: HeadingMarker, paragraph: number, text: string): Candidate {
  const line = marker.position === 'line' || isStep(marker, text);
  const depth = line && marker.start > 0 ? markdownDepth(text, marker) : 0;
  if (depth > 0) return { marker, paragraph, line, key: `${marker.key}#${depth}`, rank: depth * MARKDOWN_RANK };
  const rank = isDecimal(marker.key)
    ? decimalRank(marker.key)
    : statuteRank(marker, text) || (RANKS[marker.style] ?? 0);
  return { marker, paragraph, line, key: marker.key, rank };
}

/** Rank of 第一章 and 第一条 that open a line and are parted from their text by a space; else 0. */
function statuteRank({ style, key, position, end }: HeadingMarker, text: string): number {
  if (style !== 'diyi' || position !== 'line' || !/^\s*$/u.test(text[end] ?? '')) return 0;
  return STATUTE_RANKS[key.slice('diyi:'.length)] ?? 0;
}

/** A speech's paragraphs with what the series pass asks about them. */
export class SpeechText {
  private readonly closings: Uint32Array;
  private readonly hosts: Uint32Array;
  private readonly texts: Uint32Array;
  private readonly losses: Uint32Array;

  constructor(
    readonly paragraphs: readonly Paragraph[],
    readonly speech: Speech,
  ) {
    const count = speech.endParagraph - speech.firstParagraph;
    this.closings = new Uint32Array(count + 1);
    this.hosts = new Uint32Array(count + 1);
    this.texts = new Uint32Array(count + 1);
    this.losses = new Uint32Array(count + 1);
    for (let index = 0; index < count; index++) {
      const paragraph = paragraphs[speech.firstParagraph + index]!;
      const blank = paragraph.indent >= paragraph.text.length;
      this.texts[index + 1] = this.texts[index]! + (blank || paragraph.boilerplate ? 0 : 1);
      this.closings[index + 1] = this.closings[index]! + (!blank && isClosingLine(paragraph) ? 1 : 0);
      this.hosts[index + 1] = this.hosts[index]! + (!blank && isHostLine(paragraph) ? 1 : 0);
      this.losses[index + 1] = this.losses[index]! + (losesPassage(paragraph) ? 1 : 0);
    }
  }

  private between(sums: Uint32Array, after: number, upTo: number): number {
    const first = this.speech.firstParagraph;
    return sums[Math.max(0, upTo - first + 1)]! - sums[Math.max(0, after - first + 1)]!;
  }

  /** Whether a line that closes a speech, or an item of the agenda, stands in the paragraphs (after, upTo]. */
  closes(after: number, upTo: number, agenda: boolean): boolean {
    return this.between(agenda ? this.hosts : this.closings, after, upTo) > 0;
  }

  /** Whether a passage was lost in the paragraphs [from, before). */
  isLostBetween(from: number, before: number): boolean {
    return this.between(this.losses, from - 1, before - 1) > 0;
  }

  /** Lines with text strictly between two paragraphs. */
  linesBetween(after: number, before: number): number {
    return before - after < 2 ? 0 : this.between(this.texts, after, before - 1);
  }

  /** Whether one of the few lines between two paragraphs is short and ends in no mark, as a heading without a number does. */
  hasHeading(after: number, before: number): boolean {
    for (let index = Math.max(after + 1, before - 4); index < before; index++) {
      const { text, indent, boilerplate } = this.paragraphs[index]!;
      const line = text.slice(indent).trimEnd();
      if (line.length >= 2 && line.length <= 24 && !boilerplate && /[\u3400-\u9fff”》）]$/u.test(line)) return true;
    }
    return false;
  }

  /** Index of the first closing line in (after, upTo], or -1. */
  firstClosing(after: number, upTo: number): number {
    if (!this.closes(after, upTo, false)) return -1;
    const first = after + 1;
    return first + lowerBound(upTo - first, (index) => !this.closes(after, first + index, false));
  }

  endsWithColon(paragraph: number): boolean {
    return /[：:]\s*$/u.test(this.paragraphs[paragraph]!.text.slice(-4));
  }

  /** Whether the marker's line is a heading alone: one sentence at most, no text of its own after it. */
  isHeadingAlone({ marker, paragraph }: Candidate): boolean {
    const { text } = this.paragraphs[paragraph]!;
    if (text.length - marker.end > 80) return false;
    const rest = text.slice(marker.end).trimEnd();
    return !/[。！？；：!?;:]/u.test(rest.slice(0, -1));
  }

  /** How many sentences end between two places of one paragraph. */
  countSentences(paragraph: number, from: number, to: number): number {
    return this.paragraphs[paragraph]!.text.slice(from, to - 1).match(/[。！？!?]/gu)?.length ?? 0;
  }

  /** How many items the words right before a place promise (可以从三个方面来看：), or 0. */
  announcedBefore(paragraph: number, at: number): number {
    const before = this.paragraphs[paragraph]!.text.slice(Math.max(0, at - 24), at);
    const text = /([二两三四五六七八九十]|\d)(?:个|点|条|项|件|种|类|句)[^。；，]{0,12}[：:。]\s*$/u.exec(before)?.[1];
    return text === undefined ? 0 : parseCount(text);
  }

  /** The last mark before a place of a paragraph. */
  markBefore(paragraph: number, at: number): string {
    return /(\S)\s*$/u.exec(this.paragraphs[paragraph]!.text.slice(Math.max(0, at - 4), at))?.[1] ?? '';
  }
}

const losesPassage = ({ text, blanks }: Paragraph): boolean =>
  blanks.some(({ form, start, end }) => form === 'lost' && isLostPassage(text.slice(start, end)));

/** All markers of a speech but the separators of a collection, in text order. */
export function collectCandidates(paragraphs: readonly Paragraph[], speech: Speech): Candidate[] {
  const candidates: Candidate[] = [];
  for (let index = speech.firstParagraph; index < speech.endParagraph; index++) {
    const { markers, boilerplate, text } = paragraphs[index]!;
    if (boilerplate) continue;
    // The number before a title counts speeches (2、在…会上的讲话), as 第二篇 does.
    const from = index === speech.firstParagraph ? (speech.titleRange?.start ?? speech.start) - speech.start : 0;
    for (const marker of markers)
      if (marker.style !== 'part' && marker.start >= from) candidates.push(makeCandidate(marker, index, text));
  }
  return candidates;
}

import { CharClass, charClasses } from './char-class.ts';

/** A line of a text as it stands. Offsets are of the text; white space and invisible characters at both ends lie outside. */
export interface PhysicalLine {
  readonly start: number;
  readonly end: number;
  /** Columns of white space before the words. */
  readonly indent: number;
  /** The column its words reach: a Han character or full-width mark takes two, others one; `TOO_WIDE` for what nobody wraps. */
  readonly reach: number;
  /** Lines without words stand between it and the line before it. */
  readonly apart: boolean;
  /** A page ends between it and the line before it: a form feed or a page number. */
  readonly newPage: boolean;
}

/** Nobody wraps at more columns. */
export const TOO_WIDE = 200;
const WIDEST_UNITS = 120;

/** — 3 —, -3-, ·3·, 第3页, 第1页 共4页, 3/8. */
const PAGE =
  /^(?:[-—–－·]{1,3}\s?\d{1,4}\s?[-—–－·]{1,3}|第\s?\d{1,4}\s?页(?:\s?[,，/]?\s?共\s?\d{1,4}\s?页)?|\d{1,3}\s?\/\s?\d{1,3})$/u;
const BARE_NUMBER = /^\d{1,3}$/u;
const BREAK = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/gu;
/** Breaks beside the usual one; each is found faster than all of them at once. */
const ODD_BREAKS = [...'\r\v\f\u0085\u2028\u2029'];

/**
 * The lines of a text that hold words, page numbers left out.
 *
 *     physicalLines('各乡镇要\n— 3 —\n抓好落实。').map(({ newPage }) => newPage) // [false, true]
 */
export function physicalLines(text: string): PhysicalLine[] {
  const lines: PhysicalLine[] = [];
  let apart = false;
  let newPage = false;
  const add = (from: number, to: number): void => {
    const start = skipForward(text, from, to);
    const end = skipBack(text, start, to);
    if (start === end) apart = true;
    else if (end - start <= 20 && isPageNumber(text.slice(start, end), newPage)) newPage = true;
    else {
      const indent = columns(text, from, start);
      lines.push({ start, end, indent, reach: Math.min(TOO_WIDE, indent + widthOf(text, start, end)), apart, newPage });
      apart = newPage = false;
    }
  };
  /** A form feed ends a page; a number alone before it is the page's. */
  const endPage = (): void => {
    const last = lines.at(-1);
    if (last !== undefined && last.end - last.start <= 3 && BARE_NUMBER.test(text.slice(last.start, last.end)))
      lines.pop();
    newPage = true;
  };
  let from = 0;
  if (ODD_BREAKS.some((mark) => text.includes(mark)))
    for (const { index, 0: found } of text.matchAll(BREAK)) {
      add(from, index);
      if (found === '\f') endPage();
      from = index + found.length;
    }
  else
    for (let feed = text.indexOf('\n'); feed >= 0; feed = text.indexOf('\n', from)) {
      add(from, feed);
      from = feed + 1;
    }
  add(from, text.length);
  return lines;
}

/** What all of them end in: a small expression, which spares most texts the large one. */
const PAGE_END = /[-—–－·页\d]$/u;

/** A number alone is a page's only where a page ends anyway. */
const isPageNumber = (line: string, newPage: boolean): boolean =>
  (PAGE_END.test(line) && PAGE.test(line)) || (newPage && BARE_NUMBER.test(line));

const isNothing = (unit: number): boolean =>
  (charClasses[unit]! & CharClass.Space) !== 0 ||
  unit === 0xad ||
  (unit >= 0x200b && unit <= 0x200f) ||
  unit === 0x2060;

function skipForward(text: string, from: number, to: number): number {
  while (from < to && isNothing(text.charCodeAt(from))) from++;
  return from;
}

function skipBack(text: string, from: number, to: number): number {
  while (to > from && isNothing(text.charCodeAt(to - 1))) to--;
  return to;
}

const columns = (text: string, from: number, to: number): number => {
  let sum = 0;
  for (let at = from; at < to; at++) sum += text.charCodeAt(at) === 0x3000 ? 2 : text.charCodeAt(at) === 9 ? 4 : 1;
  return sum;
};

/** Columns that a stretch takes. */
export function widthOf(text: string, from: number, to: number): number {
  if (to - from > WIDEST_UNITS) return TOO_WIDE;
  let sum = 0;
  for (let at = from; at < to; at++) sum += isWide(text.charCodeAt(at)) ? 2 : 1;
  return sum;
}

/** Quotes, dashes and dots are as wide as a Han character in Chinese print. */
const isWide = (unit: number): boolean =>
  unit >= 0x2e80 || (unit >= 0x2014 && unit <= 0x2026) || unit === 0xb7 || unit === 0xd7;

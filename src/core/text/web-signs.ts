import type { Piece } from './piece.ts';

/** Named character references of web pages and the character each prints. */
const NAMED: Readonly<Record<string, string>> = {
  nbsp: '\u00a0',
  ensp: '\u2002',
  emsp: '\u2003',
  thinsp: '\u2009',
  zwnj: '',
  zwj: '',
  shy: '',
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  quot: '"',
  hellip: '…',
  mdash: '—',
  ndash: '–',
  middot: '·',
  bull: '•',
  times: '×',
  deg: '°',
  permil: '‰',
  yen: '¥',
  lsaquo: '〈',
  rsaquo: '〉',
  amp: '&',
  lt: '<',
  gt: '>',
  copy: '©',
};
const REFERENCE = /&(?:([a-zA-Z]{2,6})|#(\d{2,5})|#[xX]([0-9a-fA-F]{2,4}));/gu;

/** Tags that are written around or between words; what a page is built of stands on lines of its own, which are residue. */
const TAG =
  /<(\/?)(p|br|div|span|font|strong|b|em|i|u|a|img|table|tbody|tr|td|th|h[1-6]|li|ul|ol|section|center)(?:\s[^<>]{0,200})?\s?\/?>/giu;
/** Tags behind which a new line begins. */
const ENDS_LINE = /^(?:br|\/(?:p|div|tr|h[1-6]|li|section))$/iu;

/**
 * Character references (&ldquo; &#8220; &nbsp;) and tags (<br> <p>) between the words of a text, which is read without them: a
 * reference as the character it prints, a tag that ends a line as a line end where words follow on the same line. Lines of
 * nothing but tags stay as they are: they are residue.
 *
 *     webSigns('两个&hellip;&hellip;') // two pieces that are read as …
 */
export function webSigns(text: string): Piece[] {
  const pieces: Piece[] = [];
  if (text.includes('&')) addReferences(text, pieces);
  if (text.includes('<')) addTags(text, pieces);
  return pieces;
}

function addReferences(text: string, pieces: Piece[]): void {
  for (const { index, 0: found, 1: name, 2: decimal, 3: hexadecimal } of text.matchAll(REFERENCE)) {
    const printed = name === undefined ? characterOf(decimal, hexadecimal) : NAMED[name];
    if (printed !== undefined) pieces.push({ kind: 'code', start: index, end: index + found.length, text: printed });
  }
}

/** The character of a number; undefined of controls and halves of pairs. */
function characterOf(decimal?: string, hexadecimal?: string): string | undefined {
  const code = decimal === undefined ? parseInt(hexadecimal!, 16) : Number(decimal);
  return code < 0x20 || (code >= 0x7f && code < 0xa0) || (code >= 0xd800 && code < 0xe000) || code > 0xffff
    ? undefined
    : String.fromCharCode(code);
}

function addTags(text: string, pieces: Piece[]): void {
  const tags = [...text.matchAll(TAG)];
  let at = 0;
  while (at < tags.length) {
    const lineStart = text.lastIndexOf('\n', tags[at]!.index - 1) + 1;
    const feed = text.indexOf('\n', tags[at]!.index);
    const lineEnd = feed < 0 ? text.length : feed;
    const first = at;
    while (at < tags.length && tags[at]!.index < lineEnd) at++;
    addLine(text, tags.slice(first, at), lineStart, lineEnd, pieces);
  }
}

/** The tags of one line, where it holds words as well. */
function addLine(
  text: string,
  tags: readonly RegExpExecArray[],
  lineStart: number,
  lineEnd: number,
  pieces: Piece[],
): void {
  const ends = tags.map(({ index, 0: tag }) => index + tag.length);
  const hasWords = (from: number, to: number): boolean => text.slice(from, to).trim() !== '';
  const last = tags.findLastIndex((_, at) => hasWords(ends[at]!, tags[at + 1]?.index ?? lineEnd));
  if (last < 0 && !hasWords(lineStart, tags[0]!.index)) return;
  tags.forEach(({ index, 1: slash, 2: name }, at) => {
    const isBreak = at <= last && ENDS_LINE.test(slash! + name!);
    pieces.push({ kind: 'code', start: index, end: ends[at]!, text: isBreak ? '\n' : '' });
  });
}

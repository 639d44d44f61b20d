import type { TextRange } from './range.ts';

/**
 * What is taken out of a text with the passages that are set aside (备删): whole lines with what parts them from the line in
 * front, so that no blank line is left over or missing; a piece of a paragraph as it is. In text order, none touching another.
 * Linear in the text.
 *
 *     cutsOf('一段\n二段\n三段', [{ start: 3, end: 5 }]) // [{ start: 2, end: 5 }]
 */
export function cutsOf(text: string, passages: readonly TextRange[]): TextRange[] {
  const cuts: TextRange[] = [];
  let before = 0;
  for (const passage of groupsOf(text, passages)) {
    const cut = cutOf(text, passage, before);
    const last = cuts.at(-1);
    if (last !== undefined && last.end >= cut.start) cuts[cuts.length - 1] = { start: last.start, end: cut.end };
    else if (cut.end > cut.start) cuts.push(cut);
    before = passage.end;
  }
  return cuts;
}

/**
 * A text without some passages: what is counted, checked and printed of it.
 *
 *     withoutPassages('一段\n二段\n三段', [{ start: 3, end: 5 }]) // '一段\n三段'
 */
export function withoutPassages(text: string, passages: readonly TextRange[]): string {
  let kept = '';
  let from = 0;
  for (const { start, end } of cutsOf(text, passages)) {
    kept += text.slice(from, start);
    from = end;
  }
  return from === 0 ? text : kept + text.slice(from);
}

/** Passages that only white space parts are taken out as one. */
function groupsOf(text: string, passages: readonly TextRange[]): TextRange[] {
  const groups: TextRange[] = [];
  for (const { start, end } of [...passages].sort((a, b) => a.start - b.start)) {
    const last = groups.at(-1);
    if (last !== undefined && (start <= last.end || skipForward(text, last.end, start) === start))
      groups[groups.length - 1] = { start: last.start, end: Math.max(last.end, end) };
    else if (end > start) groups.push({ start, end });
  }
  return groups;
}

/** `from`: nothing before it belongs to what is kept in front. */
function cutOf(text: string, { start, end }: TextRange, from: number): TextRange {
  const front = skipBack(text, start, from);
  const behind = skipForward(text, end, text.length);
  const opensLine = front === 0 || breaksIn(text, front, start) > 0;
  const endsLine = behind === text.length || breaksIn(text, end, behind) > 0;
  if (!opensLine || !endsLine) return { start, end };
  if (front === 0) return { start: 0, end: behind === text.length ? behind : lineStart(text, behind) };
  const isSpaced = behind === text.length || breaksIn(text, end, behind) > 1;
  return { start: isSpaced ? front : lastBreak(text, front, start), end: lineEnd(text, end, behind) };
}

const isSpace = (text: string, index: number): boolean => /\s/u.test(text.charAt(index));

function skipBack(text: string, at: number, from: number): number {
  while (at > from && isSpace(text, at - 1)) at--;
  return at;
}

function skipForward(text: string, at: number, to: number): number {
  while (at < to && isSpace(text, at)) at++;
  return at;
}

/** Whether a line ends right in front of an offset: a lone \r ends one, too. */
const endsBreak = (text: string, at: number): boolean =>
  text[at - 1] === '\n' || (text[at - 1] === '\r' && text[at] !== '\n');

function breaksIn(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = from + 1; at <= to; at++) if (endsBreak(text, at)) count++;
  return count;
}

/** Where the last line end of a stretch of white space begins. */
function lastBreak(text: string, from: number, to: number): number {
  const start = lineStart(text, to);
  return Math.max(from, text[start - 1] === '\n' && text[start - 2] === '\r' ? start - 2 : start - 1);
}

function lineStart(text: string, at: number): number {
  while (at > 0 && !endsBreak(text, at)) at--;
  return at;
}

/** Where the line that holds an offset ends; only white space lies between. */
function lineEnd(text: string, at: number, to: number): number {
  while (at < to && text[at] !== '\n' && text[at] !== '\r') at++;
  return at;
}

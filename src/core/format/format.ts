import type { Paragraph, SpeechDocument } from '../syntax/nodes.ts';
import { isSentenceLine, spaceBeforeMark } from '../text/odd-space.ts';
import { overlaps, type TextRange } from '../text/range.ts';
import type { TextEdit } from '../text/text-edit.ts';

/** The indent of a paragraph in Chinese print: two characters wide. */
const INDENT = '\u3000\u3000';

/** Kinds of lines that a file indents alike, each with a manner of its own. All others lay themselves out. */
type Kind = 'body' | 'heading';

/** Shorter lines are titles, names and dates, which stand where they are put. */
const SHORTEST_BODY = 20;
const endOfBody = /[。！？；：…—”’）》]$/u;
/** Wider white space is a layout: a centred title, a signature at the right. In half-width columns. */
const widestIndent = 6;

/**
 * Edits of white space alone: the indent of paragraphs and headings as this file has most of theirs, no spaces at the ends of
 * lines, none between a Chinese character and the mark behind it. Marks and words stay; formatting again changes nothing.
 *
 *     formatEdits(parse('　　…。\n    …。\n　　…。 ')) // the second line gets 　　, the third loses its space
 */
export function formatEdits(document: SpeechDocument, within?: TextRange): TextEdit[] {
  const { paragraphs, starts } = document;
  const kinds = paragraphs.map((paragraph, index) => kindOf(paragraph, paragraphs[index - 1]));
  const indents = { body: usualIndent(paragraphs, kinds, 'body'), heading: usualIndent(paragraphs, kinds, 'heading') };
  return paragraphs.flatMap((paragraph, index) => {
    const start = starts[index]!;
    const line = { start, end: start + Math.max(1, paragraph.text.length) };
    if (within !== undefined && !overlaps(within, line)) return [];
    const kind = kinds[index];
    // Without its white space a line between CR and LF would make them one line end.
    if (paragraph.text.trim() === '' && isBetweenCrAndLf(document.text, start, paragraph.text.length)) return [];
    return lineEdits(paragraph, kind && indents[kind]).map(({ range, text }) => ({
      range: { start: range.start + start, end: range.end + start },
      text,
    }));
  });
}

const isBetweenCrAndLf = (text: string, start: number, length: number): boolean =>
  text[start - 1] === '\r' && text[start + length] === '\n';

const leading = (text: string): string => /^[ \t\u00a0\u3000]*/u.exec(text)![0];

function lineEdits({ text }: Paragraph, indent: string | undefined): TextEdit[] {
  const end = text.trimEnd().length;
  const white = leading(text);
  const edits: TextEdit[] = [];
  if (end > 0 && indent !== undefined && indent !== white) edits.push(replace(0, white.length, indent));
  if (end > 0 && isSentenceLine(text))
    for (const match of text.slice(0, end).matchAll(spaceBeforeMark))
      edits.push(replace(match.index, match.index + match[0].length, ''));
  if (end < text.length) edits.push(replace(end, text.length, ''));
  return edits;
}

const replace = (start: number, end: number, text: string): TextEdit => ({ range: { start, end }, text });

function kindOf({ text, markers, boilerplate }: Paragraph, before: Paragraph | undefined): Kind | undefined {
  const content = text.trim();
  const white = leading(text);
  if (boilerplate || content === '' || columns(white) > widestIndent || isInside(before)) return undefined;
  if (content.length >= SHORTEST_BODY && endOfBody.test(content)) return 'body';
  return markers.some(({ position, start }) => position === 'line' && start === white.length) ? 'heading' : undefined;
}

/** Whether the line before goes on in this one: a paragraph that was broken into lines. */
const isInside = (before: Paragraph | undefined): boolean =>
  before !== undefined && before.text.trim().length >= SHORTEST_BODY && !endOfBody.test(before.text.trim());

const columns = (white: string): number =>
  [...white].reduce((sum, character) => sum + (character === '\t' ? 4 : character === '\u3000' ? 2 : 1), 0);

/** How most lines of a kind begin; undefined when neither manner is in the majority. */
function usualIndent(
  paragraphs: readonly Paragraph[],
  kinds: readonly (Kind | undefined)[],
  kind: Kind,
): string | undefined {
  const lines = paragraphs.filter((_, index) => kinds[index] === kind);
  const indented = lines.filter(({ text }) => leading(text) !== '').length;
  if (indented * 2 === lines.length) return undefined;
  return indented * 2 > lines.length ? INDENT : '';
}

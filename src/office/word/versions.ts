import type { OfficeDocument } from '../read-document.ts';

/** A version of a text as it was read from its file. */
export type VersionText = Pick<OfficeDocument, 'text' | 'kind'>;

/** Two versions as they are compared. */
export interface ComparedTexts {
  readonly before: string;
  readonly after: string;
  /** Spaces at the ends of lines and empty lines, which one version has in its layout, were left out of the comparison. */
  readonly leavesOutLayout: boolean;
}

/** A line end at the end of a text ends its last paragraph; it begins no other. */
const withoutEnd = (text: string): string => text.replace(/(?:\r\n|[\r\n])$/u, '');

/** Spaces before a row's first tab are an empty cell. */
function withoutIndent(line: string): string {
  const words = line.trim();
  return words.includes('\t') ? line.replace(/^[ \u3000\u00a0]+/u, '').trimEnd() : words;
}

const withoutLayout = (text: string): string =>
  text
    .split(/\r\n|[\r\n]/u)
    .map(withoutIndent)
    .filter((line) => line !== '')
    .join('\n');

/**
 * Makes two versions of a text comparable. A document of Word indents by its layout, a text by spaces: where only one of them is a text,
 * spaces at the ends of lines and empty lines are nobody's change.
 *
 *     comparedTexts({ text: '　　同志们：\n', kind: 'text' }, { text: '同志们：\n', kind: 'docx' })
 *     // { before: '同志们：', after: '同志们：', leavesOutLayout: true }
 */
export function comparedTexts(before: VersionText, after: VersionText): ComparedTexts {
  const plain = { before: withoutEnd(before.text), after: withoutEnd(after.text), leavesOutLayout: false };
  if ((before.kind === 'text') === (after.kind === 'text')) return plain;
  const bare = { before: withoutLayout(before.text), after: withoutLayout(after.text) };
  const isSame = (one: string, other: string): boolean => one === other.replace(/\r\n?/gu, '\n');
  return { ...bare, leavesOutLayout: !isSame(bare.before, plain.before) || !isSame(bare.after, plain.after) };
}

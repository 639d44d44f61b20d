import type { Analysis } from '../analysis/analyze.ts';
import type { TextRange } from '../text/range.ts';

/** How much of a section lies in passages; UTF-16 offsets of the text as it stands, half-open. */
export interface SectionShare extends TextRange {
  /** Its heading as printed, without its number; '' for what stands before the first. */
  readonly label: string;
  readonly marker: string;
  /** Of its characters, white space left out, 0…1. */
  readonly share: number;
}

/** Counts of the characters, white space left out, that lie in front of each offset, all and those within the passages. */
function countBefore(text: string, passages: readonly TextRange[]): { all: Uint32Array; within: Uint32Array } {
  const all = new Uint32Array(text.length + 1);
  const within = new Uint32Array(text.length + 1);
  const isWithin = new Uint8Array(text.length);
  for (const { start, end } of passages) isWithin.fill(1, start, end);
  for (let at = 0; at < text.length; at++) {
    const counts = text.charCodeAt(at) > 0x20 && text[at] !== '　' ? 1 : 0;
    all[at + 1] = all[at]! + counts;
    within[at + 1] = within[at]! + (counts & isWithin[at]!);
  }
  return { all, within };
}

/**
 * Share of the text and of each of its first-level sections that lies in passages.
 *
 *     sharesOf(analysis, copies).sections[0] // { label: '提高认识', marker: '一、', share: 0.4, … }
 */
export function sharesOf(
  { document, outline }: Analysis,
  passages: readonly TextRange[],
): { readonly whole: number; readonly sections: readonly SectionShare[] } {
  const { text } = document;
  const { all, within } = countBefore(text, passages);
  const shareIn = (start: number, end: number): number =>
    all[end] === all[start] ? 0 : (within[end]! - within[start]!) / (all[end]! - all[start]!);
  const heads = outline.items.filter(({ parent, inline }) => parent === null && !inline);
  const sections = heads.map(({ start, label, marker }, index): SectionShare => {
    const end = heads[index + 1]?.start ?? text.length;
    return { start, end, label, marker, share: shareIn(start, end) };
  });
  const first = heads[0]?.start ?? 0;
  const lead = first > 0 ? [{ start: 0, end: first, label: '', marker: '', share: shareIn(0, first) }] : [];
  return { whole: shareIn(0, text.length), sections: [...lead, ...sections] };
}

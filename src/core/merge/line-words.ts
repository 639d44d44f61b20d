import type { Analysis } from '../analysis/analyze.ts';
import { paragraphAt } from '../syntax/paragraph-at.ts';

/**
 * What each line of a text says, without its number and white space: so it is known again when it has been renumbered or has moved.
 *
 *     lineWords(analyze(parse('（一）抓好 落实')))[0] // '抓好落实'
 */
export function lineWords({ document, outline }: Analysis): string[] {
  const words = document.paragraphs.map(({ text }) => text.replace(/\s/gu, ''));
  for (const { inline, markerRange } of outline.items) {
    if (inline) continue;
    const line = paragraphAt(document, markerRange.start);
    const behind = document.paragraphs[line]!.text.slice(markerRange.end - document.starts[line]!).replace(/\s/gu, '');
    if (behind !== '') words[line] = behind;
  }
  return words;
}

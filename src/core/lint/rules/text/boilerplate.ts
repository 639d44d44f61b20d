import { text } from './messages.zh.ts';
import type { Analysis } from '../../../analysis/analyze.ts';
import type { SpeechDocument } from '../../../syntax/nodes.ts';
import type { TextRange } from '../../../text/range.ts';
import { defineRule, say, type FixNote } from '../../rule.ts';

/** Beyond this a line of residue may hold text of the speech too: deleting it wants a look. */
const LONG_LINE = 120;

/** The contents of a line, without indentation and trailing space. */
function contentOf({ paragraphs, starts }: SpeechDocument, index: number): TextRange {
  const { text, indent } = paragraphs[index]!;
  return { start: starts[index]! + indent, end: starts[index]! + text.trimEnd().length };
}

/** Deletes a line with its break, so that deletions of neighbouring lines never overlap. */
function deletionOf({ text, starts }: SpeechDocument, index: number, safe: boolean): FixNote {
  const range = { start: starts[index]!, end: starts[index + 1] ?? text.length };
  return { said: say('removeLine'), safe, edits: [{ range, text: '' }] };
}

const isGlued = (line: string): boolean => line.length > LONG_LINE || /\S[　 ]{2,}\S/u.test(line);

/** Lines 第四篇：标题 whose title the next line repeats: the page's own heading over the speech's. */
function repeatedTitles({ document, outline }: Analysis): number[] {
  const { paragraphs, starts } = document;
  const found: number[] = [];
  for (const item of outline.items) {
    if (item.style !== 'part' || item.inline) continue;
    const title = paragraphs[item.paragraph]!.text.slice(item.markerRange.end - starts[item.paragraph]!).trim();
    const next = paragraphs
      .slice(item.paragraph + 1, item.paragraph + 6)
      .find(({ text, indent }) => indent < text.length);
    if (title !== '' && next !== undefined && next.text.slice(next.indent).trim() === title) found.push(item.paragraph);
  }
  return found;
}

/** Lines that belong to the web page or download site a speech was copied from. */
export const boilerplate = defineRule({
  id: 'text/boilerplate',
  concerns: 'residue',
  unnecessary: true,
  basis: '实务',
  severity: 'warning',
  words: text['text/boilerplate'],
  check({ analysis }, report) {
    const { document } = analysis;
    document.paragraphs.forEach((paragraph, index) => {
      if (!paragraph.boilerplate) return;
      const fix = deletionOf(document, index, !isGlued(paragraph.text.trim()));
      report({ range: contentOf(document, index), messageId: 'residue', fixes: [fix] });
    });
    for (const index of repeatedTitles(analysis))
      report({
        range: contentOf(document, index),
        messageId: 'collection',
        fixes: [deletionOf(document, index, true)],
      });
  },
});

import type { SpeechDocument } from '../../syntax/nodes.ts';
import type { Outline } from '../../outline/model.ts';
import { isMetaLine, isSalutationLine, isTitleLine } from '../../speeches/speech-lines.ts';

/**
 * Which paragraphs are meant to repeat, or are no text at all, so that a copy of them is no fault: residue, titles,
 * names, salutations, items of an agenda and the requests under them.
 */
export function isRepeatable(document: SpeechDocument, outline: Outline): (paragraph: number) => boolean {
  const agenda = new Set<number>();
  for (const item of outline.items) if (item.style === 'agenda') agenda.add(item.paragraph);
  return (index) => {
    const paragraph = document.paragraphs[index]!;
    if (paragraph.boilerplate || agenda.has(index)) return true;
    if (paragraph.markers.some(({ style }) => style === 'part')) return true;
    return isTitleLine(paragraph) || isSalutationLine(paragraph) || isMetaLine(paragraph);
  };
}

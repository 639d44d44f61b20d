import { isHan } from '../text/char-class.ts';
import { currentLine } from '../phrases/clause.ts';
import type { Archive } from './archive-file.ts';
import { searchArchive, type FoundSentence } from './search.ts';
import { endsRun, slotText } from './units.ts';

/** So many characters before the cursor are looked for together with what follows them. */
const typedKept = 4;

/** The Han characters right before the cursor, the last few of them. */
function typedHan(before: string): string {
  const line = currentLine(before).slice(-typedKept);
  let start = line.length;
  while (start > 0 && isHan(line.charCodeAt(start - 1))) start--;
  return line.slice(start);
}

/**
 * Sentences of an archive that go on from the cursor as a continuation does, best first; what stands in its slots is another in each.
 *
 *     continuedSentences(archive, '会议要求，压紧', '压实责任', 2)[0] // { text: 3, start: 120, end: 156, … }
 */
export function continuedSentences(archive: Archive, before: string, text: string, limit: number): FoundSentence[] {
  // The mark that ends a sentence is no part of what a search looks into.
  const inside = endsRun(text.charCodeAt(text.length - 1)) ? text.slice(0, -1) : text;
  const [first = '', ...rest] = inside.split(slotText);
  const typed = typedHan(before);
  const others = rest.filter((part) => part !== '');
  // The longest run is surely there; a shorter one may have been enough for the continuation.
  for (let kept = typed.length; kept >= 0; kept--) {
    const words = [typed.slice(typed.length - kept) + first, ...others].filter((word) => word !== '');
    const found = searchArchive(archive, words.join(' '), { limit });
    if (found.length > 0) return found;
  }
  return [];
}

import type { SpeechDocument } from '../syntax/nodes.ts';
import type { Speech } from '../speeches/speech.ts';
import type { Statistics } from './model.ts';
import { HEAD_ROLES, type LineRole } from '../speeches/line-roles.ts';

/** Lines under a speech's title that are printed but not read: name, date. */
const HEAD_LINES = 6;

/**
 * Figures of the whole document, or of one speech: 字数 as Word counts, 汉字, all but white space, minutes at a rate of
 * syllables a minute, blanks. Web residue counts in none of them; titles, names and dates count but take no time.
 *
 *     collectStatistics(document, speeches, roles, 180).minutes // 31.1
 */
export function collectStatistics(
  document: SpeechDocument,
  speeches: readonly Speech[],
  roles: readonly LineRole[],
  rate: number,
  within?: Speech,
): Statistics {
  const unread = new Set(speeches.flatMap((speech) => headLines(roles, speech)));
  let words = 0;
  let han = 0;
  let characters = 0;
  let syllables = 0;
  let placeholders = 0;
  const stop = within?.endParagraph ?? document.paragraphs.length;
  for (let index = within?.firstParagraph ?? 0; index < stop; index++) {
    const { counts, blanks, boilerplate } = document.paragraphs[index]!;
    placeholders += blanks.length;
    if (boilerplate) continue;
    words += counts.words;
    han += counts.han;
    characters += counts.characters;
    if (!unread.has(index)) syllables += counts.syllables;
  }
  return { words, han, characters, minutes: Math.round((syllables / rate) * 10) / 10, placeholders };
}

/** Title, name and date lines at the head of a speech. */
function headLines(roles: readonly LineRole[], speech: Speech): number[] {
  if (speech.titleRange === null) return [];
  const lines: number[] = [];
  for (let index = speech.firstParagraph; index < speech.endParagraph && lines.length < HEAD_LINES; index++) {
    const role = roles[index]!;
    if (index === speech.firstParagraph || HEAD_ROLES.has(role)) lines.push(index);
    else if (role !== 'blank') break;
  }
  return lines;
}

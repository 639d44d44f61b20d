import { shownDay, searchArchive, type FolderArchive, type FoundSentence } from '../../core/later.ts';
import { acceptFor, type FindFilters } from './find-filters.ts';

/** A sentence that was found, with the archive that has it. */
export interface FoundRow extends FoundSentence {
  readonly from: FolderArchive;
  readonly sentence: string;
  readonly name: string;
  /** As ISO 8601 writes it; '' where nobody knows. */
  readonly date: string;
}

const most = 50;
/** So much of a sentence stands before the first word that was looked for. */
const lead = 16;

/**
 * What several archives have, in one order, each sentence once.
 *
 *     findRows(archives, '项目 kffw', {})[0]?.sentence
 */
export function findRows(archives: readonly FolderArchive[], query: string, filters: FindFilters): FoundRow[] {
  const rows = archives.flatMap((from) =>
    searchArchive(from.archive, query, { limit: most, accept: acceptFor(from, filters) }).map((found): FoundRow => {
      const { archive } = from;
      const start = archive.textStarts[found.text]!;
      const sentence = archive.slice(start + found.start, start + found.end);
      return { ...found, from, sentence, name: archive.names[found.text]!, date: shownDay(archive.days[found.text]!) };
    }),
  );
  rows.sort((a, b) => b.score - a.score || (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
  const seen = new Set<string>();
  return rows.filter(({ sentence }) => !seen.has(sentence) && seen.add(sentence)).slice(0, most);
}

/** A sentence as a row shows it: from a little before the first word. */
export function excerpt({ sentence, start, places }: FoundRow): string {
  const first = Math.min(...places.map((place) => place.start)) - start;
  const cut = first > lead ? `…${sentence.slice(first - lead)}` : sentence;
  return cut.replaceAll('\n', ' ');
}

/** The line that a sentence stands in, when that is more than the sentence. */
export function paragraphOf({ from: { archive }, text, sentence, start }: FoundRow): string | undefined {
  const whole = archive.text(text);
  const begin = whole.lastIndexOf('\n', start - 1) + 1;
  const end = whole.indexOf('\n', start);
  const line = whole.slice(begin, end < 0 ? whole.length : end).trim();
  return line === sentence.trim() ? undefined : line;
}

import { phraseFormat, unreadPhrases } from './collection.ts';
import { trimSelection } from './offer-slots.ts';
import { broughtWeight, longestPhrase, readOwnPhrase, type OwnPhrase } from './own-phrase.ts';
import { isPhraseFunction, type PhraseFunction } from './phrase.ts';

export interface ImportedPhrases {
  readonly phrases: readonly OwnPhrase[];
  /** Lines or entries that are no phrase: empty ones are not counted. */
  readonly skipped: number;
}

/** What lists put before their lines: 1. ① （一） - · */
const bullet = /^\s*(?:\d{1,4}[.、．)）]|[（(][\d一二三四五六七八九十]{1,3}[)）]|[①-⑳]|[-*•·])\s*/u;

/** A line as `phrase`, or with its function beside it, parted by a tab. */
function readLine(line: string, functionOf: (text: string) => PhraseFunction): OwnPhrase | null {
  const cells = line.split('\t').map((cell) => cell.trim());
  const named = cells.find(isPhraseFunction);
  const text = trimSelection((cells.find((cell) => cell !== '' && cell !== named) ?? '').replace(bullet, ''));
  if (text.length < 2 || text.length > longestPhrase || !/\p{Script=Han}/u.test(text)) return null;
  return readOwnPhrase({ text, function: named ?? functionOf(text) }, broughtWeight);
}

/**
 * Reads phrases from a file's text: what we export, what `phrases mine --out` writes, or one phrase a line. Each text once.
 * Any string will do.
 *
 *     importPhrases('压茬推进\n部署\t一盘棋', () => '部署').phrases.length // 2
 */
export function importPhrases(text: string, functionOf: (text: string) => PhraseFunction): ImportedPhrases {
  const collection = /^\uFEFF?\s*[[{]/u.test(text) ? tryCollection(text) : null;
  if (collection !== null) return collection;
  const lines = text.replace(/^\uFEFF/u, '').split(/\r\n?|\n/u);
  const wanted = lines.filter((line) => line.trim() !== '');
  const read = wanted.map((line) => readLine(line, functionOf)).filter((phrase) => phrase !== null);
  const byText = new Map(read.map((phrase) => [phrase.text, phrase]));
  return { phrases: [...byText.values()], skipped: wanted.length - read.length };
}

function tryCollection(text: string): ImportedPhrases | null {
  const reading = phraseFormat.read(text);
  if (reading.kind === 'foreign') return null;
  return { phrases: reading.value.phrases, skipped: unreadPhrases(text) };
}

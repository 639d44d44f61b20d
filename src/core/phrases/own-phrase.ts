import { CharClass, isClass } from '../text/char-class.ts';
import { joinLines } from '../text/one-line.ts';
import { isPhraseFunction, type Phrase, type PhraseFunction } from './phrase.ts';
import { escapeSnippet } from './snippet-body.ts';

/** A phrase of the writer's own as files keep it: readable, without any editor's syntax. Its text is its identity. */
export interface OwnPhrase {
  /** As written; each slot as 【…】 with its name: 为深入贯彻【会议名称】精神. Slots of one name are filled alike. */
  readonly text: string;
  readonly function: PhraseFunction;
  /** Letters that call it; may be empty. */
  readonly prefix: string;
  /** One syllable for each Han character outside the slots, parted by spaces; empty until it is looked up. */
  readonly pinyin: string;
  /** Speeches in which it was found; 0 when nobody counted. */
  readonly speeches: number;
  /** At most two sentences that use it. */
  readonly examples: readonly string[];
  /** 1…9, how readily it is offered. */
  readonly weight: number;
}

/** What the writer chose by hand is offered like the strongest of the stock. */
export const chosenWeight = 8;
/** What came in by the hundred is not offered unasked until it has been used. */
export const broughtWeight = 6;
/** A longer text is a paragraph, not a phrase. */
export const longestPhrase = 200;

const slot = /【([^【】\n]{1,30})】/gu;
const unnamed = '…';

/**
 * The text with `…` for each slot: what lists show, and what pinyin is looked up for.
 *
 *     shownText('为深入贯彻【会议名称】精神') // '为深入贯彻…精神'
 */
export const shownText = (text: string): string => text.replace(slot, unnamed);

/** The Han characters outside the slots: those that have a syllable in `pinyin`. */
export const spokenText = (text: string): string =>
  Array.from(shownText(text))
    .filter((character) => isClass(character, 0, CharClass.Han))
    .join('');

/**
 * The body in VS Code's snippet syntax, slots of one name mirrored; null for a text without slots.
 *
 *     frameOf('应【查】尽【查】') // '应${1:【查】}尽$1'
 */
export function frameOf(text: string): string | null {
  const stops = new Map<string, number>();
  let body = '';
  let end = 0;
  let count = 0;
  for (const match of text.matchAll(slot)) {
    const name = match[1] ?? '';
    const known = name === unnamed ? undefined : stops.get(name);
    body += escapeSnippet(text.slice(end, match.index));
    if (known === undefined) stops.set(name, ++count);
    body += known === undefined ? `\${${count}:${escapeSnippet(match[0])}}` : `$${known}`;
    end = match.index + match[0].length;
  }
  return count === 0 ? null : body + escapeSnippet(text.slice(end));
}

/**
 * The phrase as it is completed, searched and inserted.
 *
 *     toPhrase(own, 'personal') // { text: '为深入贯彻…精神', frame: '为深入贯彻${1:【会议名称】}精神', … }
 */
export const toPhrase = (own: OwnPhrase, source: Phrase['source']): Phrase => ({
  text: shownText(own.text),
  prefix: own.prefix,
  pinyin: own.pinyin,
  function: own.function,
  name: null,
  weight: own.weight,
  frame: frameOf(own.text),
  speeches: own.speeches,
  examples: own.examples,
  source,
  written: own.text,
});

const asText = (value: unknown): string => (typeof value === 'string' ? value : '');
const asCount = (value: unknown): number =>
  typeof value === 'number' && Number.isFinite(value) ? Math.max(0, Math.floor(value)) : 0;

/** Text on one line, without the spaces of whatever page it comes from at its ends. */
export const cleanText = (text: string): string => joinLines(text, '').trim();

/**
 * Reads one entry of a phrase file, or of what `phrases mine --out` writes; null when it has no text. What is missing or
 * odd gets its usual value: a file written by hand may hold anything.
 *
 *     readOwnPhrase({ text: '压茬推进', function: '部署' }) // { text: '压茬推进', function: '部署', prefix: '', … }
 */
export function readOwnPhrase(entry: unknown, weight = chosenWeight): OwnPhrase | null {
  if (typeof entry !== 'object' || entry === null) return null;
  const cells = entry as Record<string, unknown>;
  const text = cleanText(asText(cells['text']));
  if (text === '' || text.length > longestPhrase) return null;
  const mined = cells['kind'] === 'frame' || cells['kind'] === 'parallel';
  const examples = Array.isArray(cells['examples']) ? cells['examples'].map(asText) : [asText(cells['example'])];
  const name = asText(cells['function']);
  const given = asCount(cells['weight']);
  return {
    text: mined ? text.replaceAll('…', '【…】') : text,
    function: isPhraseFunction(name) ? name : '部署',
    prefix: asText(cells['prefix'])
      .toLowerCase()
      .replaceAll(/[^a-z]/gu, ''),
    pinyin: asText(cells['pinyin']).trim().toLowerCase(),
    speeches: asCount(cells['speeches']),
    examples: examples.filter((example) => example !== '').slice(0, 2),
    weight: given >= 1 && given <= 9 ? given : weight,
  };
}

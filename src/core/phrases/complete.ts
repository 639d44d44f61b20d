import { CharClass, isClass } from '../text/char-class.ts';
import { currentLine, lettersBefore, lookBack, startsClause, startsImperative } from './clause.ts';
import { functionLabel, isSkeleton, type Phrase, type PhraseFunction, writtenKey } from './phrase.ts';
import { rankMatches, type RankOptions } from './rank.ts';
import { plainText } from './snippet-body.ts';
import { matchLetters, matchWritten, type PhraseMatch, type PhraseStore } from './store.ts';

/**
 * Who asks: `automatic` while one types (only a strong phrase at the start of a clause), `always` while one types
 * (any phrase anywhere), `explicit` by key.
 */
export type CompletionTrigger = 'automatic' | 'always' | 'explicit';

export interface CompleteOptions extends RankOptions {
  readonly trigger: CompletionTrigger;
  /** At most so many; 50 unless told. */
  readonly limit?: number | undefined;
}

/** One entry of the list. */
export interface PhraseCompletion {
  readonly phrase: Phrase;
  /** Plain text, or a body in VS Code's snippet syntax when `isSnippet`. */
  readonly insertText: string;
  readonly isSnippet: boolean;
  /** UTF-16 units before the cursor that were typed for it and are replaced. */
  readonly replace: number;
  /** The key whose beginning was typed: the editor filters by it. */
  readonly filterText: string;
  /** The function, with a frame's name: 开头·任务. */
  readonly detail: string;
  /** What will stand in the text; a frame's stops show their defaults. */
  readonly documentation: string;
  /** Sorts the list by rank. */
  readonly sortKey: string;
}

/** A phrase of this weight may show itself unasked. */
const strongWeight = 7;

interface Typed {
  readonly length: number;
  readonly matches: readonly PhraseMatch[];
}

const nothing: Typed = { length: 0, matches: [] };

function matchTyped(store: PhraseStore, line: string, trigger: CompletionTrigger): Typed {
  const letters = lettersBefore(line);
  const [fewestLetters, fewestHan] = { automatic: [3, 2], always: [2, 2], explicit: [1, 1] }[trigger] as [
    number,
    number,
  ];
  if (letters !== '') {
    if (letters.length < fewestLetters || letters.length > lookBack) return nothing;
    return { length: letters.length, matches: matchLetters(store, letters) };
  }
  // After a mark nothing has been typed yet, though a phrase may go on past it.
  if (trigger !== 'explicit' && !isClass(line, line.length - 1, CharClass.Han)) return nothing;
  const written = matchWritten(store, line.slice(-lookBack));
  return written.length < fewestHan ? nothing : written;
}

/** Whether fixed words of it are still to come: a frame of which only slots are left saves nothing unasked for. */
const goesOn = ({ phrase, kind }: PhraseMatch, length: number): boolean =>
  kind !== 'written' || writtenKey(phrase).length > length;

function isStrong(match: PhraseMatch, options: CompleteOptions): boolean {
  return match.phrase.weight >= strongWeight || (options.uses?.get(match.phrase.text) ?? 0) > 0;
}

/** Functions whose phrases call for something. */
const imperatives: ReadonlySet<PhraseFunction> = new Set(['认识', '部署', '责任', '督查', '宣传', '号召']);
/** What cannot follow 要: words that call for something themselves, or begin a sentence of their own. */
const afterImperative = /^(?!要|务必|必须|一定|决不|我|今天|刚才|下面|同志们|让我们|在|对|从|当前|最后)/u;

/** Behind 要: what this place is about, if one can call for it, and the orders and appeals that fit everywhere. */
const followsImperative = (phrase: Phrase, wanted: CompleteOptions['functionAtCursor']): boolean =>
  (phrase.function === '部署' || phrase.function === '号召' || phrase.function === wanted) &&
  imperatives.has(phrase.function) &&
  afterImperative.test(phrase.text);

/**
 * What may begin here when nothing was typed: all of the cursor's function, else every frame. Whole skeletons come where
 * nothing stands before the cursor, of whatever function, and nowhere else.
 */
function openingMatches(
  store: PhraseStore,
  before: string,
  wanted: CompleteOptions['functionAtCursor'],
): PhraseMatch[] {
  const isEmpty = before.trim() === '';
  const isImperative = startsImperative(before);
  return store.phrases
    .filter((phrase) => {
      if (isSkeleton(phrase)) return isEmpty;
      if (isImperative) return followsImperative(phrase, wanted);
      return wanted === undefined ? phrase.frame !== null : phrase.function === wanted;
    })
    .map((phrase) => ({
      phrase,
      kind: isSkeleton(phrase) ? 'whole' : 'none',
      key: phrase.prefix || phrase.text,
    }));
}

function toCompletion({ phrase, key }: PhraseMatch, replace: number, rank: number): PhraseCompletion {
  return {
    phrase,
    insertText: phrase.frame ?? phrase.text,
    isSnippet: phrase.frame !== null,
    replace,
    filterText: key,
    detail: functionLabel(phrase),
    documentation: phrase.frame === null ? phrase.text : plainText(phrase.frame),
    sortKey: String(rank).padStart(4, '0'),
  };
}

/**
 * The phrases that fit the text before the cursor, best first; empty when nothing fits. Letters are read as initials,
 * full pinyin, or both mixed, in either case; without letters, the longest end of the text that begins a phrase counts.
 * Any string will do; only its last line and there the last 40 units are looked at.
 *
 *     completePhrases(store, '我们要tgzz', { trigger: 'explicit' })[0]
 *     // { insertText: '提高政治站位', replace: 4, filterText: 'tgzzzw', detail: '认识', … }
 */
export function completePhrases(
  store: PhraseStore,
  textBeforeCursor: string,
  options: CompleteOptions,
): PhraseCompletion[] {
  const line = currentLine(textBeforeCursor);
  const { trigger, limit = 50 } = options;
  let { length, matches } = matchTyped(store, line, trigger);
  if (trigger === 'automatic') {
    if (!startsClause(line.slice(0, line.length - length))) return [];
    matches = matches.filter((match) => isStrong(match, options) && goesOn(match, length));
  }
  if (trigger === 'explicit' && matches.length === 0 && startsClause(line)) {
    length = 0;
    matches = openingMatches(store, textBeforeCursor, options.functionAtCursor);
  }
  return rankMatches(matches, length, options, limit).map((match, rank) => toCompletion(match, length, rank));
}

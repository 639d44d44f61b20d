import type { ChangeSet } from '../text/change-set.ts';
import { follow } from '../text/follow.ts';
import type { SpeechDocument } from '../syntax/nodes.ts';
import { reviewKindNames } from './mention.ts';
import type { TextRange } from '../text/range.ts';
import type { ReviewItem, ReviewPlace } from './review-items.ts';

/** One place that has been checked, known by its words, so that it survives edits elsewhere. People can read it in a file. */
export interface Tick {
  /** The kind's name: 数据, 姓名职务, … */
  readonly kind: string;
  readonly text: string;
  /** The sentence around it, its figures left out: a changed figure takes back its own tick and not its neighbours'. */
  readonly sentence: string;
}

const LONGEST = 160;

/**
 * How a checked place is remembered.
 *
 *     tickReader(document)(item, item.places[0]) // { kind: '数据', text: '1312万人', sentence: '城镇新增就业#万人。' }
 */
function tickReader({ text }: SpeechDocument): (item: ReviewItem, place: ReviewPlace) => Tick {
  // A sentence is read once, however much of it is checked.
  const sentences = new Map<number, string>();
  return ({ kind, text: words }, { sentence: { start, end } }) => {
    let sentence = sentences.get(start);
    if (sentence === undefined) sentences.set(start, (sentence = sentenceOf(text.slice(start, end))));
    return { kind: reviewKindNames[kind], text: words, sentence };
  };
}

const sentenceOf = (words: string): string =>
  shorten(words.replace(/\s+/g, '').replace(/[0-9０-９]+(?:[.．,][0-9０-９]+)*/g, '#'));

const shorten = (words: string): string =>
  words.length <= LONGEST ? words : `${words.slice(0, LONGEST / 2)}…${words.slice(-LONGEST / 2)}`;

const keyOf = ({ kind, text, sentence }: Tick): string => `${kind}\n${text}\n${sentence}`;

/**
 * The items of a text all of whose places have been checked. A new place of a checked thing opens it again.
 *
 *     checkedItems(document, items, []) // an empty set
 */
export function checkedItems(
  document: SpeechDocument,
  items: readonly ReviewItem[],
  ticks: readonly Tick[],
): ReadonlySet<ReviewItem> {
  if (ticks.length === 0) return new Set();
  const known = new Set(ticks.map(keyOf));
  const tickOf = tickReader(document);
  return new Set(items.filter((item) => item.places.every((place) => known.has(keyOf(tickOf(item, place))))));
}

/**
 * The ticks after items have been checked, or with `checked` false taken back.
 *
 *     withTicks(document, [], [item], true) // a tick for each of its places
 */
export function withTicks(
  document: SpeechDocument,
  ticks: readonly Tick[],
  items: readonly ReviewItem[],
  checked: boolean,
): readonly Tick[] {
  const tickOf = tickReader(document);
  const places = items.flatMap((item) => item.places.map((place) => tickOf(item, place)));
  const changed = new Map(places.map((tick) => [keyOf(tick), tick]));
  const others = ticks.filter((tick) => !changed.has(keyOf(tick)));
  return checked ? [...others, ...changed.values()] : others;
}

/** A text with what is to be checked in it. */
interface Checked {
  readonly document: SpeechDocument;
  readonly items: readonly ReviewItem[];
}

/**
 * The ticks that are needed besides after a change that nobody typed: what was checked and was not changed itself stays checked, in the words its sentence
 * has now.
 *
 *     carriedTicks({ document, items }, { document: later, items: laterItems }, changes, ticks) // to be added to the ticks
 */
export function carriedTicks(
  before: Checked,
  after: Checked,
  changes: ChangeSet,
  ticks: readonly Tick[],
): readonly Tick[] {
  const known = new Set(ticks.map(keyOf));
  const [tickBefore, tickAfter] = [tickReader(before.document), tickReader(after.document)];
  const nameOf = ({ kind }: ReviewItem, { start, end }: TextRange): string => `${kind} ${start} ${end}`;
  const now = new Map(
    after.items.flatMap((item) => item.places.map((place) => [nameOf(item, place), tickAfter(item, place)] as const)),
  );
  const carried = before.items.flatMap((item) =>
    item.places.flatMap((place) => {
      const { range, isTouched } = follow(changes, place);
      const tick = now.get(nameOf(item, range));
      const isChecked = known.has(keyOf(tickBefore(item, place)));
      return !isTouched && isChecked && tick?.text === item.text && !known.has(keyOf(tick)) ? [tick] : [];
    }),
  );
  return [...new Map(carried.map((tick) => [keyOf(tick), tick])).values()];
}

import { formatChineseNumeral, parseCount } from '../../text/chinese-numeral.ts';
import type { ChangeSet } from '../../text/change-set.ts';
import { fillText } from '../../text/said.ts';
import type { TextEdit } from '../../text/text-edit.ts';
import type { TextRange } from '../../text/range.ts';
import { announcementBefore } from '../announcement.ts';
import { isJudged } from '../ordinal-text.ts';
import type { Series } from '../model.ts';
import type { Outlined } from './outlined.ts';
import type { KnockOn, OutlineWords } from './outline-plan.ts';

const NUMBER = '[一二两三四五六七八九十几]{1,2}';
/** 上述三点, 以上几条: words that point to what stands elsewhere in the speech, by how many it is. */
const POINTING = new RegExp(
  `(?:上述|以上|前述|前面|上面|刚才)(?:所?[讲说提谈](?:到|过|及)?的?)?(?:这)?${NUMBER}(?:点|条|项|个方面|个问题|件事)`,
  'gu',
);
/** Words that do so without a number. */
const POINTERS = [
  '前面说过',
  '前面讲过',
  '前面讲到',
  '前面提到',
  '前面谈到',
  '上面说过',
  '上面讲到',
  '上面提到',
  '如前所述',
  '前文所述',
  '后面还要讲',
  '后面再讲',
  '下面还要讲',
  '下文还要',
];

/** A number that a heading counts what is below it with: 四个坚持, 三大任务, “四气”. */
const COUNTED =
  /(?<!第)([二两三四五六七八九十])(?:个|大|项|条|种|点|方面)[一-鿿]{0,2}|“([二两三四五六七八九十])[^“”一二两三四五六七八九十]{1,6}”/gu;

/** What may be wrong in a text whose outline was changed, and was not before. */
export function knockOnsOf(before: Outlined, after: Outlined, changes: ChangeSet, words: OutlineWords): KnockOn[] {
  if (before === after) return [];
  let counts = [...wrongCounts(after, words)];
  if (counts.length > 0) {
    const known = new Set([...wrongCounts(before, words)].map(({ range }) => changes.map(range.start)));
    counts = counts.filter(({ range }) => !known.has(range.start));
  }
  const same = sameItems(before, after);
  const pointers = same === null ? [] : [...references(after, firstTouched(changes), same, words)];
  return [...counts, ...pointers].sort((a, b) => a.range.start - b.range.start);
}

/**
 * How many items at the top are the same as before, in words and levels; null where all are: new numbers alone move nothing that words
 * point to.
 */
function sameItems(before: Outlined, after: Outlined): number | null {
  const [old, now] = [before.outline.items, after.outline.items];
  const first = old.findIndex(({ label, level }, index) => label !== now[index]?.label || level !== now[index].level);
  if (first >= 0) return first;
  return old.length === now.length ? null : old.length;
}

const firstTouched = ({ edits }: ChangeSet): number => edits[0]?.range.start ?? 0;

/** Numbers announced before a series, or counted in the heading above it, that are not how many there are. */
function* wrongCounts({ reading, document }: Outlined, words: OutlineWords): Generator<KnockOn> {
  const standing = (range: TextRange): TextRange => document.logical?.rangeOf(range) ?? range;
  for (const series of reading.outline.series) {
    const [first] = series.items;
    if (first === undefined || !isJudged(series)) continue;
    const count = series.items.length;
    const announced = announcementBefore(reading.document, first);
    if (announced !== null && announced.count !== count) {
      const text = reading.document.text.slice(announced.range.start, announced.range.end);
      const written = /\d/u.test(text) ? String(count) : inWords(count);
      const fix = { range: standing(announced.numeral), text: written };
      yield say('announced', standing(announced.range), { words: text, count }, fix, words);
    } else yield* wrongLabel(series, standing, reading.document.text, words);
  }
}

const inWords = (count: number): string => (count === 2 ? '两' : formatChineseNumeral(count));

function* wrongLabel(
  { parent, items }: Series,
  standing: (range: TextRange) => TextRange,
  text: string,
  words: OutlineWords,
): Generator<KnockOn> {
  if (parent === null || items[0]!.inline) return;
  const { start, end } = parent.labelRange;
  for (const match of text.slice(start, end).matchAll(COUNTED)) {
    const numeral = match[1] ?? match[2]!;
    const count = parseCount(numeral);
    if (count === items.length) continue;
    const at = start + match.index;
    const range = standing({ start: at, end: at + match[0].length });
    yield say('label', range, { words: match[0], count: items.length }, null, words);
  }
}

/** Words that point to what is still to come. */
const AHEAD = /^(?:后面|下面|下文)/u;

/** What points back from in front of all that has changed still finds it there: `same` items at the top stand as they did. */
function* references(
  { document, reading }: Outlined,
  from: number,
  same: number,
  words: OutlineWords,
): Generator<KnockOn> {
  const { text } = reading.document;
  const { logical } = document;
  const start = logical === null ? from : logical.readingOf(from);
  const found: TextRange[] = [...text.matchAll(POINTING)].map(({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
  }));
  for (const pointer of POINTERS)
    for (let at = text.indexOf(pointer); at >= 0; at = text.indexOf(pointer, at + 1))
      found.push({ start: at, end: at + pointer.length });
  const speech = reading.speeches.find((one) => one.start <= start && start < one.end) ?? {
    start: 0,
    end: text.length,
  };
  const settled = reading.outline.items[same - 1]?.start ?? 0;
  const isAffected = ({ start: at }: TextRange): boolean =>
    at >= speech.start && at < speech.end && (at >= settled || AHEAD.test(text.slice(at, at + 2)));
  for (const range of found)
    if (isAffected(range))
      yield say(
        'reference',
        logical?.rangeOf(range) ?? range,
        { words: text.slice(range.start, range.end) },
        null,
        words,
      );
}

const say = (
  kind: KnockOn['kind'],
  range: TextRange,
  data: Readonly<Record<string, string | number>>,
  fix: TextEdit | null,
  { knockOns }: OutlineWords,
): KnockOn => ({ kind, range, text: fillText(knockOns[kind], data), fix });

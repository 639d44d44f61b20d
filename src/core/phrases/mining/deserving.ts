import type { MinedPhrase } from './mine.ts';

/** The material beside the phrases that were found. */
export interface MinedFrom {
  /** Texts of phrases at hand already. */
  readonly known: ReadonlySet<string>;
  /** Speeches that were read. */
  readonly speeches: number;
}

/** Nobody looks through more at one sitting. */
const most = 100;
/** Found in so many speeches, a phrase is one for sure; where so few were read, two of them are many. */
const sureSpeeches = 3;
const fewSpeeches = 6;
/** So fixed, and so surely whole, is what a writer would keep: 作为当前 and 上的讲话 fall short of both. */
const leastFixedness = 0.5;
const leastWholeness = 0.6;

/** Words that lean on what stands before them, and such as lead on to what stands behind. */
const LEANING = [
  '的',
  '了',
  '着',
  '和',
  '与',
  '及',
  '或',
  '等',
  '以来',
  '上的',
  '中的',
  '下的',
  '里的',
  '内的',
  '后的',
  '间的',
];
const LEADING = [
  ...['的', '和', '与', '及', '或', '在', '对', '对于', '把', '将', '被', '为', '从', '向', '以', '就', '是', '要'],
  ...['按照', '根据', '关于', '当前', '目前', '这次', '一次', '我们', '大家', '这些', '加强对'],
];
/** Words of which one of these is a part. */
const WHOLE = [
  '目的',
  '认为',
  '作为',
  '成为',
  '行为',
  '首要',
  '重要',
  '主要',
  '需要',
  '必要',
  '纲要',
  '摘要',
  '方向',
  '导向',
  '走向',
  '所在',
  '存在',
  '针对',
  '绝对',
  '应对',
  '面对',
  '总和',
  '温和',
  '参与',
  '普及',
  '成就',
];

/**
 * The phrases that a writer would keep and does not have yet, at most a hundred of them, the best first: fixed, whole, in several speeches, and
 * not about what these texts happen to be about. What is not among them is worth a look at most.
 *
 *     deservingPhrases(minePhrases(sources), { known: new Set(['提高政治站位']), speeches: 22 })
 */
export const deservingPhrases = (phrases: readonly MinedPhrase[], from: MinedFrom): readonly MinedPhrase[] =>
  phrases.filter((phrase) => isDeserving(phrase, from)).slice(0, most);

function isDeserving(phrase: MinedPhrase, { known, speeches }: MinedFrom): boolean {
  const { text, kind, topical, fixedness, wholeness } = phrase;
  if (topical || known.has(text)) return false;
  if (phrase.speeches < (speeches < fewSpeeches ? 2 : sureSpeeches)) return false;
  if (fixedness < leastFixedness || wholeness < leastWholeness) return false;
  return kind !== 'phrase' || !hangs(text);
}

/** True of words that are torn out of a sentence at either end. */
const hangs = (text: string): boolean =>
  LEANING.some((word) => text.startsWith(word)) ||
  (LEADING.some((word) => text.endsWith(word)) && !WHOLE.some((word) => text.endsWith(word)));

/** No key of the stock is longer, and a longer look back would only cost time. */
export const lookBack = 40;

/**
 * The start of a line or what follows a mark, with the words that open an item: 一是, 二要, 第三, 也要. Ordinals written
 * 一、 （二） 3. end in a mark themselves.
 */
const clauseOpening =
  /(?:^|[\s，。；：、！？—“‘（）《【,.;:!?．)])(?:[一二三四五六七八九十]+[是要]|第[一二三四五六七八九十]+)?(?:[还也更]?要)?$/u;

/**
 * True where a clause begins at the end of `before`, the text of the line up to there.
 *
 *     startsClause('会议指出，二要') // true
 *     startsClause('我们') // false
 */
export const startsClause = (before: string): boolean => clauseOpening.test(before.slice(-lookBack));

/** What only an imperative goes on: 二要, 会后，要 – but not 一是, whose item may as well state something. */
const imperativeOpening = /(?:^|[\s，。；：、！？—])(?:[一二三四五六七八九十]+|[还也更])?要$/u;

/**
 * Whether words that call for something must follow.
 *
 *     startsImperative('会议指出，二要') // true
 *     startsImperative('重要') // false
 */
export const startsImperative = (before: string): boolean => imperativeOpening.test(before.slice(-lookBack));

/** The last line of the text. */
export const currentLine = (text: string): string =>
  text.slice(Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r')) + 1);

/**
 * Latin letters at the end of the text.
 *
 *     lettersBefore('我们要tgzz') // 'tgzz'
 */
export function lettersBefore(text: string): string {
  let start = text.length;
  while (start > 0 && /[A-Za-z]/u.test(text.charAt(start - 1))) start--;
  return text.slice(start);
}

import type { Paragraph } from './nodes.ts';

/** What is remembered of each line, by the number of the function that has read it: one look finds all of it. */
const memos = new WeakMap<Paragraph, unknown[]>();
let functions = 0;

/**
 * A function of a line that reads each line once: what it returns is kept as long as the line lives, so that a keystroke has one line
 * read again. `rest` is for what changes nothing in the value, such as who is told of an error.
 *
 *     const figuresOf = perLine(({ text }) => readFigures(text));
 */
export function perLine<Value extends NonNullable<unknown>, Rest extends readonly unknown[] = []>(
  read: (paragraph: Paragraph, ...rest: Rest) => Value,
): (paragraph: Paragraph, ...rest: Rest) => Value {
  const own = functions++;
  return (paragraph, ...rest) => {
    let memo = memos.get(paragraph);
    if (memo === undefined) memos.set(paragraph, (memo = []));
    return (memo[own] ??= read(paragraph, ...rest)) as Value;
  };
}

/** The words that the extension has given the page, in the language of its window. */
export const pageWords = <Words extends object>(): Words =>
  JSON.parse(document.querySelector('main')!.dataset['words']!) as Words;

/**
 * A text with its `{names}` filled in.
 *
 *     fill('第{line}行', { line: 3 }) // '第3行'
 */
export const fill = (text: string, data: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{(\w+)\}/gu, (whole, name: string) => String(data[name] ?? whole));

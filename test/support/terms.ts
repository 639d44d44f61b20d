import terms from './terms.json' with { type: 'json' };

/** Terms of the field, the longest first, so that none is taken for a part of another. */
const pattern = new RegExp(
  terms
    .map(({ zh }) => zh)
    .sort((a, b) => b.length - a.length)
    .join('|'),
  'gu',
);

/** An English text without what it quotes and names of files. */
export const withoutQuotations = (text: string): string =>
  text.replaceAll(/“[^”]*”|《[^》]*》|`[^`]*`|\S*\.json/gu, '');

/** A text without the terms that a writer meets in the Chinese text and in files. */
export const withoutTerms = (text: string): string => text.replaceAll(pattern, '');

/**
 * An English text without both.
 *
 *     withoutQuoted('blanks 占位符 like “XX”') // 'blanks  like '
 */
export const withoutQuoted = (text: string): string => withoutTerms(withoutQuotations(text));

/** Characters and marks that no English text holds by itself. */
export const chineseSigns = /[\p{Script=Han}　，。；：！？（）]/u;

import terms from './terms.json' with { type: 'json' };

/** Terms of the field, the longest first, so that none is taken for a part of another. */
const pattern = new RegExp(
  terms
    .map(({ zh }) => zh)
    .sort((a, b) => b.length - a.length)
    .join('|'),
  'gu',
);

/**
 * An English text without what it quotes, names of files, and the terms that stand beside their English: those that a writer meets in the Chinese text and in files.
 *
 *     withoutQuoted('blanks 占位符 like “XX”') // 'blanks  like '
 */
export const withoutQuoted = (text: string): string =>
  text.replaceAll(/“[^”]*”|《[^》]*》|`[^`]*`|\S*\.json/gu, '').replaceAll(pattern, '');

/** Characters and marks that no English text holds by itself. */
export const chineseSigns = /[\p{Script=Han}　，。；：！？（）]/u;

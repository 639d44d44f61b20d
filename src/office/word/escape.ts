/** What XML 1.0 does not allow: controls, noncharacters, halves of a character. */
const illegal =
  /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/gu;

/**
 * A text without what would make a document unreadable.
 *
 *     legalXml('甲\u0001乙') // '甲乙'
 */
export const legalXml = (text: string): string => text.replace(illegal, '');

/** A text as content of an element. */
export const escapeXml = (text: string): string =>
  legalXml(text).replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/>/gu, '&gt;');

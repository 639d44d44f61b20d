/** Characters that symbol fonts show for their codes, without the private-use offset U+F000. */
const wingdings: Readonly<Record<number, string>> = {
  0xa8: '□',
  0x6f: '□',
  0xa3: '□',
  0xfe: '☑',
  0xfc: '✓',
  0xfb: '✗',
  0x6c: '●',
  0x6e: '■',
  0x75: '◆',
};
const symbol: Readonly<Record<number, string>> = {
  0xb7: '•',
  0xb4: '×',
  0xb1: '±',
  0xb3: '≥',
  0xa3: '≤',
  0xb0: '°',
};

const PRIVATE_FIRST = 0xf000;
const PRIVATE_LAST = 0xf0ff;

/** Whether a font shows pictures for its codes. */
export const isSymbolFont = (font: string | undefined): boolean => /^(?:Wingdings|Webdings|Symbol)/iu.test(font ?? '');

/**
 * The character that a symbol font shows for a code; undefined when it is not known here.
 *
 *     symbolOf('Wingdings', 0xf0fe) // '☑'
 */
export function symbolOf(font: string | undefined, code: number): string | undefined {
  const value = code >= PRIVATE_FIRST && code <= PRIVATE_LAST ? code - PRIVATE_FIRST : code;
  const table = /^Symbol/iu.test(font ?? '') ? symbol : wingdings;
  return table[value] ?? (code < PRIVATE_FIRST ? String.fromCodePoint(code) : undefined);
}

/** Codes of symbol fonts that stand in a text as private-use characters. */
export const privateUse = /[\uf000-\uf0ff]/gu;

/** One tab stop as it stands in a snippet body. */
export interface TabStop {
  readonly number: number;
  /** Default text, or the first choice; null where the stop only mirrors an earlier one. */
  readonly text: string | null;
  readonly choices: readonly string[];
}

const stopPattern = /\$\{(\d+):([^{}$]*)\}|\$\{(\d+)\|([^|{}]*)\|\}|\$(\d+)/gu;

/**
 * The tab stops of a body, in text order. Nested defaults, variables and transforms are not used by the stock.
 *
 *     tabStopsOf('应${1:查}尽$1') // [{ number: 1, text: '查', … }, { number: 1, text: null, … }]
 */
export const tabStopsOf = (body: string): TabStop[] =>
  Array.from(body.matchAll(stopPattern), ([, number, text, choiceNumber, choices, mirror]) => ({
    number: Number(number ?? choiceNumber ?? mirror),
    text: text ?? choices?.split(',')[0] ?? null,
    choices: choices?.split(',') ?? [],
  }));

/**
 * The text a body gives when no stop is changed: for previews and for checks.
 *
 *     plainText('应${1:查}尽$1') // '应查尽查'
 */
export function plainText(body: string): string {
  const defaults = new Map<number, string>();
  for (const stop of tabStopsOf(body)) if (stop.text !== null) defaults.set(stop.number, stop.text);
  return body.replace(stopPattern, (...groups: (string | undefined)[]) => {
    const [, number, , choiceNumber, , mirror] = groups;
    return defaults.get(Number(number ?? choiceNumber ?? mirror)) ?? '';
  });
}

/**
 * Text as a body that inserts it unchanged.
 *
 *     escapeSnippet('$5}') // '\\$5\\}'
 */
export const escapeSnippet = (text: string): string => text.replace(/[\\$}]/gu, '\\$&');

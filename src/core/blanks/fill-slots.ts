import type { Placeholder } from '../analysis/model.ts';
import type { TextRange } from '../text/range.ts';

const RANGE_MARK = /\s*(?:[-—～~–－]{1,2}|至|到)\s*/u;

/** The places of a group that take one value each: blanks joined by a decimal point are one number. */
export function slotsOf(text: string, members: readonly Placeholder[]): readonly TextRange[] {
  const slots: { start: number; end: number }[] = [];
  for (const { start, end } of members) {
    const last = slots.at(-1);
    if (last !== undefined && /^[.．]$/u.test(text.slice(last.end, start))) last.end = end;
    else slots.push({ start, end });
  }
  return slots;
}

const gapsOf = (text: string, slots: readonly TextRange[]): readonly string[] =>
  slots.slice(1).map(({ start }, index) => text.slice(slots[index]!.end, start));

/** A value for each slot, written as one: 12-17 for X-X岁, 青山市临江 for X市X区. */
export function joinSamples(text: string, slots: readonly TextRange[], sample: string): string {
  const gaps = gapsOf(text, slots);
  const later = /^\d+$/u.test(sample) ? '17' : sample === '青山' ? '临江' : sample;
  const first = slots.length > 1 && later === '17' ? '12' : sample;
  return gaps.reduce((joined, gap) => `${joined}${RANGE_MARK.test(gap) ? '-' : gap}${later}`, first);
}

/**
 * One value for several slots: by its own range mark (12-17, 12岁至17岁), by the words printed between the slots
 * (青山市临江区), else by a mark that lists. Null when the numbers differ.
 */
export function splitValue(text: string, slots: readonly TextRange[], value: string): readonly string[] | null {
  if (slots.length === 1) return [value];
  const gaps = gapsOf(text, slots);
  const printed = splitByWords(value, gaps);
  if (printed !== null) return printed;
  const parts = value.split(/[\s、，,；;]+/u).filter((part) => part !== '');
  return parts.length === slots.length ? parts : null;
}

/** Each gap is looked for once, from left to right; what stands between is never empty. */
function splitByWords(value: string, gaps: readonly string[]): readonly string[] | null {
  const parts: string[] = [];
  let rest = value;
  for (const gap of gaps) {
    const found = new RegExp(patternOf(gap), 'u').exec(rest.slice(1));
    if (found === null) return null;
    parts.push(rest.slice(0, found.index + 1));
    rest = rest.slice(found.index + 1 + found[0].length);
  }
  const isLonger = gaps.some((gap) => RANGE_MARK.test(gap)) && RANGE_MARK.test(rest);
  return rest === '' || isLonger ? null : [...parts, rest];
}

/** The unit of the first end may be left out, and any mark of a range stands for any other. */
function patternOf(gap: string): string {
  if (!RANGE_MARK.test(gap)) return escape(gap);
  const unit = gap.replace(RANGE_MARK, '');
  return (unit === '' ? '' : `(?:${escape(unit)})?`) + RANGE_MARK.source;
}

const escape = (words: string): string => words.replace(/[$()*+.?[\\\]^{|}/-]/gu, '\\$&');

/** A value without the unit that the text prints itself; a value that is nothing but the unit stays. */
export const withoutUnit = (value: string, unit: string): string =>
  unit !== '' && value.length > unit.length && value.endsWith(unit) ? value.slice(0, -unit.length) : value;

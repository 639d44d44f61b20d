import type { PlaceholderKind } from '../syntax/blanks/kind-names.ts';

/** A number as offices write it: 1,200, 1 234.5 (thousands parted by a space, GB/T 15835-2011), 12.5, 三十五, 3万, 12～15. */
const FIGURE =
  '(?:-?[\\d０-９][\\d０-９,，]*(?:[ \\u00a0\\u2009\\u202f]\\d{3})*(?:[.．][\\d０-９]+)?|-?[.．][\\d０-９]+|[〇零一二三四五六七八九十百千两]+(?:点[〇零一二三四五六七八九]+)?)';
const POWER = '[十百千万亿]{0,3}';
const RANGE = '\\s*(?:[-—～~–]{1,2}|至|到)\\s*';
const BEFORE = '(?:约|近|逾|超|超过|不少于|不低于|第)?';
const NUMBER = new RegExp(
  `^${BEFORE}${FIGURE}${POWER}(?:${RANGE}${FIGURE}${POWER})?(?:余|多|几)?[^\\d\\s，。；、]{0,5}$`,
);
/** About, said before and behind: 约150人左右. */
const TWICE = /^(?:约|近|大约|大概).*(?:左右|上下|前后)$/;
const BEHIND = /(?:左右|上下|以上|以下|以内|不等)$/;
const COUNTED: ReadonlySet<PlaceholderKind> = new Set(['count', 'percent', 'money']);

/**
 * Why a value cannot stand where a mask of this kind stands, in one Chinese sentence; null where it can. The one check for values,
 * whether they are typed, read from a record or come back in a table.
 *
 *     valueProblem('count', '约150人左右', '120') // '“约150人左右”里“约”和“左右”只留一个，…'
 *     valueProblem('person', '张 三', '王明') // '“张 三”中间有空格'
 */
export function valueProblem(kind: PlaceholderKind, value: string, example: string): string | null {
  if (kind === 'person') return /[一-鿿][ \u3000]+[一-鿿]/.test(value) ? `“${value}”中间有空格，姓名连着写` : null;
  if (!COUNTED.has(kind)) return null;
  const should = example === '' ? '' : `，应如“${example}”`;
  if (TWICE.test(value)) return `“${value}”前后都说了大约，只留一处${should}`;
  if (BEHIND.test(value)) return `“${value}”后面的词写在文中，这里只填数${should}`;
  return NUMBER.test(value) ? null : `“${value}”不是数${should}`;
}

/**
 * What a value may have been meant as, in one Chinese sentence; null where nothing is doubtful. A workbook keeps what its cell shows
 * as 12.5% as 0.125, and nobody can tell it from 0.125%.
 *
 *     valueDoubt('percent', '0.125') // 'Excel 把百分比存成小数，可能是12.5%；…'
 */
export const valueDoubt = (kind: PlaceholderKind, value: string): string | null =>
  kind === 'percent' && /^-?0?\.\d+$/u.test(value)
    ? `Excel 把百分比存成小数，可能是${Number((Number(value) * 100).toPrecision(12))}%；勾选则照填${value}。`
    : null;

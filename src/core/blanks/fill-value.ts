import type { PlaceholderKind } from '../syntax/blanks/kind-names.ts';
import type { DataOf, Said } from '../text/said.ts';
import type { values } from './messages.zh.ts';

type ValueId = keyof typeof values;

/** One of the reasons why a value is refused or doubted, to be said in any language. */
export const refusal = <Id extends ValueId>(id: Id, data?: DataOf<(typeof values)[Id]>['data']): Said => ({
  group: 'values',
  id,
  ...(data !== undefined && { data }),
});

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
 * Why a value cannot stand where a mask of this kind stands, in one sentence to be said; null where it can. The one check for
 * values, whether they are typed, read from a record or come back in a table.
 *
 *     wordSaid(valueProblem('person', '张 三', '王明'), chineseWords) // '“张 三”中间有空格，姓名连着写'
 *     valueProblem('count', '3万', '120') // null
 */
export function valueProblem(kind: PlaceholderKind, value: string, example: string): Said | null {
  if (kind === 'person') return /[一-鿿][ \u3000]+[一-鿿]/.test(value) ? refusal('spaced', { value }) : null;
  if (!COUNTED.has(kind)) return null;
  const should = example === '' ? [] : [refusal('suchAs', { example })];
  if (TWICE.test(value)) return refusal('aboutTwice', { value, should });
  if (BEHIND.test(value)) return refusal('wordBehind', { value, should });
  return NUMBER.test(value) ? null : refusal('noNumber', { value, should });
}

/**
 * What a value may have been meant as, in one sentence to be said; null where nothing is doubtful. A workbook keeps what its cell shows
 * as 12.5% as 0.125, and nobody can tell it from 0.125%.
 *
 *     wordSaid(valueDoubt('percent', '0.125'), chineseWords) // 'Excel 把百分比存成小数，可能是12.5%；…'
 *     valueDoubt('percent', '12.5') // null
 */
export const valueDoubt = (kind: PlaceholderKind, value: string): Said | null =>
  kind === 'percent' && /^-?0?\.\d+$/u.test(value)
    ? refusal('mayBePercent', { percent: Number((Number(value) * 100).toPrecision(12)), value })
    : null;

import type { Placeholder } from '../analysis/model.ts';
import { placeholderKindNames } from '../syntax/blanks/kind-names.ts';
import { patternOf } from '../lexicon/lexicon.ts';
import { postPattern } from '../lexicon/posts.ts';
import { exampleOfDate } from './fill-date.ts';
import { joinSamples, slotsOf } from './fill-slots.ts';

/** What a group asks for and a value that would do. */
export interface Wanted {
  readonly label: string;
  readonly example: string;
}

const REACH = 12;
const POST_AFTER = new RegExp(`^(?:${postPattern})`);
const POST_BEFORE = new RegExp(`(?:${postPattern})$`);
const PLACE = /^(?:街道|社区|自治区|[省市县区旗镇乡村州盟屯寨])/;
const BODY =
  /^[一-鿿]{0,4}?(?:公司|集团|医院|大学|学院|学校|[小中]学|银行|日报|电视台|指挥部|委员会|[局厅院所委办组部队站])/;
const MONEY_UNIT = /^[余多]?([十百千万亿]*(?:元|美元|块))/;
const MEASURE = new RegExp(
  `^[余多几]?([十百千万亿]*)[余多]?(${patternOf('measure', 'loose', 'duration')}|[万亿]|期|省|市|县|区|镇|乡|村)?`,
);

/** Measures whose number goes by another word than “…数”. */
const MEASURE_NAMES: Readonly<Record<string, string>> = {
  人: '人数',
  名: '人数',
  位: '人数',
  岁: '年龄',
  周年: '周年数',
  届: '届次',
  期: '期次',
  年: '年数',
  公里: '公里数',
};

/**
 * What the blanks of one group ask for, from the words around them; the words in a field say it themselves.
 *
 *     describeBlank('约XX人参加', members) // { label: '人数', example: '120' }
 */
export function describeBlank(text: string, members: readonly Placeholder[]): Wanted {
  const [first] = members as [Placeholder];
  const { end } = members.at(-1)!;
  if (first.form === 'lost') return { label: '缺失的文字', example: '' };
  if (members.length === 1 && first.kind === 'date' && text[end] === '月') return PARTS['月']!;
  const inside = first.form === 'field' ? fieldLabel(first.text) : '';
  const wanted = byKind(text.slice(Math.max(0, first.start - REACH), first.start), first, text.slice(end, end + REACH));
  const date = exampleOfDate(text, members);
  const example = date ?? (wanted.example && joinSamples(text, slotsOf(text, members), wanted.example));
  const label = members.some(({ kind }) => kind === 'date') ? placeholderKindNames.date : wanted.label;
  return { label: inside === '' ? label : inside, example };
}

/**
 * What one member of a group asks for, to be said while the blanks are walked one by one: 月份 of X月X日. Its example is what is
 * typed over the mask itself: 26 in 20XX年, whose first figures are printed.
 */
export function describeMember(text: string, members: readonly Placeholder[], member: Placeholder): Wanted {
  const { start, end, kind } = member;
  const part = kind === 'date' || kind === 'year' || kind === 'time' ? PARTS[text.slice(end, end + 1)] : undefined;
  if (part === undefined) return describeBlank(text, members.length === 1 ? members : [member]);
  return kind === 'year' ? { ...part, example: part.example.slice(printedYear(text, start).length) } : part;
}

/**
 * The figures of a year that are printed in front of its mask; '' where the mask is all of it.
 *
 *     printedYear('在20XX年', 3) // '20'
 */
export const printedYear = (text: string, start: number): string =>
  /[0-9]{0,3}$/u.exec(text.slice(Math.max(0, start - 3), start))![0];

const PARTS: Readonly<Record<string, Wanted>> = {
  年: { label: '年份', example: '2026' },
  月: { label: '月份', example: '3' },
  日: { label: '日', example: '5' },
  号: { label: '日', example: '5' },
  时: { label: '几时', example: '9' },
  点: { label: '几点', example: '9' },
  分: { label: '分', example: '30' },
  ':': { label: '几时', example: '9' },
  '：': { label: '几时', example: '9' },
};

/** The words of a field without its brackets; empty for a note to the writer and for empty brackets. */
export function fieldLabel(text: string): string {
  const inside = text.replace(/^(?:\$\{|\{\{|[【〔［[（(])/u, '').replace(/(?:\}\}|[}】〕］\]）)])$/u, '');
  return /[，。；]/u.test(inside) || /^[\s　年月日]*$/u.test(inside) ? '' : inside.trim();
}

function byKind(before: string, { kind, text, certain }: Placeholder, after: string): Wanted {
  switch (kind) {
    case 'count':
      return certain ? ofCount(before, after) : { label: '数量', example: '120' };
    case 'money':
      return { label: `金额${inBrackets(MONEY_UNIT.exec(after)?.[1])}`, example: '1.2' };
    case 'percent':
      return { label: /^个?多?百分点/u.test(after) ? '百分点' : '百分比', example: '12.5' };
    case 'person': {
      const post = POST_AFTER.exec(after)?.[0] ?? '';
      const title = post === '' || post === '同志' ? (POST_BEFORE.exec(before)?.[0] ?? '') : post;
      return { label: `${title}姓名`, example: text.length === 1 && post !== '' ? '王' : '王明' };
    }
    case 'place':
      return { label: `${PLACE.exec(after)?.[0] ?? '地'}名`, example: '青山' };
    case 'organisation': {
      const body = BODY.exec(after)?.[0] ?? '单位';
      return { label: body.length === 1 ? `${body}名` : `${body}名称`, example: '青山' };
    }
    case 'time':
      return ofTime(after);
    case 'year':
      return { label: placeholderKindNames.year, example: '2026' };
    default:
      return { label: placeholderKindNames[kind], example: '' };
  }
}

function ofCount(before: string, after: string): Wanted {
  const [, power = '', unit = ''] = MEASURE.exec(after) ?? [];
  const example = power === '' ? '120' : '1.2';
  if (/第$/u.test(before)) return { label: `第几${unit}`, example: '3' };
  if (unit === '') return { label: `数量${inBrackets(power)}`, example };
  if (/^[岁届期]$/u.test(unit)) return { label: MEASURE_NAMES[unit]!, example: '12' };
  return { label: (MEASURE_NAMES[unit] ?? `${unit}数`) + inBrackets(power), example };
}

function ofTime(after: string): Wanted {
  const unit = /^[余多几]?个?(天|小时|月|年|分钟|工作日|星期|周)/u.exec(after)?.[1];
  return unit === undefined
    ? { label: '时间', example: '9' }
    : { label: unit === '月' ? '几个月' : `${unit}数`, example: '3' };
}

const inBrackets = (unit: string | undefined): string => (unit === undefined || unit === '' ? '' : `（${unit}）`);

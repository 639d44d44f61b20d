import type { Placeholder } from '../analysis/model.ts';
import { patternOf } from '../lexicon/lexicon.ts';
import { postPattern } from '../lexicon/posts.ts';
import { exampleOfDate } from './fill-date.ts';
import { joinSamples, slotsOf } from './fill-slots.ts';
import { lazy } from '../text/lazy.ts';
import { fillText, type Said } from '../text/said.ts';
import { wanted as words } from './messages.zh.ts';

/** The thing a group asks for, in Chinese and as something to be said in any language, and a value that would do. */
export interface Wanted {
  readonly label: string;
  readonly said: Said;
  readonly example: string;
}

type WantedId = keyof typeof words;

function want(id: WantedId, example: string, data?: Readonly<Record<string, string>>): Wanted {
  return {
    label: fillText(words[id], data),
    said: { group: 'wanted', id, ...(data !== undefined && { data }) },
    example,
  };
}

const idOfLabel = new Map<string, string>(Object.entries(words).map(([id, label]) => [label, id]));

/**
 * A label that a record keeps, to be said in any language; one that the table has not got is the words of a field.
 *
 *     wordSaid(saidOfLabel('人数'), english) // 'number of people'
 */
export function saidOfLabel(label: string): Said {
  const id = idOfLabel.get(label);
  return id === undefined ? { group: 'wanted', id: 'own', data: { words: label } } : { group: 'wanted', id };
}

const REACH = 12;
/** 联系电话：____ says itself what it asks for. */
const LABEL = /(?:^|[^一-鿿])([一-鿿]{2,8})[：:]\s*$/u;
const POST_AFTER = lazy(() => new RegExp(`^(?:${postPattern})`));
const POST_BEFORE = lazy(() => new RegExp(`(?:${postPattern})$`));
const PLACE = /^(?:街道|社区|自治区|[省市县区旗镇乡村州盟屯寨])/;
const BODY =
  /^[一-鿿]{0,4}?(?:公司|集团|医院|大学|学院|学校|[小中]学|银行|日报|电视台|指挥部|委员会|[局厅院所委办组部队站])/;
const MONEY_UNIT = /^[余多]?([十百千万亿]*(?:元|美元|块))/;
const MEASURE = lazy(
  () =>
    new RegExp(
      `^[余多几]?([十百千万亿]*)[余多]?(${patternOf('measure', 'loose', 'duration')}|[万亿]|期|省|市|县|区|镇|乡|村)?`,
    ),
);

/** Measures whose number goes by another word than “…数”. */
const MEASURE_NAMES: Readonly<Record<string, 'people' | 'anniversary' | 'years' | 'kilometres'>> = {
  人: 'people',
  名: 'people',
  位: 'people',
  周年: 'anniversary',
  年: 'years',
  公里: 'kilometres',
};

/** Measures whose number is no amount. */
const COUNTERS: Readonly<Record<string, WantedId>> = { 岁: 'age', 届: 'session', 期: 'issue' };

/**
 * The thing that the blanks of one group ask for, from the words around them; the words in a field say it themselves.
 *
 *     describeBlank('约XX人参加', members) // { label: '人数', example: '120' }
 */
export function describeBlank(text: string, members: readonly Placeholder[]): Wanted {
  const [first] = members as [Placeholder];
  const { end } = members.at(-1)!;
  if (first.form === 'lost') return want('lost', '');
  if (members.length === 1 && first.kind === 'date' && text[end] === '月') return PARTS['月']!;
  const before = text.slice(Math.max(0, first.start - REACH), first.start);
  const label = first.kind === 'other' ? (LABEL.exec(before)?.[1] ?? '') : '';
  const inside = first.form === 'field' ? fieldLabel(first.text) : label;
  const wanted = byKind(before, first, text.slice(end, end + REACH));
  const date = exampleOfDate(text, members);
  const example = date ?? (wanted.example && joinSamples(text, slotsOf(text, members), wanted.example));
  const asked = members.some(({ kind }) => kind === 'date') ? want('date', '') : wanted;
  return { ...(inside === '' ? asked : want('own', '', { words: inside })), example };
}

/**
 * The thing that one member of a group asks for, to be said while the blanks are walked one by one: 月份 of X月X日. Its example is what is
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
  年: want('year', '2026'),
  月: want('month', '3'),
  日: want('day', '5'),
  号: want('day', '5'),
  时: want('hour', '9'),
  点: want('clock', '9'),
  分: want('minute', '30'),
  ':': want('hour', '9'),
  '：': want('hour', '9'),
};

/** The words of a field without its brackets; empty for a note to the writer and for empty brackets. */
export function fieldLabel(text: string): string {
  const inside = text.replace(/^(?:\$\{|\{\{|[【〔［[（(])/u, '').replace(/(?:\}\}|[}】〕］\]）)])$/u, '');
  return /[，。；]/u.test(inside) || /^[\s　年月日]*$/u.test(inside) ? '' : inside.trim();
}

function byKind(before: string, { kind, text, certain }: Placeholder, after: string): Wanted {
  switch (kind) {
    case 'count':
      return certain ? ofCount(before, after) : want('number', '120');
    case 'money': {
      const unit = MONEY_UNIT.exec(after)?.[1] ?? '';
      return unit === '' ? want('money', '1.2') : want('moneyIn', '1.2', { unit });
    }
    case 'percent':
      return want(/^个?多?百分点/u.test(after) ? 'points' : 'percent', '12.5');
    case 'person': {
      const post = POST_AFTER().exec(after)?.[0] ?? '';
      const title = post === '' || post === '同志' ? (POST_BEFORE().exec(before)?.[0] ?? '') : post;
      const example = text.length === 1 && post !== '' ? '王' : '王明';
      return title === '' ? want('person', example) : want('personOf', example, { post: title });
    }
    case 'place': {
      const unit = PLACE.exec(after)?.[0];
      return unit === undefined ? want('place', '青山') : want('placeOf', '青山', { unit });
    }
    case 'organisation': {
      const body = BODY.exec(after)?.[0];
      if (body === undefined) return want('organisation', '青山');
      return want(body.length === 1 ? 'bodyBrief' : 'bodyOf', '青山', { body });
    }
    case 'time':
      return ofTime(after);
    case 'year':
      return want('year', '2026');
    default:
      return want(kind, '');
  }
}

function ofCount(before: string, after: string): Wanted {
  const [, power = '', unit = ''] = MEASURE().exec(after) ?? [];
  const example = power === '' ? '120' : '1.2';
  if (/第$/u.test(before)) return want('nth', '3', { unit });
  if (unit === '') return power === '' ? want('number', example) : want('numberIn', example, { power });
  const counter = COUNTERS[unit];
  if (counter !== undefined) return want(counter, '12');
  const named = MEASURE_NAMES[unit] ?? 'numberOf';
  return power === '' ? want(named, example, { unit }) : want(`${named}In`, example, { unit, power });
}

function ofTime(after: string): Wanted {
  const unit = /^[余多几]?个?(天|小时|月|年|分钟|工作日|星期|周)/u.exec(after)?.[1];
  if (unit === undefined) return want('time', '9');
  return unit === '月' ? want('months', '3') : want('durationOf', '3', { unit });
}

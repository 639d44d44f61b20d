import { renewalKindNames } from '../../core/index.ts';
import type { RenewalPlace, RenewalState } from '../../core/later.ts';

export const stateNames: Readonly<Record<RenewalState, string>> = {
  untouched: '未动',
  changed: '已改',
  kept: '确认沿用',
};

const MAX_VALUE = 24;

export const short = (text: string, length = MAX_VALUE): string => {
  const line = text.replaceAll(/\s+/gu, ' ');
  return line.length > length ? `${line.slice(0, length)}…` : line;
};

/** What stands at a place now, in words. */
export const valueOf = ({ gone, value }: RenewalPlace): string =>
  gone ? '（原句已删改）' : value === '' ? '（已删去）' : short(value);

/** A place in one line, for lists and for those who hear it: 2025年（年份，未动）. */
export const describePlace = (place: RenewalPlace): string =>
  place.state === 'changed'
    ? `${short(place.old)}改为${valueOf(place)}`
    : `${short(place.old)}（${renewalKindNames[place.kind]}，${stateNames[place.state]}）`;

/** The words around an old value in last year's sentence, the value in brackets. */
export function excerpt({ sentence, old, label }: RenewalPlace): string {
  const at = Math.max(sentence.indexOf(label + old) + label.length, sentence.indexOf(old));
  if (at < 0) return short(sentence, 50);
  const from = Math.max(0, at - 16);
  return `${from > 0 ? '…' : ''}${sentence.slice(from, at)}【${old}】${short(sentence.slice(at + old.length), 18)}`;
}

/** A name for this year's file: the last year in last year's name raised by one, else marked as new. */
export function nextName(name: string): string {
  const [, stem = name, extension = ''] = /^(.+?)(\.[^.]*)?$/u.exec(name) ?? [];
  const year = /^(.*)((?:19|20)\d{2})(?!\d)(.*)$/u.exec(stem);
  if (year === null) return `${stem}（新稿）${extension}`;
  return `${year[1]}${Number(year[2]) + 1}${year[3]}${extension}`;
}

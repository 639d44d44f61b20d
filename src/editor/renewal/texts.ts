import type { RenewalPlace } from '../../core/later.ts';
import { partMessages } from '../part-messages.ts';
import { coreWords } from '../messages.ts';

const MAX_VALUE = 24;

export const short = (text: string, length = MAX_VALUE): string => {
  const line = text.replaceAll(/\s+/gu, ' ');
  return line.length > length ? `${line.slice(0, length)}…` : line;
};

/** What stands at a place now, in words. */
export function valueOf({ gone, value }: RenewalPlace): string {
  const { sentenceGone, deleted } = partMessages().renewal;
  return gone ? sentenceGone : value === '' ? deleted : short(value);
}

/** A place in one line, for lists and for those who hear it: 2025年（年份，未动）. */
export function describePlace(place: RenewalPlace): string {
  const { states, changedTo, described } = partMessages().renewal;
  return place.state === 'changed'
    ? changedTo(short(place.old), valueOf(place))
    : described(short(place.old), coreWords().renewalKinds[place.kind], states[place.state]);
}

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
  if (year === null) return partMessages().renewal.nextName(stem) + extension;
  return `${year[1]}${Number(year[2]) + 1}${year[3]}${extension}`;
}

import type { TextRange } from '../text/range.ts';
import { figureAt } from './figures.ts';
import { closesMeeting, meetingEndingAt } from './meetings.ts';
import { numeralAt, ordinalAt, relativeAt } from './numerals.ts';
import { opensName, personAt } from './people.ts';
import { closesPlace, opensProvince, placeEndingAt, provinceAt } from './places.ts';
import type { RenewalSpan } from './span.ts';
import { documentNumberAt, titleAt } from './titles.ts';

/** Items that may begin or end at a character, so that all others cost one look. */
const Opens = {
  figure: 1,
  numeral: 2,
  ordinal: 4,
  title: 8,
  relative: 16,
  name: 32,
  province: 64,
  place: 128,
  meeting: 256,
  number: 512,
};

function buildOpenings(): Uint16Array {
  const table = new Uint16Array(0x10000);
  const add = (characters: string, bit: number): void => {
    for (const character of characters) table[character.charCodeAt(0)]! |= bit;
  };
  add('0123456789０１２３４５６７８９', Opens.figure);
  add('一二两三四五六七八九十百翻', Opens.numeral);
  add('第', Opens.ordinal);
  add('《', Opens.title);
  add('〔［[', Opens.number);
  add('去今明上下前本新过近最未这一首', Opens.relative);
  for (let code = 0x4e00; code < 0xa000; code++) {
    const character = String.fromCharCode(code);
    if (opensName(character)) table[code]! |= Opens.name;
    if (opensProvince(character)) table[code]! |= Opens.province;
    if (closesPlace(character)) table[code]! |= Opens.place;
    if (closesMeeting(character)) table[code]! |= Opens.meeting;
  }
  return table;
}

/** Made when the first line is read: a start has no use of it, and looks at 20,000 characters four times for it. */
let openings: Uint16Array | undefined;

/**
 * The items of one line of last year's text that are to be renewed, in order, nothing overlapping. `taken` are the places that
 * something else holds: markers and blanks; `speaker` is the name in a byline, which no word beside it need tell.
 *
 *     scanRenewals('2025年增长6.9%', []) // year 0–5, percent 7–11
 */
export function scanRenewals(
  line: string,
  taken: readonly TextRange[],
  speaker: TextRange | null = null,
): readonly RenewalSpan[] {
  const table = (openings ??= buildOpenings());
  const found: RenewalSpan[] = [];
  let end = 0;
  let next = 0;
  for (let index = 0; index < line.length; index++) {
    const isSpeaker = speaker?.start === index;
    const opens = table[line.charCodeAt(index)]!;
    if (opens === 0 && !isSpeaker) continue;
    while (next < taken.length && taken[next]!.end <= index) next++;
    const barrier = taken[next];
    if (barrier !== undefined && barrier.start <= index) {
      index = barrier.end - 1;
      end = Math.max(end, barrier.end);
      continue;
    }
    const named = spanAt(line, index, end, opens);
    const span = isSpeaker ? speakerSpan(named, speaker, end) : named;
    if (span === undefined) continue;
    if (typeof span === 'number') {
      index = span - 1;
      continue;
    }
    if (span.start < end || (barrier !== undefined && span.end > barrier.start)) continue;
    found.push(span);
    end = span.end;
    index = Math.max(index, span.end - 1);
  }
  return found;
}

/** A speaker with his posts, as far as nothing else has taken them (清河镇 of 清河镇人民政府镇长　张明). */
function speakerSpan(named: RenewalSpan | number | undefined, { start, end }: TextRange, from: number): RenewalSpan {
  if (typeof named !== 'object' || named.kind !== 'person') return { start, end, kind: 'person', weak: false };
  return { ...named, start: Math.max(named.start, from) };
}

function spanAt(line: string, index: number, from: number, opens: number): RenewalSpan | number | undefined {
  if ((opens & Opens.figure) !== 0) return figureAt(line, index);
  if ((opens & Opens.title) !== 0) return titleAt(line, index);
  if ((opens & Opens.number) !== 0) return documentNumberAt(line, index);
  return (
    ((opens & Opens.ordinal) !== 0 ? ordinalAt(line, index) : undefined) ??
    ((opens & Opens.relative) !== 0 ? relativeAt(line, index) : undefined) ??
    ((opens & Opens.numeral) !== 0 ? numeral(line, index) : undefined) ??
    ((opens & Opens.name) !== 0 ? personAt(line, index, from) : undefined) ??
    ((opens & Opens.province) !== 0 ? provinceAt(line, index) : undefined) ??
    ((opens & Opens.place) !== 0 && line[index + 1] !== '长' ? placeEndingAt(line, index, from) : undefined) ??
    ((opens & Opens.meeting) !== 0 ? meetingEndingAt(line, index, from) : undefined)
  );
}

const inNumeral = /[一二两三四五六七八九十百千第]/;

/** A numeral begins where no other character of one stands before it. */
function numeral(line: string, index: number): RenewalSpan | undefined {
  const before = line[index - 1];
  if (before !== undefined && inNumeral.test(before)) return undefined;
  return numeralAt(line, index, before === '“' || before === '"' || before === '‘');
}

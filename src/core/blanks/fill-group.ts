import type { Analysis } from '../analysis/analyze.ts';
import type { Placeholder } from '../analysis/model.ts';
import type { PlaceholderKind } from '../syntax/blanks/kind-names.ts';
import { isWordAt, wordAt } from '../lexicon/lexicon.ts';
import { postPattern } from '../lexicon/posts.ts';
import { lazy } from '../text/lazy.ts';
import type { Said } from '../text/said.ts';
import type { TextEdit } from '../text/text-edit.ts';
import { fillDate } from './fill-date.ts';
import { readingGroup, type PlaceholderGroup } from './fill-groups.ts';
import { parseMoments } from './fill-moment.ts';
import { refusal, valueProblem } from './fill-value.ts';
import { slotsOf, splitValue, withoutUnit } from './fill-slots.ts';

type Fill =
  | { readonly edits: readonly TextEdit[]; readonly problem: null }
  | { readonly edits: readonly []; readonly problem: Said };

const refuse = (problem: Said): Fill => ({ edits: [], problem });
const accept = (edits: readonly TextEdit[]): Fill => ({ edits, problem: null });

/**
 * The edits that fill one group with a value, in text order and without overlaps; none when the value does not fit
 * (`fillProblem` says why). A date takes 2026-03-05 or 3月5日 and is written as the text writes dates; parts it does not give
 * stay open. A unit that is printed behind the blank is not written twice: 120人 in XX人 is 120.
 *
 *     fillGroup(analysis, group, '2026-03-05') // X月X日 becomes 3月5日
 */
export const fillGroup = (
  analysis: Analysis,
  group: PlaceholderGroup,
  value: string,
  member?: Placeholder,
): readonly TextEdit[] => fill(analysis, group, value, member).edits;

/**
 * Why a value does not fit a group, in one sentence to be said to the writer; null when it does. An empty value fits: the
 * blank stays.
 *
 *     wordSaid(fillProblem(analysis, group, '2月30日'), chineseWords) // '没有2月30日'
 *     fillProblem(analysis, group, '2月28日') // null
 */
export const fillProblem = (
  analysis: Analysis,
  group: PlaceholderGroup,
  value: string,
  member?: Placeholder,
): Said | null => fill(analysis, group, value, member).problem;

function fill(analysis: Analysis, group: PlaceholderGroup, given: string, member: Placeholder | undefined): Fill {
  const { logical } = analysis.document;
  if (logical === null) return fillReading(analysis, group, given, member);
  const own = readingGroup(analysis, group);
  const part = member && own.members.find(({ id }) => id === member.id);
  const filled = fillReading(analysis.reading, own, given, part);
  // A blank is replaced as a whole, with what a line end or a converter put into it.
  return filled.problem === null
    ? accept(filled.edits.map(({ range, text }) => ({ range: logical.rangeOf(range), text })))
    : filled;
}

function fillReading(
  analysis: Analysis,
  group: PlaceholderGroup,
  given: string,
  member: Placeholder | undefined,
): Fill {
  const value = given.trim();
  if (value === '') return accept([]);
  // A line break would part the paragraph, and every marker and blank behind it.
  if (/[\n\r]/u.test(value)) return refuse(refusal('oneLine'));
  const { text } = analysis.document;
  const members = member === undefined ? group.members : [member];
  const date = fillDate(text, members, value);
  if (date !== null) return date.problem === null ? accept(date.edits) : refuse(date.problem);
  const slots = slotsOf(text, members);
  const values = splitValue(text, slots, value);
  if (values === null) return refuse(refusal('several', { count: slots.length, example: group.example }));
  // X-X岁 prints its unit once, behind the last of its blanks.
  const { end } = members.at(-1)!;
  const after = text.slice(end, end + REACH).trimStart();
  const problem = problemOf(members, values, group, after);
  if (problem !== null) return refuse(problem);
  const edits = slots.map((range, index) => ({
    range,
    text: written(
      values[index]!,
      group.kind,
      members[0]!,
      index + 1 < slots.length && group.kind === 'place' ? '' : after,
    ),
  }));
  return edits.every((edit) => edit.text !== '') ? accept(edits) : refuse(refusal('nothing'));
}

/** A field says itself what it wants and a kind that is only guessed refuses nothing. */
function problemOf(
  members: readonly Placeholder[],
  values: readonly string[],
  { kind, example }: PlaceholderGroup,
  after: string,
): Said | null {
  if (members.some(({ form, certain }) => form !== 'mask' || !certain)) return null;
  for (const value of values) {
    const problem = valueProblem(kind, value, example) ?? unitProblem(kind, value, after);
    if (problem !== null) return problem;
  }
  return null;
}

const REACH = 12;

/** A figure with the unit that its writer has put behind it: 12.6万元, 3000多人. */
const COUNTED = /^[\d.,，\s]+([十百千万亿]{0,3})([余多几来]?)([^\d.,，\s]*)$/u;
const isCounted = (kind: PlaceholderKind): boolean =>
  kind === 'count' || kind === 'percent' || kind === 'money' || kind === 'time';
const PRINTED = /^[十百千万亿]{0,3}/u;

/** 12.6万元 does not go before 亿元, nor 23000人 before 万人. */
function unitProblem(kind: PlaceholderKind, value: string, after: string): Said | null {
  if (!isCounted(kind)) return null;
  const [, power = '', about = '', unit = ''] = COUNTED.exec(value.trim()) ?? [];
  if (unit === '' || after.startsWith(unit) || after.startsWith(power + about + unit)) return null;
  const printedPower = PRINTED.exec(after)![0].length;
  if (!isWordAt(after, printedPower, 'measure', 'money', 'duration', 'percent')) return null;
  return refusal('otherUnit', { value, printed: after.slice(0, printedPower) + wordAt(after, printedPower)!.text });
}

/** Dates in fields (【会议日期】) are written out; units that the text prints itself are left out. */
function written(value: string, kind: PlaceholderKind, { form }: Placeholder, after: string): string {
  if (form === 'field' && (kind === 'date' || kind === 'time')) return inWords(value);
  if (form === 'field' && kind === 'other') return value;
  if (kind === 'year') return /^\s?年/u.test(after) ? withoutUnit(value, '年') : value;
  const unit = unitOf(value, kind);
  if (unit !== '' && after.startsWith(unit)) return withoutUnit(value, unit);
  // 3.2万余人 before 人.
  const measure = isCounted(kind) ? (COUNTED.exec(value)?.[3] ?? '') : '';
  return measure !== '' && after.startsWith(measure) ? withoutUnit(value, measure) : value;
}

const POST_END = lazy(() => new RegExp(`(?:${postPattern})$`));
const PLACE_END = /(?:街道|自治区|新城|新区|地区|口岸|[省市县区旗镇乡村州])$/u;
const BODY_END = /(?:公司|集团|医院|大学|学院|学校|电视台|日报|委员会|指挥部|[局厅院所委办组])$/u;

/** What a value ends with that a text may print behind the blank: 120人, 12%, 王明同志, 青山镇. */
function unitOf(value: string, kind: PlaceholderKind): string {
  if (kind === 'person') return POST_END().exec(value)?.[0] ?? '';
  if (kind === 'place') return PLACE_END.exec(value)?.[0] ?? '';
  if (kind === 'organisation') return BODY_END.exec(value)?.[0] ?? PLACE_END.exec(value)?.[0] ?? '';
  return /^[\d.,，\s]*[\d.](\D+)$/u.exec(value)?.[1]?.trim() ?? '';
}

/** 2026-03-05 in the words of a text: 2026年3月5日. */
function inWords(value: string): string {
  const moment = /^[\d\s:：T/.-]+$/u.test(value) && /[-/.]/u.test(value) ? parseMoments(value) : null;
  if (moment?.length !== 1) return value;
  const { year, month, day, hour, minute } = moment[0]!;
  const clock = hour === undefined ? '' : `${hour}:${String(minute ?? 0).padStart(2, '0')}`;
  const part = (number: number | undefined, unit: string): string => (number === undefined ? '' : `${number}${unit}`);
  return part(year, '年') + part(month, '月') + part(day, '日') + clock;
}

import { number } from './messages.zh.ts';
import { matches } from '../../../text/matches.ts';
import type { TextRange } from '../../../text/range.ts';
import { defineParagraphRule, type Report } from '../../rule.ts';

type Messages = (typeof number)['number/arithmetic'];

/** A figure with its scale, and what it is counted in. */
const FIGURE = '(?<![\\d.])(\\d{1,9}(?:\\.\\d{1,4})?)(万|亿)?';
/** Years are no figures. */
const FIGURES = new RegExp(`${FIGURE}(?![年\\d.万亿千百])([^，。；：、\\d]{0,6})`, 'gu');
const UP = '增加|提高|上升|增长|扩大|提升|增';
const DOWN = '下降|减少|降低|缩短|压缩|缩减|回落|压减|降|减';
/** 增加到, between the two figures of 由38万人次增加到35万人次. */
const CHANGED = new RegExp(`(${UP}|${DOWN})了?[到至为](?=[^，。；]{0,20}\\d)`, 'gu');
const IS_UP = new RegExp(`^(?:${UP})$`, 'u');
/** How far on both sides of it they stand, in UTF-16 units. */
const BEFORE = 40;
const BEHIND = 24;
/** By how much: ，缩短1.9天. */
const DIFFERENCE = new RegExp(`^[^，。；：、\\d]{0,4}[，,](?:${UP}|${DOWN})了?${FIGURE}([^，。；：、\\d]{1,4})`, 'u');
/** 56.3亿元，占年初预算112.6亿元的60%. */
const SHARE = new RegExp(
  `${FIGURE}([^，。；：、\\d]{1,3})[，,]占[^，。；：、\\d]{0,12}${FIGURE}\\3的${FIGURE}[%％]`,
  'gu',
);
/** What is left of the whole, said to be so: 还差74万元, 尚有28项正在整改. */
const LEFT = new RegExp(
  `(?:剩余|还剩|还差|尚差|余下|尚余|仅剩|(?:尚有|还有|仍有)(?=[\\d.]{1,9}[万亿]?[^，。；\\d]{1,10}(?:未|没|正在整改|待)))[^，。；：、\\d]{0,4}${FIGURE}([个名人户家项件起例处所座台辆批条元亩吨]|公里)`,
  'gu',
);
const SCALE: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8 };

interface Figure {
  readonly value: number;
  /** What its last digit is worth; 0 where it is a whole number. */
  readonly step: number;
}

function figureOf(digits: string, scale: string | undefined): Figure {
  const worth = SCALE[scale ?? ''] ?? 1;
  const decimals = digits.split('.')[1]?.length ?? 0;
  return { value: Number(digits) * worth, step: decimals === 0 ? 0 : worth / 10 ** decimals };
}

/** Whether two figures differ by more than those they are made of were rounded. */
const isApart = (computed: number, said: Figure, ...parts: readonly Figure[]): boolean =>
  Math.abs(computed - said.value) > parts.reduce((sum, { step }) => sum + step, said.step) * 0.5 + 1e-9;

const rounded = (value: number): string => String(Math.round(value * 1000) / 1000);

/** Figures of one sentence that do not agree by plain arithmetic: 由38万增加到35万, 缩短 by more than the difference, a share, what is left. */
export const arithmetic = defineParagraphRule({
  id: 'number/arithmetic',
  concerns: 'figures',
  basis: '实务',
  severity: 'warning',
  words: number['number/arithmetic'],
  needs: ['digit'],
  checkParagraph({ text }, report) {
    for (const match of text.matchAll(CHANGED)) judgeChange(text, match, report);
    for (const match of text.matchAll(SHARE)) judgeShare(match, report);
    for (const match of text.matchAll(LEFT)) judgeRest(text, match, report);
  },
});

function judgeChange(text: string, { index, 0: { length }, 1: verb }: RegExpExecArray, report: Report<Messages>): void {
  const lead = /[由从]([^由从，。；：、]{1,40})$/u.exec(text.slice(Math.max(0, index - BEFORE), index))?.[1];
  const behind = text.slice(index + length, index + length + BEHIND).split(/[，。；、]/u)[0]!;
  const from = lead === undefined ? undefined : matches(FIGURES, lead).at(-1);
  const to = matches(FIGURES, behind)[0];
  if (from === undefined || to === undefined || !isOneMeasure(from, to, lead!, behind, verb!)) return;
  if (RANKED.test(text.slice(0, index - lead!.length - 1).slice(-BEHIND))) return;
  const [first, last] = [figureOf(from[1]!, from[2] ?? (from[3] === '' ? to[2] : undefined)), figureOf(to[1]!, to[2])];
  const end = index + length + to.index + to[0].length;
  const range: TextRange = { start: index - lead!.length - 1, end };
  if (first.value !== last.value && IS_UP.test(verb!) !== first.value < last.value) {
    const data = { from: from[1]! + (from[2] ?? ''), to: to[1]! + (to[2] ?? ''), verb: verb! };
    report({ range, messageId: 'direction', data });
    return;
  }
  const figureEnd = end - to[3]!.length;
  const said = DIFFERENCE.exec(text.slice(figureEnd, figureEnd + BEFORE));
  // What percentages differ by has a rule of its own.
  if (said === null || /[%％]/u.test(said[3]!) || said[3]![0] !== to[3]![0]) return;
  const [change, actual] = [figureOf(said[1]!, said[2]), Math.abs(last.value - first.value)];
  if (!isApart(actual, change, first, last)) return;
  const [scale, worth] = [said[2] ?? '', SCALE[said[2] ?? ''] ?? 1];
  const data = { actual: rounded(actual / worth) + scale, said: said[1]! + scale };
  report({ range: { start: range.start, end: figureEnd + said[0].length }, messageId: 'difference', data });
}

/** What goes up by going down: 全省排名由12上升到5, 风险等级由4提升到3. */
const RANKED = /(?:排名|名次|位次|排位|等级|级别)[^，。；：]{0,4}$/u;
/** Ranks and grades: 5名, 4级, 3类, 2档. People are counted by 名, too, and only their number grows. */
const GRADES = /^[位名级类档等]/u;
const GROWS = /^(?:增加|增长|扩大|增|减少|减|缩减|压减)$/u;
/** What makes another thing of a figure: 零下5度, -3度, 每周3次. */
const TURNED = /零下|负|[-－−–—]|每/u;

/** Whether two figures count the same: ranks (第3位) go up by going down, and 3户 to 200人 are two things. */
function isOneMeasure(from: RegExpExecArray, to: RegExpExecArray, lead: string, behind: string, verb: string): boolean {
  const [first, last] = [lead.slice(0, from.index), behind.slice(0, to.index)];
  const isCount = /^[名位]/u.test(to[3]!) && GROWS.test(verb);
  const isRank = first.endsWith('第') || last.endsWith('第') || (GRADES.test(to[3]!) && !isCount);
  if (isRank || TURNED.test(first) || TURNED.test(last)) return false;
  return !/[:：比]/u.test(from[3]!) && to[3]!.startsWith(from[3]!.replace(/[左右多余]/gu, ''));
}

function judgeShare(match: RegExpExecArray, report: Report<Messages>): void {
  const [all, part, partScale, , whole, wholeScale, said] = match;
  const [first, last, share] = [figureOf(part!, partScale), figureOf(whole!, wholeScale), figureOf(said!, undefined)];
  const actual = (first.value / last.value) * 100;
  if (last.value === 0 || Math.abs(actual - share.value) <= Math.max(1, share.step)) return;
  const range = { start: match.index, end: match.index + all.length };
  report({ range, messageId: 'share', data: { actual: String(Math.round(actual * 10) / 10), said: said! } });
}

/** Two figures of its unit in front of what is left, in the same sentence and no others, are the whole and what is done. */
function judgeRest(text: string, match: RegExpExecArray, report: Report<Messages>): void {
  const [all, left, scale, unit] = match;
  const sentence = text
    .slice(Math.max(0, match.index - 120), match.index)
    .split(/[。！？；]/u)
    .at(-1)!;
  const figures = [...sentence.matchAll(new RegExp(`${FIGURE}${unit!}`, 'gu'))];
  if (figures.length !== 2 || /[增减比超少]|上年|去年|其中/u.test(sentence)) return;
  const [whole, done] = figures.map(([, digits, its]) => figureOf(digits!, its)) as [Figure, Figure];
  const rest = figureOf(left!, scale);
  const actual = whole.value - done.value;
  if (actual <= 0 || !isApart(actual, rest, whole, done)) return;
  const worth = SCALE[scale ?? ''] ?? 1;
  const start = match.index + all.lastIndexOf(left!);
  const range = { start, end: match.index + all.length };
  report({ range, messageId: 'rest', data: { actual: rounded(actual / worth) + (scale ?? '') + unit! } });
}

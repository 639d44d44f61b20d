import { formatChineseNumeral, parseChineseNumeral } from '../text/chinese-numeral.ts';
import { stageNames, type Stage } from '../store/stages.ts';

/** Behind the name of a text without its ending: the folder beside it that holds its 稿次. */
export const versionFolderSuffix = '.稿次';

/** What the name of a version's file says. */
export interface VersionName {
  /** Versions are counted from 1 in the order in which they were saved. */
  readonly number: number;
  /** What people call it: 二稿, 送审稿. */
  readonly label: string;
  /** When it was saved, to the minute: 2026-11-30 17:30. */
  readonly time: string;
}

const pad = (number: number): string => String(number).padStart(2, '0');

/**
 * The name of a version's file; `ending` is that of its text.
 *
 *     versionFileName({ number: 2, label: '送审稿', time: '2026-11-30 17:30' }, '.txt') // '02 送审稿 2026-11-30 1730.txt'
 */
export const versionFileName = ({ number, label, time }: VersionName, ending: string): string =>
  `${pad(number)} ${label} ${time.replace(':', '')}${ending}`;

const endingOf = /\.[^.\s]{1,8}$/u;
const numbered = /^\d{1,4}(?= )/u;
const timed = / (\d{4}-\d{2}-\d{2}) (\d{2})(\d{2})$/u;

/**
 * Reads such a name. One that a person gave has its own words as label, number 0 and no time; null for what is no version: hidden files, and
 * what was left half written.
 */
export function readVersionName(name: string): VersionName | null {
  if (name.startsWith('.') || name.startsWith('~$') || /\.tmp$/iu.test(name)) return null;
  const stem = name.replace(endingOf, '');
  const number = numbered.exec(stem)?.[0] ?? '';
  const time = timed.exec(stem.slice(-16));
  const label = stem.slice(number.length, time === null ? undefined : -16).trim();
  if (number === '' || time === null || label === '') return { number: 0, label: stem, time: '' };
  return { number: Number(number), label, time: `${time[1]!} ${time[2]!}:${time[3]!}` };
}

const draft = /^([一二三四五六七八九十百]{1,5})稿$/u;
const forbidden = /[\\/:*?"<>|\p{Cc}]/u;
/** Longer names make trouble on some disks. */
const LONGEST_LABEL = 40;

/** Whether a version may be called so: its name is that of a file. */
export const isVersionLabel = (label: string): boolean =>
  label !== '' &&
  label.length <= LONGEST_LABEL &&
  label === label.trim() &&
  !forbidden.test(label) &&
  !/^\.|\.$/u.test(label);

/**
 * What the next version may be called, likeliest first: the next 稿 by number, 征求意见稿, 送审稿 and 定稿, by how far the text has come. A name
 * that is taken is counted on.
 *
 *     nextVersionLabels('draft', ['一稿', '二稿'])[0] // '三稿'
 */
export function nextVersionLabels(stage: Stage, taken: readonly string[]): readonly string[] {
  const numbers = taken.flatMap((label) =>
    label === '初稿' ? [1] : parseChineseNumeral(draft.exec(label)?.[1] ?? ''),
  );
  const last = Math.max(0, ...numbers.filter((number) => Number.isFinite(number)));
  const next = `${formatChineseNumeral(last + 1)}稿`;
  const [review, final] = [`${stageNames.review}稿`, stageNames.final];
  const inOrder = {
    draft: [next, '征求意见稿', review, final],
    review: [review, next, '征求意见稿', final],
    final: [final, review, next, '征求意见稿'],
  }[stage];
  return inOrder.map((label) => countedOn(label, new Set(taken)));
}

/** 送审稿（二） where 送审稿 is there. */
function countedOn(label: string, taken: ReadonlySet<string>): string {
  if (!taken.has(label)) return label;
  for (let count = 2; ; count++) {
    const next = `${label}（${formatChineseNumeral(count)}）`;
    if (!taken.has(next)) return next;
  }
}

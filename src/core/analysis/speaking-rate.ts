import { parseCount } from '../text/chinese-numeral.ts';
import type { Statistics } from './model.ts';

/** How long a speech of so many words took. */
export interface KnownPair {
  /** 字数, as Word counts. */
  readonly words: number;
  readonly minutes: number;
}

const AMOUNT = /(?<![\d.])(\d{1,7}(?:\.\d{1,2})?) ?(字|个?小时|分|秒)/gu;
const HOURS_IN_WORDS = /(?<!十)[一两二三四](?=个?半?小时)/gu;
const PER_MINUTE: Readonly<Record<string, number>> = { 小时: 60, 个小时: 60, 分: 1, 秒: 1 / 60 };

/**
 * Reads what somebody remembers of a speech; null where it names no length, or no time.
 *
 *     readKnownPair('上次5600字讲32分钟') // { words: 5600, minutes: 32 }
 *     readKnownPair('1小时10分，12600字') // { words: 12600, minutes: 70 }
 *     readKnownPair('16000字，一个半小时') // { words: 16000, minutes: 90 }
 */
export function readKnownPair(told: string): KnownPair | null {
  let words = 0;
  let minutes = 0;
  for (const [, number, unit] of inFigures(told.slice(0, 80)).matchAll(AMOUNT))
    if (unit === '字') words += Number(number);
    else minutes += Number(number) * PER_MINUTE[unit!]!;
  return words > 0 && minutes > 0 ? { words, minutes } : null;
}

/** A time as it is told (一个半小时, 1小时半, 半个小时) in figures. */
const inFigures = (told: string): string =>
  told
    .replace(/[,，]/gu, '')
    .replace(HOURS_IN_WORDS, (hours) => String(parseCount(hours)))
    .replace(/(?<=\d ?)个半小时/gu, '小时30分')
    .replace(/(?<=\d ?个?小时)半/gu, '30分')
    .replace(/(?<!个)半个?小时/gu, '30分');

/** Syllables among the words that Word counts, marks being words too, in an ordinary speech. */
const USUAL_SHARE = 0.88;

/** Rates that a person speaks at, in syllables a minute. */
export const slowestRate = 60;
export const fastestRate = 400;

/**
 * The rate of a speech that took so long, in syllables a minute; null for what nobody speaks at. `share` is how many of the words are
 * syllables.
 *
 *     rateOf({ words: 5600, minutes: 32 }) // 154
 */
export function rateOf({ words, minutes }: KnownPair, share = USUAL_SHARE): number | null {
  const rate = Math.round((words * share) / minutes);
  return rate >= slowestRate && rate <= fastestRate ? rate : null;
}

/** How far a text is from the time it is to take: both are positive where it is over. */
export interface OverTarget {
  readonly minutes: number;
  /** 字数 that are too many, or may still be written. */
  readonly words: number;
}

/**
 * Compares a text with its target time.
 *
 *     overTarget({ words: 5600, minutes: 32, … }, 20) // { minutes: 12, words: 2100 }
 */
export function overTarget({ words, minutes }: Pick<Statistics, 'words' | 'minutes'>, target: number): OverTarget {
  const over = Math.round((minutes - target) * 10) / 10;
  // An empty text has no pace of its own.
  const pace = minutes > 0 ? words / minutes : 0;
  return { minutes: over, words: Math.round(over * pace) };
}

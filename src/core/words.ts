import { chinese } from './messages.zh.ts';
import type { PageWords } from './lint/rule-page.ts';
import type { Translated } from './text/said.ts';

/** The languages the core can speak. */
export type Language = 'zh' | 'en';

/** All words of the core in one language, by area. */
export type CoreWords = Translated<typeof chinese>;

/** The core's own language: what is said where no other is asked for. */
export const chineseWords: CoreWords = chinese;

/**
 * The words of a language. English is loaded when it is first asked for, not with the core.
 *
 *     wordFinding(finding, await loadWords('en')).message
 */
export const loadWords = async (language: Language): Promise<CoreWords> =>
  language === 'zh' ? chineseWords : (await import('./messages.en.ts')).english;

/**
 * The words of the rules' pages in a language, loaded when first asked for.
 *
 *     rulePage(rule, await loadPages('zh'))
 */
export const loadPages = async (language: Language): Promise<PageWords> =>
  (language === 'zh' ? await import('./lint/pages.zh.ts') : await import('./lint/pages.en.ts')).pageWords;

import { chineseWords, loadWords, type CoreWords } from '../core/index.ts';
import { en } from './messages.en.ts';
import { zh, type Messages } from './messages.zh.ts';

export const languages = ['zh', 'en'] as const;
export type Language = (typeof languages)[number];

const all: Readonly<Record<Language, Messages>> = { zh, en };
let chosen: Messages = zh;
let words: CoreWords = chineseWords;
let inUse: Language = 'zh';

/** What the command line says, in the language chosen for this run. */
export const messages = (): Messages => chosen;

/** The language chosen for this run. */
export const languageInUse = (): Language => inUse;

/** What the core says (findings, names of kinds, 定稿检查), in the same language. */
export const coreWords = (): CoreWords => words;

/** Chooses the language once, before anything is said. */
export async function speak(language: Language): Promise<void> {
  inUse = language;
  chosen = all[language];
  words = await loadWords(language);
}

/** Locales that stand for no language at all. */
const silent = /^(?:C|POSIX)(?:\.|$)/u;

/**
 * The language that the environment asks for: by LC_ALL, else LANG; Chinese where neither says.
 *
 *     languageOf({ LANG: 'en_GB.UTF-8' }) // 'en'
 */
export function languageOf({ LC_ALL, LANG }: Readonly<Record<string, string | undefined>>): Language {
  const locale = [LC_ALL, LANG].find((one) => one !== undefined && one !== '' && !silent.test(one));
  return locale === undefined || /^zh/iu.test(locale) ? 'zh' : 'en';
}

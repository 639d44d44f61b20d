import { inLanguage } from '../host/language.ts';
import { en } from './messages.en.ts';
import { zh, type OutlineMessages } from './messages.zh.ts';

/** The words of 提纲 in the language of the window. */
export const words: OutlineMessages = inLanguage({ zh, en });

import { inLanguage } from '../host/language.ts';
import { en } from './messages.en.ts';
import { zh, type WordMessages } from './messages.zh.ts';

/** What is said about Word documents, in the language of the window. */
export const words: WordMessages = inLanguage<WordMessages>({ zh, en });

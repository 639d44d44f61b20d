import { inLanguage } from '../host/language.ts';
import { en } from './messages.en.ts';
import { zh, type WelcomeMessages } from './messages.zh.ts';

export const words: WelcomeMessages = inLanguage({ zh, en });

import { language } from '../messages.ts';
import { en } from './messages.en.ts';
import { zh, type ArchiveWords } from './messages.zh.ts';

/** What is said of the archive, in the language of this window. */
export const archiveWords = (): ArchiveWords => (language() === 'zh' ? zh : en);

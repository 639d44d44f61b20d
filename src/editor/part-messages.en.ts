import type { PartMessages } from './part-messages.zh.ts';
import * as versions from './versions/messages.en.ts';
import * as word from './word/messages.en.ts';

/** The same in English; loaded only where it is spoken. */
export const partsInEnglish: PartMessages = { ...versions, ...word };

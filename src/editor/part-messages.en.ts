import type { PartMessages } from './part-messages.zh.ts';
import * as blanks from './blanks/part-messages.en.ts';
import * as merge from './merge/messages.en.ts';
import * as ownPhrases from './phrases/own-messages.en.ts';
import * as renewal from './renewal/messages.en.ts';
import * as statistics from './statistics/messages.en.ts';
import * as versions from './versions/messages.en.ts';
import * as word from './word/messages.en.ts';

/** The same in English; loaded only where it is spoken. */
export const partsInEnglish: PartMessages = {
  ...blanks,
  ...merge,
  ...ownPhrases,
  ...renewal,
  ...statistics,
  ...versions,
  ...word,
};

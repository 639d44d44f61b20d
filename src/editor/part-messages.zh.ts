import * as blanks from './blanks/part-messages.zh.ts';
import * as merge from './merge/messages.zh.ts';
import * as ownPhrases from './phrases/own-messages.zh.ts';
import * as renewal from './renewal/messages.zh.ts';
import * as statistics from './statistics/messages.zh.ts';
import * as versions from './versions/messages.zh.ts';
import * as word from './word/messages.zh.ts';

/** What is said by features that no start loads, by subject. */
export const partsInChinese = { ...blanks, ...merge, ...ownPhrases, ...renewal, ...statistics, ...versions, ...word };

export type PartMessages = typeof partsInChinese;

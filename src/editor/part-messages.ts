import { language } from './messages.ts';
import { partsInChinese, type PartMessages } from './part-messages.zh.ts';

let spoken: PartMessages = partsInChinese;

/** Loads the words in the language of the window; whoever loads the parts calls it before any of them is asked for. */
export async function speakInParts(): Promise<void> {
  if (language() === 'en') spoken = (await import('./part-messages.en.ts')).partsInEnglish;
}

/**
 * Words of features that are loaded when they are first used, in the language of the window: no start reads them. Asked where something is
 * said, as `messages()` is.
 */
export const partMessages = (): PartMessages => spoken;

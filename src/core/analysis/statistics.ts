import type { SpeechDocument } from '../syntax/nodes.ts';
import type { TextRange } from '../text/range.ts';
import type { Speech, Statistics } from './model.ts';
export const collectStatistics = (
  document: SpeechDocument,
  speeches: readonly Speech[],
  rate: number,
  within?: TextRange,
): Statistics => ({
  words: document.text.length + speeches.length + rate + (within?.start ?? 0),
  han: 0,
  characters: 0,
  minutes: 0,
  placeholders: 0,
});

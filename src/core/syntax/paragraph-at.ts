import type { SpeechDocument } from './nodes.ts';
import { lowerBound } from '../text/lower-bound.ts';

/** The line of a document that holds the offset: the last one that starts at or before it. */
export const paragraphAt = ({ starts }: Pick<SpeechDocument, 'starts'>, offset: number): number =>
  Math.max(0, lowerBound(starts.length, (line) => starts[line]! <= offset) - 1);

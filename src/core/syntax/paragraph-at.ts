import type { SpeechDocument } from './nodes.ts';

/** The line of a document that holds the offset: the last one that starts at or before it. */
export function paragraphAt(document: Pick<SpeechDocument, 'starts'>, offset: number): number {
  let low = 0;
  let high = document.starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (document.starts[middle]! <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

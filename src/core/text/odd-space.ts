/** Half-width spaces between a Chinese character and the mark behind it, in a line that is a sentence; global. */
export const spaceBeforeMark = /(?<=[\u3400-\u9fff”）》])[ \t]{1,2}(?=[，。；：、！？”）》])/gu;

/** True for a line that is a sentence: a title, name or table line lays itself out with spaces, and they stay. */
export function isSentenceLine(line: string): boolean {
  // Asked for each space of a line, one line after the other.
  if (line !== last.line) last = { line, isSentence: (line.length > 30 ? /[。；！？]/u : /[。！？]\s*$/u).test(line) };
  return last.isSentence;
}

let last = { line: '', isSentence: false };

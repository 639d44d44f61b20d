import type { TextRange } from '../../core/index.ts';

/** A line of a document's text, with what of it was left open; offsets into the line, half-open. */
export interface TemplateLine {
  readonly text: string;
  readonly blanks: readonly TextRange[];
}

/** The words of a line that are not left open, from one blank to the next; one more than there are blanks. */
export function fixedWords({ text, blanks }: TemplateLine): string[] {
  const starts = [0, ...blanks.map(({ end }) => end)];
  const ends = [...blanks.map(({ start }) => start), text.length];
  return starts.map((start, index) => text.slice(start, ends[index]));
}

/**
 * The values of a line's blanks where all else of it stands unchanged; null where it does not. Each stretch of fixed words is
 * looked for where it first fits, the last at the end.
 *
 *     valuesOf({ text: '投资XX亿元。', blanks: [{ start: 2, end: 4 }] }, '投资36亿元。') // ['36']
 */
export function valuesOf(line: TemplateLine, filled: string): readonly string[] | null {
  const fixed = fixedWords(line);
  if (!filled.startsWith(fixed[0]!)) return null;
  let at = fixed[0]!.length;
  const values: string[] = [];
  for (const [index, words] of fixed.slice(1).entries()) {
    const isLast = index === fixed.length - 2;
    const next = isLast ? filled.length - words.length : words === '' ? at : filled.indexOf(words, at);
    if (next < at || !filled.startsWith(words, next)) return null;
    values.push(filled.slice(at, next));
    at = next + words.length;
  }
  return at === filled.length ? values : null;
}

/** Of lines that share their rarest words, no more than this are tried for one text. */
const MOST_TRIED = 32;

/** The characters and pairs of neighbouring characters of some words, each once. */
function keysOf(words: readonly string[]): Set<string> {
  const keys = new Set<string>();
  for (const word of words)
    for (let at = 0; at < word.length; at++) {
      keys.add(word[at]!);
      if (at + 1 < word.length) keys.add(word.slice(at, at + 2));
    }
  return keys;
}

/**
 * Lines with blanks, found by a text that may be one of them filled in, in time that depends on the text alone: each stands under the rarest pair of
 * characters of its fixed words, which every filled form of it has.
 */
export class TemplateIndex {
  readonly #byKey = new Map<string, number[]>();

  constructor(private readonly lines: readonly TemplateLine[]) {
    const keys = lines.map((line) => keysOf(fixedWords(line)));
    const counts = new Map<string, number>();
    for (const set of keys) for (const key of set) counts.set(key, (counts.get(key) ?? 0) + 1);
    keys.forEach((set, index) => {
      let rarest: string | undefined;
      // A pair comes behind its first character and is no more frequent.
      for (const key of set) if (rarest === undefined || counts.get(key)! <= counts.get(rarest)!) rarest = key;
      if (rarest === undefined) return;
      const bucket = this.#byKey.get(rarest);
      if (bucket === undefined) this.#byKey.set(rarest, [index]);
      else bucket.push(index);
    });
  }

  /**
   * The index of a line that a text fills in; -1 when there is none.
   *
   *     new TemplateIndex([{ text: '投资XX亿元。', blanks: [{ start: 2, end: 4 }] }]).find('投资36亿元。') // 0
   */
  find(text: string): number {
    return this.#place(text)?.index ?? -1;
  }

  /** The same; the line is not found again. */
  take(text: string): number {
    const place = this.#place(text);
    if (place === undefined) return -1;
    place.bucket.splice(place.at, 1);
    return place.index;
  }

  #place(text: string): { readonly bucket: number[]; readonly at: number; readonly index: number } | undefined {
    for (const key of keysOf([text])) {
      const bucket = this.#byKey.get(key) ?? [];
      for (let at = 0; at < bucket.length && at < MOST_TRIED; at++) {
        const index = bucket[at]!;
        if (valuesOf(this.lines[index]!, text) !== null) return { bucket, at, index };
      }
    }
    return undefined;
  }
}

import { diffArrays } from 'diff';

/** A stretch of a paragraph that both versions have, or only one. */
export interface RedlinePiece {
  readonly kind: 'same' | 'insert' | 'delete';
  readonly text: string;
}

/** The fate of one paragraph. `move` numbers the two places of a paragraph that stands elsewhere now. */
export type RedlineOp =
  | { readonly kind: 'same' | 'insert' | 'delete'; readonly text: string }
  | { readonly kind: 'change'; readonly pieces: readonly RedlinePiece[] }
  | { readonly kind: 'moveFrom' | 'moveTo'; readonly text: string; readonly move: number };

/** A run of paragraphs that only one version has, beside what only the other has. */
interface Gap {
  readonly deleted: readonly string[];
  readonly inserted: readonly string[];
}

/** Shorter paragraphs (同志们：) are met again by chance. */
const SHORTEST_MOVE = 8;
/** Two paragraphs are versions of one when so much of their words is the same. */
const LIKENESS = 0.5;
/** How many paragraphs ahead a version is looked for in a gap. */
const REACH = 12;

/** Words of a paragraph, figures with their points and % whole; characters where the host has no dictionary. */
function wordsOf(text: string): string[] {
  const words: string[] = [];
  for (const part of text.split(/(\d[\d.,]*%?)/u)) {
    if (part === '') continue;
    if (/^\d/u.test(part)) words.push(part);
    else words.push(...segmented(part));
  }
  return words;
}

/** The segmenter is slow to begin and looks at the whole string for each word: it gets some sentences at a time, 200 characters at most. */
function segmented(text: string): string[] {
  const pieces = text.match(/[^]{1,199}[。！？；\n]|[^]{1,200}/gu) ?? [];
  return pieces.flatMap((piece) =>
    segmenter === undefined ? [...piece] : [...segmenter.segment(piece)].map(({ segment }) => segment),
  );
}

const segmenter = typeof Intl.Segmenter === 'function' ? new Intl.Segmenter('zh', { granularity: 'word' }) : undefined;

/**
 * Two versions of a paragraph, word by word; two changes with no more than one character between them are one.
 *
 *     comparePieces('要认真抓，确保落实', '要扎实抓，切实保障落实')
 */
export function comparePieces(before: string, after: string): readonly RedlinePiece[] {
  const pieces: RedlinePiece[] = [];
  let deleted = '';
  let inserted = '';
  const flush = (): void => {
    if (deleted !== '') pieces.push({ kind: 'delete', text: deleted });
    if (inserted !== '') pieces.push({ kind: 'insert', text: inserted });
    deleted = inserted = '';
  };
  const parts = diffArrays(wordsOf(before), wordsOf(after));
  parts.forEach(({ added, removed, value }, index) => {
    const text = value.join('');
    if (added) inserted += text;
    else if (removed) deleted += text;
    else if ([...text].length === 1 && deleted + inserted !== '' && index < parts.length - 1) {
      deleted += text;
      inserted += text;
    } else {
      flush();
      pieces.push({ kind: 'same', text });
    }
  });
  flush();
  return pieces;
}

/** How much of two paragraphs is the same, 0…1, by their pairs of neighbouring characters. */
function likeness(a: string, b: string): number {
  if (a === b) return 1;
  if (a.length < 2 || b.length < 2) return 0;
  const pairs = new Map<string, number>();
  for (let at = 0; at + 1 < a.length; at++) pairs.set(a.slice(at, at + 2), (pairs.get(a.slice(at, at + 2)) ?? 0) + 1);
  let same = 0;
  for (let at = 0; at + 1 < b.length; at++) {
    const left = pairs.get(b.slice(at, at + 2)) ?? 0;
    if (left > 0) same++;
    pairs.set(b.slice(at, at + 2), left - 1);
  }
  return (2 * same) / (a.length + b.length - 2);
}

/** Whether a paragraph is a later version of another. */
type IsVersion = (before: string, after: string) => boolean;

const isAlike: IsVersion = (before, after) => likeness(before, after) >= LIKENESS;

/** Pairs the paragraphs of a gap, in order: versions of one, or gone and new. */
function pairGap({ deleted, inserted }: Gap, isVersion: IsVersion): RedlineOp[] {
  const ops: RedlineOp[] = [];
  let next = 0;
  for (const text of deleted) {
    const end = Math.min(inserted.length, next + REACH);
    let found = -1;
    for (let at = next; at < end && found < 0; at++) if (isVersion(text, inserted[at]!)) found = at;
    if (found < 0) ops.push({ kind: 'delete', text });
    else {
      for (; next < found; next++) ops.push({ kind: 'insert', text: inserted[next]! });
      ops.push({ kind: 'change', pieces: comparePieces(text, inserted[found]!) });
      next = found + 1;
    }
  }
  for (; next < inserted.length; next++) ops.push({ kind: 'insert', text: inserted[next]! });
  return ops;
}

/** Paragraphs that stand once in both versions, in the order of both: what lies between them is compared by itself. */
function anchorsOf(before: readonly string[], after: readonly string[]): readonly (readonly [number, number])[] {
  const once = (lines: readonly string[]): Map<string, number> => {
    const places = new Map<string, number>();
    lines.forEach((line, at) => places.set(line, places.has(line) ? -1 : at));
    return places;
  };
  const [inBefore, inAfter] = [once(before), once(after)];
  const common: [number, number][] = [];
  for (const [line, at] of inBefore) {
    const other = inAfter.get(line) ?? -1;
    if (at >= 0 && other >= 0) common.push([at, other]);
  }
  return longestRising(common.sort((a, b) => a[0] - b[0]));
}

/** The longest run of pairs whose second number rises, too (patience sorting). */
function longestRising(pairs: readonly [number, number][]): readonly (readonly [number, number])[] {
  const tops: number[] = [];
  const previous: number[] = [];
  pairs.forEach(([, value], index) => {
    let low = 0;
    let high = tops.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (pairs[tops[middle]!]![1] < value) low = middle + 1;
      else high = middle;
    }
    previous[index] = low > 0 ? tops[low - 1]! : -1;
    tops[low] = index;
  });
  const chain: (readonly [number, number])[] = [];
  for (let at = tops.at(-1) ?? -1; at >= 0; at = previous[at]!) chain.push(pairs[at]!);
  return chain.reverse();
}

/** Paragraphs that are the same in both, and the gaps between them. */
function align(before: readonly string[], after: readonly string[]): (string | Gap)[] {
  const parts: (string | Gap)[] = [];
  let [a, b] = [0, 0];
  const between = (untilA: number, untilB: number): void => {
    let deleted: string[] = [];
    for (const { added, removed, value } of diffArrays(before.slice(a, untilA), after.slice(b, untilB))) {
      if (removed) deleted = value;
      else if (added) {
        parts.push({ deleted, inserted: value });
        deleted = [];
      } else {
        if (deleted.length > 0) parts.push({ deleted, inserted: [] });
        deleted = [];
        parts.push(...value);
      }
    }
    if (deleted.length > 0) parts.push({ deleted, inserted: [] });
  };
  for (const [atA, atB] of anchorsOf(before, after)) {
    between(atA, atB);
    parts.push(before[atA]!);
    [a, b] = [atA + 1, atB + 1];
  }
  between(before.length, after.length);
  return parts;
}

/** Paragraphs that are gone at one place and new at another have moved. */
function withMoves(ops: readonly RedlineOp[]): RedlineOp[] {
  const gone = new Map<string, number[]>();
  ops.forEach((op, at) => {
    if (op.kind === 'delete' && op.text.length >= SHORTEST_MOVE) gone.set(op.text, [...(gone.get(op.text) ?? []), at]);
  });
  const result = [...ops];
  let moves = 0;
  ops.forEach((op, at) => {
    if (op.kind !== 'insert') return;
    const from = gone.get(op.text)?.shift();
    if (from === undefined) return;
    const move = ++moves;
    result[from] = { kind: 'moveFrom', text: op.text, move };
    result[at] = { kind: 'moveTo', text: op.text, move };
  });
  return result;
}

/**
 * The fate of each paragraph from one version to the other; the new text is all but what was deleted or moved away, the old
 * one all but what was inserted or moved in.
 *
 *     compareTexts(['甲', '乙'], ['甲']) // [{ kind: 'same', text: '甲' }, { kind: 'delete', text: '乙' }]
 *
 * `isVersion` says which paragraphs are versions of one, beside those that are alike.
 */
export function compareTexts(
  before: readonly string[],
  after: readonly string[],
  isVersion: IsVersion = isAlike,
): readonly RedlineOp[] {
  return withMoves(
    align(before, after).flatMap((part): RedlineOp[] =>
      typeof part === 'string'
        ? [{ kind: 'same', text: part }]
        : pairGap(part, (a, b) => isVersion(a, b) || isAlike(a, b)),
    ),
  );
}

import { sentenceAround } from '../../core/index.ts';
import { FarWishes, isGranted, wishesIn, type Wish } from '../../core/later.ts';
import { compareTexts } from './compare.ts';
import type { TrackedChange, WordDocument, WordNote } from './model.ts';
import { readWord } from './read.ts';
import { wordLines } from './text.ts';

/** What somebody has to say about a text: a comment with the answers to it, or a change that was tracked. */
export interface Opinion {
  readonly author: string;
  /** Index of the line it is about, and what of it, half-open in UTF-16 units; -1 where the text does not refer to it. */
  readonly line: number;
  readonly start: number;
  readonly end: number;
  /** The words that a comment hangs on, also where they go over lines. */
  readonly anchor: string;
  readonly said: { readonly text: string; readonly answers: readonly Answer[] } | TrackedChange;
}

/** What somebody answered to a comment. */
export interface Answer {
  readonly author: string;
  readonly text: string;
}

/** The text that was sent out, as it is read without the changes that were tracked in it, and what came back about it. */
export interface ReturnedText {
  readonly lines: readonly string[];
  readonly opinions: readonly Opinion[];
}

/**
 * What others say about a text in the document that they sent back, in text order: comments, and changes that were tracked.
 *
 *     readOpinions(bytes).opinions[0] // { author: '李四', line: 3, start: 5, end: 9, anchor: '1234', said: { text: '请核实', answers: [] } }
 *
 * @throws ReadError when the bytes are no Word document.
 */
export function readOpinions(bytes: Uint8Array): ReturnedText {
  const document = readWord(bytes, { revisions: 'rejected', notes: 'keep' });
  const lines = wordLines(document);
  const comments = commentsOf(document);
  const opinions: Opinion[] = [];
  for (const [line, { marks }] of lines.entries())
    for (const { start, end, of } of [...marks].sort((a, b) => a.start - b.start)) {
      const opinion = typeof of === 'number' ? comments.get(of) : { author: of.author, anchor: of.gone, said: of };
      if (typeof of === 'number') comments.delete(of);
      if (opinion !== undefined) opinions.push({ ...opinion, line, start, end });
    }
  for (const opinion of comments.values()) opinions.push({ ...opinion, line: -1, start: 0, end: 0 });
  return { lines: lines.map(({ text }) => text), opinions };
}

/** Comments by their index among the notes, with their answers; empty ones without any say nothing. */
function commentsOf({ notes }: WordDocument): Map<number, Pick<Opinion, 'author' | 'anchor' | 'said'>> {
  const answers = new Map<number, Answer[]>();
  const roots: (readonly [number, WordNote])[] = [];
  for (const [index, note] of notes.entries()) {
    if (note.kind !== 'comment') continue;
    const { author, text, answers: asked } = note;
    if (asked === undefined) roots.push([index, note]);
    else if (text !== '') {
      const known = answers.get(asked);
      if (known === undefined) answers.set(asked, [{ author, text }]);
      else known.push({ author, text });
    }
  }
  return new Map(
    roots
      .filter(([index, { text }]) => text !== '' || answers.has(index))
      .map(([index, { author, anchor, text }]) => [
        index,
        { author, anchor, said: { text, answers: answers.get(index) ?? [] } },
      ]),
  );
}

/** A line of the text that was sent out, as it stands now: undefined where it is gone. */
type Counterparts = readonly (string | undefined)[];

/** What became of each line; spaces at its ends and empty lines are layout. */
function counterparts(before: readonly string[], after: readonly string[]): Counterparts {
  const found: (string | undefined)[] = before.map(() => undefined);
  const wordedAt = before.flatMap((line, at) => (line.trim() === '' ? [] : [at]));
  let at = 0;
  const worded = wordedAt.map((index) => before[index]!.trim());
  for (const op of compareTexts(
    worded,
    after.map((line) => line.trim()).filter((line) => line !== ''),
  )) {
    if (op.kind === 'insert' || op.kind === 'moveTo') continue;
    if (op.kind === 'change')
      found[wordedAt[at]!] = op.pieces.map(({ kind, text }) => (kind === 'delete' ? '' : text)).join('');
    else if (op.kind !== 'delete') found[wordedAt[at]!] = op.text;
    at++;
  }
  return found;
}

/** In the whole of a text fewer UTF-16 units are met by chance. */
const SHORTEST_FAR = 6;

/**
 * Which of the opinions the text as it stands now has taken up, by their order: only where the very words that are wished stand now and did
 * not before. What they ask for in other words is for a person to judge, and false here.
 *
 *     takenUp(readOpinions(bytes), document.getText().split('\n')) // [true, false]
 */
export function takenUp({ lines, opinions }: ReturnedText, now: readonly string[]): readonly boolean[] {
  const found = counterparts(lines, now);
  const asked = opinions.map((opinion) => {
    const line = lines[opinion.line];
    return line === undefined ? [] : wishesOf(opinion, line);
  });
  const far = new FarWishes(asked.flat().filter(isLong), { before: lines.join('\n'), after: now.join('\n') });
  return opinions.map((opinion, index) => {
    const line = lines[opinion.line];
    const wishes = asked[index]!;
    if (wishes.length === 0 || line === undefined) return false;
    const counterpart = found[opinion.line];
    if (counterpart === undefined) return wishes.every((wish) => isLong(wish) && far.isGranted(wish));
    const lead = line.length - line.trimStart().length;
    const place = { start: Math.max(0, opinion.start - lead), end: Math.max(0, opinion.end - lead) };
    return wishes.every(
      (wish) =>
        isGranted(wish, { before: line.trim(), after: counterpart, place }) ||
        (wish.gone === '' && isLong(wish) && far.isGranted(wish)),
    );
  });
}

function wishesOf({ said, anchor, start, end }: Opinion, line: string): readonly Wish[] {
  if ('text' in said) {
    const sentence = sentenceAround(line, { start, end });
    return wishesIn(said.text, { anchor, sentence: line.slice(sentence.start, sentence.end), line: line.trim() });
  }
  return said.kind === 'move' || said.kind === 'merge'
    ? []
    : [{ gone: said.gone, stands: said.stands === '' ? [] : [said.stands] }];
}

const isLong = ({ gone, stands }: Wish): boolean =>
  (stands.length === 0 ? gone : stands.reduce((a, b) => (a.length <= b.length ? a : b))).length >= SHORTEST_FAR;

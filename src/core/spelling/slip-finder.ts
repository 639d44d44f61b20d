import { isCommonHan } from '../text/char-class.ts';
import type { TextRange } from '../text/range.ts';
import { TakenPlaces } from '../text/taken-places.ts';
import { extended, keyOf } from './counts.ts';
import { isName, joinsFreely, isNumeral, isOldForm, isPartOfForeignName } from './counter-evidence.ts';
import { building, type Knowledge, type Likeness } from './knowledge.ts';

/** A character that seems to stand for another. */
export interface Slip {
  /** The word that it should make, as it stands: UTF-16 offsets, half-open. */
  readonly range: TextRange;
  /** The word. */
  readonly right: string;
  /** Whether the text is hardly right as it stands; a fair guess otherwise. */
  readonly isSure: boolean;
}

/** Finds slips in a line or a text, in its order. */
export type SlipFinder = (text: string) => readonly Slip[];

/**
 * Reads what is known of words and makes a finder of it. `pause` is waited for every few milliseconds, so that other work can go on.
 *
 *     const find = await makeSlipFinder();
 *     find('确保道路畅痛') // [{ range: { start: 4, end: 6 }, right: '畅通', isSure: true }]
 */
export async function makeSlipFinder(pause?: () => Promise<void>): Promise<SlipFinder> {
  const steps = building();
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done === true) return slipsIn(step.value);
    await pause?.();
  }
}

/**
 * What speaks for a slip, weighed by a logistic regression on slips of our own and on right text (bench/unseen.md): by how much the
 * words of the sentence become likelier, and its sequences of characters; a likeness by the eye, one of sound that is but near; each
 * end of the new word over which a sequence goes that other texts have.
 */
const weights = { none: -7.58, words: 0.45, sequences: 0.16, looks: 1.26, near: -2, free: -1.2, side: 1.77 };
/** Scores from which a slip is told, and from which it is sure. */
const TOLD = -1;
const SURE = 1;

/** Neighbours are odd that no two texts have, and no common word: at such places alone is looked for slips. */
const ODD = 1;
/** A word is common that is met so often. */
const COMMON_WORD = 300;
/** So often a word of two characters must be met to be what was meant. */
const LEAST_WORD = 20;
const LONGEST_WORD = 4;
/** So many texts at most two neighbours are worth that stand in words. */
const MOST_BY_WORDS = 20;
/** So far around a word its sentence is parted into words anew. */
const AROUND = 7;
/** How often a character is met that is no word. */
const NO_WORD = 0.5;
/** So much likelier, as a logarithm, the words must become, and so much less likely the sequences may. */
const LEAST_GAIN = 1;
const GREATEST_LOSS = -3;

interface Candidate extends Slip {
  readonly score: number;
}

const slipsIn =
  (knowledge: Knowledge): SlipFinder =>
  (text) => {
    const found: Candidate[] = [];
    if (isOtherScript(text, knowledge)) return found;
    for (let start = 0; start < text.length; start++) {
      if (!isCommonHan(text[start])) continue;
      let end = start + 1;
      while (end < text.length && isCommonHan(text[end])) end++;
      if (end - start > 1 && !isName(text, start, end))
        for (const slip of new Run(text.slice(start, end), start, knowledge).slips()) found.push(slip);
      start = end;
    }
    return found;
  };

/** Lines of which one character in so many is not known are written in another script. */
const KNOWN = 30;

function isOtherScript(text: string, { alphabet: { numbers } }: Knowledge): boolean {
  let [known, unknown] = [0, 0];
  for (let at = 0; at < text.length; at++) {
    if (!isCommonHan(text[at])) continue;
    if (numbers[text.charCodeAt(at)] === 0) unknown++;
    else known++;
  }
  return unknown > 1 && unknown * KNOWN > known;
}

/** Signs for each end of a run, so that every character has two in front of it. */
const FRAME = 2;

/** Characters between two marks. Places are those of `units`, which has the ends of the run around it. */
class Run {
  private readonly units: Uint16Array;
  private readonly end: number;
  private readonly found: Candidate[] = [];

  constructor(
    private readonly text: string,
    private readonly offset: number,
    private readonly knowledge: Knowledge,
  ) {
    const { numbers, ends, unknown } = knowledge.alphabet;
    this.end = text.length + FRAME;
    this.units = new Uint16Array(text.length + 2 * FRAME).fill(ends[0], 0, FRAME).fill(ends[1], this.end);
    for (let at = 0; at < text.length; at++) this.units[at + FRAME] = numbers[text.charCodeAt(at)]! || unknown;
  }

  /** The slips of the run; of several that overlap, the likeliest. */
  slips(): readonly Candidate[] {
    let last = 0;
    for (let at = FRAME + 1; at < this.end; at++) {
      if (!this.isOdd(at - 1)) continue;
      // What makes a common word with its other neighbour is hardly the one that is wrong.
      if (at - 1 > last && !this.isWord(at - 2)) this.tryPlace(at - 1);
      if (!this.isWord(at)) this.tryPlace(at);
      last = at;
    }
    if (this.found.length === 0) return this.found;
    const taken = new TakenPlaces();
    const told = this.found
      .sort((a, b) => b.score - a.score)
      .filter(({ range }) => {
        const isFree = taken.isFree(range);
        if (isFree) taken.add(range);
        return isFree;
      });
    return told.sort((a, b) => a.range.start - b.range.start);
  }

  private pair(first: number, second: number): number {
    return this.knowledge.pairs.of(extended(first, second));
  }

  /** Whether a character and the next are odd neighbours. */
  private isOdd(at: number): boolean {
    return at >= FRAME && at + 1 < this.end && this.pair(this.units[at]!, this.units[at + 1]!) <= ODD;
  }

  /** Whether a character makes a common word with the next. */
  private isWord(at: number): boolean {
    if (at < FRAME || at + 1 >= this.end) return false;
    return this.knowledge.words.of(extended(this.units[at]!, this.units[at + 1]!)) >= COMMON_WORD;
  }

  /** Tries every character that the one at a place may stand for. */
  private tryPlace(at: number): void {
    const { units } = this;
    const character = this.text[at - FRAME]!;
    if (isNumeral(character) || isOldForm(character) || isPartOfForeignName(this.text, at - FRAME)) return;
    const [oddBefore, oddAfter] = [this.isOdd(at - 1), this.isOdd(at)];
    const { units: candidates, likenesses } = this.knowledge.alike(character);
    for (let index = 0; index < candidates.length; index++) {
      const before = oddBefore && this.pair(units[at - 1]!, candidates[index]!) > ODD;
      const after = oddAfter && this.pair(candidates[index]!, units[at + 1]!) > ODD;
      if (before || after) this.tryCharacter(at, likenesses[index]!, before, after);
    }
  }

  /** Tries the words over a place that another character makes, as far as they take in an odd neighbour. */
  private tryCharacter(at: number, likeness: Likeness, before: boolean, after: boolean): void {
    const old = this.units[at]!;
    const words: (readonly [start: number, end: number])[] = [];
    this.units[at] = likeness.unit;
    for (let start = Math.max(FRAME, at - LONGEST_WORD + 1); start <= at; start++)
      for (let end = Math.max(at + 1, start + 2); end <= Math.min(this.end, start + LONGEST_WORD); end++) {
        if (!(before && start < at) && !(after && end > at + 1)) continue;
        const count = this.knowledge.words.of(keyOf(this.units, start, end));
        if (count >= (end - start === 2 ? LEAST_WORD : 1)) words.push([start, end]);
      }
    const sequences = words.length > 0 ? this.sequences(at) : 0;
    this.units[at] = old;
    if (words.length === 0) return;
    const gain = sequences - this.sequences(at);
    if (gain >= GREATEST_LOSS) for (const [start, end] of words) this.judge(at, likeness, start, end, gain);
  }

  /** Notes a word that another character makes, when enough speaks for it. */
  private judge(at: number, likeness: Likeness, start: number, end: number, gain: number): void {
    const { texts } = this.knowledge;
    const [from, to] = [Math.max(FRAME, start - AROUND), Math.min(this.end, end + AROUND)];
    const old = this.units[at]!;
    const before = this.words(from, to);
    this.units[at] = likeness.unit;
    const words = this.words(from, to) - before;
    const left = start > FRAME && texts.of(keyOf(this.units, start - 1, start + 2)) > 0;
    const right = end < this.end && texts.of(keyOf(this.units, end - 2, end + 1)) > 0;
    this.units[at] = old;
    const score =
      weights.none +
      weights.words * words +
      weights.sequences * gain +
      (end - start === 2 && joinsFreely(this.text[(start === at ? at + 1 : at - 1) - FRAME]!) ? weights.free : 0) +
      (likeness.looks ? weights.looks : likeness.sounds === 'near' ? weights.near : 0) +
      weights.side * (Number(left) + Number(right));
    if (words < LEAST_GAIN || score < TOLD) return;
    const [first, behind, place] = [start - FRAME, end - FRAME, at - FRAME];
    this.found.push({
      range: { start: this.offset + first, end: this.offset + behind },
      right: this.text.slice(first, place) + likeness.character + this.text.slice(place + 1, behind),
      isSure: score >= SURE,
      score,
    });
  }

  /** The likelihood of a piece, parted into its likeliest words, as a logarithm. */
  private words(from: number, to: number): number {
    const { words, total } = this.knowledge;
    const best = new Float64Array(to - from + 1).fill(-Infinity);
    best[0] = 0;
    for (let start = from; start < to; start++) {
      let key = 0;
      for (let end = start + 1; end <= Math.min(to, start + LONGEST_WORD); end++) {
        key = extended(key, this.units[end - 1]!);
        const count = words.of(key) || (end === start + 1 ? NO_WORD : 0);
        if (count > 0) best[end - from] = Math.max(best[end - from]!, best[start - from]! + Math.log(count / total));
      }
    }
    return best[to - from]!;
  }

  /** The likelihood of the sequences that a place is part of, each character by the two in front of it. */
  private sequences(at: number): number {
    let sum = 0;
    for (let end = at; end <= Math.min(at + 2, this.end); end++) sum += this.sequence(end);
    return sum;
  }

  private sequence(end: number): number {
    const { texts, pairs } = this.knowledge;
    const { units } = this;
    const alone = (0.02 * (texts.of(units[end]!) + 0.5)) / 150;
    const key = extended(units[end - 1]!, units[end]!);
    const inTexts = texts.of(key);
    const pair = inTexts + Math.min(MOST_BY_WORDS, pairs.of(key) - inTexts);
    const byPair = pair > 0 ? (0.8 * pair) / (texts.of(units[end - 1]!) + 5) + 0.1 * alone : 0.3 * alone;
    const triple = texts.of(keyOf(units, end - 2, end + 1));
    if (triple === 0) return Math.log(0.4 * byPair);
    return Math.log((0.7 * triple) / (texts.of(keyOf(units, end - 2, end)) + 1) + 0.3 * byPair);
  }
}

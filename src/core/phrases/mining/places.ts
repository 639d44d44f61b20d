import { functionAt } from '../function-at.ts';
import { phraseFunctions, type PhraseFunction } from '../phrase.ts';
import { MARKER } from './units.ts';
import { charClasses, CharClass } from '../../text/char-class.ts';

/** Tells the places of one speech apart, read paragraph after paragraph. */
export interface PlaceReader {
  /** Reads a paragraph and says at which offsets another place begins. */
  read(units: Uint16Array, from: number, to: number, isLast: boolean, found: (at: number, place: number) => void): void;
}

/** Only the first words of a sentence tell what it is for. */
const tellingLength = 6;
/** A heading is a line of its own, and short. */
const longestHeading = 40;
/** Longer last lines are an appeal, not a farewell. */
const longestFarewell = 25;
/** The opening of a speech without headings is no longer. */
const longestOpening = 300;
const deployment = phraseFunctions.indexOf('部署');
const opened = phraseFunctions.indexOf('开头');

const isSentenceEnd = (unit: number): boolean =>
  unit === 0x3002 || unit === 0xff01 || unit === 0xff1f || unit === 0xff1b;
const decode = (units: Uint16Array, from: number, to: number): string =>
  String.fromCharCode(...units.subarray(from, to));

/** What sentences under a heading are for, by their first three characters; asked once for each such beginning. */
class Section {
  readonly #known = new Map<number, number>();
  readonly #head: string;

  constructor(head: string) {
    this.#head = head;
  }

  placeOf(units: Uint16Array, from: number, to: number): number {
    const key = (units[from]! * 0x10000 + units[from + 1]!) * 0x10000 + units[from + 2]!;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const words = decode(units, from, Math.min(to, from + tellingLength));
    const place = phraseFunctions.indexOf(functionAt(this.#head + words));
    this.#known.set(key, place);
    return place;
  }
}

/**
 * Reads the places of a speech as the completion list does: by the heading above, the first words of the sentence, and
 * what kind of speech it is; the last paragraph is the appeal or the farewell.
 *
 *     createPlaceReader('在全县防汛工作会议上的讲话').read(units, 0, 40, false, (at, place) => …)
 */
export function createPlaceReader(title: string | null): PlaceReader {
  const opening = title?.trimEnd().endsWith('主持词') === true ? `${title.trimEnd()}\n` : '';
  let section = new Section(opening);
  let current = -1;
  let begin = -1;
  return {
    read(units, from, to, isLast, found) {
      const tell = (at: number, place: number): void => {
        if (place !== current) found(at, place);
        current = place;
      };
      if (begin < 0) begin = from;
      if (units[from] === MARKER && to - from <= longestHeading) {
        section = new Section(`${opening}一、${decode(units, from + 1, to)}\n`);
      }
      if (isLast) return tell(from, phraseFunctions.indexOf(farewell(to - from)));
      let start = from;
      for (let index = from; index <= to; index++) {
        if (index < to && !isSentenceEnd(units[index]!)) continue;
        while (start < index && (charClasses[units[start]!]! & CharClass.Space) !== 0) start++;
        const place = start === index ? deployment : section.placeOf(units, start, index);
        tell(start, place === opened && start - begin > longestOpening ? deployment : place);
        start = index + 1;
      }
    },
  };
}

const farewell = (length: number): PhraseFunction => (length <= longestFarewell ? '结尾' : '号召');

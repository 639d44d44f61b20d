import { isHan } from '../../text/char-class.ts';
import { splitSpeeches } from '../../speeches/speech-splitter.ts';
import { paragraphAt } from '../../syntax/paragraph-at.ts';
import { parse } from '../../syntax/parse.ts';
import type { Paragraph } from '../../syntax/nodes.ts';
import { createPlaceReader, type PlaceReader } from './places.ts';
import { groupDrafts } from './drafts.ts';
import { BLANK, BREAK, MARKER, MODAL } from './units.ts';

/** A text to mine, under the name by which it is spoken of. */
export interface MiningSource {
  readonly name: string;
  readonly text: string;
}

const modal = '要'.charCodeAt(0);
/** 要求 is one word. */
const afterModal = '求'.charCodeAt(0);

/**
 * All texts as one run of UTF-16 units, speech after speech: residue left out, markers and blanks one unit each, lines
 * parted by a line feed, drafts of one speech side by side.
 */
export interface MiningText {
  readonly units: Uint16Array;
  /** Where each speech begins, in the order in which they stand, and where the last one ends. */
  readonly starts: readonly number[];
  /** Speeches that are drafts of one another share a number; equal numbers are neighbours. */
  readonly groups: readonly number[];
  /** Offsets at which another function begins, ascending, and the function from there on (index in phraseFunctions). */
  readonly placeStarts: Int32Array;
  readonly places: Uint8Array;
}

/** Units in a buffer that grows. */
class UnitBuffer {
  units = new Uint16Array(1 << 16);
  length = 0;

  /** Makes room for `count` more units. */
  reserve(count: number): void {
    if (this.length + count <= this.units.length) return;
    const grown = new Uint16Array(Math.max(this.units.length * 2, this.length + count));
    grown.set(this.units.subarray(0, this.length));
    this.units = grown;
  }

  append(text: string, from: number, to: number): void {
    const { units } = this;
    let at = this.length;
    for (let index = from; index < to; index++) units[at++] = text.charCodeAt(index);
    this.length = at;
  }

  push(unit: number): void {
    this.units[this.length++] = unit;
  }
}

interface RawSpeech {
  /** Name of its source. */
  readonly name: string;
  readonly start: number;
  readonly end: number;
  /** Hashes of its long paragraphs, by which drafts are told. */
  readonly paragraphs: readonly number[];
  readonly firstPlace: number;
  readonly endPlace: number;
}

/** Shorter paragraphs are the same in speeches that have nothing to do with each other. */
const longParagraph = 40;

/** Reads texts one after another; nothing but their words is kept. */
export class TextCollector {
  readonly #buffer = new UnitBuffer();
  readonly #speeches: RawSpeech[] = [];
  readonly #placeStarts: number[] = [];
  readonly #places: number[] = [];

  get speechCount(): number {
    return this.#speeches.length;
  }

  add({ name, text }: MiningSource): void {
    const document = parse(text).reading;
    for (const speech of splitSpeeches(document)) {
      const title = speech.titleRange === null ? -1 : paragraphAt(document, speech.titleRange.start);
      // A title names the occasion; every speech of the kind has the same words there, and none of them is a phrase.
      const paragraphs = document.paragraphs
        .slice(speech.firstParagraph, speech.endParagraph)
        .filter((_, index) => speech.firstParagraph + index !== title);
      this.#addSpeech(name, paragraphs, createPlaceReader(speech.title));
    }
  }

  #addSpeech(name: string, paragraphs: readonly Paragraph[], reader: PlaceReader): void {
    const start = this.#buffer.length;
    const firstPlace = this.#places.length;
    const hashes: number[] = [];
    const last = paragraphs.length - 1;
    for (const [index, paragraph] of paragraphs.entries()) {
      if (paragraph.boilerplate || paragraph.indent >= paragraph.text.length) continue;
      const from = this.#buffer.length;
      this.#addParagraph(paragraph);
      const to = this.#buffer.length - 1;
      if (to - from >= longParagraph) hashes.push(hashUnits(this.#buffer.units, from, to));
      reader.read(this.#buffer.units, from, to, index === last, (at, place) => {
        this.#placeStarts.push(at);
        this.#places.push(place);
      });
    }
    const end = this.#buffer.length;
    if (end === start) return;
    this.#speeches.push({ name, start, end, paragraphs: hashes, firstPlace, endPlace: this.#places.length });
  }

  #addParagraph({ text, indent, markers, blanks }: Paragraph): void {
    const buffer = this.#buffer;
    buffer.reserve(text.length + 1);
    const from = buffer.length;
    let at = indent;
    for (let marker = 0, blank = 0; marker < markers.length || blank < blanks.length;) {
      const isBlank = blank < blanks.length && blanks[blank]!.start < (markers[marker]?.start ?? Infinity);
      const { start, end } = isBlank ? blanks[blank++]! : markers[marker++]!;
      if (start < at || end === start) continue;
      buffer.append(text, at, start);
      buffer.push(isBlank ? BLANK : MARKER);
      at = end;
    }
    buffer.append(text, at, text.length);
    buffer.push(BREAK);
    setModalsApart(buffer.units, from, buffer.length);
  }

  /** The texts in one run by name, whatever order they came in, drafts of one speech beside each other. */
  finish(): MiningText {
    const speeches = [...this.#speeches].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
    const groups = groupDrafts(speeches.map(({ paragraphs }) => paragraphs));
    const order = speeches.map((_, index) => index).sort((a, b) => groups[a]! - groups[b]! || a - b);
    const units = new Uint16Array(this.#buffer.length);
    const placeStarts = new Int32Array(this.#places.length);
    const places = new Uint8Array(this.#places.length);
    const starts = [0];
    let place = 0;
    for (const index of order) {
      const { start, end, firstPlace, endPlace } = speeches[index]!;
      const at = starts.at(-1)!;
      units.set(this.#buffer.units.subarray(start, end), at);
      for (let from = firstPlace; from < endPlace; from++, place++) {
        placeStarts[place] = this.#placeStarts[from]! - start + at;
        places[place] = this.#places[from]!;
      }
      starts.push(at + end - start);
    }
    return { units, starts, groups: order.map((index) => groups[index]!), placeStarts, places };
  }
}

function setModalsApart(units: Uint16Array, from: number, to: number): void {
  for (let at = from; at + 1 < to; at++) {
    if (units[at] !== modal || units[at + 1] === afterModal || !isHan(units[at + 1]!)) continue;
    if (at === from || !isHan(units[at - 1]!)) units[at] = MODAL;
  }
}

/** FNV-1a over the units of a range. */
function hashUnits(units: Uint16Array, from: number, to: number): number {
  let hash = 0x811c9dc5;
  for (let index = from; index < to; index++) hash = Math.imul(hash ^ units[index]!, 0x01000193);
  return hash >>> 0;
}

/** The text of a range, markers left out and blanks as ……. */
export function textOf(units: Uint16Array, from: number, to: number): string {
  let text = '';
  for (let index = from; index < to; index++) {
    const unit = units[index]!;
    if (unit === BLANK) text += '……';
    else if (unit === MODAL) text += '要';
    else if (unit !== MARKER && unit !== BREAK) text += String.fromCharCode(unit);
  }
  return text.trim();
}

/** The group of the speech at an offset, for offsets asked in ascending order; it begins again by itself. */
export function groupReader({ starts, groups }: MiningText): (offset: number) => number {
  let speech = 0;
  return (offset) => {
    if (offset < starts[speech]!) speech = 0;
    while (offset >= starts[speech + 1]!) speech++;
    return groups[speech]!;
  };
}

/** The function of the place at an offset, as an index in phraseFunctions, for offsets asked in ascending order. */
export function placeReader({ placeStarts, places }: MiningText): (offset: number) => number {
  let place = 0;
  return (offset) => {
    if (offset < placeStarts[place]!) place = 0;
    while (place + 1 < places.length && placeStarts[place + 1]! <= offset) place++;
    return places[place]!;
  };
}

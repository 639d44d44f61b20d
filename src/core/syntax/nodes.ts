import type { LogicalText } from '../text/logical-text.ts';
import type { TextRange } from '../text/range.ts';
import type { FieldCandidate } from './blanks/bracket-field.ts';
import type { PlaceholderKind } from './blanks/kind-names.ts';

/** Marker shapes by the contract's names; see the table in README, “命令行”. */
export type NumberingStyle =
  | 'part'
  | 'agenda'
  | 'chapter'
  | 'section'
  | 'arabic'
  | 'paren-arabic'
  | 'circled'
  | 'diyi'
  | 'yishi'
  | 'yiyao'
  | 'shouxian'
  | 'qiyi'
  | 'yifangmian'
  | 'other';

/** Which number a marker carries: 三是 has the value 3 and the text 三; 最后 has the value {@link LAST_ORDINAL} of the scanner. */
export interface Ordinal {
  readonly value: number;
  readonly text: string;
}

/**
 * Something printed like a marker. Whether it is one is decided by the series it belongs to
 * (一要 alone is prose, 一要…二要…三要 is a series), so a paragraph keeps candidates, not items.
 * Offsets are relative to the paragraph.
 */
export interface HeadingMarker extends TextRange {
  readonly style: NumberingStyle;
  /** Members of one series share the key: the style, or for free forms the words that stay the same (一抓…二抓). */
  readonly key: string;
  readonly ordinal: Ordinal;
  /** What stands before the marker. */
  readonly position: MarkerPosition;
  /** Range of the ordinal's own characters, for renumbering. */
  readonly ordinalRange: TextRange;
  /** Printed so that it is prose as easily (1、3个园区): counts only where a series is due to reach its number. */
  readonly weak?: true;
}

/**
 * `line`: the marker opens its line; `sentence`: it follows 。！？；：or a closing quote or bracket after one;
 * `clause`: it follows ，、or a space; `word`: it follows a Han character (重点一是…).
 */
export type MarkerPosition = 'line' | 'sentence' | 'clause' | 'word';

/** The surface form of a blank. `lost` is text that is missing (***, %%, 此处隐藏N个字, [_TAG_h2]), not awaited. */
export type PlaceholderForm = 'mask' | 'field' | 'lost';

/** A blank as the paragraph scanner finds it. Offsets are relative to the paragraph. */
export interface BlankSpan extends TextRange {
  readonly form: PlaceholderForm;
  readonly kind: PlaceholderKind;
  /** False when the words around it only suggest the kind. */
  readonly certain: boolean;
  /** Neighbours with the same number are one thing to fill (X月X日); unique within the paragraph. */
  readonly group: number;
}

/**
 * One line of the text without its line break, parsed by its text alone: equal lines share one value.
 * Immutable; all offsets inside are relative to the start of the line.
 */
export interface Paragraph {
  readonly text: string;
  /** Units of leading white space and scraped quote signs (`>`); `text.length` for a blank line. */
  readonly indent: number;
  readonly markers: readonly HeadingMarker[];
  readonly blanks: readonly BlankSpan[];
  /** Brackets that may hold fields; the whole text decides which do. */
  readonly fields: readonly FieldCandidate[];
  /** Where text has vanished and left nothing; no blanks, since nothing is there to be filled in. */
  readonly losses: readonly TextRange[];
  /** Web page residue, not text of a speech (`text/boilerplate`). */
  readonly boilerplate: boolean;
  readonly counts: ParagraphCounts;
}

/** Figures that add up over paragraphs. */
export interface ParagraphCounts {
  /** 字数 as Word counts: a Han character or full-width mark 1 each, a run of half-width characters 1. */
  readonly words: number;
  /** Han characters. */
  readonly han: number;
  /** All but white space. */
  readonly characters: number;
  /** Syllables read aloud: Han characters, digits one each, % as three. */
  readonly syllables: number;
}

/** A parsed text: any string is one. `starts[i]` is the offset of `paragraphs[i]` in `text`. */
export interface SpeechDocument {
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
  readonly starts: readonly number[];
  /** The text as it is read: wrapped lines joined, converters' signs undone. The document itself where nothing is undone. */
  readonly reading: SpeechDocument;
  /** How the two go together; null where they are one. */
  readonly logical: LogicalText | null;
  /** The passages that are not read (备删), in offsets of the text as it stands. */
  readonly setAside: readonly TextRange[];
}

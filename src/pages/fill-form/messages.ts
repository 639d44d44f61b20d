import { isListOf, isText, isTupleOf, messageGuard } from '../checks.ts';

/** A stretch of a sentence: what is printed, or a blank (or what is written in its place). */
export interface Piece {
  readonly text: string;
  readonly kind: 'printed' | 'blank' | 'value' | 'other';
}

/** One thing to fill. */
export interface FormField {
  /** Known again after edits elsewhere; see `fillPlaces`. */
  readonly id: string;
  /** What is wanted: 人数. */
  readonly label: string;
  readonly example: string;
  /** Values this text was filled with for the same kind of thing. */
  readonly known: readonly string[];
  readonly sentence: readonly Piece[];
  /** Other fields that may be the same person, place or body; `certain` where they provably are. */
  readonly same: readonly { readonly id: string; readonly certain: boolean }[];
  readonly line: number;
}

export interface FormSection {
  readonly title: string;
  readonly fields: readonly FormField[];
}

export interface FormModel {
  readonly file: string;
  readonly sections: readonly FormSection[];
}

/** What the page says beside what its model holds; `{…}` is filled in. */
export interface FormWords {
  readonly heading: string;
  readonly filter: string;
  readonly filterHint: string;
  readonly apply: string;
  readonly onlyOpen: string;
  readonly keys: string;
  readonly nothing: string;
  /** `{count}`, `{line}`. */
  readonly unseen: string;
  readonly noValue: string;
  /** `{filled}`, `{all}`. */
  readonly progress: string;
  readonly same: string;
  readonly sameHint: string;
  /** `{example}`. */
  readonly example: string;
  readonly goTo: string;
  /** `{line}`. */
  readonly line: string;
  /** `{line}`, `{words}`. */
  readonly sameLine: string;
}

/** What a value would make of a sentence, or why it does not fit. */
export interface Trial {
  readonly id: string;
  readonly value: string;
  readonly problem: string | null;
  readonly sentence: readonly Piece[];
}

export type ToForm =
  /**
   * Draws the form; `renamed` are fields whose sentence was changed meanwhile, by their old and new ids, `dropped` are old ids of fields
   * that have gone and whose name is another's now.
   */
  | {
      readonly type: 'show';
      readonly model: FormModel;
      readonly renamed: readonly (readonly [string, string])[];
      readonly dropped: readonly string[];
    }
  | { readonly type: 'tried'; readonly trials: readonly Trial[] }
  /** What became of the last request, in words. */
  | { readonly type: 'said'; readonly message: string };

export type FieldValue = readonly [id: string, value: string];

export type FromForm =
  | { readonly type: 'ready' }
  | { readonly type: 'try'; readonly values: readonly FieldValue[] }
  | { readonly type: 'reveal'; readonly id: string }
  | { readonly type: 'apply'; readonly values: readonly FieldValue[] };

const isFieldValue = isTupleOf(isText, isText);

export const isFromForm = messageGuard<FromForm>({
  ready: {},
  try: { values: isListOf(isFieldValue) },
  reveal: { id: isText },
  apply: { values: isListOf(isFieldValue) },
});

import { isIndex, isListOf, messageGuard } from '../checks.ts';
import type { Piece } from '../fill-form/messages.ts';

/** One row of a table that came back, or a blank that no row answers. */
export interface AnswerRow {
  /** Of the row in the table; names it in messages. */
  readonly key: number;
  readonly label: string;
  readonly value: string;
  readonly office: string;
  /** The sentence as it will read, or as it stands. */
  readonly sentence: readonly Piece[];
  /** The sentence that was sent, where it has become another since; '' else. */
  readonly sentSentence: string;
  /** Why it cannot be filled in; '' where it can. */
  readonly problem: string;
  readonly line: number | null;
  readonly ticked: boolean;
}

export interface AnswerSection {
  readonly title: string;
  readonly explanation: string;
  /** Whether its rows can be ticked. */
  readonly fillable: boolean;
  readonly rows: readonly AnswerRow[];
}

/** What the page says beside what its sections hold; `{…}` is filled in. */
export interface AnswerWords {
  readonly heading: string;
  /** `{title}`, `{count}`. */
  readonly section: string;
  /** `{label}`, `{value}`. */
  readonly labelled: string;
  /** `{line}`. */
  readonly line: string;
  /** `{sentence}`. */
  readonly sent: string;
  readonly now: string;
  /** `{count}`. */
  readonly apply: string;
}

export type ToAnswers =
  | { readonly type: 'show'; readonly table: string; readonly sections: readonly AnswerSection[] }
  | { readonly type: 'said'; readonly message: string };

export type FromAnswers =
  | { readonly type: 'ready' }
  | { readonly type: 'reveal'; readonly key: number }
  | { readonly type: 'apply'; readonly keys: readonly number[] };

export const isFromAnswers = messageGuard<FromAnswers>({
  ready: {},
  reveal: { key: isIndex },
  apply: { keys: isListOf(isIndex) },
});

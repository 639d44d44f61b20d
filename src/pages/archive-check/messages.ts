import { isText, messageGuard } from '../checks.ts';

/** A piece of one side, and whether the other side has it. */
export interface SidePiece {
  readonly text: string;
  readonly isSame: boolean;
}

/** A passage that stands in an old text, both sides. */
export interface CopyRow {
  /** Names the row in messages. */
  readonly key: string;
  /** How alike both are: 逐字相同, 92% 相同. */
  readonly likeness: string;
  /** Of the text, from 1. */
  readonly line: number;
  readonly here: readonly SidePiece[];
  readonly old: readonly SidePiece[];
  /** File and date of the old text, and in how many more it stands. */
  readonly source: string;
}

export interface CopyGroup {
  readonly title: string;
  readonly isBase: boolean;
  readonly rows: readonly CopyRow[];
}

/** Something left over from an old text. */
export interface LeftOverRow {
  readonly key: string;
  readonly message: string;
  readonly line: number;
  readonly sentence: string;
}

export interface CheckModel {
  readonly file: string;
  readonly verdict: string;
  /** Share of each section, in percent. */
  readonly sections: readonly { readonly name: string; readonly percent: number }[];
  readonly groups: readonly CopyGroup[];
  readonly leftOvers: readonly LeftOverRow[];
}

/** What the page says beside what its model holds; `{…}` is filled in. */
export interface CheckWords {
  readonly heading: string;
  readonly recheck: string;
  readonly export: string;
  readonly sections: string;
  readonly here: string;
  readonly old: string;
  readonly open: string;
  readonly base: string;
  readonly noBase: string;
  readonly leftOvers: string;
  /** `{line}`, before the words of the text. */
  readonly line: string;
}

export interface ToCheck {
  readonly type: 'show';
  readonly model: CheckModel;
}

/** A row is named by its key: the page may have been drawn anew while a click was on its way. */
export type FromCheck =
  | { readonly type: 'ready' }
  | { readonly type: 'recheck' }
  | { readonly type: 'export' }
  | { readonly type: 'noBase' }
  | { readonly type: 'jump'; readonly key: string }
  | { readonly type: 'open'; readonly key: string }
  | { readonly type: 'base'; readonly key: string };

export const isFromCheck = messageGuard<FromCheck>({
  ready: {},
  recheck: {},
  export: {},
  noBase: {},
  jump: { key: isText },
  open: { key: isText },
  base: { key: isText },
});

import { isText, messageGuard } from '../checks.ts';

/** One thing that is left, with the words around its place. */
export interface FinalRow {
  /** Names the row in messages; the same when it is drawn again. */
  readonly key: string;
  readonly message: string;
  readonly before: string;
  readonly words: string;
  readonly after: string;
  /** Of the text, from 1. */
  readonly line: number;
  /** False for advice, which does not keep a text from the printer. */
  readonly blocks: boolean;
  /** Whether it can be ticked off here. */
  readonly canTick: boolean;
}

export interface FinalPart {
  readonly id: string;
  readonly title: string;
  readonly note: string;
  readonly isDone: boolean;
  readonly rows: readonly FinalRow[];
}

export interface FinalModel {
  readonly file: string;
  readonly verdict: string;
  readonly isReady: boolean;
  readonly parts: readonly FinalPart[];
  readonly lengths: readonly string[];
}

/** What the page says beside what its model holds; `{…}` is filled in. */
export interface FinalWords {
  readonly heading: string;
  readonly recheck: string;
  readonly copy: string;
  readonly list: string;
  readonly export: string;
  readonly lengths: string;
  readonly tick: string;
  /** `{message}`. */
  readonly ticked: string;
  /** `{line}`, before the words of the text. */
  readonly line: string;
}

export interface ToFinal {
  readonly type: 'show';
  readonly model: FinalModel;
}

/** A row is named by its key: the page may have been drawn anew while a click was on its way. */
export type FromFinal =
  | { readonly type: 'ready' }
  | { readonly type: 'recheck' }
  | { readonly type: 'copy' }
  | { readonly type: 'list' }
  | { readonly type: 'export' }
  | { readonly type: 'jump'; readonly key: string }
  | { readonly type: 'tick'; readonly key: string };

export const isFromFinal = messageGuard<FromFinal>({
  ready: {},
  recheck: {},
  copy: {},
  list: {},
  export: {},
  jump: { key: isText },
  tick: { key: isText },
});

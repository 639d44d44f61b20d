/** One thing that is left, with the words around its place. */
export interface FinalRow {
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

export interface ToFinal {
  readonly type: 'show';
  readonly model: FinalModel;
}

/** A row is named by its place in the model that was shown last. */
export type FromFinal =
  | { readonly type: 'ready' }
  | { readonly type: 'recheck' }
  | { readonly type: 'copy' }
  | { readonly type: 'list' }
  | { readonly type: 'jump' | 'tick'; readonly part: number; readonly row: number };

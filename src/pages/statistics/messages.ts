import { isText, messageGuard } from '../checks.ts';

/** A figure of the text with what it counts. */
export interface Figure {
  readonly name: string;
  readonly value: string;
}

/** A stretch of the text that can be gone to. */
export interface Stretch {
  /** Names it in messages. */
  readonly key: string;
  readonly name: string;
  readonly note: string;
}

export interface SectionRow {
  /** Names it in messages. */
  readonly key: string;
  readonly name: string;
  readonly level: number;
  readonly words: string;
  readonly minutes: string;
  /** Empty where there is no target. */
  readonly planned: string;
  /** How long its bar is, of 1; `plan` is where the target stands in it, null where there is none. */
  readonly length: number;
  readonly plan: number | null;
}

export interface StatisticsModel {
  readonly file: string;
  readonly figures: readonly Figure[];
  /** How far the text is from its target time; empty where there is none. */
  readonly target: string;
  readonly isOver: boolean;
  readonly longest: Stretch | null;
  /** What is counted in no figure; empty where there is nothing. */
  readonly setAside: string;
  readonly sections: readonly SectionRow[];
  /** How many sections are not listed; empty where all are. */
  readonly more: string;
}

/** What the page says beside what its model holds. */
export interface StatisticsWords {
  readonly heading: string;
  readonly target: string;
  readonly export: string;
  readonly sections: string;
  readonly columns: { readonly name: string; readonly bar: string; readonly words: string };
  readonly minutes: string;
  readonly planned: string;
  readonly noSections: string;
}

export interface ToStatistics {
  readonly type: 'show';
  readonly model: StatisticsModel;
}

/** A place is named by its key: the page may have been drawn anew while a click was on its way. */
export type FromStatistics =
  | { readonly type: 'ready' }
  | { readonly type: 'target' }
  | { readonly type: 'export' }
  | { readonly type: 'jump'; readonly key: string };

export const isFromStatistics = messageGuard<FromStatistics>({
  ready: {},
  target: {},
  export: {},
  jump: { key: isText },
});

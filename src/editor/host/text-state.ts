import type { TextRange } from '../../core/index.ts';

/** A text at one moment, and what is set aside in it. */
export interface TextState {
  readonly text: string;
  readonly setAside: readonly TextRange[];
}

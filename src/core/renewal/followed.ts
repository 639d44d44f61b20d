import type { RenewalKind } from './kinds.ts';

/** A place as it is written down, so that it is found again when the file has been closed or changed elsewhere. */
export interface StoredPlace {
  readonly kind: RenewalKind;
  readonly weak: boolean;
  /** The old value. */
  readonly old: string;
  readonly label: string;
  /** Last year's sentence. */
  readonly sentence: string;
  /** The words that stand there now; empty when they were deleted. */
  readonly value: string;
  readonly kept: boolean;
  /** The passage it stood in was deleted or rewritten: there is nothing to go to. */
  readonly gone: boolean;
  readonly start: number;
  readonly before: string;
  readonly after: string;
}

/** A place while it is followed; `start`…`end` is empty where its words were deleted. */
export interface Followed extends Writable<StoredPlace> {
  readonly id: number;
  end: number;
  /** A change took a part of it together with what stood beside it. */
  torn: boolean;
}

type Writable<Type> = { -readonly [Key in keyof Type]: Type[Key] };

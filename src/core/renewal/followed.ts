import type { RenewalKind } from './kinds.ts';

/** A place as it is written down, so that it is found again when the file has been closed or changed elsewhere. */
export interface StoredPlace {
  readonly kind: RenewalKind;
  readonly weak: boolean;
  readonly old: string;
  readonly label: string;
  readonly sentence: string;
  readonly value: string;
  readonly kept: boolean;
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

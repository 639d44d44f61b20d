/** A half-open stretch of text in UTF-16 code units: `start` is the first unit, `end` the first unit after it. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** Whether two half-open ranges share at least one unit. */
export const overlaps = (a: TextRange, b: TextRange): boolean => a.start < b.end && b.start < a.end;

/** Whether `outer` covers all of `inner`. */
export const contains = (outer: TextRange, inner: TextRange): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;

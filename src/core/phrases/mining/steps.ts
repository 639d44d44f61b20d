/** Work in steps: whoever runs it may do something else after each, or never ask for the next. */
export type Steps<Result> = Generator<undefined, Result, undefined>;

/**
 * Runs work in one go.
 *
 *     const grams = runSteps(countGrams(text, 3));
 */
export function runSteps<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

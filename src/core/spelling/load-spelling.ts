import type { Spelling } from './spelling.ts';

/** The rule that finds nothing without what {@link loadSpelling} gives. */
export const spellingRule = 'wording/misspelling';

let known: Promise<Spelling> | undefined;

/**
 * What finds misspellings that no list has, read when it is first asked for: its tables are a file of 1.3 MB, take one or two tenths of
 * a second and then 17 MB of memory. `pause` is waited for in between, so that an editor goes on meanwhile. Given to `lint` as `spelling`; without it
 * `wording/misspelling` finds nothing.
 *
 *     lint(analysis, { spelling: await loadSpelling() })
 */
export function loadSpelling(pause?: () => Promise<void>): Promise<Spelling> {
  known ??= import('./spelling.ts').then(({ makeSpelling }) => makeSpelling(pause));
  known.catch(() => (known = undefined));
  return known;
}

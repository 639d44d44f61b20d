import { placeholderKindNames } from '../syntax/blanks/kind-names.ts';
import type { PlaceholderKind } from '../syntax/blanks/kind-names.ts';
import { fillText } from '../text/said.ts';
import type { PatternWords } from './linear-pattern.ts';
import { patterns as chinese } from './messages.zh.ts';
import type { BlankPattern } from './own-blanks.ts';

/** A pattern that cannot be used, and why: one clause. */
export interface PatternProblem {
  readonly pattern: string;
  readonly problem: string;
}

/** Nobody has more forms of blanks than this; each costs its time in every line. */
const MOST = 50;

export interface BlankPatterns {
  readonly patterns: readonly BlankPattern[];
  readonly problems: readonly PatternProblem[];
}

const kindOf = (name: string): PlaceholderKind | undefined =>
  (Object.keys(placeholderKindNames) as PlaceholderKind[]).find((kind) => placeholderKindNames[kind] === name);

/**
 * Compiles a house's own forms of blanks. Each is a regular expression, with the name of a kind before it if one likes; what
 * compiles them is loaded only when there are some.
 *
 *     (await loadBlankPatterns(['待核', '日期=〔时间另定〕'])).patterns.length // 2
 */
export async function loadBlankPatterns(
  written: readonly string[],
  words: PatternWords = chinese,
): Promise<BlankPatterns> {
  const patterns: BlankPattern[] = [];
  const problems: PatternProblem[] = [];
  if (written.length === 0) return { patterns, problems };
  const { compileLinear } = await import('./linear-pattern.ts');
  for (const [index, pattern] of [...new Set(written)].entries()) {
    if (index >= MOST) {
      problems.push({ pattern, problem: fillText(words.tooMany, { most: MOST }) });
      continue;
    }
    const [, name = '', rest = ''] = /^([^=]{1,4})=([^]*)$/u.exec(pattern) ?? [];
    const kind = kindOf(name);
    const compiled = compileLinear(kind === undefined ? pattern : rest, words);
    if (typeof compiled === 'string') problems.push({ pattern, problem: compiled });
    else patterns.push({ written: pattern, kind: kind ?? 'other', find: compiled.find });
  }
  return { patterns, problems };
}

import { placeholderKindNames } from '../syntax/blanks/kind-names.ts';
import type { PlaceholderKind } from '../syntax/blanks/kind-names.ts';
import type { BlankPattern } from './own-blanks.ts';

/** A pattern that cannot be used, and why: one Chinese clause. */
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

/** Why a pattern is not used in a text (`slowPatterns`). */
export const tooSlow = '在这篇文稿里要反复查找，太慢，请写得具体些';

const kindOf = (name: string): PlaceholderKind | undefined =>
  (Object.keys(placeholderKindNames) as PlaceholderKind[]).find((kind) => placeholderKindNames[kind] === name);

/**
 * Compiles a house's own forms of blanks. Each is a regular expression, with the name of a kind before it if one likes; what
 * compiles them is loaded only when there are some.
 *
 *     (await loadBlankPatterns(['待核', '日期=〔时间另定〕'])).patterns.length // 2
 */
export async function loadBlankPatterns(written: readonly string[]): Promise<BlankPatterns> {
  const patterns: BlankPattern[] = [];
  const problems: PatternProblem[] = [];
  if (written.length === 0) return { patterns, problems };
  const { compileLinear } = await import('./linear-pattern.ts');
  for (const [index, pattern] of [...new Set(written)].entries()) {
    if (index >= MOST) {
      problems.push({ pattern, problem: `写法多于${MOST}种` });
      continue;
    }
    const [, name = '', rest = ''] = /^([^=]{1,4})=([^]*)$/u.exec(pattern) ?? [];
    const kind = kindOf(name);
    const compiled = compileLinear(kind === undefined ? pattern : rest);
    if (typeof compiled === 'string') problems.push({ pattern, problem: compiled });
    else patterns.push({ written: pattern, kind: kind ?? 'other', find: compiled.find });
  }
  return { patterns, problems };
}

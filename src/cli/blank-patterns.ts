import {
  addPlaceholders,
  analyze,
  ignorePlaceholders,
  loadBlankPatterns,
  parse,
  slowPatterns,
  type Analysis,
  type BlankPattern,
  type ProjectView,
  type TextRange,
} from '../core/index.ts';
import { complain } from './complain.ts';
import type { Io } from './io.ts';
import { coreWords, messages } from './messages.ts';
import { UsageError } from './usage-error.ts';

/** Compiles what was given with `--pattern`. @throws UsageError for one that cannot be used */
export async function readPatterns(written: readonly string[]): Promise<readonly BlankPattern[]> {
  const { patterns, problems } = await loadBlankPatterns(written, coreWords().patterns);
  const [first] = problems;
  if (first !== undefined) throw new UsageError(messages().usage.pattern(first.pattern, first.problem));
  return patterns;
}

/** A text as its project sees it, with the project's own forms of blanks and those of the command line. */
export async function analyzeIn(
  project: ProjectView,
  text: string,
  given: readonly BlankPattern[],
  io: Pick<Io, 'stderr'>,
  setAside: readonly TextRange[] = [],
): Promise<Analysis> {
  const { patterns, problems } = await loadBlankPatterns(project.blankPatterns, coreWords().patterns);
  for (const { pattern, problem } of problems) complain(io, messages().patternUnused(pattern, problem));
  const analysis = analyze(parse(text, undefined, setAside));
  return ignorePlaceholders(withOwnBlanks(analysis, [...given, ...patterns], io), project.placeholders);
}

/** A text with forms of blanks of its owner's; those that are too slow for it are told of and left out. */
export function withOwnBlanks(analysis: Analysis, patterns: readonly BlankPattern[], io: Pick<Io, 'stderr'>): Analysis {
  for (const { written } of slowPatterns(analysis.document, patterns))
    complain(io, messages().patternUnused(written, messages().slowPattern));
  return addPlaceholders(analysis, patterns);
}

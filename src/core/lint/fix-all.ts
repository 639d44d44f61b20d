import { analyze } from '../analysis/analyze.ts';
import { parse } from '../syntax/parse.ts';
import { placeOf } from '../text/place.ts';
import { overlaps } from '../text/range.ts';
import { applyEdits, type TextEdit } from '../text/text-edit.ts';
import type { LintConfig } from './config.ts';
import { lint } from './linter.ts';
import type { Finding } from './rule.ts';

/** A fix may uncover another (a deleted line joins two series); more rounds than this would be a rule that never rests. */
const maxRounds = 6;

/** What mending everything that is certain comes to. */
export interface FixAll {
  /** In text order, of the text as it was. */
  readonly edits: readonly TextEdit[];
  /** How many findings each rule mends, in the order in which they first stand in the text. */
  readonly counts: ReadonlyMap<string, number>;
}

/**
 * Applies every safe fix of a text at once: linting the result finds no safe fix left. When one round is enough the edits are
 * the fixes' own; else they are one edit of all that changed. `isWanted` chooses among the rules.
 *
 *     const { edits } = fixAll(text, lint(analyze(parse(text)), config), config);
 *     applyEdits(text, edits)
 */
export function fixAll(
  text: string,
  findings: readonly Finding[],
  config: LintConfig,
  isWanted: (rule: string) => boolean = () => true,
): FixAll {
  const first = compatible(findings, isWanted);
  const counts = new Map(first.counts);
  let result = applyEdits(text, first.edits);
  let rounds = 1;
  for (; rounds < maxRounds; rounds++) {
    const found = lint(analyze(parse(result)), config).filter((finding) => !wasIgnored(result, finding, config));
    const next = compatible(found, isWanted);
    if (next.edits.length === 0) break;
    for (const [rule, count] of next.counts) counts.set(rule, (counts.get(rule) ?? 0) + count);
    result = applyEdits(result, next.edits);
  }
  return { edits: rounds === 1 ? first.edits : difference(text, result), counts };
}

/** A fix nearby may have changed the words by which an ignored place is known: what looks like it is left alone. */
const wasIgnored = (text: string, { rule, range }: Finding, { ignored = [] }: LintConfig): boolean =>
  ignored.some((entry) => entry.rule === rule && entry.text === placeOf(text, range).text);

/** Edits of the safe fixes; of two that touch the same place the first wins, the other waits for the next round. */
function compatible(findings: readonly Finding[], isWanted: (rule: string) => boolean): FixAll {
  const chosen: TextEdit[] = [];
  const counts = new Map<string, number>();
  for (const { rule, fixes } of findings) {
    const edits = fixes.find((fix) => fix.safe)?.edits ?? [];
    if (edits.length === 0 || !isWanted(rule) || edits.some((edit) => chosen.some((other) => collide(edit, other))))
      continue;
    chosen.push(...edits);
    counts.set(rule, (counts.get(rule) ?? 0) + 1);
  }
  return { edits: chosen.sort((a, b) => a.range.start - b.range.start), counts };
}

const collide = ({ range: a }: TextEdit, { range: b }: TextEdit): boolean =>
  overlaps(a, b) || (a.start === b.start && a.end === b.end);

/** One edit that turns `before` into `after`, without the ends they share. */
function difference(before: string, after: string): readonly TextEdit[] {
  if (before === after) return [];
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before[head] === after[head]) head++;
  let tail = 0;
  while (tail < shorter - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
  return [{ range: { start: head, end: before.length - tail }, text: after.slice(head, after.length - tail) }];
}

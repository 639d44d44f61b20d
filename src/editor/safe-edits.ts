import {
  analyze,
  applyEdits,
  lint,
  overlaps,
  parse,
  type Finding,
  type LintConfig,
  type TextEdit,
} from '../core/index.ts';

/** A fix may uncover another (a deleted line joins two series); more rounds than this would be a rule that never rests. */
const maxRounds = 6;

/**
 * Edits that apply every safe fix of a text at once: linting the result finds no safe fix left.
 * When one round is enough these are the fixes' own edits; else the lines that changed are replaced whole.
 */
export function safeEdits(text: string, findings: readonly Finding[], config: LintConfig): readonly TextEdit[] {
  const first = compatible(findings);
  let result = applyEdits(text, first);
  let rounds = 1;
  for (; rounds < maxRounds; rounds++) {
    const edits = compatible(lint(analyze(parse(result)), config));
    if (edits.length === 0) break;
    result = applyEdits(result, edits);
  }
  return rounds === 1 ? first : difference(text, result);
}

/** Edits of the safe fixes in text order; of two that touch the same place the first wins, the other waits for the next round. */
function compatible(findings: readonly Finding[]): readonly TextEdit[] {
  const chosen: TextEdit[] = [];
  for (const finding of findings) {
    const edits = finding.fixes.find((fix) => fix.safe)?.edits ?? [];
    const collides = edits.some(({ range }) =>
      chosen.some(
        (other) => overlaps(range, other.range) || (range.start === other.range.start && range.end === other.range.end),
      ),
    );
    if (!collides) chosen.push(...edits);
  }
  return chosen.sort((a, b) => a.range.start - b.range.start);
}

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

import { analyze } from '../analysis/analyze.ts';
import { parse } from '../syntax/parse.ts';
import { ChangeSet } from '../text/change-set.ts';
import { placeOf } from '../text/place.ts';
import { RangeSet } from '../text/range-set.ts';
import { overlaps, type TextRange } from '../text/range.ts';
import { applyEdits, type TextEdit } from '../text/text-edit.ts';
import type { LintConfig } from './config.ts';
import { lint } from './linter.ts';
import { namesOf } from './registry.ts';
import type { Finding } from './finding.ts';
import { lowerBound } from '../text/lower-bound.ts';

/** A fix may uncover another (a deleted line joins two series); more rounds than this would be rules that never rest. */
const maxRounds = 6;

/** The outcome of mending everything that is certain. */
export interface FixAll {
  /** In text order, of the text as it was. */
  readonly edits: readonly TextEdit[];
  /** How many findings each rule mends, in the order in which they first stand in the text. */
  readonly counts: ReadonlyMap<string, number>;
}

/**
 * Applies every safe fix of a text at once: linting the result finds no safe fix left. What several rounds have changed is told
 * place by place. `isWanted` chooses among the rules; passages that are set aside are not read.
 *
 * A fix whose result its own rule would change again at the same place is wrong, and is not applied; where rules undo each other's
 * work for good, the last round is not.
 *
 *     const { edits } = fixAll(text, lint(analyze(parse(text)), config), config);
 *     applyEdits(text, edits)
 */
export function fixAll(
  text: string,
  findings: readonly Finding[],
  config: LintConfig,
  isWanted: (rule: string) => boolean = () => true,
  setAside: readonly TextRange[] = [],
): FixAll {
  const wasIgnored = ignoredReader(config);
  const restless = new Set<string>();
  const waiting = new Set<readonly TextEdit[]>();
  const choose = (from: string, found: readonly Finding[]): Round =>
    compatible(found, (fix) => isWanted(fix.rule) && !waiting.has(fix.edits) && !restless.has(nameOf(from, fix)));
  const states: State[] = [{ text, findings, setAside, changes: ChangeSet.none, counts: new Map() }];
  for (let lints = 0; lints < maxRounds; lints++) {
    const state = states.at(-1)!;
    const round = choose(state.text, state.findings);
    if (round.edits.length === 0) return outcomeOf(state);
    const result = applyEdits(state.text, round.edits);
    const changes = ChangeSet.of(round.edits);
    const passages = state.setAside.map((range) => changes.mapRange(range));
    const found = lint(analyze(parse(result, undefined, passages)), config).filter(
      (finding) => !wasIgnored(result, finding),
    );
    const again = foundAgain(round, found);
    if (again.length > 0) {
      const beside = besideThem(round, again);
      for (const fix of beside) waiting.add(fix.edits);
      if (beside.size > 0) continue;
      for (const fix of again) restless.add(nameOf(state.text, fix));
      waiting.clear();
      continue;
    }
    const counts = addCounts(state.counts, round.fixes);
    states.push({ text: result, findings: found, setAside: passages, changes: state.changes.compose(changes), counts });
  }
  const last = states.at(-1)!;
  return outcomeOf(choose(last.text, last.findings).edits.length === 0 ? last : states.at(-2)!);
}

/** A text on the way to the one that rests. */
interface State {
  readonly text: string;
  readonly findings: readonly Finding[];
  readonly setAside: readonly TextRange[];
  /** From the text as it was. */
  readonly changes: ChangeSet;
  readonly counts: ReadonlyMap<string, number>;
}

const NONE: readonly TextEdit[] = [];

const outcomeOf = ({ changes, counts }: State): FixAll => ({ edits: changes.edits, counts });

function addCounts(counts: ReadonlyMap<string, number>, fixes: readonly SafeFix[]): Map<string, number> {
  const sum = new Map(counts);
  for (const { rule } of fixes) sum.set(rule, (sum.get(rule) ?? 0) + 1);
  return sum;
}

/** A safe fix of a finding. */
interface SafeFix {
  readonly rule: string;
  readonly edits: readonly TextEdit[];
}

/** Fixes that do not touch each other, and their edits in text order. */
interface Round {
  readonly fixes: readonly SafeFix[];
  readonly edits: readonly TextEdit[];
}

/** A fix by what it does, whatever its place: its rule, the words that go and those that come. */
const nameOf = (text: string, { rule, edits }: SafeFix): string =>
  JSON.stringify([rule, ...edits.map(({ range, text: words }) => [text.slice(range.start, range.end), words])]);

/** A fix nearby may have changed the words by which an ignored place is known: what looks like it is left alone. */
function ignoredReader({ ignored = [] }: LintConfig): (text: string, finding: Finding) => boolean {
  const known = new Set(ignored.map((entry) => JSON.stringify([entry.rule, entry.text])));
  return (text, { rule, range }) =>
    known.size > 0 && namesOf(rule).some((name) => known.has(JSON.stringify([name, placeOf(text, range).text])));
}

/** Edits of the safe fixes; of two that touch the same place the first wins, the other waits for the next round. */
function compatible(findings: readonly Finding[], isWanted: (fix: SafeFix) => boolean): Round {
  const edits: TextEdit[] = [];
  const fixes: SafeFix[] = [];
  for (const { rule, fixes: offered } of findings) {
    const fix = { rule, edits: offered.find(({ safe }) => safe)?.edits ?? NONE };
    if (fix.edits.length === 0 || !isWanted(fix) || fix.edits.some((edit) => collides(edits, edit))) continue;
    for (const edit of fix.edits) edits.splice(placeFor(edits, edit.range), 0, edit);
    fixes.push(fix);
  }
  return { fixes, edits };
}

/** Where an edit belongs among edits that lie apart, in text order. */
const placeFor = (edits: readonly TextEdit[], { start, end }: TextRange): number =>
  lowerBound(edits.length, (index) => {
    const { range } = edits[index]!;
    return range.start < start || (range.start === start && range.end <= end);
  });

/** True if an edit touches one of several that lie apart: at most its two neighbours can be touched. */
function collides(edits: readonly TextEdit[], { range }: TextEdit): boolean {
  const at = placeFor(edits, range);
  return [edits[at - 1], edits[at]].some(
    (other) =>
      other !== undefined &&
      (overlaps(range, other.range) || (range.start === other.range.start && range.end === other.range.end)),
  );
}

/** The fixes of a round whose words their own rule would change again. */
function foundAgain({ fixes, edits }: Round, found: readonly Finding[]): readonly SafeFix[] {
  const touched = new Map<string, TextRange[]>();
  for (const { rule, fixes: offered } of found) {
    const ranges = offered.find(({ safe }) => safe)?.edits.map(({ range }) => range) ?? [];
    if (ranges.length === 0) continue;
    const known = touched.get(rule);
    if (known === undefined) touched.set(rule, ranges);
    else for (const range of ranges) known.push(range);
  }
  if (touched.size === 0) return [];
  const written = new Map<TextEdit, TextRange>();
  let shift = 0;
  for (const edit of edits) {
    const start = edit.range.start + shift;
    written.set(edit, { start, end: start + edit.text.length });
    shift += edit.text.length - (edit.range.end - edit.range.start);
  }
  const sets = new Map([...touched].map(([rule, ranges]) => [rule, new RangeSet(ranges)]));
  return fixes.filter(({ rule, edits: own }) => own.some((edit) => sets.get(rule)?.overlaps(written.get(edit)!)));
}

/** The fixes of a round right beside some of it that were found again, which may be their doing: they wait until those are judged. */
function besideThem({ fixes, edits }: Round, again: readonly SafeFix[]): ReadonlySet<SafeFix> {
  const fixOf = new Map(fixes.flatMap((fix) => fix.edits.map((edit) => [edit, fix] as const)));
  const beside = new Set<SafeFix>();
  for (const fix of again) {
    if (beside.has(fix)) continue;
    for (const { range } of fix.edits) {
      const behind = placeFor(edits, range);
      for (const other of [edits[behind - 2], edits[behind]])
        if (other !== undefined && touches(other.range, range) && fixOf.get(other) !== fix)
          beside.add(fixOf.get(other)!);
    }
  }
  return beside;
}

const touches = (a: TextRange, b: TextRange): boolean => a.start === b.end || a.end === b.start;

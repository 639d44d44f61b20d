import type { Analysis } from '../analysis/analyze.ts';
import { perLine } from '../syntax/per-line.ts';
import { RangeSet } from '../text/range-set.ts';
import { holds, presenceIn } from './characters.ts';
import { traitsOf, type Concern } from './concerns.ts';
import { withoutMissingPlaces } from './missing-places.ts';
import { chosenSetting, settingOf, severityRank, type LintConfig } from './config.ts';
import { allRules, ruleOf } from './registry.ts';
import { shiftFinding, standingFinding, type Finding, type Severity } from './finding.ts';
import type { Rule } from './rule.ts';
import { severityAt } from './stage.ts';
import { liesInRightWord, matchIgnored } from './suppressions.ts';

const byPlace = (a: Finding, b: Finding): number =>
  a.range.start - b.range.start || severityRank(a.severity) - severityRank(b.severity) || b.range.end - a.range.end;

type ErrorHandler = (ruleId: string, error: unknown) => void;

/** A rule that throws loses only itself, for this document version. */
function guarded(rule: Rule, onError: ErrorHandler | undefined, run: () => readonly Finding[]): readonly Finding[] {
  try {
    return run();
  } catch (error) {
    onError?.(rule.id, error);
    return [];
  }
}

const NONE: readonly Finding[] = [];

/** Rules that look at one line, with what a line has to hold for them. */
const lineRules = allRules.flatMap((rule) =>
  rule.runParagraph === undefined ? [] : [{ rule, runParagraph: rule.runParagraph, needed: rule.needed ?? [] }],
);

/** Findings of all rules that look at one line. */
const findingsOfLine = perLine((paragraph, onError: ErrorHandler | undefined): readonly Finding[] => {
  if (paragraph.boilerplate) return NONE;
  let found: Finding[] | undefined;
  const presence = presenceIn(paragraph);
  for (const { rule, runParagraph, needed } of lineRules) {
    if (!holds(presence, needed)) continue;
    try {
      for (const finding of runParagraph(paragraph)) (found ??= []).push(finding);
    } catch (error) {
      onError?.(rule.id, error);
    }
  }
  return found ?? NONE;
});

function addLineFindings(analysis: Analysis, config: LintConfig, findings: Finding[]): void {
  const settings = new Map(allRules.map((rule) => [rule.id, { own: rule.severity, inForce: settingOf(rule, config) }]));
  const { paragraphs, starts } = analysis.document;
  paragraphs.forEach((paragraph, index) => {
    for (const finding of findingsOfLine(paragraph, config.onRuleError)) {
      const { own, inForce } = settings.get(finding.rule)!;
      if (inForce === 'off') continue;
      const severity: Severity = own === inForce ? finding.severity : inForce;
      findings.push({ ...shiftFinding(finding, starts[index]!), severity });
    }
  });
}

/** What lies inside a finding whose rule covers its concern is told of once, with the wider one, which starts first. */
function dropCovered(findings: Finding[]): Finding[] {
  const ends = new Map<Concern, number>();
  return findings.filter(({ rule: id, range }) => {
    const rule = ruleOf(id);
    if (rule === undefined) return true;
    if (rule.covers !== undefined) ends.set(rule.covers, range.end);
    const end = ends.get(rule.concerns) ?? -1;
    return range.start >= end || range.end > end;
  });
}

/** What a rule guesses is left out where others have found something in the same words. */
function withoutGuesses(findings: Finding[]): Finding[] {
  if (!findings.some(({ rule }) => ruleOf(rule)?.yields)) return findings;
  const known = findings.filter(({ rule: id }) => {
    const rule = ruleOf(id);
    return rule !== undefined && rule.yields === undefined && traitsOf(rule.concerns).aboutWords;
  });
  const told = new RangeSet(known.map(({ range }) => range));
  return findings.filter(({ rule, range }) => ruleOf(rule)?.yields === undefined || !told.overlaps(range));
}

/**
 * Runs the rules over an analysed text. Findings come in text order, the graver first where two start together.
 *
 *     lint(analyze(parse('一是抓学习。三是抓作风。'))) // [{ rule: 'numbering/gap', … }]
 *     lint(analysis, { rules: { 'numbering/gap': 'off' } }) // []
 */
export function lint(analysis: Analysis, config: LintConfig = {}, rules: readonly Rule[] = allRules): Finding[] {
  const { text, logical } = analysis.document;
  const { reading } = analysis;
  const read = lintReading(reading, config, rules);
  const findings = logical === null ? read : read.map((finding) => standingFinding(finding, logical));
  const { ignored = [], rightWords = [] } = config;
  const right = new Set(
    rightWords.length === 0
      ? []
      : findings.filter((_, index) => liesInRightWord(reading.document.text, read[index]!, rightWords)),
  );
  if (logical !== null) findings.push(...lintStanding(analysis, config, rules));
  // Which of several places is meant was counted among all of them, so what a stage leaves out is left out last. Ignored places
  // are remembered with their neighbours as they stand.
  const told = logical === null ? findings : findings.sort(byPlace);
  const matches = matchIgnored(text, told, ignored);
  return atStage(
    told.filter((finding) => !matches.has(finding) && !right.has(finding)),
    config,
  );
}

/** All findings in a text as it is read, in text order. */
function lintReading(analysis: Analysis, config: LintConfig, rules: readonly Rule[]): Finding[] {
  const findings: Finding[] = [];
  const byLine = rules === allRules;
  for (const rule of rules) {
    const setting = settingOf(rule, config);
    if (setting === 'off' || (byLine && rule.runParagraph !== undefined)) continue;
    for (const finding of guarded(rule, config.onRuleError, () => rule.run(analysis, setting, config)))
      findings.push(finding);
  }
  if (byLine) addLineFindings(analysis, config, findings);
  return withoutMissingPlaces(analysis, withoutGuesses(dropCovered(findings.sort(byPlace))));
}

/** Findings in what is not read, but for the passages that are set aside. */
function lintStanding(analysis: Analysis, config: LintConfig, rules: readonly Rule[]): Finding[] {
  const aside = new RangeSet(analysis.document.setAside);
  const findings = rules.flatMap((rule) => {
    const setting = settingOf(rule, config);
    const { runStanding } = rule;
    if (setting === 'off' || runStanding === undefined) return [];
    return guarded(rule, config.onRuleError, () => runStanding(analysis, setting, config));
  });
  return findings.filter(({ range }) => !aside.overlaps(range));
}

/** A severity the writer set holds at every stage. */
function atStage(findings: Finding[], { stage = 'review', rules = {} }: LintConfig): Finding[] {
  if (stage === 'review') return findings;
  return findings.flatMap((finding) => {
    const rule = ruleOf(finding.rule);
    const isChosen = rule !== undefined && chosenSetting(rule, rules) !== undefined;
    const severity = isChosen ? finding.severity : severityAt(stage, rule, finding.severity);
    if (severity === 'off') return [];
    return severity === finding.severity ? [finding] : [{ ...finding, severity }];
  });
}

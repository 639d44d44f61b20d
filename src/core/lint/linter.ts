import type { Analysis } from '../analysis/analyze.ts';
import { settingOf, severityRank, type LintConfig } from './config.ts';
import { allRules } from './registry.ts';
import type { Finding, Rule, Severity } from './rule.ts';

const byPlace = (a: Finding, b: Finding): number =>
  a.range.start - b.range.start || severityRank(a.severity) - severityRank(b.severity) || a.range.end - b.range.end;

/** A rule that throws loses only itself, for this document version. */
function runRule(rule: Rule, analysis: Analysis, severity: Severity, config: LintConfig): readonly Finding[] {
  try {
    return rule.run(analysis, severity);
  } catch (error) {
    config.onRuleError?.(rule.id, error);
    return [];
  }
}

/**
 * Runs rules over an analysed text. Findings come in text order, the graver first where two start together.
 *
 *     lint(analyze(parse('一是抓学习。三是抓作风。'))) // [{ rule: 'numbering/gap', … }]
 *     lint(analysis, { rules: { 'numbering/gap': 'off' } }) // []
 */
export function lint(analysis: Analysis, config: LintConfig = {}, rules: readonly Rule[] = allRules): Finding[] {
  const findings: Finding[] = [];
  for (const rule of rules) {
    const setting = settingOf(rule, config);
    if (setting !== 'off') findings.push(...runRule(rule, analysis, setting, config));
  }
  return findings.sort(byPlace);
}

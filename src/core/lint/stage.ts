import type { Stage } from '../store/stages.ts';
import type { Severity } from './finding.ts';
import type { Rule } from './rule.ts';

/**
 * How serious a finding of a rule is taken at a stage, or `off`. What the rule says of the stage goes first (an open blank). Else
 * a draft keeps the list short, hints of style wait, and at the end everything is told. A severity that the writer set is not
 * asked about here.
 *
 *     severityAt('draft', unfilled, 'warning') // 'information'
 *     severityAt('final', headingEnd, 'hint') // 'information'
 */
export function severityAt(stage: Stage, rule: Rule | undefined, severity: Severity): Severity | 'off' {
  const own = rule?.atStage?.[stage];
  if (own !== undefined) return own;
  if (severity !== 'hint' || stage === 'review') return severity;
  return stage === 'draft' ? 'off' : 'information';
}

import type { Rule, Severity } from './rule.ts';

/** How far a text has come: 起草, 送审, 定稿. */
export const stages = ['draft', 'review', 'final'] as const;
export type Stage = (typeof stages)[number];

/** Whether a word is the name of a stage. */
export const isStage = (value: unknown): value is Stage => stages.some((stage) => stage === value);

/** An open blank is what a draft consists of, and what must not reach the printer. */
const blank: Record<Stage, Severity | undefined> = { draft: 'information', review: undefined, final: 'error' };

/**
 * How serious a finding is taken at a stage, or `off`. A draft keeps the list short: hints of style wait, blanks are
 * information. At the end everything is told, and a blank is an error. A severity that the writer set is not asked about here.
 *
 *     severityAt('draft', 'placeholder/unfilled', 'warning') // 'information'
 *     severityAt('final', 'punctuation/heading-end', 'hint') // 'information'
 */
export function severityAt(stage: Stage, rule: Rule['id'], severity: Severity): Severity | 'off' {
  if (rule === 'placeholder/unfilled') return blank[stage] ?? severity;
  if (severity !== 'hint' || stage === 'review') return severity;
  return stage === 'draft' ? 'off' : 'information';
}

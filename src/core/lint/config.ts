import type { Severity } from './finding.ts';
import type { ForbiddenWord, Rule } from './rule.ts';
import type { Spelling } from '../spelling/spelling.ts';
import type { Stage } from '../store/stages.ts';
import type { IgnoredPlace } from './suppressions.ts';

/** How serious a rule is taken; `off` keeps it from running. */
export type RuleSetting = Severity | 'off';

export interface LintConfig {
  /** Per rule id; a rule that is not named keeps its own severity. */
  readonly rules?: Readonly<Record<string, RuleSetting>>;
  /** How far the text has come; `review`, the rules as they are, when left out. */
  readonly stage?: Stage;
  /** Findings that a writer has looked at and leaves as they are. */
  readonly ignored?: readonly IgnoredPlace[];
  /** Words that rules about words never touch. */
  readonly rightWords?: readonly string[];
  /** Words this office does not use; found by `wording/forbidden`. */
  readonly forbidden?: readonly ForbiddenWord[];
  /** What finds misspellings that no list has, from `loadSpelling`. */
  readonly spelling?: Spelling;
  /** Told of a rule that threw; the other rules go on. */
  readonly onRuleError?: (ruleId: string, error: unknown) => void;
}

/** Severities from grave to slight. */
export const severities: readonly Severity[] = ['error', 'warning', 'information', 'hint'];

/** Place of a severity in {@link severities}: the smaller the graver. */
export const severityRank = (severity: Severity): number => severities.indexOf(severity);

/** True of a word that a rule may be set to. */
export const isRuleSetting = (value: string): value is RuleSetting =>
  value === 'off' || (severities as readonly string[]).includes(value);

/**
 * The severity that was chosen for a rule, or `off`: under its own id, else under one it had formerly. Undefined where nothing was.
 *
 *     chosenSetting(pleonasm, { 'wording/confusable': 'off' }) // 'off'
 */
export function chosenSetting({ id, formerly = [] }: Rule, rules: LintConfig['rules'] = {}): RuleSetting | undefined {
  const name = [id, ...formerly].find((one) => Object.hasOwn(rules, one));
  return name === undefined ? undefined : rules[name];
}

/**
 * The severity in force for a rule, or `off`.
 *
 *     settingOf(rule, { rules: { 'numbering/gap': 'hint' } }) // 'hint'
 */
export const settingOf = (rule: Rule, config: LintConfig): RuleSetting =>
  chosenSetting(rule, config.rules) ?? rule.severity;

import {
  isRuleName,
  isRuleSetting,
  isStage,
  severities,
  stages,
  type RuleSetting,
  type Severity,
  type Stage,
} from '../core/index.ts';
import { messages } from './messages.ts';
import { UsageError } from './usage-error.ts';

/** @throws UsageError */
export function readSeverity(value: string): Severity {
  const severity = severities.find((name) => name === value);
  if (severity !== undefined) return severity;
  const { usage, list } = messages();
  throw new UsageError(usage.unknownValue('max-severity', value, list(severities)));
}

/** @throws UsageError */
export function readStage(value: string): Stage {
  if (isStage(value)) return value;
  const { usage, list } = messages();
  throw new UsageError(usage.unknownValue('stage', value, list(stages)));
}

/**
 * Severities by rule.
 *
 *     readRules(['numbering/gap=off']) // { 'numbering/gap': 'off' }
 *
 * @throws UsageError
 */
export function readRules(settings: readonly string[]): Record<string, RuleSetting> {
  const { usage, list } = messages();
  const rules: Record<string, RuleSetting> = {};
  for (const setting of settings) {
    const [id = '', value = ''] = setting.split('=');
    if (!isRuleName(id)) throw new UsageError(usage.noRule(id));
    if (!isRuleSetting(value)) throw new UsageError(usage.ruleSetting(id, value, list(severities)));
    rules[id] = value;
  }
  return rules;
}

/** @throws UsageError */
export function readCount(option: string, value: string): number {
  if (!/^[1-9]\d{0,6}$/u.test(value)) throw new UsageError(messages().usage.count(option, value));
  return Number(value);
}

import { allRules } from '../../core/index.ts';

/** The Chinese name of a rule; its id where there is no such rule. */
export const ruleTitle = (id: string): string => allRules.find((rule) => rule.id === id)?.title ?? id;

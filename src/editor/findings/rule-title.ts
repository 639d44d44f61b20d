import { ruleOf } from '../../core/index.ts';

/** The Chinese name of a rule; its id where there is no such rule. */
export const ruleTitle = (id: string): string => ruleOf(id)?.title ?? id;

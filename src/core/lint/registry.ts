import { allRules } from './registry-data.ts';
import type { Rule } from './rule.ts';

export { allRules };

const byName = new Map(allRules.map((rule) => [rule.id, rule]));
const formerNames = new Set(allRules.flatMap(({ formerly = [] }) => formerly));

/** The rule of an id; undefined where there is none. */
export const ruleOf = (id: string): Rule | undefined => byName.get(id);

/** True of the id of a rule, and of one that a rule had formerly. */
export const isRuleName = (id: string): boolean => byName.has(id) || formerNames.has(id);

/**
 * The names that a rule answers to wherever a writer may have written them: its id, and those it had formerly.
 *
 *     namesOf('wording/pleonasm') // ['wording/pleonasm', 'wording/confusable']
 */
export const namesOf = (id: string): readonly string[] => [id, ...(ruleOf(id)?.formerly ?? [])];

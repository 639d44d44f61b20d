import { ruleOf, wordSaid } from '../../core/index.ts';
import { coreWords } from '../messages.ts';

/** The name of a rule; its id where there is no such rule. */
export function ruleTitle(id: string): string {
  const rule = ruleOf(id);
  return rule === undefined ? id : wordSaid({ group: rule.id, id: 'title' }, coreWords());
}

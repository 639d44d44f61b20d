import type { NearDuplicate } from '../../../analysis/model.ts';
import { defineRule, type Rule, type RuleDefinition } from '../../rule.ts';
import { copiedPassages, deleteFix, relatedPlaces, shareOf } from './copied-places.ts';

interface CopyRuleDefinition extends Omit<RuleDefinition<Record<string, string>>, 'messages' | 'check'> {
  readonly scope: NearDuplicate['scope'];
  /** What the reader is told, given how much is the same. */
  readonly message: (share: string) => string;
}

/**
 * Makes a rule of the copies of one scope: told of at the later place, with the others and a deletion to choose.
 *
 *     export const repeatedSentence = defineCopyRule({ id: 'duplicate/sentence', scope: 'sentence', message: () => '…', … });
 */
export const defineCopyRule = ({ scope, message, ...head }: CopyRuleDefinition): Rule =>
  defineRule({
    ...head,
    messages: { copy: '{what}' },
    check({ analysis }, report) {
      for (const passage of copiedPassages(analysis, scope))
        report({
          range: passage.place,
          messageId: 'copy',
          data: { what: message(shareOf(passage)) },
          related: relatedPlaces(passage),
          fixes: [deleteFix(analysis.document.text, passage.place)],
        });
    },
  });

import type { NearDuplicate } from '../../../analysis/model.ts';
import { defineRule, type Rule, type RuleDefinition, type RuleWords } from '../../rule.ts';
import { copiedPassages, deleteFix, relatedPlaces, shareOf } from './copied-places.ts';

/** Messages for a copy that is the same throughout, and for one that is not, with how much is the same (`{share}`, in percent). */
interface CopyWords extends RuleWords {
  readonly whole: string;
  readonly part: string;
}

interface CopyRuleDefinition extends Omit<RuleDefinition<CopyWords>, 'check'> {
  readonly scope: NearDuplicate['scope'];
}

/**
 * Makes a rule of the copies of one scope: told of at the later place, with the others and a deletion to choose.
 *
 *     export const repeatedSentence = defineCopyRule({ id: 'duplicate/sentence', scope: 'sentence', … });
 */
export const defineCopyRule = ({ scope, ...head }: CopyRuleDefinition): Rule =>
  defineRule({
    ...head,
    check({ analysis }, report) {
      for (const passage of copiedPassages(analysis, scope)) {
        const share = shareOf(passage);
        report({
          range: passage.place,
          message: { group: head.id, id: share >= 100 ? 'whole' : 'part', data: { share } },
          related: relatedPlaces(passage),
          fixes: [deleteFix(analysis.document.text, passage.place)],
        });
      }
    },
  });

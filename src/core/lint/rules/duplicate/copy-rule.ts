import type { NearDuplicate } from '../../../analysis/model.ts';
import { defineRule, type Rule, type RuleHead, type RuleWords } from '../../rule.ts';
import { copiedPassages, deleteFix, relatedPlaces, shareOf, type CopiedPassage } from './copied-places.ts';

/** Messages for a copy that is the same throughout, and for one that is not, with how much is the same (`{share}`, in percent). */
interface CopyWords extends RuleWords {
  readonly whole: string;
  readonly part: string;
  /** For a copy right in front of the other place. */
  readonly running?: string;
}

interface CopyRuleDefinition extends RuleHead {
  readonly words: CopyWords;
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
      for (const found of copiedPassages(analysis, scope)) {
        const passage = head.words.running === undefined ? found : atFirst(found, analysis.document.text);
        const share = shareOf(passage);
        report({
          range: passage.place,
          message: { group: head.id, id: idOf(share, passage), data: { share } },
          related: relatedPlaces(passage),
          fixes: [deleteFix(analysis.document.text, passage.place)],
        });
      }
    },
  });

/** Of two places in a row the first is the one to tell of: what follows it says so at once. */
function atFirst(passage: CopiedPassage, text: string): CopiedPassage {
  const { place, others } = passage;
  const before = others.at(-1)!;
  const isRunning = before.end <= place.start && text.slice(before.end, place.start).trim() === '';
  return isRunning ? { ...passage, place: before, others: [place, ...others.slice(0, -1)] } : passage;
}

/** Which message fits: of a sentence said twice running the other place follows. */
function idOf(share: number, { place, others }: CopiedPassage): string {
  if (others[0]!.start >= place.end) return 'running';
  return share >= 100 ? 'whole' : 'part';
}

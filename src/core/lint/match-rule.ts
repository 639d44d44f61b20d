import { matches } from '../text/matches.ts';
import { editsTo } from '../text/text-edit.ts';
import { holds, masksOf, presenceIn, type CharacterGroup } from './characters.ts';
import type { Severity } from './finding.ts';
import { defineParagraphRule, say, type RuleWords, type ParagraphRuleDefinition, type Rule } from './rule.ts';

/** One way something is written wrongly, and how it is written right. */
export interface Correction {
  /** Global; what it matches is what is reported. */
  readonly pattern: RegExp;
  /** The right form of a match, empty to delete it; null where the match is no fault after all. */
  readonly right: (match: RegExpExecArray) => string | null;
  /** True where the right form is certain, so that it may be put in without asking. */
  readonly safe: boolean;
  readonly severity?: Severity;
  /** Beside what the rule needs: the pattern is tried only on lines that hold something of each of these groups. */
  readonly needs?: readonly CharacterGroup[];
}

interface MatchRuleDefinition extends Omit<
  ParagraphRuleDefinition<RuleWords & { readonly what: string }>,
  'checkParagraph'
> {
  readonly corrections: readonly Correction[];
}

/**
 * Makes a rule out of corrections that patterns find in one line.
 *
 *     export const repeated = defineMatchRule({ id: 'punctuation/repeated', …, corrections: [{ pattern: /，，/gu, … }] });
 */
export function defineMatchRule({ corrections, ...head }: MatchRuleDefinition): Rule {
  const tried = corrections.map((correction) => ({ correction, needed: masksOf(correction.needs ?? []) }));
  return defineParagraphRule({
    ...head,
    checkParagraph(paragraph, report) {
      const { text } = paragraph;
      const presence = presenceIn(paragraph);
      for (const { correction, needed } of tried) {
        if (!holds(presence, needed)) continue;
        for (const match of matches(correction.pattern, text)) {
          const wrong = match[0];
          const range = { start: match.index, end: match.index + wrong.length };
          const right = correction.right(match);
          if (right === null) continue;
          const title = right === '' ? say('remove', { wrong }) : say('replace', { right });
          const what = { group: head.id, id: 'what' };
          const common = {
            range,
            severity: correction.severity ?? head.severity,
            fixes: [{ said: title, safe: correction.safe, edits: editsTo(range, wrong, right) }],
          };
          if (right === '') report({ ...common, message: say('removeWhat', { what, wrong }) });
          else report({ ...common, message: say('changeWhat', { what, wrong, right }) });
        }
      }
    },
  });
}

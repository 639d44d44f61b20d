import { kindByClause, kindByFrame, kindByRole } from './placeholder-clause.ts';
import { contextOf, type KindGuess } from './placeholder-context.ts';
import { kindByMeasure, kindOfYear } from './placeholder-measure.ts';
import { kindByNoun } from './placeholder-noun.ts';

/**
 * The kind of a mask from the words around it: a measure or unit behind it, the noun it names (post, body, place), its
 * frame (quotes, label, bracket), its role in the clause; `other` when nothing decides.
 *
 *     kindOfMask('请XX局长发言', 1, 3) // { kind: 'person', certain: true }
 */
export function kindOfMask(line: string, start: number, end: number): KindGuess {
  const context = contextOf(line, start, end);
  const byMeasure = kindOfYear(context) ?? kindByMeasure(context);
  if (byMeasure !== null) return byMeasure;
  const byNoun = kindByNoun(context.after);
  if (byNoun?.certain) return byNoun;
  return kindByFrame(context) ?? kindByRole(context) ?? byNoun ?? kindByClause(context);
}

import { endsWithPost } from '../../lexicon/posts.ts';
import { kindByClause, kindByFrame, kindByRole } from './placeholder-clause.ts';
import { contextOf, guess, sure, type KindGuess } from './placeholder-context.ts';
import { kindByMeasure, kindOfYear } from './placeholder-measure.ts';
import { kindByNoun } from './placeholder-noun.ts';

/** 县委书记XXX, 记者XXX: a name, wherever it goes from here; 代表XX, 同志XX say less. */
const followsPost = (before: string): boolean => endsWithPost(before, /[ \u3000]/u);
const SPEAKS_FOR = /(?:代表|同志|同学|先生|女士|专家|嘉宾|英雄|劳模|顾问)[ \u3000]*$/;

/** 任命王明为XX局长, 现任XX主任: the post is another one's, and the mask where it is held. */
const APPOINTED = /(?:任命|聘|选|提名|推荐)[^，。；]{0,12}为$|[担兼现曾]任$/;

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
  if (byNoun?.kind === 'person' && APPOINTED.test(context.before)) return guess('organisation');
  if (byNoun?.certain) return byNoun;
  if (followsPost(context.before) && !SPEAKS_FOR.test(context.before)) return sure('person');
  return kindByFrame(context) ?? kindByRole(context) ?? byNoun ?? kindByClause(context);
}

import type { Paragraph } from '../nodes.ts';
import { BRACKETS, type Bracket } from './bracket-field.ts';

/** Brackets as bits: which kinds hold what a template asks for. */
const KINDS = Object.keys(BRACKETS) as Bracket[];
export const bitOf = (bracket: Bracket): number => 1 << KINDS.indexOf(bracket);

/** From here on a text asks in brackets of a kind. */
const THRESHOLD = 4;
/** Unfilled masks beside the brackets: a text that leaves things open. */
const MANY_MASKS = 2;

/**
 * The kinds of brackets in which a text, taken as a whole, asks for something: then each of the kind is a field, also one alone on
 * its line. A pure function of the lines; a sum over those that hold brackets.
 *
 *     fieldBrackets(parse('在【会议名称】上的讲话\n【称呼】：\n【写明目的。】').paragraphs) // bitOf('【')
 */
export function fieldBrackets(paragraphs: readonly Paragraph[]): number {
  let weights: Map<Bracket, number> | undefined;
  let masks = 0;
  for (const { fields, blanks } of paragraphs) {
    for (const { form } of blanks) if (form === 'mask') masks++;
    for (const { bracket, weight } of fields)
      (weights ??= new Map<Bracket, number>()).set(bracket, (weights.get(bracket) ?? 0) + weight);
  }
  if (weights === undefined) return 0;
  let bits = 0;
  for (const [bracket, weight] of weights)
    if (weight + (weight > 0 && masks >= MANY_MASKS ? 1 : 0) >= THRESHOLD) bits |= bitOf(bracket);
  return bits;
}

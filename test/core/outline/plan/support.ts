import { analyze, parse, type Analysis } from '../../../../src/core/index.ts';
import { findItems, planOutline } from '../../../../src/core/outline/plan/index.ts';
import type { Operation } from '../../../../src/core/outline/plan/operation.ts';
import type { OutlinePlan, OutlineRefusal } from '../../../../src/core/outline/plan/outline-plan.ts';

export const read = (text: string): Analysis => analyze(parse(text));

/** An operation with its items by their words. */
export type Asked =
  | {
      readonly move: string | readonly string[];
      readonly before?: string;
      readonly after?: string;
      readonly into?: string;
      readonly form?: string;
    }
  | { readonly promote: string | readonly string[]; readonly form?: string }
  | { readonly demote: string | readonly string[]; readonly form?: string }
  | {
      readonly renumber: string | readonly string[] | true;
      readonly deep?: boolean;
      readonly form?: string;
      readonly from?: string;
    }
  | { readonly join: string };

function operationOf(analysis: Analysis, asked: Asked): Operation {
  const one = (words: string): number => {
    const found = findItems(analysis, words);
    if (found.length !== 1) throw new Error(`“${words}” names ${found.length} items`);
    return found[0]!.id;
  };
  const all = (words: string | readonly string[]): number[] => [words].flat().map(one);
  const form = 'form' in asked && asked.form !== undefined ? { form: asked.form } : {};
  if ('move' in asked) {
    const where = asked.before !== undefined ? 'before' : asked.after !== undefined ? 'after' : 'into';
    return { kind: 'move', items: all(asked.move), where, target: one(asked[where]!), ...form };
  }
  if ('promote' in asked) return { kind: 'promote', items: all(asked.promote), ...form };
  if ('demote' in asked) return { kind: 'demote', items: all(asked.demote), ...form };
  if ('join' in asked) return { kind: 'join', item: one(asked.join) };
  const from = asked.from === undefined ? {} : { from: asked.from };
  const items = asked.renumber === true ? {} : { items: all(asked.renumber) };
  return { kind: 'renumber', ...items, deep: asked.deep ?? false, ...form, ...from };
}

export const planOf = (text: string, asked: Asked): OutlinePlan | OutlineRefusal => {
  const analysis = read(text);
  return planOutline(analysis, operationOf(analysis, asked), read);
};

/** The text after, with what is unsure behind it, a line each; a refusal alone. */
export function after(text: string, asked: Asked): string {
  const plan = planOf(text, asked);
  if ('refused' in plan) return `! ${plan.text}`;
  return [plan.changes.apply(text), ...plan.doubts.map((doubt) => `? ${doubt.text}`)].join('\n');
}

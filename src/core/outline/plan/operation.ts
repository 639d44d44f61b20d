import type { Where } from './arrange.ts';

/**
 * A change that is asked of an outline; items by their ids.
 *
 * `renumber`: series counted anew: those that hold one of `items`, with `deep` all that lie inside the items too, all of the text
 * where no items are named; `form` prints those of its style, or of the style of `from`, in another form.
 * `join`: all series of an item's shape beside each other under one heading become one that counts through.
 */
export type Operation =
  | {
      readonly kind: 'renumber';
      readonly items?: readonly number[];
      readonly deep?: boolean;
      readonly form?: string;
      readonly from?: string;
    }
  | { readonly kind: 'join'; readonly item: number }
  | {
      readonly kind: 'move';
      readonly items: readonly number[];
      readonly where: Where;
      readonly target: number;
      readonly form?: string;
    }
  | { readonly kind: 'promote' | 'demote'; readonly items: readonly number[]; readonly form?: string };

/** Why an operation is not done. */
export type RefusalId =
  | 'noItem'
  | 'noForm'
  | 'part'
  | 'inside'
  | 'top'
  | 'first'
  | 'deepest'
  | 'manyLines'
  | 'tangled'
  | 'torn'
  | 'alone'
  | 'setAside'
  | 'nothing';

/** A reason to doubt an operation, so that it is shown before it is done. */
export type DoubtId = 'faulty' | 'read' | 'lastItem' | 'mark' | 'lost' | 'noWord' | 'followers';

import type * as vscode from 'vscode';
import { editPlan, type Analysis, type EditPlan } from '../../core/index.ts';
import type { PlaceValue } from '../../core/later.ts';
import { messages } from '../messages.ts';
import type { Refusal } from '../host/say.ts';
import type { NewFill } from './fill-states.ts';
import type { Services } from '../services.ts';

/** A value with where it comes from. */
export interface SourcedValue extends PlaceValue {
  readonly source: string;
}

/**
 * Fills several places of a document in one undo step and notes what was filled. Null when it was done, else why nothing was changed.
 *
 *     await applyFills(services, document, analysis, [{ place, value: '120', source: '财务科' }])
 */
export async function applyFills(
  { plans, fillStates }: Pick<Services, 'plans' | 'fillStates'>,
  document: vscode.TextDocument,
  analysis: Analysis,
  values: readonly SourcedValue[],
): Promise<Refusal | null> {
  const { fillPlacesWith } = await import('../../core/later.ts');
  const { text } = analysis.document;
  const plan = editPlan(text, fillPlacesWith(analysis, values), messages().blanks.fillPlan);
  const refusal = await plans.apply(document, plan);
  if (refusal === null) await fillStates.record(document, notesOf(text, values, plan));
  return refusal;
}

/** Characters beside a value by which it is known again. */
const side = 24;

/** What to remember of the fillings, in the words of the text as it reads with all of them. */
function notesOf(before: string, values: readonly SourcedValue[], { changes }: EditPlan): NewFill[] {
  const after = changes.apply(before);
  return values.flatMap(({ place: { id, group }, source }) => {
    const [start, end] = [changes.map(group.start), changes.map(group.end)];
    const value = after.slice(start, end);
    const mask = before.slice(group.start, group.end);
    const sides = {
      before: /[^\n\r]*$/u.exec(after.slice(Math.max(0, start - side), start))![0],
      after: /^[^\n\r]*/u.exec(after.slice(end, end + side))![0],
    };
    return value === mask ? [] : [{ id, kind: group.kind, label: group.label, mask, value, source, ...sides }];
  });
}

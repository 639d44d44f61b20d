import { editPlan, loadOutlineTools, readAgain, type Analysis, type EditPlan } from '../../core/index.ts';
import { settlingEdits, type MatterChoice } from '../../core/later.ts';

/** The plan of all choices together; where a passage that goes was an item, those that stay beside it are counted anew. */
export async function settlePlan(
  analysis: Analysis,
  choices: readonly MatterChoice[],
  title: string,
): Promise<EditPlan> {
  const { document, outline } = analysis;
  const plan = editPlan(document.text, settlingEdits(choices), title);
  const isGone = ({ start, end }: { readonly start: number; readonly end: number }): boolean =>
    plan.changes.touching({ start, end }).some(({ range, text }) => text === '' && range.end >= end);
  const gone = new Set(outline.items.filter(({ markerRange }) => isGone(markerRange)));
  const beside = new Set([...gone].flatMap(({ series }) => series.items).filter((item) => !gone.has(item)));
  if (beside.size === 0) return plan;
  const starts = new Set([...beside].map(({ markerRange }) => plan.changes.map(markerRange.start)));
  const read = readAgain(analysis);
  const after = read(plan.changes.apply(document.text));
  const items = after.outline.items.filter(({ markerRange }) => starts.has(markerRange.start)).map(({ id }) => id);
  const { planOutline } = await loadOutlineTools();
  const renumbered = planOutline(after, { kind: 'renumber', items }, read);
  if ('refused' in renumbered) return plan;
  return editPlan(document.text, plan.changes.compose(renumbered.changes).edits, title);
}

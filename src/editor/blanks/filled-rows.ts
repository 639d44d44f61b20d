import {
  overlaps,
  type FilledPlace,
  type FillEntry,
  type FillState,
  type LocatedFill,
  type TextRange,
} from '../../core/index.ts';

/** Something filled in, with how far it has come, as the view 占位符 lists it. */
export interface FilledRow extends TextRange, Pick<FilledPlace, 'mask' | 'kind' | 'label' | 'value'> {
  readonly state: FillState;
  /** What is noted of it beside the text; null for what was typed into a text without such notes. */
  readonly entry: FillEntry | null;
}

/**
 * What was filled in while the text is open, and what is noted of it from before, in text order; `hidden` are the names of
 * notes that are done with.
 *
 *     filledRows(fills.filled(document), fillStates.of(document), new Set()).filter(({ state }) => state === 'filled')
 */
export function filledRows(
  filled: readonly FilledPlace[],
  noted: readonly LocatedFill[],
  hidden: ReadonlySet<string>,
): readonly FilledRow[] {
  const known = noted.flatMap(({ entry, range }): FilledRow[] =>
    range === null ? [] : [{ ...range, ...partsOf(entry), entry }],
  );
  const fresh = filled
    .filter((place) => !known.some((row) => overlaps(row, place)))
    .map((place): FilledRow => ({ ...place, state: 'filled', entry: null }));
  const shown = known.filter(({ entry }) => !hidden.has(entry!.id));
  return [...shown, ...fresh].sort((a, b) => a.start - b.start);
}

const partsOf = ({ mask, kind, label, value, state }: FillEntry) => ({ mask, kind, label, value, state });

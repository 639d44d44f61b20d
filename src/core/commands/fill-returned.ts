import type { Analysis } from '../analysis/analyze.ts';
import { fillPlaces, type FillPlace } from '../blanks/fill-places.ts';
import { checkAnswers, fillPlacesWith, type Answer } from '../blanks/request-answers.ts';
import type { ReturnedRow } from '../blanks/request-table.ts';
import type { TextEdit } from '../text/text-edit.ts';

/** What a 征数表 that came back makes of its text. */
export interface ReturnedFill {
  readonly edits: readonly TextEdit[];
  /** Answers that were not filled in. */
  readonly refused: readonly Answer[];
  /** Blanks that no row of the table is about. */
  readonly absent: readonly FillPlace[];
}

/**
 * Fills a text from the rows of a 征数表: what fits goes in, the rest is named.
 *
 *     fillReturned(analysis, readRequestRows(rows)).edits
 */
export function fillReturned(analysis: Analysis, rows: readonly ReturnedRow[]): ReturnedFill {
  const { answers } = checkAnswers(analysis, rows);
  const values = answers.flatMap(({ status, place, row: { value } }) =>
    status === 'fits' && place !== null ? [{ place, value }] : [],
  );
  const named = new Set(answers.flatMap(({ place }) => (place === null ? [] : [place.id])));
  return {
    edits: fillPlacesWith(analysis, values),
    refused: answers.filter(({ status }) => status !== 'fits'),
    absent: fillPlaces(analysis).filter(({ id }) => !named.has(id)),
  };
}

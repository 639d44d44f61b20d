import type { Analysis } from '../analysis/analyze.ts';
import type { FillPlace } from '../blanks/fill-places.ts';
import { requestColumns, requestRows, type RequestTerms } from '../blanks/request-table.ts';

/** A 征数表 as it is written to a file: title, a note to those who fill it in, and the table. */
export interface RequestSheet {
  readonly title: string;
  readonly note: string;
  readonly columns: typeof requestColumns;
  readonly rows: readonly (readonly string[])[];
}

/** Goes out to offices that fill the table in, so it is in Chinese whatever language its writer works in. */
const note = '请在“填写”一栏填报，不要改动“编号”；可以增加行高、换行，也可以只发回要填的几行。';

/**
 * The 征数表 of some places of a text, titled by the text's file.
 *
 *     requestSheet('稿/讲话.txt', analysis, fillPlaces(analysis), { office: '', deadline: '' }).title // '讲话征数表'
 */
export function requestSheet(
  file: string,
  analysis: Analysis,
  places: readonly FillPlace[],
  terms: RequestTerms,
): RequestSheet {
  const stem = file.replace(/^.*[\\/]/u, '').replace(/\.[^.]*$/u, '');
  return { title: `${stem}征数表`, note, columns: requestColumns, rows: requestRows(analysis, places, terms) };
}

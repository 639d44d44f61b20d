import { markdownTable } from '../../core/later.ts';
import { tableFormatOf, writeTable } from '../../office/table.ts';
import { report } from '../complain.ts';
import type { Io } from '../io.ts';
import { messages } from '../messages.ts';
import { reportCommand } from '../report-command.ts';
import type { Report } from '../report.ts';
import { reviewText, tableOf } from '../reporters/review.ts';
import { save } from '../save.ts';
import { displayName } from '../source.ts';
import { UsageError } from '../usage-error.ts';

/** `review`: what is to be checked by eye, with what has been; with `--out` as a table. */
export const review = reportCommand({
  name: 'review',
  options: ['out', 'force'],
  text: reviewText,
  parts: ['review'],
  reviews: true,
  save: saveReview,
});

/**
 * Writes the list as a table of the kind that the file's name tells. False when it could not be written.
 *
 * @throws UsageError for a name that tells none.
 */
async function saveReview(result: Report, out: string, overwrite: boolean, io: Io): Promise<boolean> {
  const format = tableFormatOf(out);
  if (format === null && !/\.md$/i.test(out)) throw new UsageError(messages().usage.reviewFormat(out));
  const table = tableOf(result);
  const names = table.columns.map(({ name }) => name);
  const content = format === null ? markdownTable(table.title, names, table.rows) : await writeTable(table, format);
  const saved = await save(out, content, overwrite, io);
  if (saved) report(io, `${displayName(out)}\n`);
  return saved;
}

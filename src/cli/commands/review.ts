import { markdownTable } from '../../core/index.ts';
import { tableFormatOf, writeTable } from '../../office/table.ts';
import { UsageError } from '../options.ts';
import type { Io } from '../io.ts';
import type { Report } from '../report.ts';
import { tableOf } from '../reporters/review.ts';
import { save } from '../save.ts';

/**
 * `review --out`: writes the list of what is to be checked as a table of the kind that the file's name tells. False when it could
 * not be written.
 *
 * @throws UsageError for a name that tells none.
 */
export async function saveReview(report: Report, out: string, force: boolean, io: Io): Promise<boolean> {
  const format = tableFormatOf(out);
  if (format === null && !/\.md$/i.test(out))
    throw new UsageError(`清单写成 .docx、.xlsx、.csv 或 .md，不会写“${out}”`);
  const table = tableOf(report);
  const names = table.columns.map(({ name }) => name);
  const content = format === null ? markdownTable(table.title, names, table.rows) : await writeTable(table, format);
  const saved = await save(out, content, force, io);
  if (saved) io.stdout(`${out}\n`);
  return saved;
}

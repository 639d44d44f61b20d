import { UsageError } from '../arguments.ts';
import type { Io } from '../io.ts';
import type { Report } from '../report.ts';
import { reviewMarkdown } from '../reporters/review.ts';
import { save } from '../save.ts';

/**
 * `review --out`: writes the list of what is to be checked as a table of the kind that the file's name tells. False when it could
 * not be written.
 */
export async function saveReview(report: Report, out: string, force: boolean, io: Io): Promise<boolean> {
  if (!/\.md$/i.test(out)) throw new UsageError(`清单写成 .md，不会写“${out}”`);
  const saved = await save(out, reviewMarkdown(report), force, io);
  if (saved) io.stdout(`${out}\n`);
  return saved;
}

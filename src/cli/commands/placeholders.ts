import { fillPlaces } from '../../core/index.ts';
import { requestSheet } from '../../core/later.ts';
import { tableFormatOf, writeTable } from '../../office/table.ts';
import { report } from '../complain.ts';
import type { Io } from '../io.ts';
import { messages } from '../messages.ts';
import { reportCommand } from '../report-command.ts';
import type { Report } from '../report.ts';
import { placeholdersText } from '../reporters/text.ts';
import { save } from '../save.ts';
import { displayName } from '../source.ts';
import { UsageError } from '../usage-error.ts';

/** `placeholders`: the blanks of a text, or with `--out` a 征数表 of them. */
export const placeholders = reportCommand({
  name: 'placeholders',
  options: ['out', 'force'],
  text: placeholdersText,
  parts: ['placeholders'],
  save: saveRequests,
});

/**
 * Writes the open blanks as a 征数表 of the kind that the file's name tells. False when it could not be written.
 *
 * @throws UsageError for a name that tells none.
 */
async function saveRequests({ file, analysis }: Report, out: string, overwrite: boolean, io: Io): Promise<boolean> {
  const format = tableFormatOf(out);
  if (format === null) throw new UsageError(messages().usage.requestFormat(out));
  const sheet = requestSheet(displayName(file), analysis, fillPlaces(analysis), { office: '', deadline: '' });
  const saved = await save(out, await writeTable(sheet, format), overwrite, io);
  if (saved) report(io, `${displayName(out)}\n`);
  return saved;
}

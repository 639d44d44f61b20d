import { searchArchive } from '../../core/later.ts';
import type { Given } from '../command.ts';
import { report } from '../complain.ts';
import { exitCodes, type Io } from '../io.ts';
import { messages } from '../messages.ts';
import { UsageError } from '../usage-error.ts';
import { readCount } from '../values.ts';
import { dateOf, readArchive } from './open.ts';

/** `archive search`: sentences of old texts that hold all words, best first. */
export async function searchTexts(query: readonly string[], values: Given['values'], io: Io) {
  const words = messages().archive;
  if (query.join('').trim() === '') throw new UsageError(words.usage.words);
  const limit = values.top === undefined ? undefined : readCount('top', values.top);
  const archive = await readArchive(values.archive, 'search', io);
  if (archive === null) return exitCodes.failure;
  const found = searchArchive(archive, query.join(' '), { limit });
  const rows = [];
  for (const { text, start, end, texts } of found) {
    const sentence = archive.text(text).slice(start, end);
    const date = dateOf(archive, text);
    rows.push({ file: archive.names[text]!, date, offset: start, length: end - start, text: sentence, texts });
  }
  if (values.json) io.stdout(`${JSON.stringify(rows, null, 1)}\n`);
  else if (rows.length === 0) report(io, `${words.notFound}\n`);
  else for (const row of rows) report(io, `${row.text}\n    ${row.file}${row.date === null ? '' : `  ${row.date}`}\n`);
  return exitCodes.fine;
}

import { searchArchive, shownDay } from '../../core/later.ts';
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
  const rows = found.map(({ text, start, end, texts }) => ({
    file: archive.names[text]!,
    date: dateOf(archive, text),
    offset: start,
    length: end - start,
    text: archive.text(text).slice(start, end),
    texts,
  }));
  if (values.json) io.stdout(`${JSON.stringify(rows, null, 1)}\n`);
  else if (rows.length === 0) report(io, `${words.notFound}\n`);
  else
    found.forEach(({ text }, index) => {
      const { text: sentence, file } = rows[index]!;
      const date = shownDay(archive.days[text]!);
      report(io, `${sentence}\n    ${file}${date === '' ? '' : `  ${date}`}\n`);
    });
  return exitCodes.fine;
}

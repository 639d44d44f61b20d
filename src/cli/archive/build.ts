import { ArchiveError, openArchive, TextCollector, writeArchive } from '../../core/later.ts';
import type { Given } from '../command.ts';
import { complain, complainOf, report } from '../complain.ts';
import { exitCodes, type Io } from '../io.ts';
import { messages } from '../messages.ts';
import { save } from '../save.ts';
import { displayName } from '../source.ts';
import { UsageError } from '../usage-error.ts';
import { largeFile } from './open.ts';
import { readOldTexts } from './old-texts.ts';

/** Whether an archive may be put there: over another archive, which can be built again, but over no other file. */
async function mayWrite(out: string, io: Io): Promise<boolean> {
  try {
    openArchive(await io.readFile(out, largeFile));
    return true;
  } catch (error) {
    return error instanceof ArchiveError
      ? error.problem !== 'foreign'
      : (error as { code?: unknown }).code === 'ENOENT';
  }
}

/**
 * `archive build`: reads old texts and writes what they share into one file. It exits 2 when something could not be read or
 * written; what could be read is taken all the same.
 */
export async function buildArchive(sources: readonly string[], { out, force = false }: Given['values'], io: Io) {
  const words = messages().archive;
  if (sources.length === 0) throw new UsageError(words.usage.sources);
  if (out === undefined) throw new UsageError(words.usage.out);
  if (!force && !(await mayWrite(out, io))) {
    complainOf(io, displayName(out), words.notWritten);
    return exitCodes.failure;
  }
  const began = Date.parse(io.now());
  const texts = new TextCollector();
  let read = 0;
  let characters = 0;
  const complete = await readOldTexts(sources, io, (text) => {
    io.progress?.(words.reading(++read));
    if (texts.add(text)) characters += text.text.length;
  });
  io.progress?.(words.building(texts.count));
  const bytes = texts.count === 0 ? null : writeArchive(texts);
  io.progress?.('');
  if (bytes === null) {
    complain(io, words.noTexts);
    return exitCodes.failure;
  }
  if (!(await save(out, bytes, true, io))) return exitCodes.failure;
  const seconds = Math.max(0, (Date.parse(io.now()) - began) / 1000);
  report(io, `${words.built(texts.count, characters, read - texts.count)}\n`);
  report(io, `${words.written(displayName(out), (bytes.length / 1e6).toFixed(1), seconds)}\n`);
  return complete ? exitCodes.fine : exitCodes.failure;
}

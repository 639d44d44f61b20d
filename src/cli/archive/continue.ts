import { type Continuation, continueText, shownDay } from '../../core/later.ts';
import type { Given } from '../command.ts';
import { complainOf, report } from '../complain.ts';
import { exitCodes, type Io } from '../io.ts';
import { messages } from '../messages.ts';
import { displayName } from '../source.ts';
import { UsageError } from '../usage-error.ts';
import { readCount } from '../values.ts';
import { readArchive } from './open.ts';

/** The text before the cursor that a line asks for; null when the line is no JSON string. */
function readRequest(line: string): string | null {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'string' ? value : null;
  } catch {
    return null;
  }
}

const describe = ({ text, replace, texts, automatic }: Continuation) => ({ text, replace, texts, automatic });

/** `archive continue`: how old texts went on from each text before a cursor, a request and an answer a line. */
export async function continueTexts(files: readonly string[], values: Given['values'], io: Io) {
  const words = messages().archive;
  if (files.length > 0) throw new UsageError(words.usage.none);
  const { archive: file, json = false, 'min-speeches': least } = values;
  const fewestTexts = least === undefined ? undefined : readCount('min-speeches', least);
  const archive = await readArchive(file, 'continue', io);
  if (archive === null) return exitCodes.failure;
  let complete = true;
  let number = 0;
  for await (const line of io.stdinLines()) {
    number++;
    if (line.trim() === '') continue;
    const before = readRequest(line);
    if (before === null) {
      complainOf(io, displayName('-'), words.badRequest(number));
      complete = false;
    }
    const answers = before === null ? [] : continueText([archive.tree], before, { fewestTexts });
    // A line for each line, come what may: whoever asks counts them.
    if (json) io.stdout(`${JSON.stringify(answers.map(describe))}\n`);
    else report(io, answers.length === 0 ? `${words.noContinuation}\n` : answers.map(printed).join(''));
  }
  return complete ? exitCodes.fine : exitCodes.failure;

  function printed({ text, texts, lastDay }: Continuation): string {
    const latest = lastDay === 0 ? '' : ` · ${words.latest(shownDay(lastDay).slice(0, 7))}`;
    return `  ${text}  ${words.texts(texts)}${latest}\n`;
  }
}

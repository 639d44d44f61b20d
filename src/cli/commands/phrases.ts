import { loadStock } from '../../core/index.ts';
import { createPhraseMiner, type MinedPhrase } from '../../core/later.ts';
import type { Command, Given } from '../command.ts';
import { complainOf, report } from '../complain.ts';
import { exitCodes, type Io } from '../io.ts';
import { messages } from '../messages.ts';
import { minedJson, minedText } from '../reporters/mined.ts';
import { isTaken, save } from '../save.ts';
import { withoutSetAside } from '../side-files.ts';
import { displayName, readOldSpeech } from '../source.ts';
import { UsageError } from '../usage-error.ts';
import { readCount } from '../values.ts';
import { listTexts } from './folder.ts';

/** What is to be mined. */
interface Task {
  readonly folders: readonly string[];
  /** At most so many phrases. */
  readonly top: number;
  /** In at least so many speeches; undefined leaves it to the miner. */
  readonly minSpeeches: number | undefined;
}

const defaultTop = 300;

interface Mined {
  readonly phrases: readonly MinedPhrase[];
  readonly speeches: number;
  readonly files: number;
  /** Whether everything could be read. */
  readonly complete: boolean;
}

/** Tells of trouble on a line of its own, not at the end of the progress. */
const besideProgress = (io: Io): Io => ({
  ...io,
  stderr: (text) => {
    io.progress?.('');
    io.stderr(text);
  },
});

async function mineFolders({ folders, top, minSpeeches }: Task, given: Io): Promise<Mined> {
  const io = besideProgress(given);
  const miner = createPhraseMiner({ stock: await loadStock(), limit: top, minSpeeches });
  const lists = [];
  for (const folder of folders) lists.push(await listTexts(folder, io));
  // A folder inside another that is named too would be read twice.
  const files = [...new Set(lists.flatMap((list) => list.files))];
  let complete = lists.every((list) => list.complete);
  for (const [index, file] of files.entries()) {
    io.progress?.(messages().mine.reading(index + 1, files.length));
    const source = await readOldSpeech(file, io);
    if (source === null) complete = false;
    else miner.add({ name: file, text: await withoutSetAside(file, source.text, io) });
  }
  io.progress?.(messages().mine.mining(miner.speechCount));
  const phrases = miner.finish();
  io.progress?.('');
  return { phrases, speeches: miner.speechCount, files: files.length, complete };
}

/**
 * `phrases mine`: finds the set phrases of folders of old speeches and prints them, or writes them to a file. It exits 2 when
 * something could not be read or written; what could be read is mined all the same.
 */
export const phrases: Command = {
  name: 'phrases',
  words: 'phrases mine',
  options: ['json', 'top', 'min-speeches', 'out', 'force'],
  run: minePhrases,
};

async function minePhrases({ operands, values }: Given, io: Io): Promise<number> {
  const { out, force = false, json = false } = values;
  const task = readTask(operands, values);
  if (out !== undefined && !force && (await isTaken(out, io))) {
    complainOf(io, displayName(out), messages().taken);
    return exitCodes.failure;
  }
  const mined = await mineFolders(task, io);
  const document = minedJson(mined.phrases);
  if (json) io.stdout(document);
  const saved = out === undefined || (await save(out, document, force, io));
  if (!json && out === undefined) report(io, minedText(mined.phrases, mined.files, mined.speeches));
  if (!json && out !== undefined && saved)
    report(io, `${messages().mine.saved(mined.speeches, mined.phrases.length, displayName(out))}\n`);
  return mined.complete && saved ? exitCodes.fine : exitCodes.failure;
}

/** @throws UsageError */
function readTask([action = '', ...folders]: readonly string[], values: Given['values']): Task {
  const { usage } = messages();
  if (action !== 'mine') throw new UsageError(usage.phrasesMine(action));
  if (folders.length === 0) throw new UsageError(usage.noFolder);
  const { top, 'min-speeches': minSpeeches } = values;
  return {
    folders,
    top: top === undefined ? defaultTop : readCount('top', top),
    minSpeeches: minSpeeches === undefined ? undefined : readCount('min-speeches', minSpeeches),
  };
}

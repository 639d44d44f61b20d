import { createPhraseMiner, loadStock, type MinedPhrase } from '../../core/index.ts';
import type { MineArguments } from '../arguments.ts';
import { exitCodes, type Io } from '../io.ts';
import { minedJson, minedText } from '../reporters/mined.ts';
import { isTaken, save, taken } from '../save.ts';
import { readOldSpeech } from '../source.ts';
import { listTexts } from './folder.ts';

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

async function mineFolders({ folders, top, minSpeeches }: MineArguments, given: Io): Promise<Mined> {
  const io = besideProgress(given);
  const miner = createPhraseMiner({ stock: await loadStock(), limit: top, minSpeeches });
  const lists = [];
  for (const folder of folders) lists.push(await listTexts(folder, io));
  // A folder inside another that is named too would be read twice.
  const files = [...new Set(lists.flatMap((list) => list.files))];
  let complete = lists.every((list) => list.complete);
  for (const [index, file] of files.entries()) {
    io.progress?.(`正在读取 ${index + 1}/${files.length}`);
    const source = await readOldSpeech(file, io);
    if (source === null) complete = false;
    else miner.add({ name: file, text: source.text });
  }
  io.progress?.(`正在从 ${miner.speechCount} 篇中提取……`);
  const phrases = miner.finish();
  io.progress?.('');
  return { phrases, speeches: miner.speechCount, files: files.length, complete };
}

/**
 * `phrases mine`: finds the set phrases of folders of old speeches and prints them, or writes them to a file. Resolves to
 * the exit status: 2 when something could not be read or written; what could be read is mined all the same.
 *
 *     await minePhrasesOf({ folders: ['旧稿'], json: false, top: 300, minSpeeches: undefined, out: null, force: false }, io)
 */
export async function minePhrasesOf(given: MineArguments, io: Io): Promise<number> {
  const { out, force, json } = given;
  if (out !== null && !force && (await isTaken(out, io))) {
    io.stderr(`official-speech: ${out}：${taken}\n`);
    return exitCodes.failure;
  }
  const mined = await mineFolders(given, io);
  const document = minedJson(mined.phrases);
  if (json) io.stdout(document);
  const saved = out === null || (await save(out, document, force, io));
  if (!json && out === null) io.stdout(minedText(mined.phrases, mined.files, mined.speeches));
  if (!json && out !== null && saved)
    io.stdout(`已从 ${mined.speeches} 篇中提取 ${mined.phrases.length} 条，写入 ${out}\n`);
  return mined.complete && saved ? exitCodes.fine : exitCodes.failure;
}

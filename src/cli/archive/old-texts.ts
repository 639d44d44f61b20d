import { dayOfText, readDay } from '../../core/later.ts';
import { isTextFile } from '../../office/read-text.ts';
import { listTexts } from '../commands/folder.ts';
import { complainOf } from '../complain.ts';
import type { Io } from '../io.ts';
import { messages } from '../messages.ts';
import { withoutSetAside } from '../side-files.ts';
import { causeOf, displayName, readOldSpeech } from '../source.ts';
import { largeFile } from './open.ts';

/** Takes old texts; `day` as the core counts days. */
type Take = (text: { readonly name: string; readonly text: string; readonly day: number }) => void;

const isLines = (name: string): boolean => /\.jsonl$/iu.test(name);

/**
 * Reads the old texts of folders, .jsonl files and single files. What cannot be read is told of in one line each; false when there
 * was any.
 */
export async function readOldTexts(sources: readonly string[], io: Io, take: Take): Promise<boolean> {
  let complete = true;
  const files = new Set<string>();
  for (const source of sources) {
    if (isLines(source)) complete = (await readJsonLines(source, io, take)) && complete;
    else if (isTextFile(source)) files.add(source);
    else {
      const list = await listTexts(source, io);
      complete &&= list.complete;
      // A folder inside another that is named too would be read twice.
      for (const file of list.files) files.add(file);
    }
  }
  for (const file of files) {
    const read = await readOldSpeech(file, io);
    if (read === null) complete = false;
    else {
      const text = await withoutSetAside(file, read.text, io);
      take({ name: file, text, day: dayOfText(file, text) });
    }
  }
  return complete;
}

/** Each line is {"text", "id"?, "date"?}; an empty one is none. */
async function readJsonLines(file: string, io: Io, take: Take): Promise<boolean> {
  let bytes: Uint8Array;
  try {
    bytes = await io.readFile(file, largeFile);
  } catch (error) {
    complainOf(io, displayName(file), causeOf(error));
    return false;
  }
  let complete = true;
  const decoder = new TextDecoder();
  // Line by line: a file of many texts is longer than a string may be.
  for (let start = 0, line = 1; start < bytes.length; line++) {
    const found = bytes.indexOf(0x0a, start);
    const end = found < 0 ? bytes.length : found;
    const content = decoder.decode(bytes.subarray(start, end)).trim();
    start = end + 1;
    if (content === '') continue;
    const text = readLine(content, `${file}:${line}`);
    if (text !== null) take(text);
    else {
      complainOf(io, displayName(file), messages().archive.badLine(line));
      complete = false;
    }
  }
  return complete;
}

function readLine(line: string, place: string): Parameters<Take>[0] | null {
  try {
    const { text, id, date } = (JSON.parse(line) ?? {}) as Readonly<Record<string, unknown>>;
    if (typeof text !== 'string') return null;
    const name = typeof id === 'string' || typeof id === 'number' ? String(id) : place;
    const told = typeof date === 'string' || typeof date === 'number' ? readDay(String(date)) : 0;
    return { name, text, day: told || dayOfText(name, text) };
  } catch {
    return null;
  }
}

import { open, stat } from 'node:fs/promises';

/** More than any speech holds; the whole of a file is kept in memory several times over. */
const maxBytes = 50 * 1024 * 1024;

const failure = (code: string): Error => Object.assign(new Error(code), { code });

/**
 * Reads a regular file of at most 50 MB, or of `most` bytes.
 *
 * @throws an error with code ENOTFILE for a device or pipe, which may never end, and ETOOBIG for a larger file.
 */
export async function readWhole(path: string, most = maxBytes): Promise<Uint8Array> {
  const found = await stat(path);
  if (found.isDirectory()) throw failure('EISDIR');
  // Asked before it is opened: opening a pipe waits for somebody to write into it.
  if (!found.isFile()) throw failure('ENOTFILE');
  if (found.size > most) throw failure('ETOOBIG');
  const file = await open(path, 'r');
  try {
    return await file.readFile();
  } finally {
    await file.close();
  }
}

/** The same for a stream that may go on for ever. */
export async function readStream(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of stream) {
    length += part.length;
    if (length > maxBytes) throw failure('ETOOBIG');
    parts.push(part);
  }
  return Buffer.concat(parts);
}

/** The lines of a stream of UTF-8, one after another as they come, without their ends. */
export async function* readLines(stream: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const part of stream) {
    const lines = (rest + decoder.decode(part, { stream: true })).split('\n');
    rest = lines.pop()!;
    yield* lines;
  }
  rest += decoder.decode();
  if (rest !== '') yield rest;
}

import { isSkippedEntry, isTextFile } from '../../office/read-text.ts';
import type { Io } from '../io.ts';
import { complainOf } from '../complain.ts';
import { causeOf, displayName } from '../source.ts';

/** Text files of a folder, and whether any folder could not be read. */
export interface FolderFiles {
  readonly files: readonly string[];
  readonly complete: boolean;
}

const join = (folder: string, name: string): string => (/[\\/]$/u.test(folder) ? folder + name : `${folder}/${name}`);

/**
 * Lists the .txt, .md and .docx files of a folder and of the folders in it, by name; hidden ones, node_modules and symbolic links
 * are passed over. A folder that cannot be read is told of in one line.
 *
 *     await listTexts('旧稿', io) // { files: ['旧稿/2024/讲话.txt', …], complete: true }
 */
export async function listTexts(folder: string, io: Io): Promise<FolderFiles> {
  const files: string[] = [];
  let complete = true;
  const waiting = [folder];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    try {
      for (const { name, kind } of await io.readFolder(path)) {
        if (isSkippedEntry(name)) continue;
        if (kind === 'folder') waiting.push(join(path, name));
        else if (kind === 'file' && isTextFile(name)) files.push(join(path, name));
      }
    } catch (error) {
      complainOf(io, displayName(path), causeOf(error));
      complete = false;
    }
  }
  return { files: files.sort(), complete };
}

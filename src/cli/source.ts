import { decode, DecodeError, type DecodedText } from '../office/decode.ts';
import { readText } from '../office/read-text.ts';
import type { Io } from './io.ts';

/** A file's text under the name it was given on the command line. */
export interface Source {
  readonly file: string;
  readonly text: string;
}

const causes: Readonly<Record<string, string>> = {
  ENOENT: '文件不存在',
  ENOTDIR: '路径中有一段不是文件夹',
  EISDIR: '是文件夹，不是文件',
  EACCES: '没有读取权限',
  EPERM: '没有读取权限',
  EROFS: '只读，不能写入',
  ENOSPC: '磁盘已满',
  ELOOP: '符号链接成环',
  ENAMETOOLONG: '文件名太长',
  EMFILE: '打开的文件太多',
  ERR_FS_FILE_TOO_LARGE: '文件太大',
  ERR_STRING_TOO_LONG: '文件太大',
};

/** Why a file or folder cannot be read or written, as one clause. */
export function causeOf(error: unknown): string {
  if (error instanceof DecodeError) return error.message;
  const code = String((error as { code?: unknown }).code ?? '');
  return causes[code] ?? `读取失败${code === '' ? '' : `（${code}）`}`;
}

/** How a file is called in messages. */
export const displayName = (file: string): string => (file === '-' ? '标准输入' : file);

/** Reads one file, `-` being standard input. A file that cannot be read is told of in one line, and is null. */
export const readSource = (file: string, io: Io): Promise<Source | null> =>
  readWith(file, io, async () => decode(await (file === '-' ? io.readStdin() : io.readFile(file))));

/** The same for a file that is only read, never written back: a .docx gives its text. */
export const readOldSpeech = (file: string, io: Io): Promise<Source | null> =>
  readWith(file, io, async () => readText(file, await io.readFile(file)));

async function readWith(file: string, io: Io, read: () => Promise<DecodedText>): Promise<Source | null> {
  try {
    const { text, damaged } = await read();
    if (damaged > 0) io.stderr(`official-speech: ${displayName(file)}：有 ${damaged} 处字节损坏，已用 U+FFFD 代替\n`);
    return { file, text };
  } catch (error) {
    io.stderr(`official-speech: ${displayName(file)}：${causeOf(error)}\n`);
    return null;
  }
}

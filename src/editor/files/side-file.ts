import type { SideFormat, SideReading } from '../../core/index.ts';
import type { FileText } from './whole-file.ts';

/** What stands in a file as its format reads it; what could not be decoded is foreign. */
export const readingOf = <Value>(format: SideFormat<Value>, text: FileText): SideReading<Value> =>
  typeof text === 'symbol' ? { kind: 'foreign' } : format.read(text ?? '');

/** A file was not written because a later version has written it; the message says so in Chinese. */
export class NewerFileError extends Error {}

/** Why a file is not written: 讲话.txt.核稿.json … */
export const newerMessage = (file: string, name: string, version: number, known: number): string =>
  `${file} 由更新版本的“讲稿”写下（${name}版本 ${version}，这里只认得 ${known}）：认得的照用，这里的改动不写入。请升级“讲稿”。`;

import type { SideFormat, SideReading } from '../../core/index.ts';
import type { FileText } from './whole-file.ts';

/** What stands in a file as its format reads it; what could not be decoded is foreign. */
export const readingOf = <Value>(format: SideFormat<Value>, text: FileText): SideReading<Value> =>
  typeof text === 'symbol' ? { kind: 'foreign' } : format.read(text ?? '');

/** A file was not written because a later version has written it; the message says so. */
export class NewerFileError extends Error {}

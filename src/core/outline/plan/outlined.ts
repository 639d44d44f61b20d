import type { LineRole } from '../../speeches/line-roles.ts';
import type { Speech } from '../../speeches/speech.ts';
import type { SpeechDocument } from '../../syntax/nodes.ts';
import type { Outline } from '../model.ts';

/** A text with its outline; an `Analysis` is one. `reading` is the same in offsets of the text as it is read. */
export interface Outlined {
  readonly document: SpeechDocument;
  readonly reading: Outlined;
  readonly speeches: readonly Speech[];
  /** What each paragraph of `reading.document` is there for. */
  readonly roles: readonly LineRole[];
  readonly outline: Outline;
}

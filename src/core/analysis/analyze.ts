import type { SpeechDocument } from '../syntax/nodes.ts';
import type { Activation } from './activation.ts';
import type { NearDuplicate, Outline, Placeholder, Speech, Statistics } from './model.ts';

/** Everything known about one document. Each part is computed once, when first asked for. */
export interface Analysis {
  readonly document: SpeechDocument;
  readonly activation: Activation;
  readonly speeches: readonly Speech[];
  readonly outline: Outline;
  readonly placeholders: readonly Placeholder[];
  readonly duplicates: readonly NearDuplicate[];
  readonly statistics: Statistics;
  /** Figures of one speech. */
  statisticsOf(speech: Speech): Statistics;
}

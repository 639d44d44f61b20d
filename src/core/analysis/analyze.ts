import type { SpeechDocument } from '../syntax/nodes.ts';
import type { TextRange } from '../text/range.ts';
import { detectActivation, type Activation } from './activation/activation.ts';
import { asItStands } from './as-it-stands.ts';
import type { Analysis, NearDuplicate, Placeholder, Statistics } from './model.ts';
import type { Outline } from '../outline/model.ts';
import type { Speech } from '../speeches/speech.ts';
import { withoutPatterns } from './copies/meant-repeats.ts';
import { findNearDuplicates } from './copies/near-duplicates.ts';
import { buildOutline } from '../outline/outline.ts';
import { collectLosses, collectPlaceholders } from './placeholders.ts';
import { isRepeatable } from './copies/repeatable.ts';
import { lineRoles, type LineRole } from '../speeches/line-roles.ts';
import { splitSpeeches } from '../speeches/speech-splitter.ts';
import { collectStatistics } from './statistics.ts';

export type { Analysis } from './model.ts';

class LazyAnalysis implements Analysis {
  constructor(
    readonly document: SpeechDocument,
    private readonly rate: number,
  ) {}

  get reading(): Analysis {
    return this;
  }

  get activation(): Activation {
    return this.keep('activation', detectActivation(this.document.text));
  }

  get speeches(): readonly Speech[] {
    return this.keep('speeches', splitSpeeches(this.document));
  }

  get roles(): readonly LineRole[] {
    return this.keep('roles', lineRoles(this.document, this.speeches));
  }

  get outline(): Outline {
    return this.keep('outline', buildOutline(this.document, this.speeches));
  }

  get placeholders(): readonly Placeholder[] {
    return this.keep('placeholders', collectPlaceholders(this.document));
  }

  get losses(): readonly TextRange[] {
    return this.keep('losses', collectLosses(this.document));
  }

  get duplicates(): readonly NearDuplicate[] {
    const { document, roles, outline } = this;
    return this.keep(
      'duplicates',
      withoutPatterns(findNearDuplicates(document, isRepeatable(document, roles, outline)), document.text, outline),
    );
  }

  get statistics(): Statistics {
    return this.keep('statistics', collectStatistics(this.document, this.speeches, this.roles, this.rate));
  }

  statisticsOf(speech: Speech): Statistics {
    return collectStatistics(this.document, [speech], this.roles, this.rate, speech);
  }

  /** Replaces the getter by its value, so that the work is done once. */
  private keep<Value>(name: keyof Analysis, value: Value): Value {
    Object.defineProperty(this, name, { value, enumerable: true });
    return value;
  }
}

/** Syllables a minute in an ordinary reading. */
export const DEFAULT_RATE = 180;

/**
 * Analyses a parsed text. Nothing is computed before it is asked for.
 *
 *     analyze(parse('一是…；二是…')).outline.items.length // 2
 */
export const analyze = (document: SpeechDocument, rate = DEFAULT_RATE): Analysis =>
  asItStands(document, new LazyAnalysis(document.reading, rate));

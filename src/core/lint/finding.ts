import type { LogicalText } from '../text/logical-text.ts';
import type { TextRange } from '../text/range.ts';
import { wordSaid, type Said, type Words } from '../text/said.ts';
import type { TextEdit } from '../text/text-edit.ts';

/** How serious a finding is; the names of the command line's JSON. */
export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** Another place that belongs to a finding: the series' first member, the other copy. */
export interface RelatedPlace {
  readonly range: TextRange;
  readonly message: string;
  readonly said: Said;
}

/** A repair. `safe` ones may be applied all at once without asking; the others need a person's choice. */
export interface Fix {
  readonly title: string;
  readonly said: Said;
  readonly safe: boolean;
  readonly edits: readonly TextEdit[];
}

/**
 * One fault a rule reports: data only; the editor turns it into a Diagnostic. `message` and the titles are in Chinese;
 * `wordFinding` puts what is said into another language.
 */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly range: TextRange;
  readonly message: string;
  readonly said: Said;
  readonly related: readonly RelatedPlace[];
  readonly fixes: readonly Fix[];
}

/**
 * A finding in the words of a language; `words` is the table of `loadWords`.
 *
 *     wordFinding(finding, await loadWords('en')).message // 'Gap in numbering: …'
 */
export const wordFinding = (finding: Finding, words: Words): Finding => ({
  ...finding,
  message: wordSaid(finding.said, words),
  related: finding.related.map((place) => ({ ...place, message: wordSaid(place.said, words) })),
  fixes: finding.fixes.map((fix) => ({ ...fix, title: wordSaid(fix.said, words) })),
});

/** The finding of a line as a finding of the document the line stands in. */
export function shiftFinding(finding: Finding, by: number): Finding {
  const shift = ({ start, end }: TextRange): TextRange => ({ start: start + by, end: end + by });
  return {
    ...finding,
    range: shift(finding.range),
    related: finding.related.map((place) => ({ ...place, range: shift(place.range) })),
    fixes: finding.fixes.map((fix) => ({
      ...fix,
      edits: fix.edits.map(({ range, text }) => ({ range: shift(range), text })),
    })),
  };
}

/**
 * A finding in a text as it is read, where it stands. A fix that would tear a pair of signs apart is left out.
 *
 *     standingFinding(finding, logical).range // over the line end inside a word
 */
export function standingFinding(finding: Finding, logical: LogicalText): Finding {
  return {
    ...finding,
    range: logical.rangeOf(finding.range),
    related: finding.related.map((place) => ({ ...place, range: logical.rangeOf(place.range) })),
    fixes: finding.fixes.flatMap((fix) => {
      const edits = fix.edits.map((edit) => logical.editsOf(edit));
      return edits.every((one) => one !== null) ? [{ ...fix, edits: edits.flat() }] : [];
    }),
  };
}

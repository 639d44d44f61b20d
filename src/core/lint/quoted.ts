import type { Paragraph, SpeechDocument } from '../syntax/nodes.ts';
import { paragraphAt } from '../syntax/paragraph-at.ts';
import { RangeSet } from '../text/range-set.ts';
import type { Finding } from './rule.ts';
import { isAboutWords } from './suppressions.ts';

/** What is quoted, and what titles say; the innermost of nested ones. */
const QUOTED = /“[^“”]*”|‘[^‘’]*’|「[^「」]*」|《[^《》]*》|〈[^〈〉]*〉/gu;

/** A pure function's memo. */
const known = new WeakMap<Paragraph, RangeSet>();

function quotedIn(paragraph: Paragraph): RangeSet {
  let quoted = known.get(paragraph);
  if (quoted === undefined) {
    const ranges = Array.from(paragraph.text.matchAll(QUOTED), ({ 0: words, index }) => ({
      start: index,
      end: index + words.length,
    }));
    known.set(paragraph, (quoted = new RangeSet(ranges)));
  }
  return quoted;
}

/**
 * The same findings; of those about words no fix inside a quotation or a title is safe: “再接再励” may be what a text speaks about.
 *
 *     withQuotedUnsafe(document, findings)[0].fixes[0].safe // false
 */
export const withQuotedUnsafe = (document: SpeechDocument, findings: readonly Finding[]): Finding[] =>
  findings.map((finding) => {
    const { rule, range, fixes } = finding;
    if (!isAboutWords(rule) || !fixes.some(({ safe }) => safe)) return finding;
    const index = paragraphAt(document, range.start);
    const at = document.starts[index]!;
    const isQuoted = quotedIn(document.paragraphs[index]!).covers({ start: range.start - at, end: range.end - at });
    return isQuoted ? { ...finding, fixes: fixes.map((fix) => ({ ...fix, safe: false })) } : finding;
  });

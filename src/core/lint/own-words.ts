import { ownerOf } from '../analysis/facts/own-words.ts';
import { traitsOf, type Concern } from './concerns.ts';
import type { Finding, Fix } from './finding.ts';

/**
 * What a rule has found in a line, without what is not the writer's to word: inside the title of a document, a person's name or a
 * quotation no rule about wording speaks. Other words in quotation marks may be a slogan as it is, or what a text speaks about
 * (不能写成“再接再励”): they are told of and never mended without asking. No rule of any kind mends a name without asking.
 */
export function sparingOwnWords(concern: Concern, findings: readonly Finding[], line: string): readonly Finding[] {
  if (findings.length === 0) return findings;
  const { aboutWords } = traitsOf(concern);
  return findings.flatMap((finding) => {
    if (concern !== 'wording' && !finding.fixes.some(({ safe }) => safe)) return [finding];
    const owner = ownerOf(line, finding.range);
    if (owner === null || (!aboutWords && owner !== 'name')) return [finding];
    if (concern === 'wording' && owner !== 'quoted') return [];
    return [{ ...finding, fixes: finding.fixes.map((fix): Fix => ({ ...fix, safe: false })) }];
  });
}

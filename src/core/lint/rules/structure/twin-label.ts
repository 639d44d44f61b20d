import { structure } from './messages.zh.ts';
import { perLine } from '../../../syntax/per-line.ts';
import { matches } from '../../../text/matches.ts';
import type { TextRange } from '../../../text/range.ts';
import { holds, masksOf, presenceIn } from '../../characters.ts';
import { defineRule, say } from '../../rule.ts';

const LABEL = /“([一二三四五六七八九十两][^“”，。；、]{3,9})”/gu;
const NEEDED = masksOf(['numberedQuote']);

/** The numbered labels of a line, without their quotation marks, with where they begin. */
const labelsIn = perLine((paragraph) =>
  holds(presenceIn(paragraph), NEEDED)
    ? matches(LABEL, paragraph.text).map(({ 1: label, index }) => ({ label: label!, start: index + 1 }))
    : [],
);

/** Two numbered labels that differ in one character, each said once: “四个切忌” and “四个切记”. */
export const twinLabel = defineRule({
  id: 'structure/twin-label',
  concerns: 'announcements',
  basis: '提示',
  severity: 'hint',
  words: structure['structure/twin-label'],
  check({ analysis: { document, speeches } }, report) {
    for (const speech of speeches) {
      const labels = new Map<string, TextRange[]>();
      for (let index = speech.firstParagraph; index < speech.endParagraph; index++) {
        const by = document.starts[index]!;
        for (const { label, start } of labelsIn(document.paragraphs[index]!)) {
          const range = { start: by + start, end: by + start + label.length };
          const known = labels.get(label);
          if (known === undefined) labels.set(label, [range]);
          else known.push(range);
        }
      }
      for (const [label, other] of twins(
        [...labels.entries()].filter(([, at]) => at.length === 1).map(([name]) => name),
      ))
        report({
          range: labels.get(label)![0]!,
          messageId: 'twin',
          data: { label, other },
          related: [{ range: labels.get(other)![0]!, said: say('quoted', { words: other }) }],
        });
    }
  },
});

/** Pairs of labels that differ in one character but not in their number, the later one first. */
function twins(labels: readonly string[]): [string, string][] {
  const byHole = new Map<string, string>();
  const pairs: [string, string][] = [];
  for (const label of labels)
    for (let hole = 1; hole < label.length; hole++) {
      if (/[一二三四五六七八九十两]/u.test(label[hole]!)) continue;
      const key = `${label.slice(0, hole)}\u0000${label.slice(hole + 1)}`;
      const other = byHole.get(key);
      if (other === undefined) byHole.set(key, label);
      else pairs.push([label, other]);
    }
  return pairs;
}

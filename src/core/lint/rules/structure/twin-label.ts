import { structure } from './messages.zh.ts';
import { perLine } from '../../../syntax/per-line.ts';
import { matches } from '../../../text/matches.ts';
import { groupBy } from '../../../text/group-by.ts';
import { holds, masksOf, presenceIn } from '../../characters.ts';
import { inSpeech } from '../../in-speech.ts';
import { defineRule, say } from '../../rule.ts';

const LABEL = /“([一二三四五六七八九十两][^“”，。；、]{3,9})”/gu;
const NEEDED = masksOf(['numberedQuote']);

/** The numbered labels of a line, without their quotation marks. */
const labelsIn = perLine((paragraph) =>
  holds(presenceIn(paragraph), NEEDED)
    ? matches(LABEL, paragraph.text).map(({ 1: label, index }) => ({
        label: label!,
        range: { start: index + 1, end: index + 1 + label!.length },
      }))
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
      const labels = groupBy(inSpeech(document, speech, labelsIn), ({ label }) => [label]);
      for (const [label, other] of twins(
        [...labels.entries()].filter(([, at]) => at.length === 1).map(([name]) => name),
      ))
        report({
          range: labels.get(label)![0]!.range,
          messageId: 'twin',
          data: { label, other },
          related: [{ range: labels.get(other)![0]!.range, said: say('quoted', { words: other }) }],
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

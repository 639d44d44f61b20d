import { structure } from './messages.zh.ts';
import type { TextRange } from '../../../text/range.ts';
import { defineRule, say } from '../../rule.ts';

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
        const { text } = document.paragraphs[index]!;
        if (!text.includes('“')) continue;
        const at = document.starts[index]!;
        for (const match of text.matchAll(/“([一二三四五六七八九十两][^“”，。；、]{3,9})”/gu)) {
          const range = { start: at + match.index + 1, end: at + match.index + 1 + match[1]!.length };
          const known = labels.get(match[1]!);
          if (known === undefined) labels.set(match[1]!, [range]);
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

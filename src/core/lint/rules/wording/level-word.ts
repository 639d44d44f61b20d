import { wording } from './messages.zh.ts';
import { perLine } from '../../../syntax/per-line.ts';
import { matches } from '../../../text/matches.ts';
import type { TextRange } from '../../../text/range.ts';
import { holds, masksOf, presenceIn } from '../../characters.ts';
import { defineRule, say } from '../../rule.ts';

const LEVELS = [
  '全省',
  '全市',
  '全县',
  '全区',
  '全旗',
  '全州',
  '全镇',
  '全乡',
  '全街道',
  '全校',
  '全院',
  '全局',
  '全公司',
  '全集团',
];
const PATTERN = new RegExp(LEVELS.join('|'), 'gu');
const NEEDED = masksOf(['wholePlace']);

/** The words of level in a line, with where they begin. */
const levelsIn = perLine((paragraph) =>
  holds(presenceIn(paragraph), NEEDED)
    ? matches(PATTERN, paragraph.text).map(({ 0: word, index: start }) => ({ word, start }))
    : [],
);

/** One 全县 in a speech that says 全市 all along: left over from another text. */
export const levelWord = defineRule({
  id: 'wording/level-word',
  concerns: 'names',
  basis: '提示',
  severity: 'hint',
  words: wording['wording/level-word'],
  check({ analysis: { document, speeches } }, report) {
    for (const speech of speeches) {
      const places = new Map<string, TextRange[]>();
      for (let index = speech.firstParagraph; index < speech.endParagraph; index++) {
        const by = document.starts[index]!;
        for (const { word, start } of levelsIn(document.paragraphs[index]!)) {
          const range = { start: by + start, end: by + start + word.length };
          const known = places.get(word);
          if (known === undefined) places.set(word, [range]);
          else known.push(range);
        }
      }
      const [norm, uses] = [...places].sort((a, b) => b[1].length - a[1].length)[0] ?? [];
      if (norm === undefined || uses === undefined || uses.length < 5) continue;
      for (const [odd, ranges] of places)
        // A county's speech may speak of the city and the province above it once.
        if (ranges.length === 1 && LEVELS.indexOf(odd) > LEVELS.indexOf(norm) && LEVELS.indexOf(odd) < 6)
          report({
            range: ranges[0]!,
            messageId: 'odd',
            data: { norm, odd },
            related: [{ range: uses[0]!, said: say('quoted', { words: norm }) }],
            fixes: [{ said: say('replace', { right: norm }), safe: false, edits: [{ range: ranges[0]!, text: norm }] }],
          });
    }
  },
});

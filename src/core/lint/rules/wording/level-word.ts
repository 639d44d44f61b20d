import { wording } from './messages.zh.ts';
import { perLine } from '../../../syntax/per-line.ts';
import { matches } from '../../../text/matches.ts';
import { groupBy } from '../../../text/group-by.ts';
import { holds, masksOf, presenceIn } from '../../characters.ts';
import { inSpeech } from '../../in-speech.ts';
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

/** The words of level in a line. */
const levelsIn = perLine((paragraph) =>
  holds(presenceIn(paragraph), NEEDED)
    ? matches(PATTERN, paragraph.text).map(({ 0: word, index: start }) => ({
        word,
        range: { start, end: start + word.length },
      }))
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
      const places = groupBy(inSpeech(document, speech, levelsIn), ({ word }) => [word]);
      const [norm, uses] = [...places].sort((a, b) => b[1].length - a[1].length)[0] ?? [];
      if (norm === undefined || uses === undefined || uses.length < 5) continue;
      for (const [odd, [first, ...more]] of places)
        // A county's speech may speak of the city and the province above it once.
        if (more.length === 0 && LEVELS.indexOf(odd) > LEVELS.indexOf(norm) && LEVELS.indexOf(odd) < 6)
          report({
            range: first!.range,
            messageId: 'odd',
            data: { norm, odd },
            related: [{ range: uses[0]!.range, said: say('quoted', { words: norm }) }],
            fixes: [
              { said: say('replace', { right: norm }), safe: false, edits: [{ range: first!.range, text: norm }] },
            ],
          });
    }
  },
});

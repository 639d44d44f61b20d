import { punctuation } from './messages.zh.ts';
import { defineMatchRule } from '../../match-rule.ts';

/** Two different marks side by side: 。， ，。 */
export const conflicting = defineMatchRule({
  id: 'punctuation/conflicting',
  concerns: 'marks',
  basis: '国标',
  severity: 'error',
  words: punctuation['punctuation/conflicting'],
  needs: ['marksInRow'],
  corrections: [
    {
      pattern:
        /(?<![，、；：。！？])(?:[，、；：][，、；：。！？]|[。！？][，、；：。]|。[！？])(?![，、；：。！？])/gu,
      // The stronger mark is the likelier one; the same mark twice has a rule of its own.
      right: ([pair]) => (pair[0] === pair[1] ? null : strongest(pair)),
      safe: false,
      needs: ['marks'],
    },
    {
      // A bracket explains what stands before it and is not parted from it; numbers in brackets (（一）…) count.
      pattern: /[，、；](?=（(?![一二三四五六七八九十\d]{1,3}）)[^（）\n]{2,60}）[，。；、])/gu,
      right: () => '',
      safe: false,
      needs: ['markBeforeBracket'],
    },
  ],
});

const STRENGTH = '、，；：。？！';
const strongest = (pair: string): string =>
  STRENGTH.indexOf(pair[0]!) > STRENGTH.indexOf(pair[1]!) ? pair[0]! : pair[1]!;

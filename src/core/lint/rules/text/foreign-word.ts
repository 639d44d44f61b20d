import { text } from './messages.zh.ts';
import { defineMatchRule } from '../../match-rule.ts';

/** What is told apart or named by a letter in front of it: a组, b类, a级, u盘, b超, t恤, q版, v字形. */
const LETTERED = '组类级型股盘超恤站版台字轮座区栋';

/** An English function word left by a translator or a converter: 指示精神 and 决策部署. */
export const foreignWord = defineMatchRule({
  id: 'text/foreign-word',
  concerns: 'wording',
  basis: '实务',
  severity: 'hint',
  words: text['text/foreign-word'],
  needs: ['latin'],
  corrections: [
    {
      // A key hit by mistake: 加a强. Letters that stand for something among Han characters are left out: c位, e家, n个, x年, k线.
      pattern: new RegExp(`(?<=[一-鿿])[abdfghjlopqrstuvwyz](?![${LETTERED}])(?=[一-鿿])`, 'gu'),
      right: () => '',
      safe: false,
    },
    { pattern: /(?<=[㐀-鿿”》）]) ?and ?(?=[㐀-鿿“《（])/gu, right: () => '和', safe: false },
    {
      pattern: /(?<=[㐀-鿿”》）]) ?(?:or|of|the|to|in|with|for) ?(?=[㐀-鿿“《（])/gu,
      right: () => '',
      safe: false,
    },
  ],
});

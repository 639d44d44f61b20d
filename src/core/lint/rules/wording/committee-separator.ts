import { wording } from './messages.zh.ts';
import { defineStyleRule, usesOf } from '../../style-rule.ts';

/** 市委市政府 against 市委、市政府. */
export const committeeSeparator = defineStyleRule({
  id: 'wording/committee-separator',
  concerns: 'wording',
  basis: '提示',
  words: wording['wording/committee-separator'],
  uses: usesOf({
    pattern: /([省市县区旗州盟镇乡])委(、?)(\1)(?:人民)?政府/gu,
    formOf: (match) => (match[2] === '、' ? 0 : 1),
    as: ([whole, place, mark]) => {
      const rest = whole.slice(2 + mark!.length);
      return [`${place!}委、${rest}`, `${place!}委${rest}`];
    },
    needs: ['committee'],
  }),
});

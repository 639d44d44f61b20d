import { wording } from './messages.zh.ts';
import { defineMatchRule } from '../../match-rule.ts';

/** Numbers that fixed formulas have; 自信 were three before 2016, 务必 are two or three. */
const NUMBERS: Readonly<Record<string, string>> = {
  意识: '四',
  自信: '四三',
  维护: '两',
  确立: '两',
  伟大: '四',
  务必: '三两',
  毫不动摇: '两',
  一百年: '两',
};

/** The verbs of the fixed chain 增强“四个意识”、坚定“四个自信”、做到“两个维护”. */
const VERBS: readonly { wrong: RegExp; right: string; hint: boolean }[] = [
  { wrong: /坚定(?=“四个意识”)/gu, right: '增强', hint: false },
  { wrong: /增强(?=“四个自信”)/gu, right: '坚定', hint: true },
  { wrong: /(?:坚持|增强|坚定|树牢)(?=“两个维护”)/gu, right: '做到', hint: false },
];

/** A fixed formula with a wrong number or verb: “五个自信”, 坚定“四个意识”. */
export const slogan = defineMatchRule({
  id: 'wording/slogan',
  concerns: 'wording',
  basis: '标准',
  severity: 'warning',
  words: wording['wording/slogan'],
  needs: ['formula'],
  corrections: [
    {
      pattern: /(?<=“)[一二三四五六七八九十两]个(?:意识|自信|维护|确立|伟大|务必|毫不动摇|一百年)(?=”)/gu,
      right: ([label]) => {
        const numbers = NUMBERS[label.slice(2)] ?? '';
        return numbers === '' || numbers.includes(label[0]!) ? null : numbers[0] + label.slice(1);
      },
      safe: false,
      needs: ['numberedQuote'],
    },
    {
      // One list, one separator.
      pattern: /守土有责([、，])守土担责([、，])守土尽责/gu,
      right: ([, first, second]) => (first === second ? null : '守土有责、守土担责、守土尽责'),
      safe: false,
      severity: 'hint',
    },
    ...VERBS.map(({ wrong, right, hint }) => ({
      pattern: wrong,
      right: () => right,
      safe: false,
      needs: ['verbBeforeQuote'] as const,
      ...(hint ? { severity: 'hint' as const } : {}),
    })),
  ],
});

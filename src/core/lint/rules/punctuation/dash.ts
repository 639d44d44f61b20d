import { defineMatchRule } from '../../match-rule.ts';

/** Dashes made of hyphens, or of one stroke too many. A single — between two names is right. */
export const dash = defineMatchRule({
  id: 'punctuation/dash',
  concerns: 'marks',
  basis: '国标',
  severity: 'warning',
  title: '破折号与连接号',
  documentation: {
    description:
      '破折号是“——”，占两个字（GB/T 15834-2011 4.10）；连接号按用途用短横线“-”、一字线“—”或浪纹线“～”（4.13）。“--”“———”“－－”按破折号改；汉字之间的“-”提示改用一字线。',
    wrong: '以案为鉴--在警示教育大会上的讲话',
    right: '以案为鉴——在警示教育大会上的讲话',
  },
  needs: ['dash'],
  what: '破折号',
  corrections: [
    {
      pattern: /(?<![-－―—])(?:-{2,3}|－{2,3}|―{1,2}|—{3})(?![-－―—])/gu,
      right: ({ 0: mark, index, input }) => {
        const beside = (input[index - 1] ?? '') + (input[index + mark.length] ?? '');
        return /[\u3400-\u9fff”》）“《]/u.test(beside) && !/^[\s\-－―—]*$/u.test(input) ? '——' : null;
      },
      safe: true,
    },
    { pattern: /(?<=[\u3400-\u9fff])-(?=[\u3400-\u9fff])/gu, right: () => '—', safe: false, severity: 'hint' },
  ],
});

import { defineMatchRule } from '../../match-rule.ts';

/** A year of two digits: 24年底. */
export const shortYear = defineMatchRule({
  id: 'number/short-year',
  concerns: 'notation',
  basis: '国标',
  severity: 'warning',
  title: '年份缩写',
  documentation: {
    description:
      '公历年份不简写（GB/T 15835-2011 5.1.1）。只在“年”后带月、底、末、初、上半年、下半年或前有“截至”时判断，“工作12年”不管。',
    wrong: '截至24年底，全县共有企业300家。',
    right: '截至2024年底，全县共有企业300家。',
  },
  needs: ['digit', 'date'],
  what: '年份缩写',
  corrections: [
    {
      pattern:
        /(?<![\d.第前后近这满共约达])(?<!工作|历时|任职|期限)[0-4]\d年(?=[底末初]|上半年|下半年|\d{1,2}月)|(?<=截[至止])[0-4]\d年/gu,
      right: ([year]) => `20${year}`,
      safe: false,
    },
  ],
});

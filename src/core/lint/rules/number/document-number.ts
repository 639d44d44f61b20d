import { number } from './messages.zh.ts';
import { defineMatchRule } from '../../match-rule.ts';

/** [2025]12号, 〔2025〕第05号: the number of a document, which has 〔〕, no 第 and no zero in front. */
export const documentNumber = defineMatchRule({
  id: 'number/document-number',
  concerns: 'notation',
  basis: '国标',
  severity: 'warning',
  words: number['number/document-number'],
  needs: ['numberOrDay'],
  corrections: [
    {
      // In two halves: the usual brackets may hold a year behind any word, so a character of an office's or a kind of document's has to
      // stand before them; square ones only a number of a document has. What follows is one for both, as the number is put together anew.
      pattern:
        /(?:(?<=[发函办字令通政委党国府厅局教财建组宣纪人][\s　]?)[［(（【〔]|(?<=[\u3400-\u9fff][\s　]?)[[［【])((?:19|20)\d\d)[\]］)）】〕]年?(?:第)?(\d{1,4})号(?![线楼院路])/gu,
      right: ([whole, year, number]) => {
        const right = `〔${year!}〕${Number(number)}号`;
        return whole === right || Number(number) === 0 ? null : right;
      },
      safe: false,
    },
  ],
});

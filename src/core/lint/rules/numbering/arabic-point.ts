import { numbering } from './messages.zh.ts';
import { defineStyleRule } from '../../style-rule.ts';

/**
 * 1. against 1、 against 1． in different series of one file; a file that has but one of the other two is told once what the
 * standard wants.
 */
export const arabicPoint = defineStyleRule({
  id: 'numbering/arabic-point',
  formerly: ['punctuation/arabic-point'],
  concerns: 'marks',
  basis: '提示',
  words: numbering['numbering/arabic-point'],
  standard: 0,
  uses: ({ outline, document }) =>
    outline.items.flatMap((item) => {
      const range = { start: item.ordinalRange.end, end: item.ordinalRange.end + 1 };
      const form = ['.', '、', '．'].indexOf(document.text.slice(range.start, range.end));
      // The point behind ⒈ belongs to no marker.
      const isOwn = item.style === 'arabic' && range.end <= item.markerRange.end;
      return isOwn && form >= 0 ? [{ range, form, as: ['.', '、', '．'] }] : [];
    }),
});

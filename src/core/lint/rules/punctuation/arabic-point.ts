import { punctuation } from './messages.zh.ts';
import { defineStyleRule } from '../../style-rule.ts';

/** 1. against 1、 against 1． in different series of one file. */
export const arabicPoint = defineStyleRule({
  id: 'punctuation/arabic-point',
  concerns: 'marks',
  basis: '提示',
  words: punctuation['punctuation/arabic-point'],
  uses: ({ outline, document }) =>
    outline.items.flatMap((item) => {
      const range = { start: item.ordinalRange.end, end: item.ordinalRange.end + 1 };
      const form = ['.', '、', '．'].indexOf(document.text.slice(range.start, range.end));
      // The point behind ⒈ belongs to no marker.
      const isOwn = item.style === 'arabic' && range.end <= item.markerRange.end;
      return isOwn && form >= 0 ? [{ range, form, as: ['.', '、', '．'] }] : [];
    }),
});

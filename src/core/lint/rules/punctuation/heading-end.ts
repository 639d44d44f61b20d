import { punctuation } from './messages.zh.ts';
import type { Analysis } from '../../../analysis/analyze.ts';
import type { Series } from '../../../outline/model.ts';
import { defineStyleRule, type StyleUse } from '../../style-rule.ts';

/** 一、… and （一）… alone on their line, with and without 。. */
export const headingEnd = defineStyleRule({
  id: 'punctuation/heading-end',
  concerns: 'marks',
  basis: '提示',
  words: punctuation['punctuation/heading-end'],
  uses: headings,
});

function headings(analysis: Analysis): readonly StyleUse[] {
  const { document, outline } = analysis;
  const lists = listsIn(analysis);
  return outline.items.flatMap((item): StyleUse[] => {
    if (item.inline || (item.style !== 'chapter' && item.style !== 'section') || lists.has(item.series)) return [];
    const { text } = document.paragraphs[item.paragraph]!;
    const line = text.trimEnd();
    const body = line.slice(item.markerRange.end - document.starts[item.paragraph]!);
    // A line with a sentence of its own behind the lead sentence is text, not a heading.
    if (body.length < 2 || body.length > 60 || /[。！？；：]./u.test(body) || /[：；！？…]$/u.test(body)) return [];
    const end = document.starts[item.paragraph]! + line.length;
    const stopped = body.endsWith('。');
    const last = stopped ? body.slice(-2) : body.slice(-1);
    const bare = last[0]!;
    return [
      { range: { start: end - last.length, end }, form: stopped ? 1 : 0, group: item.style, as: [bare, `${bare}。`] },
    ];
  });
}

/** Series whose members are sentences of a list or paragraphs, no headings: one ends in ；, or holds a second sentence. */
function listsIn({ document: { paragraphs }, outline }: Analysis): ReadonlySet<Series> {
  const isList = ({ items }: Series): boolean =>
    items.some(({ paragraph }) => /[；;]$|。./u.test(paragraphs[paragraph]!.text.trimEnd()));
  return new Set(outline.series.filter(isList));
}

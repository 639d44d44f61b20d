import { defineRule } from '../../rule.ts';
import { copiedPassages, deleteFix, relatedPlaces } from './copied-places.ts';

/** The same passage twice in one file, exactly or nearly. */
export const repeatedPassage = defineRule({
  id: 'duplicate/passage',
  basis: '实务',
  severity: 'warning',
  title: '文字重复',
  documentation: {
    description:
      '一段话里有较长的一节与别处相同或只改了个别字词，可能夹在更长的段落里、拆成了几段，或前面粘上了标题。同一节出现多次只报一处，其余各处一并列出。',
    wrong: '同志们，……大家要打起精神，切实担起责任，坚决守护好人民群众的生命财产安全。',
    right: '（只在一处保留这一节）',
  },
  messages: { copy: '这一节文字与前文重复（相同{share}%）' },
  check({ analysis }, report) {
    for (const passage of copiedPassages(analysis, 'passage'))
      report({
        range: passage.place,
        messageId: 'copy',
        data: { share: Math.min(100, Math.round(100 * passage.containment)) },
        related: relatedPlaces(passage),
        fixes: [deleteFix(analysis.document.text, passage.place)],
      });
  },
});

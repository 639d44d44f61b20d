import { defineRule } from '../../rule.ts';
import { copiedPassages, deleteFix, relatedPlaces } from './copied-places.ts';

/** The same sentence twice in one file, exactly or nearly. */
export const repeatedSentence = defineRule({
  id: 'duplicate/sentence',
  basis: '实务',
  severity: 'hint',
  title: '句子重复',
  documentation: {
    description: '同一句话一字不差地出现在两个段落里。短语、口号和排比不报。',
    wrong: '要把各项措施落实到每一个环节每一个岗位每一个人。……要把各项措施落实到每一个环节每一个岗位每一个人。',
    right: '要把各项措施落实到每一个环节每一个岗位每一个人。',
  },
  messages: { copy: '这句话前文已经说过' },
  check({ analysis }, report) {
    for (const passage of copiedPassages(analysis, 'sentence'))
      report({
        range: passage.place,
        messageId: 'copy',
        related: relatedPlaces(passage),
        fixes: [deleteFix(analysis.document.text, passage.place)],
      });
  },
});

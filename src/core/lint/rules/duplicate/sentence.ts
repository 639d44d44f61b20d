import { defineCopyRule } from './copy-rule.ts';

/** The same sentence twice in one file, exactly or nearly. */
export const repeatedSentence = defineCopyRule({
  id: 'duplicate/sentence',
  concerns: 'copies',
  basis: '实务',
  severity: 'hint',
  title: '句子重复',
  scope: 'sentence',
  message: () => '这句话前文已经说过',
});

import { duplicate } from './messages.zh.ts';
import { defineCopyRule } from './copy-rule.ts';

/** The same sentence twice in one file, exactly or nearly. */
export const repeatedSentence = defineCopyRule({
  id: 'duplicate/sentence',
  concerns: 'copies',
  basis: '实务',
  severity: 'hint',
  words: duplicate['duplicate/sentence'],
  scope: 'sentence',
});

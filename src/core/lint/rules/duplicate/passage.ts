import { defineCopyRule } from './copy-rule.ts';

/** The same passage twice in one file, exactly or nearly. */
export const repeatedPassage = defineCopyRule({
  id: 'duplicate/passage',
  concerns: 'copies',
  basis: '实务',
  severity: 'warning',
  title: '文字重复',
  scope: 'passage',
  message: (share) => `这一节文字与前文重复（${share}）`,
});

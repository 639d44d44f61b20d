import { defineCopyRule } from './copy-rule.ts';

/** The same paragraph twice in one file, exactly or nearly. */
export const repeatedParagraph = defineCopyRule({
  id: 'duplicate/paragraph',
  concerns: 'copies',
  basis: '实务',
  severity: 'warning',
  title: '段落重复',
  scope: 'paragraph',
  message: (share) => `这一段与前文重复（${share}）`,
});

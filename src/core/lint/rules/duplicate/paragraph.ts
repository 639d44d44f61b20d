import { duplicate } from './messages.zh.ts';
import { defineCopyRule } from './copy-rule.ts';

/** The same paragraph twice in one file, exactly or nearly. */
export const repeatedParagraph = defineCopyRule({
  id: 'duplicate/paragraph',
  concerns: 'copies',
  basis: '实务',
  severity: 'warning',
  words: duplicate['duplicate/paragraph'],
  scope: 'paragraph',
});

import { duplicate } from './messages.zh.ts';
import { defineCopyRule } from './copy-rule.ts';

/** The same passage twice in one file, exactly or nearly. */
export const repeatedPassage = defineCopyRule({
  id: 'duplicate/passage',
  concerns: 'copies',
  basis: '实务',
  severity: 'warning',
  words: duplicate['duplicate/passage'],
  scope: 'passage',
});

import { wording } from './messages.zh.ts';
import { grammarEntries } from './grammar-data.ts';
import { defineWordRule } from '../../word-rule.ts';

/** A sentence without a subject (通过…使…), a verb that does not go with its object (增加…意识). */
export const grammar = defineWordRule({
  id: 'wording/grammar',
  formerly: ['wording/confusable'],
  concerns: 'wording',
  basis: '标准',
  severity: 'hint',
  words: wording['wording/grammar'],
  entries: grammarEntries,
});

import { wording } from './messages.zh.ts';
import { confusableNames } from './confusable-names-data.ts';
import { defineWordRule } from '../../word-rule.ts';

/** Titles, bodies and fixed expressions in another form than the official one: 习总书记, 党中央国务院. */
export const confusableName = defineWordRule({
  id: 'wording/confusable-name',
  formerly: ['wording/confusable'],
  concerns: 'wording',
  basis: '标准',
  severity: 'warning',
  words: wording['wording/confusable-name'],
  entries: confusableNames,
});

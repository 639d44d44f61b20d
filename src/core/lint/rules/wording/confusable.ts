import { wording } from './messages.zh.ts';
import { defineWordRule } from '../../word-rule.ts';
import { confusables } from './confusables-data.ts';

/** A word taken for another that looks or sounds alike: 布署, 截止目前, 帐户. */
export const confusable = defineWordRule({
  id: 'wording/confusable',
  concerns: 'wording',
  basis: '标准',
  severity: 'warning',
  words: wording['wording/confusable'],
  entries: confusables,
});

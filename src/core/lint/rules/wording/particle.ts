import { wording } from './messages.zh.ts';
import { particleEntries } from './particle-data.ts';
import { defineWordRule } from '../../word-rule.ts';

/** 的, 地 and 得 taken for each other: 抓的不紧, 衷心地感谢. */
export const particle = defineWordRule({
  id: 'wording/particle',
  formerly: ['wording/confusable'],
  concerns: 'wording',
  basis: '标准',
  severity: 'warning',
  words: wording['wording/particle'],
  entries: particleEntries,
});

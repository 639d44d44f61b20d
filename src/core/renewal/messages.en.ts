import type { Translated } from '../text/said.ts';
import type { renewalKinds as zh } from './messages.zh.ts';

export const renewalKinds = {
  year: 'years',
  date: 'dates',
  time: 'times',
  relative: 'words like “去年” and “今年”',
  plan: 'planning periods',
  session: 'sessions 届次',
  ordinal: 'ordinals 次序',
  meeting: 'names of meetings',
  document: 'titles of documents',
  person: 'names and posts',
  place: 'names of places',
  percent: 'percentages',
  amount: 'amounts of money',
  count: 'numbers',
} satisfies Translated<typeof zh>;

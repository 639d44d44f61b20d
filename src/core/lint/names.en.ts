import type { Translated } from '../text/said.ts';
import type * as zh from './names.zh.ts';

export const severities = {
  error: 'error',
  warning: 'warning',
  information: 'information',
  hint: 'hint',
} satisfies Translated<typeof zh.severities>;

export const stages = {
  draft: 'draft 起草',
  review: 'review 送审',
  final: 'final 定稿',
} satisfies Translated<typeof zh.stages>;

export const families = {
  placeholder: 'Blanks 占位符',
  duplicate: 'Copies',
  numbering: 'Numbering',
  structure: 'Structure',
  text: 'Text',
  wording: 'Wording',
  punctuation: 'Punctuation',
  number: 'Figures and dates',
  readability: 'Readability',
} satisfies Translated<typeof zh.families>;

export const page = {
  head: '`{id}` · default severity: {severity} · basis: {basis}',
  国标: '国标 (a national standard)',
  标准: '标准 (a standard or settled usage)',
  实务: '实务 (office practice)',
  提示: '提示 (our advice)',
  record: 'How often right: {read}{own} ([how they were judged]({table})).',
  read: '{reported} findings on proof-read texts and old scans, {judged} of them judged, {right} true; ',
  notRead: 'no finding on proof-read texts and old scans; ',
  own: 'of {marked} faults marked in texts of our own {found} found, {wrong} false findings there',
  notOwn: 'none of this kind in our own texts with faults',
  wrong: 'Wrong',
  right: 'Right',
  change: 'Changing it',
  changeText:
    'Command line: `--rule {id}=off`, or `error`, `warning`, `information`, `hint`. Editor: the setting `officialSpeech.rules`, or the entry “规则” of `.official-speech.json` in the folder.',
  list: 'Proofreading rules',
  generated:
    'Written by `npm run generate` from the pages.zh.ts and pages.en.ts beside the rules; change those, not this folder.',
  columns: '| Rule | Id | Default severity | Basis |',
} satisfies Translated<typeof zh.page>;

import { counted } from '../../core/index.ts';
import type * as zh from './messages.zh.ts';

export const findings = {
  more: (shown, hidden) =>
    `Many findings: the ${shown} gravest are listed and ${hidden} are not; they follow as these are mended`,
  noSuchRule: 'There is no such rule.',
  explainRule: 'Explain a Rule',
  change: (before, after) => `Would become: “${before}” → ${after === '' ? '(nothing)' : `“${after}”`}`,
} satisfies typeof zh.findings;

export const fixing = {
  none: 'Nothing can be mended at once; press Ctrl+. on a finding to see what can be done about it.',
  title: (count) => `Fix all (${counted(count, 'place')})`,
  question: (count) => `${counted(count, 'place')} will be mended; the result is on the right. Do you want to use it?`,
  done: (count) => `${counted(count, 'place')} mended; one undo takes it back`,
  choose: 'Tick what is to be mended; Enter shows the changes first',
  example: (excerpt) => `e.g. “${excerpt}”`,
  allSafe: 'Mend everything that is certain',
} satisfies typeof zh.fixing;

export const ignoring = {
  here: 'Ignore here',
  hereOf: (rule) => `Ignore here (${rule})`,
  ruleAt: (rule, words) => `${rule} “${words}”`,
  neverThisWord: (word) => `Never report “${word}”`,
  turnRuleOff: (rule) => `Turn this rule off (${rule})`,
  ignored: (words) => `“${words}” is ignored here`,
  wordAccepted: (word) => `“${word}” is not reported any more`,
  noBlank: (word) => `“${word}” is no blank any more`,
  ruleOff: (rule) => `The rule “${rule}” is off`,
  ruleOffForUser: (rule) => `The rule “${rule}” is off (kept in the user settings).`,
  done: (what, place) => `${what} (${place}).`,
  none: 'Nothing is ignored. Press Ctrl+. (Cmd+. on a Mac) on a finding to choose “Ignore here”.',
  listTitle: (place) => `What is ignored (${place})`,
  restore: 'Tick what is to be reported again, then press Enter',
  restored: (count) => `${counted(count, 'item')} will be reported again.`,
  inThisFile: 'This file',
  unused: 'The sentence is gone or changed: can be cleared',
  inOtherFiles: 'Other files',
  rightWords: 'Right words',
  notBlanks: 'Words that are no blanks',
  rulesOff: 'Rules that are off',
  nth: (number) => ` (no. ${number})`,
} satisfies typeof zh.ignoring;

import { counted } from '../../core/index.ts';
import type * as zh from './messages.zh.ts';

export const blanks = {
  none: 'No blank is left to fill',
  noneAtCursor: 'No blank at the cursor',
  lostText: 'missing text',
  states: { open: 'to fill', filled: 'filled, to be checked', checked: 'checked' },
  wantedAs: (label, example) => `${label}, e.g. “${example}”`,
  labelled: (label, value) => `${label}: ${value}`,
  nth: (wanted, number, all) => `${wanted} (${number} of ${all})`,
  fillAll: '$(run-all) Fill one by one',
  listInView: '$(list-tree) List in the side bar',
  title: (count) => `Blanks 占位符 (${count})`,
  question: 'Type words or a kind to filter; Enter goes there',
  patternUnused: (pattern, problem) => `The form of blank “${pattern}” is not used: ${problem}.`,
  openSettings: 'Open Settings',
  notBlankTitle: (mask) => `“${mask}” is no blank`,
  notBlankQuestion: 'Write the whole word; wherever it stands, it is no blank',
  notWholeWord: (mask) => `Write the whole word that holds “${mask}”, with the characters around it`,
  fillAction: (label) => `Fill in: ${label}…`,
  notBlankAction: (mask) => `“${mask}” is no blank…`,
  fill: (label) => `Fill in: ${label}`,
  fillTitle: 'Fill in a blank 占位符',
  fillPlan: 'Fill in',
  alsoElsewhere: (value) => `Fill in “${value}” elsewhere too?`,
  alsoElsewhereQuestion: 'Tick those that are the same and press Enter; tick none to fill only this one',
  valueOf: (kind) => `filled in before as ${kind}`,
} satisfies typeof zh.blanks;

export const blankView = {
  filledUp: 'filled',
  toFill: (count) => `Blanks: ${count} to fill`,
  groupings: { Order: 'in text order', Kind: 'by kind', Section: 'by section' },
  count: (state, count) => `${count} ${state}`,
  allFilled: (counts) => `All filled: ${counts}.`,
  fillWith: (wanted) => `Fill in: ${wanted}`,
  source: 'Source',
  filledAt: 'Filled',
  checkedAt: 'Checked',
  note: 'Note',
} satisfies typeof zh.blankView;

export const blankWalk = {
  failed: 'Something went wrong; filling one by one has ended',
  noneLeft: 'No blank is left to fill',
  plan: 'Fill one by one',
  ended: 'Filling one by one has ended',
  filledBefore: (wanted, value) => `${wanted}; “${value}” before`,
  name: 'Official Speech: Fill One by One',
  keys: 'Tab or Enter for the next, Shift+Tab for the one before, Esc to end',
  status: (hint, number, all) => `${hint} (${number} of ${all}), Esc to end`,
  samePlan: 'Fill in elsewhere too',
  yearPlan: 'Year',
} satisfies typeof zh.blankWalk;

export const fillForm = {
  title: (file) => `Fill-in form: ${file}`,
  source: 'fill-in form',
  nothing: 'No blank is left to fill.',
  nothingFits: 'Nothing was filled in: no value fits.',
  done: (count) => `${counted(count, 'value')} filled in; one undo in the text takes them back.`,
  doneBut: (count, left) =>
    `${counted(count, 'value')} filled in; one undo in the text takes them back. ${left} did not fit and were left out.`,
  page: {
    heading: 'Fill-in form 填写表 ',
    filter: 'Filter',
    filterHint: 'Filter: words of the sentence, or what is wanted',
    apply: 'Fill in the text',
    onlyOpen: ' Open ones only',
    keys: 'Enter: next, Shift+Enter: previous, Alt+Enter: see the text, Ctrl+Enter: fill in',
    nothing: 'No blank is left to fill.',
    unseen: '{count} more that would be filled along have not been seen. Look at line {line}, then fill in again.',
    noValue: 'No value has been written yet.',
    progress: '{filled} / {all} written',
    same: 'Perhaps the same',
    sameHint: 'Perhaps the same; those ticked are filled along:',
    example: 'e.g. “{example}”',
    goTo: 'Go to the text',
    line: 'line {line}',
    sameLine: ' line {line}: {words}',
  },
} satisfies typeof zh.fillForm;

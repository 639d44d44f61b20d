import { counted } from '../../core/index.ts';
import type * as zh from './part-messages.zh.ts';

export const blankForms = {
  title: 'Add a form of blank',
  example: 'Write an example, such as “〔待核：姓名〕”, “△△县” or “时间另定”; what is selected in the text is taken',
  empty: 'There is no example yet',
  tooLong: (most) => `The example is too long: ${most} characters at most`,
  whichForm: 'Which is a blank? Each line tells what it finds in this text',
  shapes: {
    exact: (shown) => `“${shown}” and nothing else`,
    opening: (shown) => `“${shown}”, whatever begins so`,
    brackets: (shown) => `“${shown}”, whatever stands inside`,
    runs: (shown) => `“${shown}”, with any number of the same signs and figures`,
  },
  found: (count) => `${counted(count, 'place')} in this text`,
  whichKind: (shown) => `What “${shown}” waits for`,
  where: (shown) => `Where “${shown}” is written down`,
  inFolder: 'This folder, for all who work in it',
  inSettings: 'My settings, for all texts',
  added: (shown) => `“${shown}” counts as a blank from now on`,
} satisfies typeof zh.blankForms;

export const fillChecking = {
  nothing: 'No blank has been filled yet, so there is nothing to check.',
  noted: (note) => ` Note: ${note}`,
  title: 'Mark as checked',
  question: 'Tick what has been checked and press Enter; the box at the top left ticks all',
  checkedOf: (checked, all) => `${checked}/${all} checked`,
  noteTitle: 'Note on a filled value',
  noteQuestion: 'Which one is the note about?',
  notePrompt: 'Who gave it, what it rests on, who is to check it',
  checkAll: 'Mark All as Checked',
  checkAllQuestion: (count) => `Mark ${counted(count, 'filled value')} as checked?`,
} satisfies typeof zh.fillChecking;

export const requests = {
  nothing: 'No blank is left to fill, so there is nothing to request.',
  written: (file, count) =>
    `${file} written, ${counted(count, 'item')}. When it comes back, fill it in with “Read Returned Request Table”.`,
  notWritten: (reason) => `The request table was not written: ${reason}`,
  all: 'All open blanks',
  bySection: 'By section',
  beginning: '(beginning)',
  ending: '(end)',
  byKind: 'By kind',
  title: 'Export request table 征数表',
  which: 'What is requested?',
  office: 'The office that answers (may be left empty and written in the table)',
  officeExample: 'e.g. “财务科”',
  deadline: 'Deadline (may be left empty)',
  deadlineExample: 'e.g. “11月25日18时前”',
  word: 'Word document',
  excel: 'Excel workbook',
  csv: 'CSV table',
  fileName: (text) => `${text}-requests.docx`,
} satisfies typeof zh.requests;

export const answers = {
  title: (file) => `Request table: ${file}`,
  open: 'Read returned request tables 征数表',
  tables: 'Request tables',
  noHead: (file) => `${file} is no request table: it has no header with both “编号” and “填写”.`,
  noRows: (file) => `${file} has no row with a number.`,
  unreadable: (file, reason) => `${file} cannot be read: ${reason}`,
  source: (office, table) => `${office}, ${table}`,
  changed: 'Nothing was filled in: what was ticked has changed.',
  done: (count) => `${counted(count, 'value')} filled in; one undo in the text takes them back.`,
  sections: {
    fits: { title: 'Can be filled in', explanation: 'The sentence is as it was sent, and the value fits.' },
    changed: {
      title: 'Sentence changed',
      explanation:
        'The text was changed after the table was sent. Compare both sentences, and tick if it is the same place.',
    },
    doubtful: {
      title: 'Please look',
      explanation: 'It may not mean what was meant, or be no answer yet. Check it, then tick.',
    },
    problem: { title: 'Does not fit', explanation: 'Please ask the office that wrote it.' },
    empty: { title: 'Not answered', explanation: 'This field of the table is empty.' },
    gone: {
      title: 'Not found in the text',
      explanation: 'This place was filled in before, or deleted, or its number was changed.',
    },
    missing: {
      title: 'Missing in the table',
      explanation: 'Requested and still open, but the table that came back has no such row.',
    },
    done: { title: 'Filled in', explanation: 'Written into the text, to be checked.' },
  },
  conflict: 'The table has two values for this place.',
  page: {
    heading: 'Returned request table 征数表',
    section: '{title} ({count})',
    labelled: '{label}: {value}',
    line: 'line {line}',
    sent: 'As sent: {sentence}',
    now: 'Now: ',
    apply: 'Fill in what is ticked ({count})',
  },
} satisfies typeof zh.answers;

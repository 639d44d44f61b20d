import { counted } from '../../core/index.ts';
import type * as zh from './messages.zh.ts';

export const review = {
  checkedOf: (checked, all) => `${checked}/${all} checked`,
  allChecked: (count) => `${counted(count, 'item')}, all checked.`,
  uncheckedOnly: (count) => `Only the ${counted(count, 'item')} not checked`,
  progress: (checked, unchecked) => `${checked} checked, ${unchecked} not checked`,
  kindChecked: (kind) => `${kind}: all checked`,
  alsoAs: (variants) => `also ${variants}`,
  alsoInText: (variants) => `Also in the text: ${variants}`,
  checked: 'checked',
  unchecked: 'not checked',
  allPlaces: (count) => `… ${counted(count, 'place')} in all`,
  nothingToExport: 'The text has nothing to check, so there is no list to export.',
  notWritten: (reason) => `The list was not written: ${reason}`,
  word: 'Word document',
  excel: 'Excel workbook',
  exportTitle: 'Export the review list 核稿清单',
  exportName: (text) => `${text}-review.docx`,
  wrongEnding: 'The list can be written as .docx, .xlsx, .csv or .md; choose another file name.',
  open: 'Open',
  exported: (count, file) => `${counted(count, 'item')} exported: ${file}`,
} satisfies typeof zh.review;

export const finalCheck = {
  title: (file) => `Final check: ${file}`,
  copied: 'The result of the final check was copied',
  page: {
    heading: 'Final check 定稿检查',
    recheck: 'Check again',
    copy: 'Copy as text',
    list: 'Review list 核稿清单',
    export: 'Export Word…',
    lengths: 'Length and time',
    tick: 'Tick when checked',
    ticked: 'Checked: {message}',
    line: 'line {line}: ',
  },
} satisfies typeof zh.finalCheck;

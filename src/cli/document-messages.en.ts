import type { Messages } from './messages.zh.ts';
import { counted as s } from '../core/index.ts';

/** What is said of documents that are read or made, in English. */
export const documents: Messages['convert'] = {
  isSource: 'is the file that is read; not written over',
  noPdf: 'PDF needs LibreOffice on this machine; convert to .docx and save as PDF in Word or WPS',
  layoutLeftOut:
    'one version is text and one a Word document: spaces at the ends of lines and empty lines are layout there and not marked',
  latePdf: 'LibreOffice on this machine did not finish in two minutes; convert to .docx and save as PDF in Word or WPS',
  residue: (n, lines) => `left out: ${s(n, 'line')} that a web page left (${lines})`,
  noNumbers: 'automatic numbers of the old format cannot be read; check them, or save as .docx first',
  notices: {
    insertions: (n) => `${s(n, 'tracked insertion')}, read as accepted`,
    deletions: (n) => `${s(n, 'tracked deletion')}, read as accepted`,
    moves: (n) => `${s(n, 'tracked move')}, read as accepted`,
    pictures: (n) => `left out: ${s(n, 'picture')}`,
    charts: (n) => `left out: ${s(n, 'chart')}`,
    objects: (n) => `left out: ${s(n, 'embedded object or drawing', 'embedded objects or drawings')}`,
    footnotes: (n) => `left out: ${s(n, 'footnote')} (--notes keep keeps them)`,
    endnotes: (n) => `left out: ${s(n, 'endnote')} (--notes keep keeps them)`,
    comments: (n) => `left out: ${s(n, 'comment')} (--notes keep keeps them)`,
    hidden: (n) => `left out: ${s(n, 'stretch', 'stretches')} of hidden text`,
    formulas: (n) => `${s(n, 'formula')}, read as one line of text`,
    symbols: (n) => `${s(n, 'unknown symbol')}, written as □`,
    controls: (n) => `${s(n, 'content control')} not filled in, read with the prompt`,
    textBoxes: (n) => `${s(n, 'text box', 'text boxes')}, behind the paragraph they hang on`,
    tables: (n) => `${s(n, 'table')}, a line each row, cells parted by tabs`,
    numberFormats: (n) => `${s(n, 'number')} of an unknown format, written in figures; check them`,
    parts: (n) => `left out: ${s(n, 'inserted document')}`,
  },
};

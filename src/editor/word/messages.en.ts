import { readProblems } from '../../office/messages.en.ts';
import { counted as n } from '../../core/index.ts';
import type { word as zh } from './messages.zh.ts';

const obstacles = {
  field: 'it is a field, which Word fills by itself',
  control: 'it is a bound content control; fill it in Word',
  number: 'it is an automatic number',
  markup: 'it is more than words',
  encoding: 'the encoding of the document cannot be written',
  missing: 'there is no such line in the document',
};

/** What is said about Word documents, in English. */
export const word = {
  language: 'en',
  separator: '; ',
  wordFiles: 'Word documents',
  drop: 'Insert the words of the Word document',
  paste: 'Paste as clean text (numbers and spaces tidied)',
  problems: readProblems,
  button: {
    about: 'It can be read as plain text and worked on; the document itself stays as it is.',
    open: 'Open as Speech',
  },
  open: {
    title: 'Open Word Document as Speech',
    reading: 'Reading Word documents',
    noneBelow: 'There is no Word document in this folder.',
    manyBelow: (count) =>
      `There are ${n(count, 'Word document')} here. A text is written beside each; the documents stay as they are. Read all?`,
    readAll: 'Read All',
    it: 'Open',
    known: {
      question: (name) => `This document has been read before; its text is ${name}.`,
      show: 'Open the Text',
      again: 'Read It Again',
    },
    notice: {
      one: (name, isBeside) =>
        isBeside ? `${name} is read; its text stands beside it. ` : `${name} is read; its text is not saved yet. `,
      several: (count, isBeside) =>
        isBeside
          ? `${n(count, 'document')} read; the texts stand beside them. `
          : `${n(count, 'document')} read; some texts are not saved yet. `,
      known: (count) => `${n(count, 'document')} had been read before; the texts are shown.`,
      failed: (name, reason) => `${name} was not read: it ${reason}`,
    },
    changed: {
      revisions: (count) => `${n(count, 'tracked change')} read as accepted`,
      tables: (count) => `${n(count, 'table')}, a line each row`,
      textBoxes: (count) => `${n(count, 'text box', 'text boxes')} behind the paragraph they hang on`,
      formulas: (count) => `${n(count, 'formula')} written as one line`,
      symbols: (count) => `${n(count, 'unknown symbol')} written as □`,
      numberFormats: (count) => `${n(count, 'number')} of an unknown format written in figures`,
      controls: (count) => `${n(count, 'content control')} not filled in, read with the prompt`,
    },
    leftOut: 'Left out: ',
    left: {
      pictures: (count) => n(count, 'picture'),
      charts: (count) => n(count, 'chart'),
      objects: (count) => n(count, 'embedded object or drawing', 'embedded objects or drawings'),
      footnotes: (count) => n(count, 'footnote'),
      endnotes: (count) => n(count, 'endnote'),
      comments: (count) => n(count, 'comment'),
      hidden: (count) => `${n(count, 'stretch', 'stretches')} of hidden text`,
      parts: (count) => n(count, 'inserted document'),
    },
    noNumbers: 'Automatic numbers of the old format cannot be read: check them, or save as .docx first.',
    list: ', ',
    end: '. ',
  },
  profiles: {
    which: 'Which layout',
    names: { 国标公文: 'official document 国标公文', 朗读稿: 'copy to read aloud 朗读稿' },
    about: (pitch, body) => `text ${body} pt, lines ${pitch} pt apart`,
    wrong: (name, problems) =>
      problems.length === 0 ? `${name} is no valid JSON` : `${name}: unknown or wrong ${problems.join(', ')}`,
  },
  learn: {
    title: 'Learn a Layout from a Sample',
    choose: 'Learn one from a sample…',
    which: 'A Word document that looks as it should',
    found: (name) => `This is how ${name} is set:`,
    size: (size) => `${size} pt`,
    heading: (font, size) => `Title: ${font}, ${size}`,
    text: (font, size, latin) => `Text: ${font}, ${size}; figures and letters: ${latin}`,
    lines: (pitch, indent, after) =>
      `Lines ${pitch} pt apart, first lines indented by ${n(indent, 'character')}, ${after} pt behind a paragraph`,
    headings: (first, second) => `“一、”: ${first}; “（一）”: ${second}`,
    bold: 'All text bold',
    boldLead: 'Lead sentences bold',
    margins: (top, bottom, left, right) => `Margins (mm): top ${top}, bottom ${bottom}, left ${left}, right ${right}`,
    number: {
      outside: (font, size) => `Page number: “— 1 —” at the outer edge, ${font}, ${size}`,
      centre: (font, size) => `Page number: “— 1 —” in the middle, ${font}, ${size}`,
      total: (font, size) => `Page number: “第1页　共9页” in the middle, ${font}, ${size}`,
      none: () => 'No page number',
    },
    members: {
      'fonts.title': 'font of the title',
      'fonts.body': 'font of the text',
      'fonts.heading1': 'font of “一、”',
      'fonts.heading2': 'font of “（一）”',
      'fonts.latin': 'font of figures',
      linePitch: 'line pitch',
      page: 'margins',
      byline: 'place of name and date',
      salutationIndent: 'indentation of the salutation',
    },
    unsaid: (members) => `Not in the sample, as in “国标公文”: ${members}`,
    notKept: {
      paper: 'The sample is not A4; layouts are',
      headingSize: 'Headings of the sample have another size than its text; in layouts they have the same',
    },
    save: 'Save as Layout…',
    name: 'Name of the layout',
    badName: 'A name holds none of \\ / : * ? " < > | &',
    taken: 'A layout that is always there has this name',
    where: 'Where to keep it',
    inFolder: 'This folder',
    inFolderDetail: 'in .official-speech, for everyone who opens the folder',
    everywhere: 'All folders',
    everywhereDetail: 'on this machine, in every window',
    replace: (name) => `There is a layout ${name}. Replace it?`,
    replaceIt: 'Replace',
    done: (name) => `The layout “${name}” is saved and can be chosen when you export.`,
    open: 'Show It',
    failed: (name, reason) => `No layout was learned from ${name}: it ${reason}`,
  },
  export: {
    title: { docx: 'Export Word', pdf: 'Export PDF' },
    suffix: '',
    left: (blanks, wrong) =>
      `There are still ${[...(blanks > 0 ? [n(blanks, 'open blank')] : []), ...(wrong > 0 ? [n(wrong, 'error or warning', 'errors and warnings')] : [])].join(' and ')}.`,
    leftDetail: 'Open blanks are highlighted in the document.',
    anyway: 'Export Anyway',
    check: 'Final Check',
    isSource: (name) =>
      `${name} is the document this text came from; not written over. Choose another name, or use “Fill Values into Word Document”.`,
    noPdf:
      'There is no LibreOffice here to make a PDF. A page to print can be printed to PDF by a browser; or export Word and save it as PDF there.',
    latePdf:
      'LibreOffice did not finish in two minutes and was ended. A page to print can be printed to PDF by a browser; or export Word and save it as PDF there.',
    printPage: 'Open Page to Print',
    savePage: 'Save Page to Print…',
    pages: 'Pages to print',
    howToPrint:
      'Press Ctrl+P (⌘P on a Mac) to print, or save as PDF: A4, default margins, no headers and footers. Page numbers need Chrome or Edge 131, or Safari 18.2. This paragraph is not printed.',
    makingPdf: 'LibreOffice is making the PDF',
    done: (name, profile, residue) =>
      `${name} is written (${profile}).${residue > 0 ? ` ${n(residue, 'line')} that a web page left, listed in Problems, were left out.` : ''}`,
    failed: (name, reason) => `${name} was not written: ${reason}`,
  },
  fill: {
    title: 'Fill Values into Word Document',
    suffix: ' (filled)',
    which: 'Word document to fill',
    whichTable: 'Returned request table',
    goOn: 'Go On',
    listAll: 'List All',
    redline: 'Tracked Changes Instead',
    gone: (name) => `${name} is not where it was; please choose it.`,
    changed: (name, readAt) => `${name} has changed since it was read (${readAt}). Fill it as it is now?`,
    nothing: (name) => `Nothing to write into ${name}: its blanks are still open.`,
    noTable: (name) => `${name} is no request table: no header with “编号” and “填写”.`,
    others: (fills, others) =>
      `${n(fills, 'filled blank')} will be written into the document. The text has ${n(others, 'other change')} that will not.`,
    other: (line, before, after) =>
      before === ''
        ? `line ${line}: added “${after}”`
        : after === ''
          ? `line ${line}: deleted “${before}”`
          : `line ${line}: “${before}” became “${after}”`,
    setAside: (line, text) => `Line ${line}: “${text}”, set aside 备删, is still in the document`,
    more: (count) => `… and ${count} more`,
    isSource: (name) => `${name} is the original; not written over. Choose another name.`,
    done: (name, placed, left) =>
      left === 0
        ? `${n(placed, 'blank')} filled: ${name}. `
        : `${n(placed, 'blank')} filled: ${name}; ${left} could not be written. `,
    signed: 'The document had a digital signature, which no longer holds. ',
    tracked: 'The document tracks changes; these were written without marks. ',
    unplaced: (line, words, value, reason) =>
      `line ${line}, “${words}”: “${value}” was not written, for ${obstacles[reason]}`,
    refused: (id, value) => `request ${id}: “${value}” was not written`,
    absent: (label) => `not in the table: ${label}`,
    failed: (reason) => `Nothing was filled: ${reason}`,
  },
  redline: {
    title: 'Tracked Changes',
    which: 'Earlier version to compare with',
    versions: 'Texts',
    suffix: '-redline',
    cleanSuffix: '-clean',
    same: 'The two versions are the same; there is nothing to mark.',
    done: (before, name, clean) => `Compared with ${before}: ${name}; the clean version is ${clean}.`,
    layoutLeftOut:
      ' One is text and one a Word document: spaces at the ends of lines and empty lines are layout there and not marked.',
    residueLeftOut: (count) =>
      ` The clean version leaves out ${n(count, 'line')} that a web page left; the marked one still has them.`,
    failed: (reason) => `Tracked changes were not written: ${reason}`,
  },
  opinions: {
    title: 'Table of Comments',
    which: 'Word documents that came back (one or more)',
    fileName: (text) => `${text}-comments.docx`,
    excel: 'Excel workbook',
    wrongEnding: 'The table can be written as .docx, .xlsx, .csv or .md; choose another file name.',
    none: 'There is nothing to list: no comments and no tracked changes in the documents.',
    heading: (name) => `Comments and what became of them: ${name}`,
    note: (count) =>
      `${n(count, 'entry', 'entries')}. “Adopted” stands where the very words that are wished stand in the text; the rest is to be filled in.`,
    columns: {
      ...{ number: 'No.', who: 'Who', section: 'Section', sentence: 'Sentence', opinion: 'Comment' },
      ...{ outcome: 'Outcome', reason: 'Reason' },
    },
    unnamed: '(not named)',
    from: (author, file) => `${author} (${file})`,
    taken: 'Adopted',
    answer: (author, text) => `${author} answers: ${text}`,
    replace: (gone, stands) => `“${gone}” to become “${stands}”`,
    remove: (gone) => `take out “${gone}”`,
    insert: (stands) => `add “${stands}”`,
    move: (text) => `move elsewhere: “${text}”`,
    removeRow: (row) => `take out the row “${row}”`,
    insertRow: (row) => `add the row “${row}”`,
    mergeCell: (text) => `merge the cell “${text}” with the one above`,
    splitCell: (text) => `split the cell “${text}” off the one above`,
    done: (name, count, granted) =>
      granted === 0
        ? `Written to ${name}: ${n(count, 'comment')}.`
        : `Written to ${name}: ${n(count, 'comment')}, ${granted} adopted.`,
    failed: (reason) => `The table of comments was not written: ${reason}`,
  },
} satisfies typeof zh;

import { counted } from '../../core/index.ts';
import type { statistics as zh } from './messages.zh.ts';

/** What the statistics page says, in English. */
export const statistics = {
  title: (file) => `Statistics: ${file}`,
  page: {
    heading: 'Statistics',
    target: 'Target Time…',
    export: 'Export…',
    sections: 'Sections',
    columns: { name: 'Section', bar: 'Length', words: 'Words' },
    minutes: 'About min',
    planned: 'Target min',
    noSections: 'No numbered items, so there are no sections.',
  },
  figures: {
    words: 'words (as Word counts)',
    han: 'Han characters',
    characters: 'characters without spaces',
    minutes: (rate) => `about minutes (${rate} Han characters a minute)`,
    pages: 'about pages (22 lines of 28 characters)',
    sentences: 'sentences',
    blanks: 'blanks',
  },
  longest: (words, line) => `The longest sentence: ${counted(words, 'word')}, line ${line}`,
  setAside: (passages, characters) =>
    `${counted(passages, 'passage')} set aside, ${counted(characters, 'character')}, in none of these figures.`,
  more: (count) => `${counted(count, 'section')} more, listed in the table that is exported.`,
  exportTitle: 'Export Statistics',
  exportName: (name) => `${name} statistics.csv`,
  word: 'Word document',
  excel: 'Excel workbook',
  wrongEnding: 'Please choose a name that ends in .csv, .xlsx, .docx or .md.',
  exported: (file) => `${file} exported`,
  notWritten: (reason) => `The statistics were not written: ${reason}`,
  columns: ['Item', 'Level', 'Number', 'Minutes', 'Target minutes', 'Line'],
  longestRow: 'longest sentence (words)',
  setAsideRow: 'set aside (characters, not counted)',
} satisfies typeof zh;

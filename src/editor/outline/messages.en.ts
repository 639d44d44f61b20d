import { counted } from '../../core/index.ts';
import type * as zh from './messages.zh.ts';

export const outline = {
  figures: {
    words: (count) => counted(count, 'word'),
    minutes: (minutes) => (minutes < 0.5 ? '' : `about ${minutes.toFixed(1)} min`),
    blanks: (count) => (count === 0 ? '' : `${count} to fill`),
    findings: (count) => (count === 0 ? '' : counted(count, 'finding')),
  },
  spoken: (name, note) => `${name}, ${note}`,
  untitled: (number) => `Speech ${number}`,
  noItems: 'No numbered items, so there is no outline.',
  filtered: (words, count) => `${counted(count, 'item')} with “${words}”`,
  headingsOnly: 'Headings only',
  goTo: 'Go to',
  noItem: 'The cursor is in no item. Put it into one, or choose one in the outline.',
  nothingAbove: 'There is no place above to move to.',
  nothingBelow: 'There is no place below to move to.',
  nothing: 'Nothing to change.',
  askDoubts: (texts) => `${texts.join('; ')}. Apply?`,
  knockOns: (count) => `Places that may be wrong now: ${count}.`,
  walk: 'Look at them',
  knockOnTitle: 'Places that may be wrong after the change of the outline',
  knockOnFix: (text) => `Change to “${text}”`,
  noKnockOns: 'Nothing else is affected.',
  line: (line) => `line ${line}`,
  filterTitle: 'Filter the Outline',
  filterPrompt: 'List items with these characters only; empty lists all',
  depthTitle: 'Expand to Which Level',
  depth: (level) => `Expand to level ${level}`,
  allLevels: 'Expand all',
  allItems: 'All items',
  shown: 'What to List',
  copied: (count) => `${counted(count, 'item')} copied`,
  formTitle: 'New Form of the Markers',
  renumberFix: 'Renumber this series',
} satisfies typeof zh.outline;

export const symbols = {
  speech: (number) => `Speech ${number}`,
  figures: (words) => counted(words, 'word'),
  figuresWithBlanks: (words, blanks) => `${counted(words, 'word')} · ${counted(blanks, 'blank')}`,
} satisfies typeof zh.symbols;

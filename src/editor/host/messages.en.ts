import { counted } from '../../core/index.ts';
import type * as zh from './messages.zh.ts';

export const common = {
  extension: 'Official Speech',
  undo: 'Undo',
  openFile: 'Open File',
  goTo: 'Go To',
  current: 'current',
  untitled: '(no title)',
  comma: ', ',
  colon: ': ',
  gap: '  ',
  list: (items) => items.join(', '),
  places: (count) => counted(count, 'place'),
  items: (count) => counted(count, 'item'),
  line: (line) => `line ${line}`,
} satisfies typeof zh.common;

export const refusals = {
  noEditor: 'No text is open. Open one and try again.',
  notSpeech: 'The current file is not recognised as a speech.',
  damaged:
    'The text has characters that could not be read, so it is not changed. Reopen it with the right encoding first.',
  readOnly: 'This file is read-only at present; nothing was changed.',
  changedMeanwhile: 'The text was changed in the meantime, so nothing was done. Try again.',
} satisfies typeof zh.refusals;

export const windowLanguage = {
  offer: 'Official Speech can speak English.',
  english: 'Switch to English (Reload)',
  stay: 'Keep Chinese',
  changed: 'Official Speech changes its language when the window is reloaded.',
  reload: 'Reload Window',
} satisfies typeof zh.windowLanguage;

export const preview = {
  title: (plan) => `${plan}: before on the left, after on the right`,
  where: ' Answer at the upper right.',
  accept: 'Apply Changes',
  discard: 'Discard Changes',
  answer: 'Official Speech: Apply or Discard Changes',
} satisfies typeof zh.preview;

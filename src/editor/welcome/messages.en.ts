import { counted } from '../../core/index.ts';
import type { welcome as zh } from './messages.zh.ts';

export const welcome = {
  newTitle: 'New Speech',
  newHere: 'What this empty text is to become',
  newPlaceholder: 'Choose a skeleton and fill it in with Tab, or begin with an empty page',
  blank: 'Empty speech',
  blankDetail: 'No skeleton; outline, blanks and proofreading as always',
  sections: (count) => `${counted(count, 'blank')} to fill`,
  keyChart: 'docs/en/keys.md',
  sampleUnreadable: 'The sample cannot be read; the log says why (command “Show Log”).',
} satisfies typeof zh;

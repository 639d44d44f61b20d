import type { WelcomeMessages } from './messages.zh.ts';

export const en = {
  newTitle: 'New Speech',
  newHere: 'What this empty text is to become',
  newPlaceholder: 'Choose a skeleton and fill it in with Tab, or begin with an empty page',
  blank: 'Empty speech',
  blankDetail: 'No skeleton; outline, blanks and proofreading as always',
  sections: (count: number): string => `${count} blanks to fill`,
  keyChart: 'docs/en/keys.md',
  sampleUnreadable: 'The sample cannot be read; the log says why (command “Show Log”).',
} satisfies WelcomeMessages;

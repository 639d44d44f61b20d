import type { HostMessages } from './messages.zh.ts';

export const en = {
  refusals: {
    noEditor: 'No text is open. Open one and try again.',
    notSpeech: 'The current file is not recognised as a speech.',
    damaged:
      'The text has characters that could not be read, so it is not changed. Reopen it with the right encoding first.',
    readOnly: 'This file is read-only at present; nothing was changed.',
    changedMeanwhile: 'The text was changed in the meantime, so nothing was done. Try again.',
  },
} satisfies HostMessages;

import { counted } from '../../core/index.ts';
import type * as zh from './messages.zh.ts';

export const setAside = {
  done: (words, left) => `Set aside: ${counted(words, 'word')}; ${left} now`,
  restored: (left) => `Taken back; ${left} now`,
  hover: (words) => `Set aside: ${counted(words, 'word')}, neither counted nor printed, kept in the file`,
  takeBack: 'Take back',
  none: 'Nothing is set aside.',
  listTitle: (passages, words) => `Set aside: ${counted(passages, 'passage')}, ${counted(words, 'word')}`,
  listHint: 'Enter goes there; the button at the right takes it back',
  item: (words, line) => `${counted(words, 'word')}, line ${line}`,
  all: (passages) => `Take all back (${passages})`,
  missing: (count, words) =>
    `Passages set aside that are not found in the text: ${count} (“${words}”). They may have been changed elsewhere: see whether they are part of the text again.`,
  forget: 'Remove from the Record',
  noRecord: (file, count) =>
    `“${file}” had ${counted(count, 'passage')} set aside, and the record is gone: they are part of the text again and would be printed.`,
  again: 'Set Aside Again',
  giveUp: 'Leave in the Text',
  versionLabel: 'before moving out',
  removed: (passages, label) =>
    `Moved out of the text: ${counted(passages, 'passage')}; the text before is kept as “${label}”`,
  copied: (characters, passages) =>
    passages === 0
      ? `Final text copied: ${counted(characters, 'character')}`
      : `Final text copied: ${counted(characters, 'character')}, ${counted(passages, 'passage')} left out`,
} satisfies typeof zh.setAside;

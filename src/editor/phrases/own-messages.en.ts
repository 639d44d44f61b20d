import { counted } from '../../core/index.ts';
import type * as zh from './own-messages.zh.ts';

export const phraseSearch = {
  title: 'Search phrases',
  titleHere: (name) => `Search phrases (here: ${name})`,
  question: 'Characters, pinyin, initials or function: “提高”, tigao, tgzz, “督查”; spaces part several of them',
  edit: 'Edit',
  add: 'New phrase',
  none: 'No phrase fits',
  group: (name, count) => `${name} (${count})`,
} satisfies typeof zh.phraseSearch;

export const ownPhrases = {
  tooLong: (most) => `The selection is too long (${most} characters at most); select one phrase or sentence.`,
  add: 'Add to my phrases',
  isKnown: (phrase, place) => `“${phrase}” is among the phrases already (${place}) and was not added again.`,
  added: (phrase, place) => `Phrase added (${place}): ${phrase}`,
  notOwn: 'A phrase that is built in cannot be changed; choose one of your own in the view “Phrases”.',
  edit: 'Edit phrase',
  saved: (phrase) => `Phrase saved: ${phrase}`,
  deleted: (phrase) => `The phrase “${phrase}” was deleted.`,
  myPhrases: 'My phrases',
  myPhrasesNote: 'on this computer only, in any folder',
  folder: 'This folder',
  folderNote: 'in .official-speech/短语.json of the folder, shared with colleagues',
  text: 'The phrase; write 【…】 where something else is filled in each time, as in “为深入贯彻【会议名称】精神”',
  letters: 'Letters that call it; the initials of its pinyin unless you change them',
  onlyLetters: 'Only letters a to z will do',
  place: 'Where is it kept?',
  noText: 'Write the phrase',
  textTooLong: (most) => `Too long (${most} characters at most)`,
  slots: 'Its figures and blanks will differ next time: leave slots for them?',
  withSlots: '$(symbol-snippet) With slots',
  asIs: '$(symbol-string) As it stands',
  function: 'What does it do in a speech?',
} satisfies typeof zh.ownPhrases;

export const phraseFiles = {
  importTitle: 'Import phrases',
  import: 'Import',
  importable: 'Phrases (JSON, or text with one a line)',
  known: (count) => `${count} known already`,
  skipped: (count) => `${counted(count, 'line')} without a phrase`,
  none: 'There is no new phrase to import.',
  noneBecause: (notes) => `There is no new phrase to import: ${notes}.`,
  choose: (count) => `Import phrases: ${count}`,
  chooseWith: (count, notes) => `Import phrases: ${count} (left out: ${notes})`,
  leaveOut: 'Untick what you do not want; Enter imports the rest',
  imported: (count) => `${counted(count, 'phrase')} imported.`,
  nothingOwn: 'You have no phrases of your own yet: select some words and choose “Add to My Phrases” from the menu.',
  exportTitle: 'Export phrases',
  export: 'Export',
  json: 'JSON (can be imported)',
  text: 'Text with one a line',
  exported: (count) => `${counted(count, 'phrase')} exported.`,
} satisfies typeof zh.phraseFiles;

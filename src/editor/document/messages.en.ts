import { counted } from '../../core/index.ts';
import type * as zh from './messages.zh.ts';

export const document = {
  noticeName: 'Official Speech: recognised text',
  notice: '$(check) Recognised as a speech; click for plain text',
  noticeTooltip: 'Back to plain text, remembered for this file',
  useSpeech: 'Treat as Official Speech',
  usePlainText: 'Back to Plain Text',
  keepPlainText: 'Keep Plain Text',
  looksLikeSpeech: (file) => `“${file}” looks like a speech or office prose.`,
  reopened: '$(info) Reopened as GB18030, and it will be saved in that encoding',
  analysedAgain: 'Analysed again',
} satisfies typeof zh.document;

export const joining = {
  none: 'No paragraph is broken inside a sentence.',
  title: (count) => `Join broken paragraphs (${counted(count, 'break')})`,
  question: (count) =>
    `${counted(count, 'break')} inside a sentence; the joined text is on the right. Do you want to use it?`,
  done: (count) => `${counted(count, 'break')} joined; one undo takes it back`,
} satisfies typeof zh.joining;

export const stage = {
  meanings: {
    draft: 'blanks are information only, hints of style are not listed; errors and warnings are',
    review: 'each rule at its own severity',
    final: 'everything is listed; an open blank is an error',
  },
  switched: (name, meaning) => `Stage ${name}: ${meaning}`,
  title: 'How far has the text come?',
  question: 'Decides what Problems lists; written down beside this text',
} satisfies typeof zh.stage;

export const status = {
  damaged: '$(warning) Wrong encoding',
  damagedTooltip:
    'Characters were lost when the text was decoded. Nothing will be changed until it is reopened with the right encoding. Click to choose one.',
  words: (count) => counted(count, 'word'),
  selected: (count) => `${counted(count, 'word')} selected`,
  blanks: (count) => counted(count, 'blank'),
  underAMinute: 'under a minute',
  minutes: (minutes) => `about ${minutes} min`,
  wordsAsWord: (count) => `Words (as in Word): ${count}`,
  characters: (han, all) => `Han characters: ${han}, characters without spaces: ${all}`,
  aloud: (duration, rate) => `Aloud: ${duration} (${rate} Han characters a minute)`,
  pages: (count) => `about ${counted(count, 'page')} (22 lines of 28 characters each)`,
  statistics: 'Statistics',
  parts: (blanks, items) => `Blanks 占位符: ${blanks}, headings and items: ${items}`,
  speech: (number, title, words, duration) => `${number}. ${title}: ${words}, ${duration}`,
  stage: (name) => `Stage: ${name}`,
  finalCheck: 'Final check 定稿检查',
  listBlanks: 'Blanks…',
} satisfies typeof zh.status;

export const timing = {
  targetTitle: 'Target Time',
  targetHint: 'How long this speech may take; written down beside this text',
  targetPrompt: 'How many minutes',
  noMinutes: 'Write a number of minutes, such as 18',
  minutes: (minutes) => `${minutes} min`,
  other: 'Another…',
  clear: 'No target',
  asInSettings: (minutes) => `As in the settings: ${counted(minutes, 'minute')}`,
  noTarget: 'No target time any more',
  targetSet: (minutes) => `Target: ${minutes} min`,
  speakerTitle: 'Speaker',
  speakerHint: 'At whose rate the text is timed; written down beside this text',
  rate: (rate) => `${rate} Han characters a minute`,
  learn: 'Note a speaker’s rate…',
  nobody: 'No speaker',
  noSpeaker: 'Timed at the usual rate',
  speakerSet: (name, rate) => `Timed at the rate of ${name}, ${rate} Han characters a minute`,
  learnTitle: 'Note a Speaker’s Rate',
  namePrompt: 'The speaker, such as “王县长”',
  noName: 'Write who speaks',
  pairPrompt: 'How many words the last speech had and how long it took, such as “5600字讲32分钟”',
  noPair: 'Write the words and the time, such as “5600字讲32分钟”',
  over: (minutes, words) => `${minutes} min over (about ${words} words)`,
  under: (minutes, words) => `${minutes} min left (about ${words} words)`,
  met: 'on time',
  target: (minutes, state) => `Target ${minutes} min: ${state}`,
  itemName: 'Official Speech: target time',
  itemTooltip: 'Click to change the target time; Alt+Delete sets a passage aside',
  timedAt: (speaker) => `Speaker: ${speaker}`,
  pageTitle: 'Go to Page',
  pagePrompt: (pages) => `About ${counted(pages, 'page')}, at 22 lines of 28 characters each`,
  noPage: (pages) => `Write a number from 1 to ${pages}`,
  planned: (minutes) => `target ${minutes}`,
} satisfies typeof zh.timing;

import { counted } from '../../core/index.ts';
import type * as zh from './messages.zh.ts';

export const phrases = {
  sources: { stock: 'built in', personal: 'mine', workspace: 'this folder' },
  seenIn: (speeches) => `in ${counted(speeches, 'speech', 'speeches')}`,
  used: (times) => `used ${counted(times, 'time')}`,
  examples: 'Examples:',
  notes: {
    开头: 'why we meet, what is to be done',
    承前: 'who has just said what',
    引出: 'leads in to the points that follow',
    肯定: 'achievements, thanks',
    形势: 'how things stand, what stage this is',
    问题: 'weaknesses, gaps, lessons',
    认识: 'awareness, one mind',
    部署: 'what to do, and how',
    责任: 'who does it, who answers for it',
    督查: 'inspection, accountability',
    宣传: 'guidance, winning people over',
    强调: 'must, never',
    号召: 'encouragement, prospects',
    结尾: 'the end, thanks',
    主持: 'words of whoever chairs the meeting',
    引用: 'what higher authorities have said',
    衔接: 'transitions',
    排比: 'parallels',
  },
  all: 'all',
  filterTitle: 'Which phrases the view shows',
  fitting: (name) => `Fits here: ${name}`,
  insert: 'Insert phrase',
  filesFailed:
    'The phrase file could not be read or written; the phrases are as they were. The log “Official Speech” tells more.',
  cannotRead: (file) =>
    `The phrase file “${file}” is damaged, so its phrases cannot be used. Mend and save it to have them back; nothing was changed.`,
  keptAside: (file, kept) =>
    `The phrase file “${file}” is damaged. It was kept as “${kept}”, and new phrases went into a new file.`,
} satisfies typeof zh.phrases;

export const mining = {
  failed: 'The search for phrases did not finish; the log tells why (command “Show Log”).',
  chooseFolders: 'Choose folders of old speeches (several if you like; folders inside them count)',
  start: 'Find Phrases',
  title: 'Phrases from old speeches',
  added: (count) => `${counted(count, 'phrase')} added to “My phrases”.`,
  addedWith: (count, known) => `${counted(count, 'phrase')} added to “My phrases”; ${known} were there before.`,
  unreadable: (count) =>
    `; ${counted(count, 'file or folder', 'files or folders')} could not be read, the log tells why`,
  noFiles: (unreadable) => `There are no .txt, .md or .docx files in these folders${unreadable}.`,
  tooFew: (speeches, unreadable) =>
    `Only ${counted(speeches, 'speech', 'speeches')} found; it takes two to see what they share${unreadable}.`,
  nothing: (speeches, unreadable) => `These ${speeches} speeches share no phrase${unreadable}.`,
  gone: 'does not exist any more',
  forbidden: 'may not be read',
  failedToRead: 'could not be read',
  reading: (number, all) => `reading ${number}/${all}`,
  comparing: (speeches) => `comparing ${speeches} speeches`,
  frames: 'Frames 句式',
  parallels: 'Parallels 排比句式',
  topical: 'Words of the topic of these texts',
  known: 'Known already',
  tickAll: 'Tick all',
  tickNone: 'Tick none',
  tickUsual: 'Tick the usual ones',
  found: (speeches, times) => `${counted(times, 'time')} in ${counted(speeches, 'speech', 'speeches')}`,
  pickTitle: (speeches, count) => `${counted(count, 'phrase')} found in ${counted(speeches, 'speech', 'speeches')}`,
  pickTitleWith: (speeches, count, unreadable) =>
    `${counted(count, 'phrase')} found in ${counted(speeches, 'speech', 'speeches')}; ${counted(unreadable, 'file')} could not be read`,
  pick: 'Tick what goes to “My phrases” and press Enter; a function (“督查”) or words narrow the list, the box at the top left ticks all that is shown',
} satisfies typeof zh.mining;

export const wordSwap = {
  failed: 'The word was not changed, nor was the text. The log “Official Speech” tells more.',
  swap: (word, other) => `Change “${word}” to “${other}”`,
  swapUsed: (word, other, used) => `Change “${word}” to “${other}” (${used})`,
  more: (word) => `Change “${word}” to another word…`,
  noWord: 'No word to change at the cursor. Put it on a word like “切实”, “进一步” or “加强” and try again.',
  noAlternative: (words) => `There is no ready alternative to “${words}”; find one that keeps the meaning.`,
  plan: 'Another word',
  usedNearby: (times) => `used ${counted(times, 'time')} nearby`,
  title: (word, inParagraph, inSpeech) =>
    `Another word: “${word}” stands ${counted(inParagraph, 'time')} in this paragraph, ${counted(inSpeech, 'time')} in the speech`,
  question: 'Those not used nearby come first; Enter puts one in, one undo takes it back',
  unused: 'not used in this speech',
  nearest: (distance) => `not used nearby, the nearest is ${counted(distance, 'character')} away`,
} satisfies typeof zh.wordSwap;

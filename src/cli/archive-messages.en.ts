import { counted } from '../core/index.ts';
import type { ArchiveMessages } from './archive-messages.zh.ts';

/** What is said of archives of old texts (旧稿库), in English. */
export const archive: ArchiveMessages = {
  /** In the list of commands. */
  summary:
    'archive 旧稿库: build it, continue as old texts went on, search it, check texts against it (exit 1 for a copied passage)',
  /** What its options do. */
  options: {
    archive: { value: '<file>', text: 'archive 旧稿库' },
    'archive out': { value: '<file>', text: 'write the archive here; another archive is replaced' },
    'archive top': { value: '<N>', text: 'search: at most N sentences, 50 by default' },
    'archive min-speeches': { value: '<N>', text: 'continue: only what at least N texts have, 2 by default' },
  },
  usage: {
    action: (action) =>
      `archive is followed by build, continue, search or check${action === '' ? '' : `, not “${action}”`}`,
    sources: 'archive build needs folders or .jsonl files',
    out: 'archive build needs --out with the file of the archive',
    archive: (action) => `archive ${action} needs --archive with the file of the archive`,
    words: 'archive search needs words to look for',
    none: 'archive continue reads standard input and takes no files',
  },
  problems: {
    foreign: 'is no archive 旧稿库',
    newer: 'was built by a later version and cannot be read here',
    older: 'was built by an earlier version: build it again with archive build',
    damaged: 'the archive 旧稿库 is damaged: build it again with archive build',
  },
  reading: (index) => `reading text ${index}`,
  building: (count) => `counting ${counted(count, 'text')}…`,
  built: (texts, characters, again) =>
    `${counted(texts, 'text')} of ${counted(characters, 'character')}${again > 0 ? `; left out as the same or empty: ${again}` : ''}`,
  written: (file, megabytes, seconds) => `written to ${file} (${megabytes} MB) in ${seconds} s`,
  noTexts: 'not one text could be read: no archive was built',
  notWritten: 'another file is there and was not written over (--force does so)',
  badLine: (line) => `line ${line} is no {"text": …} and was left out`,
  badRequest: (line) => `line ${line} is no JSON string`,
  texts: (count) => counted(count, 'text'),
  latest: (date) => `latest ${date}`,
  noContinuation: 'nothing goes on from here',
  notFound: 'nothing found',
  kinds: { exact: 'word for word', near: 'much the same', reordered: 'in another order' },
  noCopies: 'no passage stands in the old texts',
  copies: (count, percent) =>
    `${counted(count, 'passage stands', 'passages stand')} in old texts, ${percent}% of this one`,
  copy: (kind, percent, file, others) =>
    `${kind} (${percent}%): ${file}${others > 0 ? ` and ${counted(others, 'more text')}` : ''}`,
  leftOver: (value, file) => `“${value}” of the old text is used nowhere else here (${file})`,
  leftOvers: 'What may be left over from old texts:',
};

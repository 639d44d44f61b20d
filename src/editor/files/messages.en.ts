import type * as zh from './messages.zh.ts';

export const files = {
  keptHere: 'no folder is open, so only this machine remembers it',
  keptIn: (file) => `kept in ${file}`,
  isBeingEdited: (file) => `${file} is being edited and not saved. Save it and try again.`,
  noJson: (file) => `${file} is not valid JSON; nothing was written. Mend it and try again.`,
  wrongMember: (file, member) =>
    `“${member}” in ${file} is not well-formed; nothing was written. Mend it and try again.`,
  cannotWrite: (file, reason) => `Cannot write ${file}: ${reason}`,
  notKept: (file, kind) => `Cannot write ${file}: this ${kind} is lost when the file is closed.`,
  isBusy: (file) => `Another window is changing ${file}; nothing was written. Try again.`,
  isNewer: (file, kind, version, known) =>
    `${file} was written by a newer Official Speech (${kind}, version ${version}; this one knows ${known}). What is understood is used, and changes are not written. Please update Official Speech.`,
  keptAside: (file, kind, kept) => `${file} is no ${kind}. It was kept as ${kept}, and a new one is begun.`,
  damaged: 'damaged',
  kinds: {
    project: 'project file',
    fills: 'record of filled blanks',
    ticks: 'record of checked places',
    renewal: 'record of the renewal',
    phrases: 'phrase file',
    source: 'record of the original document',
  },
} satisfies typeof zh.files;

export const nesting = {
  question:
    'The records beside a text (what was filled in and checked, the original document) can be listed below it in the explorer, folded away. Do that?',
  nest: 'Fold Them Away',
  leave: 'No',
} satisfies typeof zh.nesting;

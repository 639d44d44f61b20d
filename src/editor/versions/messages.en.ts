import type { versions as zh } from './messages.zh.ts';

/** What is said about versions of a text, in English. */
export const versions = {
  save: 'Save as Version',
  own: 'a name of your own',
  ask: 'What this version is called',
  badName: 'A name without \\ / : * ? " < > |, 40 characters at most',
  done: (label, folder) => `Saved as “${label}” in the folder “${folder}”`,
  failed: (reason) => `The version was not saved: ${reason}`,
  needsFile: 'Versions are kept beside the text. Save the text as a file first.',
  isVersion: 'This is a version itself. Open its text to save another one.',
  none: 'No version of this text has been saved yet.',
  title: 'Versions (稿次)',
  which: 'Choose a version, then what to do with it',
  earlier: 'Which version to compare with',
  count: (words, change) =>
    change === 0
      ? `${words} words, as many as now`
      : change > 0
        ? `${words} words, ${change} more now`
        : `${words} words, ${-change} fewer now`,
  unreadable: 'cannot be read',
  acts: {
    compare: 'Compare with the Text as It Is',
    compareOther: 'Compare with Another Version…',
    redline: 'Tracked Changes up to Now…',
    redlineOther: 'Tracked Changes between Two Versions…',
    restore: 'Restore This Version',
    open: 'Open This Version',
  },
  now: 'now',
  compared: (name, before, after, moved) => `${name}: ${before} ↔ ${after}${moved === 0 ? '' : ` (${moved} moved)`}`,
  moved: (line) => `  was line ${line}`,
  same: (label) => `Nothing differs from “${label}”.`,
  restore: (label) => `Restore “${label}”`,
  restored: (label) => `Restored “${label}”; one undo takes it back`,
  notRead: (name, reason) => `${name} cannot be read: ${reason}`,
} satisfies typeof zh;

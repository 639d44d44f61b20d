/** The editor's words and ids, which all its files on the desktop share: `words.cjs`. */
export * from './contributions.ts';
export * from './messages.ts';

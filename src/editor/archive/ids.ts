import { commands } from '../contributions.ts';

/** The commands of 旧稿库: what runs them is loaded when the first is used. */
export const archiveCommands: readonly string[] = [
  commands.buildArchive,
  commands.updateArchive,
  commands.clearArchive,
  commands.continuePiece,
  commands.findOldText,
  commands.checkCopies,
  commands.openOldText,
];

/** When old texts go on with the words at the cursor: by themselves where that is likely to be taken, or by key alone. */
export const continueModes = ['auto', 'key'] as const;
export type ContinueMode = (typeof continueModes)[number];

/** Scheme of old texts as they stand in an archive. */
export const oldTextScheme = 'official-speech-old-text';

import type { Analysis } from '../src/core/index.ts';
import { checkAgainst, continueText, openArchive, searchArchive, type Archive } from '../src/core/later.ts';
import { archiveOf, type Operation } from './hostile-operations.ts';

const onArchive = (name: string, work: (archive: Archive, analysis: Analysis) => unknown): Operation => ({
  name,
  prepare: ({ archive: bytes, analysis }) => {
    const archive = openArchive(bytes);
    return () => work(archive, analysis);
  },
});

/** The words at the end of a text: it is gone on from there, and looked for. */
const tail = ({ document: { text } }: Analysis): string => text.slice(-24);

export const archiveOperations: readonly Operation[] = [
  {
    name: 'archive: built',
    prepare:
      ({ text }) =>
      () =>
        archiveOf(text),
  },
  {
    name: 'archive: opened',
    prepare:
      ({ archive }) =>
      () =>
        openArchive(archive),
  },
  onArchive('archive: gone on from', ({ tree }, analysis) => continueText([tree], tail(analysis))),
  onArchive('archive: searched', (archive, analysis) => searchArchive(archive, tail(analysis))),
  onArchive('archive: compared with', checkAgainst),
];

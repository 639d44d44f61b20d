import { analyze, parse, type Analysis } from '../src/core/index.ts';
import {
  checkAgainst,
  continueText,
  openArchive,
  searchArchive,
  TextCollector,
  writeArchive,
  type Archive,
} from '../src/core/later.ts';
import type { Operation } from './hostile-operations.ts';

/** The text as it was two years ago, with another beginning, so that all of it stands in two of the texts. */
function built(text: string): Uint8Array {
  const collector = new TextCollector();
  collector.add({ name: 'a', text, day: 44_000 });
  collector.add({ name: 'b', text: `甲${text}`, day: 44_800 });
  return writeArchive(collector);
}

const onArchive = (name: string, work: (archive: Archive, analysis: Analysis) => unknown): Operation => ({
  name,
  run: (text) => {
    const archive = openArchive(built(text));
    const analysis = analyze(parse(text));
    return () => work(archive, analysis);
  },
});

/** The words at the end of a text: it is gone on from there, and looked for. */
const tail = ({ document: { text } }: Analysis): string => text.slice(-24);

export const archiveOperations: readonly Operation[] = [
  { name: 'archive: built', run: (text) => () => built(text) },
  {
    name: 'archive: opened',
    run: (text) => {
      const bytes = built(text);
      return () => openArchive(bytes);
    },
  },
  onArchive('archive: gone on from', ({ tree }, analysis) => continueText([tree], tail(analysis))),
  onArchive('archive: searched', (archive, analysis) => searchArchive(archive, tail(analysis))),
  onArchive('archive: compared with', checkAgainst),
];

import { appendFileSync } from 'node:fs';
import { runSuites } from './runner.ts';

/** Entry of the walk through an English window, in the Node extension host; the report goes to the file OFFICIAL_SPEECH_REPORT names. */
export const run = (): Promise<void> =>
  runSuites(
    () => import('./english/english.suite.ts'),
    (line) => appendFileSync(process.env['OFFICIAL_SPEECH_REPORT'] ?? 'report.txt', `${line}\n`),
  );

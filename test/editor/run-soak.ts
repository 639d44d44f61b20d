import { appendFileSync } from 'node:fs';
import { runSuites } from './runner.ts';

/** Entry of the long suite in the Node extension host; the report goes to the file OFFICIAL_SPEECH_REPORT names. */
export const run = (): Promise<void> =>
  runSuites(
    () => import('./suites/soak.ts'),
    (line) => appendFileSync(process.env['OFFICIAL_SPEECH_REPORT'] ?? 'report.txt', `${line}\n`),
    3_600_000,
  );

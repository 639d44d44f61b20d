import { appendFileSync } from 'node:fs';
import { runSuites } from './runner.ts';

/** Entry of the suite in the Node extension host; the report goes to the file OFFICIAL_SPEECH_REPORT names. */
export const run = (): Promise<void> =>
  runSuites(
    async () => {
      // It looks at what has been read so far, and so comes before all that reads more.
      await import('./suites/start.suite.ts');
      await import('./suites/thread.suite.ts');
      await import('./suites/index.ts');
    },
    (line) => appendFileSync(process.env['OFFICIAL_SPEECH_REPORT'] ?? 'report.txt', `${line}\n`),
  );

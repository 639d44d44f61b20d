import { runSuites } from './runner.ts';

/** Entry of the suite in the browser's extension host; the report goes to the page that drives it. */
export const run = (): Promise<void> =>
  runSuites(
    () => import('./suites/index.ts'),
    (line) => console.log(`REPORT ${line}`),
  );

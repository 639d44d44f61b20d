#!/usr/bin/env node
// npm run test:long: what takes minutes. Many runs of the properties, all regular expressions, an office program; 5,000 edits in a
// real extension host; the looks in five themes. `npm run test:long soak` runs one of them. What is measured, or searched for as
// long as one likes, is no test: `npm run bench`, `npm run fuzz`.
import { inBrowser, prepareVsCode, report, sumUp, vitest } from './test-runners.mjs';
import { runNodeSuite } from './vscode/run-suite.mjs';

/** @typedef {import('./test-runners.mjs').Result} Result */

const hour = 3_600_000;

/** @type {Record<string, () => Promise<Result>>} */
const plain = {
  long: vitest('--config', 'vitest.long.config.ts'),
};

/** @type {Record<string, () => Promise<Result>>} */
const inVsCode = {
  // What it measured is told whether it passes or not.
  soak: inBrowser(() => runNodeSuite({ tests: 'soak.cjs', limit: hour }), { isTold: true }),
  looks: inBrowser(async () => (await import('../test/e2e/run.mjs')).runE2e({ folder: 'test/e2e/looks' })),
};

const named = process.argv.slice(2);
const known = [...Object.keys(plain), ...Object.keys(inVsCode)];
const unknown = named.filter((name) => !known.includes(name));
if (unknown.length > 0) {
  console.log(`没有名为 ${unknown.join('、')} 的测试；可以用 ${known.join('、')}`);
  sumUp([{ passed: 0, failed: 1 }]);
}
const wanted = (/** @type {Record<string, () => Promise<Result>>} */ runners) =>
  Object.entries(runners).filter(([name]) => named.length === 0 || named.includes(name));

/** @type {Result[]} */
const results = [];
for (const [name, run] of wanted(plain)) results.push(await report(name, run));
if (wanted(inVsCode).length > 0) {
  const fault = await prepareVsCode().catch((error) => {
    console.log(String(error?.stack ?? error));
    return { passed: 0, failed: 1 };
  });
  if (fault !== undefined) results.push(fault);
  else for (const [name, run] of wanted(inVsCode)) results.push(await report(name, run));
}
sumUp(results);

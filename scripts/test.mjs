#!/usr/bin/env node
// npm test: types, lint, unit tests, then the suites inside a real VS Code. The last line sums up all runners.
// `node scripts/test.mjs unit node` runs some of them only; `npm run test:e2e -- fill --repeat 10 --busy` walks the paths whose
// names hold “fill” ten times, every second time beside a process that keeps one core busy.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { bin, check, inBrowser, prepareVsCode, report, sumUp, vitest } from './test-runners.mjs';
import { cache } from './vscode/paths.mjs';
import { runNodeSuite, runWebSuite } from './vscode/run-suite.mjs';

/** @typedef {import('./test-runners.mjs').Result} Result */

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { repeat: { type: 'string', default: '1' }, busy: { type: 'boolean', default: false } },
});

/** Answers of an earlier run, kept by file: only what has changed is looked at again. */
const kept = (/** @type {string} */ name) => join(cache, 'checked', name);

const projects = ['tsconfig.json', 'src/core/tsconfig.json', 'src/pages/tsconfig.json', 'scripts/tsconfig.json'];

/** @type {Record<string, () => Promise<Result>>} */
const runners = {
  types: check(...projects.map((project) => [bin('typescript/bin/tsc'), '-p', project, '--noEmit'])),
  lint: check(
    [bin('eslint/bin/eslint.js'), '.', '--cache', '--cache-location', kept('eslint')],
    [bin('prettier/bin/prettier.cjs'), '--check', '.', '--cache', '--cache-location', kept('prettier')],
  ),
  unit: vitest(),
  node: inBrowser(runNodeSuite),
  web: inBrowser(runWebSuite),
  english: inBrowser(() => runNodeSuite({ tests: 'english.cjs', entry: 'english-entry.cjs', language: 'en' })),
  e2e: inBrowser(async () => {
    const { runE2e } = await import('../test/e2e/run.mjs');
    return runE2e({ only, repeat: Number(values.repeat), busy: values.busy });
  }),
};

const named = positionals.filter((name) => name in runners);
/** Words that name no runner choose among the window's paths. */
const only = positionals.filter((name) => !(name in runners));
if (only.length > 0 && !named.includes('e2e')) {
  console.log(`没有名为 ${only.join('、')} 的测试；可以用 ${Object.keys(runners).join('、')}`);
  sumUp([{ passed: 0, failed: 1 }]);
}
const wanted = (/** @type {string[]} */ ...names) =>
  Object.entries(runners).filter(([name]) => names.includes(name) && (named.length === 0 || named.includes(name)));

/** The suites in VS Code come when types, lint and units are done: on two cores each would slow the other down. @returns {Promise<Result[]>} */
async function vsCodeTests() {
  const suites = wanted('node', 'web', 'english', 'e2e');
  if (suites.length === 0) return [];
  const fault = await prepareVsCode();
  if (fault !== undefined) return [fault];
  const results = [];
  for (const [name, run] of suites) results.push(await report(name, run));
  return results;
}

/** Types and lint have one thread each; the units use all cores. @returns {Promise<Result[]>} */
async function plainTests() {
  mkdirSync(kept(''), { recursive: true });
  const results = await Promise.all(wanted('types', 'lint').map(([name, run]) => report(name, run)));
  for (const [name, run] of wanted('unit')) results.push(await report(name, run));
  return results;
}

const plain = await plainTests();
const vsCode = await vsCodeTests().catch((error) => {
  console.log(String(error?.stack ?? error));
  return [{ passed: 0, failed: 1 }];
});
sumUp([...plain, ...vsCode]);

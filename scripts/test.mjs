#!/usr/bin/env node
// npm test: types, lint, unit tests, then the suites inside a real VS Code. The last line sums up all runners.
// `node scripts/test.mjs unit node` runs some of them only; `npm run test:e2e -- fill --repeat 10 --busy` walks the paths whose
// names hold “fill” ten times, every second time beside a process that keeps one core busy.
import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { withLock } from './vscode/install.mjs';
import { findBrowser } from './vscode/browser.mjs';
import { cache, root } from './vscode/paths.mjs';
import { runNodeSuite, runWebSuite } from './vscode/run-suite.mjs';
import { setUpServer } from './vscode/server.mjs';
import { NoBrowser } from './vscode/window.mjs';

/** @typedef {{ passed: number, failed: number, skipped?: number, output?: string }} Result */

/** @param {string} command @param {string[]} args @returns {Promise<{ code: number, output: string }>} */
const execute = (command, args) =>
  new Promise((resolve) => {
    const child = spawn(command, args, { cwd: root, env: { ...process.env, FORCE_COLOR: '0', NO_COLOR: '1' } });
    let output = '';
    child.stdout.on('data', (data) => (output += data));
    child.stderr.on('data', (data) => (output += data));
    child.on('error', (error) => resolve({ code: 1, output: String(error) }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });

const bin = (/** @type {string} */ path) => join(root, 'node_modules', path);

/** A check that passes or fails as a whole. @param {string[][]} commands @returns {() => Promise<Result>} */
const check =
  (...commands) =>
  async () => {
    let output = '';
    for (const args of commands) {
      const result = await execute(process.execPath, args);
      output += result.output;
      if (result.code !== 0) return { passed: 0, failed: 1, output };
    }
    return { passed: 1, failed: 0 };
  };

/** @returns {Promise<Result>} */
async function unit() {
  const { code, output } = await execute(process.execPath, [bin('vitest/vitest.mjs'), 'run', '--reporter=dot']);
  const count = (/** @type {string} */ word) =>
    Number(new RegExp(`Tests .*?(\\d+) ${word}`, 'u').exec(output)?.[1] ?? 0);
  const failed = Math.max(count('failed'), code === 0 ? 0 : 1);
  for (const reason of output.match(/skipped: .*/gu) ?? []) console.log(`  ${reason}`);
  return { passed: count('passed'), failed, skipped: count('skipped'), ...(failed > 0 && { output }) };
}

/** A suite that needs a browser skips with the reason where there is none. @param {() => Promise<Result>} suite */
const inBrowser = (suite) => async () => {
  try {
    const result = await suite();
    return result.failed > 0 ? result : { ...result, output: '' };
  } catch (error) {
    if (!(error instanceof NoBrowser)) throw error;
    console.log(`  跳过：${error.message}`);
    return { passed: 0, failed: 0, skipped: 1 };
  }
};

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
  unit,
  node: inBrowser(runNodeSuite),
  web: inBrowser(runWebSuite),
  e2e: inBrowser(async () => (await import('../test/e2e/run.mjs')).runE2e({ ...walks, only })),
};

/** Runs one runner; a crash is its failure and nobody else's. @param {string} name @returns {Promise<Result>} */
async function report(name) {
  const start = Date.now();
  /** @type {Result} */
  const result = await Promise.resolve(runners[name]?.()).then(
    (value) => value ?? { passed: 0, failed: 1, output: `没有名为 ${name} 的测试` },
    (error) => ({ passed: 0, failed: 1, output: String(error?.stack ?? error) }),
  );
  const seconds = ((Date.now() - start) / 1000).toFixed(0);
  const skipped = result.skipped ? `，跳过 ${result.skipped}` : '';
  console.log(
    `${result.failed > 0 ? '✗' : '✓'} ${name}：通过 ${result.passed}，失败 ${result.failed}${skipped}（${seconds} 秒）`,
  );
  if (result.failed > 0 && result.output) console.log(result.output.trimEnd());
  return result;
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { repeat: { type: 'string', default: '1' }, busy: { type: 'boolean', default: false } },
});
const walks = { repeat: Number(values.repeat), busy: values.busy };
const named = positionals.filter((name) => name in runners);
/** Words that name no runner choose among the window's paths. */
const only = positionals.filter((name) => !(name in runners));
if (only.length > 0 && !named.includes('e2e')) {
  console.log(`没有名为 ${only.join('、')} 的测试；可以用 ${Object.keys(runners).join('、')}\n0 passed, 1 failed`);
  process.exit(1);
}
const wanted = named.length > 0 ? named : Object.keys(runners);
const inVsCode = wanted.filter((name) => ['node', 'web', 'e2e'].includes(name));

/** The suites in VS Code come when types, lint and units are done: on two cores each would slow the other down. */
async function vsCodeTests() {
  if (inVsCode.length === 0) return [];
  const { code, output } = await execute(process.execPath, [join(root, 'esbuild.mjs'), '--tests']);
  if (code !== 0) {
    console.log(`✗ build\n${output}`);
    return [{ passed: 0, failed: 1 }];
  }
  await withLock(async () => {
    await setUpServer();
    await findBrowser();
  });
  const results = [];
  for (const name of inVsCode) results.push(await report(name));
  return results;
}

/** Types and lint have one thread each; the units use all cores. */
async function plainTests() {
  mkdirSync(kept(''), { recursive: true });
  const checks = ['types', 'lint'].filter((name) => wanted.includes(name));
  const results = await Promise.all(checks.map(report));
  if (wanted.includes('unit')) results.push(await report('unit'));
  return results;
}

/** @type {Result[]} */
const results = await plainTests();
results.push(
  ...(await vsCodeTests().catch((error) => {
    console.log(String(error?.stack ?? error));
    return [{ passed: 0, failed: 1 }];
  })),
);
const sum = (/** @type {'passed' | 'failed' | 'skipped'} */ key) =>
  results.reduce((total, result) => total + (result[key] ?? 0), 0);
const skipped = sum('skipped');
console.log(`${sum('passed')} passed, ${sum('failed')} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
process.exit(sum('failed') > 0 ? 1 : 0);

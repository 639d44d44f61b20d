#!/usr/bin/env node
// npm test: types, lint, unit tests, and the suites inside a real VS Code. The last line sums up all runners.
// `node scripts/test.mjs unit node` runs some of them only.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { withLock } from './vscode/install.mjs';
import { findBrowser } from './vscode/browser.mjs';
import { root } from './vscode/paths.mjs';
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

/** @type {Record<string, () => Promise<Result>>} */
const runners = {
  types: check(
    ...['tsconfig.json', 'src/core/tsconfig.json', 'src/pages/tsconfig.json', 'scripts/tsconfig.json'].map(
      (project) => [bin('typescript/bin/tsc'), ...['-p', project, '--noEmit']],
    ),
  ),
  lint: check([bin('eslint/bin/eslint.js'), '.'], [bin('prettier/bin/prettier.cjs'), '--check', '.']),
  unit,
  node: inBrowser(runNodeSuite),
  web: inBrowser(runWebSuite),
  e2e: inBrowser(async () => (await import('../test/e2e/run.mjs')).runE2e()),
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

const named = process.argv.slice(2);
const wanted = named.length > 0 ? named : Object.keys(runners);
const inVsCode = wanted.filter((name) => ['node', 'web', 'e2e'].includes(name));

/** What needs VS Code waits for the build and the set-up, which go on while types, lint and units are checked. */
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

async function plainTests() {
  const results = [];
  for (const name of wanted) if (!inVsCode.includes(name)) results.push(await report(name));
  return results;
}

/** @type {Result[]} */
const results = (
  await Promise.all([
    plainTests(),
    vsCodeTests().catch((error) => {
      console.log(String(error?.stack ?? error));
      return [{ passed: 0, failed: 1 }];
    }),
  ])
).flat();
const sum = (/** @type {'passed' | 'failed' | 'skipped'} */ key) =>
  results.reduce((total, result) => total + (result[key] ?? 0), 0);
const skipped = sum('skipped');
console.log(`${sum('passed')} passed, ${sum('failed')} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
process.exit(sum('failed') > 0 ? 1 : 0);

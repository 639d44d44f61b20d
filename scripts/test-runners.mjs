// What npm test and npm run test:long are made of: programs run to their end, counted, and summed up in one line.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { findBrowser } from './vscode/browser.mjs';
import { withLock } from './vscode/install.mjs';
import { root } from './vscode/paths.mjs';
import { setUpServer } from './vscode/server.mjs';
import { NoBrowser } from './vscode/window.mjs';

/** @typedef {{ passed: number, failed: number, skipped?: number, output?: string }} Result */

/** Runs a program to its end. @param {string} command @param {string[]} args @returns {Promise<{ code: number, output: string }>} */
export const execute = (command, args) =>
  new Promise((resolve) => {
    const child = spawn(command, args, { cwd: root, env: { ...process.env, FORCE_COLOR: '0', NO_COLOR: '1' } });
    let output = '';
    child.stdout.on('data', (data) => (output += data));
    child.stderr.on('data', (data) => (output += data));
    child.on('error', (error) => resolve({ code: 1, output: String(error) }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });

/** A program of a package. */
export const bin = (/** @type {string} */ path) => join(root, 'node_modules', path);

/** A check that passes or fails as a whole. @param {string[][]} commands @returns {() => Promise<Result>} */
export const check =
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

/** Tests of Vitest, with what they say of skipped ones. @param {string[]} args @returns {() => Promise<Result>} */
export const vitest =
  (...args) =>
  async () => {
    const { code, output } = await execute(process.execPath, [
      bin('vitest/vitest.mjs'),
      'run',
      '--reporter=dot',
      ...args,
    ]);
    const count = (/** @type {string} */ word) =>
      Number(new RegExp(`Tests .*?(\\d+) ${word}`, 'u').exec(output)?.[1] ?? 0);
    const failed = Math.max(count('failed'), code === 0 ? 0 : 1);
    for (const reason of output.match(/skipped: .*/gu) ?? []) console.log(`  ${reason}`);
    return { passed: count('passed'), failed, skipped: count('skipped'), ...(failed > 0 && { output }) };
  };

/**
 * A suite that needs a browser skips with the reason where there is none. What it says is told when it fails, or always.
 * @param {() => Promise<Result>} suite @param {{ isTold?: boolean }} [options] @returns {() => Promise<Result>}
 */
export const inBrowser =
  (suite, { isTold = false } = {}) =>
  async () => {
    try {
      const result = await suite();
      return result.failed > 0 || isTold ? result : { ...result, output: '' };
    } catch (error) {
      if (!(error instanceof NoBrowser)) throw error;
      console.log(`  跳过：${error.message}`);
      return { passed: 0, failed: 0, skipped: 1 };
    }
  };

/**
 * Runs one runner and prints how it went; a crash is its failure and nobody else's.
 * @param {string} name @param {() => Promise<Result>} run @returns {Promise<Result>}
 */
export async function report(name, run) {
  const start = Date.now();
  /** @type {Result} */
  const result = await run().catch((error) => ({
    passed: 0,
    failed: 1,
    output: String(error?.stack ?? error),
  }));
  const seconds = ((Date.now() - start) / 1000).toFixed(0);
  const skipped = result.skipped ? `，跳过 ${result.skipped}` : '';
  console.log(
    `${result.failed > 0 ? '✗' : '✓'} ${name}：通过 ${result.passed}，失败 ${result.failed}${skipped}（${seconds} 秒）`,
  );
  if (result.output) console.log(result.output.trimEnd());
  return result;
}

/** Builds the extension with its suites and sets up VS Code and a browser; gives the failure where that does not go. @returns {Promise<Result | undefined>} */
export async function prepareVsCode() {
  const { code, output } = await execute(process.execPath, [join(root, 'esbuild.mjs'), '--tests']);
  if (code !== 0) {
    console.log(`✗ build\n${output}`);
    return { passed: 0, failed: 1 };
  }
  await withLock(async () => {
    await setUpServer();
    await findBrowser();
  });
  return undefined;
}

/** Prints the sum as the last line and ends the process by it. @param {readonly Result[]} results */
export function sumUp(results) {
  const sum = (/** @type {'passed' | 'failed' | 'skipped'} */ key) =>
    results.reduce((total, result) => total + (result[key] ?? 0), 0);
  const skipped = sum('skipped');
  console.log(`${sum('passed')} passed, ${sum('failed')} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
  process.exit(sum('failed') > 0 ? 1 : 0);
}

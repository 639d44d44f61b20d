import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, scratch } from './paths.mjs';
import { startServer } from './server.mjs';
import { stageWithEntry } from './stage.mjs';
import { startWebHost } from './web-host.mjs';
import { openPage } from './window.mjs';

/** Milliseconds; a suite that is slower has stopped. */
const LIMIT = 600_000;

/** @typedef {{ passed: number, failed: number, output: string }} SuiteResult */

/** Reads the closing line of a suite's report. @param {string} output @returns {SuiteResult} */
export function readResult(output) {
  const match = /(\d+) passed, (\d+) failed\s*$/u.exec(output);
  return match === null
    ? { passed: 0, failed: 1, output: `${output}\n没有测试结果` }
    : { passed: Number(match[1]), failed: Number(match[2]), output };
}

/** Waits for the page's test run to end. @param {import('playwright-core').Page} page @param {(text: string) => void} log @param {number} [limit] */
async function automation(page, log, limit = LIMIT) {
  /** @type {(code: number) => void} */
  let done = () => {};
  const finished = new Promise((resolve) => (done = resolve));
  await page.exposeFunction('codeAutomationLog', (/** @type {string} */ _type, /** @type {unknown[]} */ args) =>
    log(args.map(String).join(' ')),
  );
  await page.exposeFunction('codeAutomationExit', (/** @type {number} */ code) => done(code));
  return (/** @type {() => string} */ report) =>
    Promise.race([
      finished,
      new Promise((resolve) => setTimeout(() => resolve(`超过 ${limit / 1000} 秒没有结束\n${report()}`), limit)),
    ]);
}

/**
 * A suite in the Node extension host: desktop and remote. `tests`: its bundle in dist/test; `entry`: a bundle there that stands in the
 * place of the extension's entry; `language`: of the extension.
 * @param {{ tests?: string, entry?: string, limit?: number, language?: 'zh' | 'en' }} [options] @returns {Promise<SuiteResult>}
 */
export async function runNodeSuite({ tests = 'node.cjs', entry, limit, language = 'zh' } = {}) {
  const folder = scratch('node-suite');
  const workspace = join(folder, 'workspace');
  mkdirSync(workspace, { recursive: true });
  const report = join(folder, 'report.txt');
  const extension = entry === undefined ? root : stageWithEntry(join(folder, 'staged'), entry);
  const server = await startServer({
    ...{ folder, env: { OFFICIAL_SPEECH_REPORT: report } },
    // VS Code is in English here, and would be offered ours.
    settings: { 'officialSpeech.language': language },
  });
  const window = await openPage();
  try {
    const end = await automation(window.page, () => {}, limit);
    // A built VS Code honours a test path in its address only when this option of the page's configuration is on.
    await window.page.addInitScript(() =>
      document.addEventListener('readystatechange', () => {
        const element = document.getElementById('vscode-workbench-web-configuration');
        if (element === null || element.dataset.smoke !== undefined) return;
        element.dataset.smoke = '1';
        const settings = JSON.parse(element.getAttribute('data-settings') ?? '{}');
        settings.developmentOptions = { ...settings.developmentOptions, enableSmokeTestDriver: true };
        element.setAttribute('data-settings', JSON.stringify(settings));
      }),
    );
    const remote = (/** @type {string} */ path) => `vscode-remote://${new URL(server.origin).host}${path}`;
    const payload = [
      ['extensionDevelopmentPath', remote(extension)],
      ['extensionTestsPath', remote(join(extension, 'dist', 'test', tests))],
    ];
    const query = new URLSearchParams({ tkn: server.token, folder: workspace, payload: JSON.stringify(payload) });
    await window.page.goto(`${server.origin}/?${query}`);
    const outcome = await end(server.log);
    const output = existsSync(report) ? readFileSync(report, 'utf8') : `${outcome}\n${server.log().slice(-3000)}`;
    return readResult(output);
  } finally {
    await window.close();
    await server.stop();
  }
}

/** The same suite in the web worker host of a VS Code without a server, as vscode.dev is. @returns {Promise<SuiteResult>} */
export async function runWebSuite() {
  const host = await startWebHost({ extension: root, tests: '/extension/dist/test/web.cjs' });
  const window = await openPage();
  let output = '';
  try {
    const end = await automation(window.page, (text) => {
      const line = /^REPORT ([\s\S]*)$/u.exec(text)?.[1];
      if (line !== undefined) output += `${line}\n`;
    });
    await window.page.goto(host.origin);
    const outcome = await end(() => output);
    return readResult(typeof outcome === 'string' ? `${output}${outcome}` : output);
  } finally {
    await window.close();
    await host.stop();
  }
}

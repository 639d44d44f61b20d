import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { cache, root, scratch } from '../../scripts/vscode/paths.mjs';
import { startServer } from '../../scripts/vscode/server.mjs';
import { stageExtension, stageHelper } from '../../scripts/vscode/stage.mjs';
import { openPage } from '../../scripts/vscode/window.mjs';
import { Window } from './window.mjs';

/** A person's path: what it shows, and the steps. @typedef {{ title: string, settings?: object, walk: (window: Window) => Promise<void> }} Path */

/**
 * `only`: words of the labels or titles of paths to walk; all where there are none. `repeat`: so many rounds. `busy`: a process
 * that does nothing but count runs beside every second round (beside the only one).
 * @typedef {{ only?: readonly string[], repeat?: number, busy?: boolean, folder?: string }} Options
 */

const size = { width: 1400, height: 900 };
/**
 * In a browser VS Code saves by itself after a second. An undo while it does so is lost: the text counts as the one saved before,
 * and the disk keeps the other. VS Code is in English here, and would be offered ours.
 */
const settings = { 'files.autoSave': 'off', 'officialSpeech.language': 'zh' };

/** @param {string} folder @param {readonly string[]} only @returns {Promise<{ label: string, path: Path }[]>} */
async function load(folder, only) {
  const names = readdirSync(folder).filter((name) => name.endsWith('.mjs'));
  const files = await Promise.all(
    names.sort().map(async (name) => ({ name, ...(await import(pathToFileURL(join(folder, name)).href)) })),
  );
  return files
    .flatMap(({ name, paths }) =>
      paths.map((/** @type {Path} */ path, /** @type {number} */ index) => ({
        label: `${name.replace('.mjs', '')}-${index + 1}`,
        path,
      })),
    )
    .filter(
      ({ label, path }) => only.length === 0 || only.some((word) => label.includes(word) || path.title.includes(word)),
    );
}

/**
 * Walks a person's paths in the real window, each in a window and a folder of its own. A failure leaves a picture, the words on
 * screen and the logs in .vscode-test/failures.
 * @param {Options} [options] @returns {Promise<{ passed: number, failed: number, output: string }>}
 */
export async function runE2e({ only = [], repeat = 1, busy = false, folder: paths = 'test/e2e/paths' } = {}) {
  const wanted = await load(join(root, paths), only);
  if (wanted.length === 0) return { passed: 0, failed: 1, output: `no path is named ${only.join(', ')}` };
  const output = [];
  let passed = 0;
  let failed = 0;
  for (let round = 1; round <= repeat; round++) {
    const isBusy = busy && (repeat === 1 || round % 2 === 0);
    const result = await inBusyMachine(isBusy, () => walkAll(wanted, repeat === 1 ? '' : `-round${round}`));
    passed += result.passed;
    failed += result.failed;
    output.push(...result.lines);
    if (repeat === 1) continue;
    const load = `${isBusy ? 'busy' : 'quiet'}: ${result.passed} passed, ${result.failed} failed`;
    output.push(`round ${round}, ${load}`);
    console.log([`round ${round}, ${load}`, ...(result.failed > 0 ? result.lines : [])].join('\n'));
  }
  return { passed, failed, output: output.join('\n') };
}

/** @template T @param {boolean} isBusy @param {() => Promise<T>} work @returns {Promise<T>} */
async function inBusyMachine(isBusy, work) {
  const other = isBusy ? spawn(process.execPath, ['-e', 'for (;;);'], { stdio: 'ignore' }) : undefined;
  try {
    return await work();
  } finally {
    other?.kill();
  }
}

/** @param {{ label: string, path: Path }[]} paths @param {string} suffix of the labels in this round */
async function walkAll(paths, suffix) {
  const folder = scratch('e2e');
  const extensions = join(folder, 'extensions');
  stageExtension(extensions);
  stageHelper(extensions);
  const opened = await openPage({ ...size, locale: 'en-US' });
  const lines = [];
  let failed = 0;
  /** @type {Awaited<ReturnType<typeof startServer>> | undefined} */
  let server;
  try {
    const running = (server = await startServer({ folder, extensions, settings }));
    const context = opened.page.context();
    for (const { label, path } of paths) {
      const start = Date.now();
      const open = () => Window.open(context, running, join(folder, label), path.settings);
      const fault = await walk(path, open, label + suffix, folder);
      if (fault !== undefined) failed++;
      lines.push(`  ${fault === undefined ? '✓' : '✗'} ${label} ${path.title} (${Date.now() - start} ms)`);
      if (fault !== undefined) lines.push(fault);
    }
  } finally {
    await opened.close();
    await server?.stop();
  }
  return { passed: paths.length - failed, failed, lines };
}

/** @param {Path} path @param {() => Promise<Window>} open @param {string} label @param {string} folder of the server @returns {Promise<string | undefined>} what went wrong */
async function walk(path, open, label, folder) {
  const start = Date.now();
  /** @type {Window | undefined} */
  let window;
  try {
    window = await open();
    await path.walk(window);
    return undefined;
  } catch (error) {
    const story = told(error);
    // A window that is gone can show nothing; its logs are kept all the same.
    const kept = await window?.record(join('failures', label)).catch(() => join(cache, 'failures', label));
    if (kept !== undefined) keepLogs(folder, start, kept, story);
    return `${story}\n    ${kept ?? 'no window'}`;
  } finally {
    await window?.page.close();
  }
}

/** An error with what it came from. @param {unknown} error @returns {string} */
const told = (error) =>
  error instanceof Error
    ? [error.stack, ...(error.cause === undefined ? [] : [`caused by ${told(error.cause)}`])].join('\n')
    : String(error);

/** Puts the logs written to since `start` beside the picture. @param {string} folder @param {number} start @param {string} target @param {string} story */
function keepLogs(folder, start, target, story) {
  mkdirSync(target, { recursive: true });
  writeFileSync(join(target, 'error.txt'), story);
  const logs = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.log'));
  for (const name of logs) {
    const { mtimeMs, size: bytes } = statSync(join(folder, name));
    if (mtimeMs < start || bytes === 0) continue;
    const text = readFileSync(join(folder, name), 'utf8').slice(-100_000);
    writeFileSync(join(target, name.replaceAll(/[/\\]/gu, '~')), text);
  }
}

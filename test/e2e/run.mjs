import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { root, scratch } from '../../scripts/vscode/paths.mjs';
import { startServer } from '../../scripts/vscode/server.mjs';
import { stageExtension } from '../../scripts/vscode/stage.mjs';
import { openPage } from '../../scripts/vscode/window.mjs';
import { Window } from './window.mjs';

/** A person's path: what it shows, and the steps. @typedef {{ title: string, settings?: object, walk: (window: Window) => Promise<void> }} Path */

const size = { width: 1400, height: 900 };

/** @param {string} wanted @returns {Promise<{ name: string, paths: Path[] }[]>} */
async function load(wanted) {
  const folder = join(root, 'test', 'e2e', 'paths');
  const names = readdirSync(folder).filter((name) => name.endsWith('.mjs') && name.includes(wanted));
  return Promise.all(
    names.sort().map(async (name) => ({ name, ...(await import(pathToFileURL(join(folder, name)).href)) })),
  );
}

/**
 * Walks a person's paths in the real window, each in a window and a folder of its own. A failure leaves a picture in
 * .vscode-test/failures. @param {string} [wanted] a word of the file names to walk only those
 * @returns {Promise<{ passed: number, failed: number, output: string }>}
 */
export async function runE2e(wanted = '') {
  const files = await load(wanted);
  const folder = scratch('e2e');
  const extensions = join(folder, 'extensions');
  stageExtension(extensions);
  const opened = await openPage({ ...size, locale: 'en-US' });
  const lines = [];
  let failed = 0;
  let passed = 0;
  /** @type {Awaited<ReturnType<typeof startServer>> | undefined} */
  let server;
  try {
    const running = (server = await startServer({ folder, extensions }));
    const context = opened.page.context();
    for (const { name, paths } of files)
      for (const [index, path] of paths.entries()) {
        const start = Date.now();
        const label = `${name.replace('.mjs', '')}-${index + 1}`;
        const fault = await walk(path, () => Window.open(context, running, join(folder, label), path.settings), label);
        if (fault === undefined) passed++;
        else failed++;
        lines.push(`  ${fault === undefined ? '✓' : '✗'} ${path.title} (${Date.now() - start} ms)`);
        if (fault !== undefined) lines.push(fault);
      }
  } finally {
    await opened.close();
    await server?.stop();
  }
  return { passed, failed, output: lines.join('\n') };
}

/** @param {Path} path @param {() => Promise<Window>} open @param {string} label @returns {Promise<string | undefined>} what went wrong */
async function walk(path, open, label) {
  /** @type {Window | undefined} */
  let window;
  try {
    window = await open();
    await path.walk(window);
    return undefined;
  } catch (error) {
    const picture = await window?.picture('failures', label).catch(() => undefined);
    return `${error instanceof Error ? error.stack : error}\n    ${picture ?? 'no picture'}`;
  } finally {
    await window?.page.close();
  }
}

// `node test/e2e/run.mjs phrases` walks the paths of one file, on the extension as last built.
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { passed, failed, output } = await runE2e(process.argv[2]);
  console.log(`${output}\n${passed} passed, ${failed} failed`);
  process.exit(failed > 0 ? 1 : 0);
}

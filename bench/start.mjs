#!/usr/bin/env node
// Measures how long a start takes in a real VS Code, as its own page of its start has it, and keeps it in bench/start.md.
import { spawnSync } from 'node:child_process';
import { statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { scratch } from '../scripts/vscode/paths.mjs';
import { startServer } from '../scripts/vscode/server.mjs';
import { stageExtension, stageHelper } from '../scripts/vscode/stage.mjs';
import { openPage } from '../scripts/vscode/window.mjs';
import { speech } from '../test/e2e/texts.mjs';
import { Window } from '../test/e2e/window.mjs';
import { root } from './bundled.mjs';

const windows = Number(process.argv[2] ?? 7);
const limit = 30;

/**
 * What VS Code's page of its own start says of an extension, in milliseconds: reading the entry and calling it, which its list of
 * running extensions shows as the activation; and what came after that until all had started.
 * @param {Window} window @param {string} id @returns {Promise<{ activating: number, starting: number }>}
 */
async function startOf(window, id) {
  // Columns: extension, eager, load code, call activate, finish activate.
  const row = window.page.locator('.view-line', { hasText: new RegExp(`^\\|\\s*${id}\\s`, 'u') }).first();
  const [, load, call, finish] =
    /\|[^|]*\|[^|]*\|\s*(\d+)\s*\|\s*(\d+)\s*\|\s*(\d+)\s*\|/u.exec(await row.innerText()) ?? [];
  return { activating: Number(load) + Number(call), starting: Number(finish) };
}

spawnSync(process.execPath, [join(root, 'esbuild.mjs')], { stdio: 'inherit' });
const folder = scratch('start-bench');
const extensions = join(folder, 'extensions');
stageExtension(extensions);
stageHelper(extensions);
// Only lines that fit are drawn: the page is high enough for all of them.
const opened = await openPage({ width: 1400, height: 3000, locale: 'en-US' });
const server = await startServer({ folder, extensions });
const times = [];
const others = [];
try {
  for (let count = 0; count < windows; count++) {
    const window = await Window.open(opened.page.context(), server, join(folder, String(count)));
    await window.open('讲话.txt', speech);
    await window.rest();
    await window.command('Startup Performance');
    times.push(await startOf(window, 'official-speech\\.official-speech'));
    others.push((await startOf(window, 'official-speech\\.window-tests')).activating);
    await window.page.close();
  }
} finally {
  await opened.close();
  await server.stop();
}
const middle = (/** @type {number[]} */ numbers) =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? NaN;
const [activating, starting] = [times.map((time) => time.activating), times.map((time) => time.starting)];
const files = ['extension.cjs', 'core.cjs', 'words.cjs', 'activate.cjs', 'background.cjs'].map((name) => [
  name,
  statSync(join(root, 'dist', name)).size,
]);
const table = [
  '# A start on the desktop',
  '',
  `Activation, as VS Code's list of running extensions has it (reading the entry and calling it), in ${windows} windows: ${activating.join(', ')} ms;`,
  `the middle is ${middle(activating)} ms, where at most ${limit} are wanted. An extension of a few lines, the helper of the window tests, took ${others.join(', ')} ms`,
  `in the same windows, in the middle ${middle(others)} ms: what is more than that is ours. The files below are read after it, one by one, between what else the host is asked.`,
  `Until all of it had started, as “Startup Performance” has it: ${starting.join(', ')} ms more, in the middle ${middle(starting)} ms.`,
  '',
  '| read at every start | bytes |',
  '| --- | ---: |',
  ...files.map(([name, size]) => `| \`${name}\` | ${size} |`),
  `| together (≤ 600,000) | ${files.reduce((sum, [, size]) => sum + Number(size), 0)} |`,
  '',
].join('\n');
console.log(table);
writeFileSync(join(root, 'bench', 'start.md'), table);
// On a machine where even the helper takes longer than is wanted, it is the measure.
process.exit(middle(activating) <= Math.max(limit, middle(others)) ? 0 : 1);

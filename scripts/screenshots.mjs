#!/usr/bin/env node
// npm run screenshots: takes the README's pictures again, from the running thing.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Window } from '../test/e2e/window.mjs';
import { withLock } from './vscode/install.mjs';
import { root, scratch } from './vscode/paths.mjs';
import { setUpServer, startServer } from './vscode/server.mjs';
import { stageExtension } from './vscode/stage.mjs';
import { openPage } from './vscode/window.mjs';

const images = join(root, 'docs', 'images');
mkdirSync(images, { recursive: true });
const size = { width: 1280, height: 760 };

spawnSync(process.execPath, [join(root, 'esbuild.mjs')], { stdio: 'inherit' });
await withLock(() => setUpServer());
const folder = scratch('pictures');
const workspace = join(folder, '讲稿');
cpSync(join(root, 'samples'), workspace, { recursive: true });
const extensions = join(folder, 'extensions');
stageExtension(extensions);
const server = await startServer({
  folder,
  extensions,
  settings: { 'editor.fontSize': 15, 'window.commandCenter': false, 'workbench.layoutControl.enabled': false },
});
const { browser } = await openPage(size);

/** Opens a window of its own, shows a sample, and takes a picture. @param {string} name @param {string} sample @param {(window: Window) => Promise<void>} arrange @param {{ x: number, y: number, width: number, height: number }} [clip] */
async function picture(name, sample, arrange, clip) {
  const page = await browser.newPage({ viewport: size, locale: 'en-US', deviceScaleFactor: 1.1 });
  const window = new Window(page, workspace);
  await page.goto(`${server.origin}/?tkn=${server.token}&folder=${encodeURIComponent(workspace)}`);
  await page.locator('.explorer-folders-view').waitFor({ timeout: 60_000 });
  await window.open(sample, readFileSync(join(workspace, sample)));
  await window.status('字');
  await arrange(window);
  await page.waitForTimeout(800);
  await page.screenshot({ path: join(images, `${name}.png`), ...(clip && { clip }) });
  await page.close();
  console.log(`docs/images/${name}.png`);
}

const speech = '讲话（含占位符）.txt';

/** Puts the outline where the file list was. @param {Window} window */
async function showOutline(window) {
  const files = window.page.locator('.pane-header', { hasText: '讲稿' }).first();
  const outline = window.page.locator('.pane-header', { hasText: 'Outline' }).first();
  await outline.click();
  await files.click();
  await window.page.locator('.outline-tree .monaco-list-row').first().waitFor();
}

await picture('overview', speech, async (window) => {
  await showOutline(window);
  await window.problem('五个方面');
  await window.focus();
});
const middle = { x: 352, y: 30, width: 928, height: 430 };
await picture(
  'placeholders',
  '主持词.txt',
  async (window) => {
    await window.page.keyboard.press('Alt+BracketRight');
    await window.page.keyboard.press('Alt+BracketRight');
    await window.page.keyboard.press('Alt+BracketRight');
  },
  { x: 352, y: 30, width: 928, height: 730 },
);
await picture(
  'quick-fix',
  speech,
  async (window) => {
    const text = readFileSync(join(workspace, speech), 'utf8').split('\n');
    const line = text.findIndex((each) => each.includes('五是')) + 1;
    await window.goto(line, (text[line - 1] ?? '').indexOf('五是') + 1);
    await window.page.keyboard.press('Control+.');
    await window.page.locator('.action-widget .monaco-list-row').first().waitFor();
  },
  { x: 352, y: 30, width: 928, height: 600 },
);
await picture(
  'phrases',
  '主持词.txt',
  async (window) => {
    await window.page.keyboard.press('Control+Home');
    await window.page.keyboard.press('End');
    await window.page.keyboard.press('Enter');
    await window.page.keyboard.type('要tg', { delay: 80 });
    await window.page.keyboard.press("Alt+'");
    await window.suggestion('提高');
  },
  middle,
);
// The theme stays for the windows after it, so the dark picture is the last one.
await picture('dark', speech, async (window) => {
  await window.page.keyboard.press('F1');
  await window.page.locator('.quick-input-widget input').fill('>Preferences: Toggle between Light/Dark Themes');
  await window.page.locator('.quick-input-list .monaco-list-row', { hasText: 'Light/Dark' }).first().click();
  await showOutline(window);
  await window.problem('五个方面');
});
await browser.close();
await server.stop();
process.exit(0);

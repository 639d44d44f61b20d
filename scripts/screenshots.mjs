#!/usr/bin/env node
// npm run screenshots: takes the README's pictures again, from the running thing; `-- dark` takes only that one.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Window } from '../test/e2e/window.mjs';
import { shrinkPng } from './shrink-png.mjs';
import { withLock } from './vscode/install.mjs';
import { setUpChinese } from './vscode/language.mjs';
import { root, scratch } from './vscode/paths.mjs';
import { setUpServer, startServer } from './vscode/server.mjs';
import { stageExtension, stageHelper } from './vscode/stage.mjs';
import { openPage } from './vscode/window.mjs';

/**
 * What to show: how the window is brought there, and which element to cut out; the whole window without it.
 * @typedef {{ sample: string, settings?: object, arrange: (window: Window) => Promise<void>, cut?: Cut }} Picture
 * @typedef {{ x: number, y: number, width: number, height: number }} Cut
 */

const size = { width: 1280, height: 800 };
/** The editor without the side bar, and the status bar under it. */
const editor = { x: 330, y: 0, width: 950, height: 800 };
const font = "'Noto Sans SC', 'Noto Sans CJK SC', 'PingFang SC', 'Microsoft YaHei', sans-serif";
const settings = {
  'editor.fontFamily': font,
  'editor.fontSize': 15,
  'window.commandCenter': false,
  'workbench.layoutControl.enabled': false,
};

const [speech, agenda, report] = ['讲话（含占位符）.txt', '主持词.txt', '工作报告.txt'];

/** @param {Window} window */
async function overview(window) {
  await window.openOutline();
  await window.problem('前面说');
  await window.page.locator('.outline-tree .monaco-list-row', { hasText: '四是' }).click();
  await window.page.locator('.monaco-breadcrumb-item', { hasText: '四是' }).first().waitFor();
}

/** @type {Record<string, Picture>} */
const pictures = {
  overview: { sample: speech, arrange: overview },
  dark: { sample: speech, arrange: overview, settings: { 'workbench.colorTheme': 'Default Dark Modern' } },
  placeholders: {
    sample: agenda,
    async arrange(window) {
      await window.page.keyboard.press('Control+Home');
      await window.page.keyboard.press('Alt+Semicolon');
      await window.status('Esc 结束');
      for (let step = 0; step < 3; step++) {
        await window.page.keyboard.press('Tab');
        await window.rest();
      }
    },
    cut: editor,
  },
  'placeholder-view': {
    sample: agenda,
    async arrange(window) {
      const icon = window.page.locator('.action-label[aria-label^="讲稿"]');
      await window.page.locator('.activitybar .action-item', { has: icon }).first().click();
      const rows = window.page.locator('.sidebar .monaco-list-row');
      await rows.filter({ hasText: '第' }).first().click();
      await window.status('已选择');
      await window.type('120');
      await rows.filter({ hasText: '→' }).first().waitFor();
    },
  },
  'placeholder-list': {
    sample: agenda,
    async arrange(window) {
      await window.page.locator('.statusbar-item', { hasText: /占位符\d/u }).click();
      await window.page.locator('.quick-input-list .monaco-list-row', { hasText: '行' }).first().waitFor();
    },
    cut: { x: 200, y: 0, width: 880, height: 500 },
  },
  'quick-fix': {
    sample: speech,
    async arrange(window) {
      await window.place('四是林区');
      await window.quickFixes();
    },
    cut: editor,
  },
  duplicates: {
    sample: speech,
    async arrange(window) {
      await window.page.keyboard.press('Control+End');
      await window.place('保全县人民平安过冬');
      await window.page.keyboard.press('F8');
      await window.page.locator('.marker-widget', { hasText: '与前文重复' }).waitFor();
    },
    cut: editor,
  },
  renewal: {
    sample: report,
    async arrange(window) {
      const { page } = window;
      await window.command('旧稿翻新');
      await page.locator('.quick-input-list .monaco-list-row', { hasText: '就在本文' }).click();
      await window.status(/翻新 0\/\d/u);
      await window.command('翻新：年份加一');
      await page.locator('.quick-input-list .monaco-list-row', { hasText: '2025年 → 2026年' }).waitFor();
      await page.keyboard.press('Enter');
      await window.eventually('raised years', async () =>
        (await window.statusItems()).every((item) => !item.includes('翻新 0/')),
      );
      for (const name of ['占位符', '核稿清单']) {
        const header = page.locator('.pane-header.expanded', { hasText: name });
        if ((await header.count()) > 0) await header.click();
      }
      await window.focus();
      await page.keyboard.press('Control+Home');
      await page.keyboard.press('Alt+.');
      await page.locator('.pane-header', { hasText: '旧稿翻新' }).waitFor();
      await window.status(/翻新 \d+\/\d+/u);
    },
  },
  phrases: {
    sample: agenda,
    async arrange(window) {
      await window.page.keyboard.press('Control+End');
      await window.page.keyboard.press('Enter');
      await window.typeFor('tgzz', '提高政治站位');
    },
    cut: editor,
  },
  checklist: {
    sample: speech,
    async arrange(window) {
      await window.page
        .locator('.activitybar .action-label[aria-label*="讲稿"]')
        .first()
        .click({ position: { x: 6, y: 6 } });
      const rows = window.page.locator('.pane', { hasText: '核稿清单' }).locator('.monaco-list-row');
      await rows.filter({ hasText: '数据' }).first().waitFor();
      await rows.filter({ hasText: '行' }).first().click();
    },
  },
  'final-check': {
    sample: speech,
    async arrange(window) {
      await window.command('定稿检查');
      const page = window.page.frameLocator('iframe.webview').frameLocator('#active-frame');
      await page.locator('.verdict', { hasText: '还差' }).waitFor();
      await page.locator('.jump', { hasText: '待填' }).first().click();
    },
    cut: editor,
  },
  'fill-form': {
    sample: speech,
    async arrange(window) {
      await window.command('填写表');
      const form = pageOf(window);
      const boxes = form.locator('.field input[type=text]');
      await boxes.first().waitFor();
      for (const [at, value] of ['2026年11月25日', '王明', '李强', '城关'].entries()) await boxes.nth(at).fill(value);
      await boxes.nth(5).focus();
      await window.type('12');
      await form.locator('ins.value', { hasText: '12' }).last().waitFor();
    },
    cut: editor,
  },
  'request-answers': {
    sample: speech,
    async arrange(window) {
      const table = join(window.workspace, '征数表（收回）.csv');
      answerTable(join(window.workspace, speech), table);
      await window.command('读取征数表');
      await window.choosePath(table);
      await pageOf(window).locator('h2', { hasText: '可以填入' }).waitFor();
    },
    cut: editor,
  },
  'fix-all': {
    sample: '合集（网上下载的范文）.txt',
    async arrange(window) {
      await window.problems();
      await window.command('全部修复');
      await window.page.locator('.quick-input-list .monaco-list-row', { hasText: '处' }).first().waitFor();
      await window.page.keyboard.press('Enter');
      await window.page.locator('.monaco-diff-editor').first().waitFor();
      await window.page.keyboard.press('Control+J');
    },
    cut: editor,
  },
  'phrase-search': {
    sample: speech,
    async arrange(window) {
      await window.page.keyboard.press('Control+End');
      const input = await window.pressFor("Alt+Shift+'", '.quick-input-widget input');
      await input.fill('luoshi');
      await window.page.locator('.quick-input-list .monaco-list-row', { hasText: '落实' }).first().waitFor();
    },
    cut: { x: 200, y: 0, width: 880, height: 500 },
  },
  'phrase-view': {
    sample: speech,
    async arrange(window) {
      await window.place('四是林区');
      await window.command('焦点在 短语 视图上');
      await window.page.locator('.monaco-list-row', { hasText: '本处适用' }).first().waitFor();
    },
  },
  settings: {
    sample: speech,
    async arrange(window) {
      await window.pressFor('Control+Comma', '.settings-editor .suggest-input-container');
      await window.type('officialSpeech');
      await window.page.locator('.settings-editor .setting-item-contents', { hasText: 'Rules' }).first().waitFor();
    },
    cut: { x: 120, y: 70, width: 1040, height: 660 },
  },
  rule: {
    sample: speech,
    async arrange(window) {
      await window.problem('前面说');
      await window.page
        .locator('.markers-panel a', { hasText: 'numbering/announced-count' })
        .first()
        .click({ modifiers: ['Control'] });
      await window.page.locator('.tab.active', { hasText: '.md' }).waitFor();
      await window.eventually('the page of the rule', () => showsRule(window.page));
    },
    cut: editor,
  },
};

/** A page of ours inside its two frames. @param {Window} window */
const pageOf = (window) => window.page.frameLocator('iframe.webview.ready').frameLocator('#active-frame');

/** Answers to what is asked for, as an office would give them; what follows stays empty. */
const answers = ['2026年11月25日', '王明', '李强', '城关', '红星化工', '12', '86.5', '0.125', '8.3'];

/** Writes a 征数表 for a text, with some of it filled in. @param {string} text @param {string} table */
function answerTable(text, table) {
  spawnSync(process.execPath, [join(root, 'dist', 'cli.js'), 'placeholders', text, '--out', table]);
  const rows = readFileSync(table, 'utf8').split('\r\n');
  writeFileSync(table, rows.map((row, at) => (at === 0 ? row : row + (answers[at - 1] ?? ''))).join('\r\n'));
}

/** A rendered page stands in frames of its own. @param {import('playwright-core').Page} page */
async function showsRule(page) {
  for (const frame of page.frames())
    if (
      (await frame
        .locator('h1')
        .count()
        .catch(() => 0)) > 0
    )
      return true;
  return false;
}

async function main() {
  spawnSync(process.execPath, [join(root, 'esbuild.mjs')], { stdio: 'inherit' });
  const chinese = await withLock(async () => {
    await setUpServer();
    return setUpChinese();
  });
  const folder = scratch('pictures');
  const extensions = join(folder, 'extensions');
  stageExtension(extensions);
  stageHelper(extensions);
  const { browser, close } = await openPage(size);
  try {
    const server = await startServer({ folder, extensions, chinese, settings });
    try {
      const context = await browser.newContext({ viewport: size, locale: 'zh-CN', deviceScaleFactor: 1.25 });
      for (const name of process.argv.length > 2 ? process.argv.slice(2) : Object.keys(pictures))
        await take(name, context, server, join(folder, name, '讲稿'));
    } finally {
      await server.stop();
    }
  } finally {
    await close();
  }
}

/** @param {string} name @param {import('playwright-core').BrowserContext} context @param {{ origin: string, token: string }} server @param {string} workspace */
async function take(name, context, server, workspace) {
  const picture = pictures[name];
  if (picture === undefined) throw new Error(`没有名为 ${name} 的图片`);
  cpSync(join(root, 'samples'), workspace, { recursive: true });
  const window = await Window.open(context, server, workspace, picture.settings);
  // The page falls back to whatever font the machine has; the pictures should not depend on it.
  await window.page.addStyleTag({ content: `.monaco-workbench { font-family: ${font} !important; }` });
  try {
    await window.show(picture.sample, '讲话稿');
    await window.status('占位符');
    await picture.arrange(window);
  } catch (error) {
    throw new Error(`${name}: see ${await window.picture('failures', `picture-${name}`)}`, { cause: error });
  }
  await window.rest();
  const png = await window.page.screenshot(picture.cut && { clip: picture.cut });
  const images = join(root, 'docs', 'images');
  mkdirSync(images, { recursive: true });
  const small = shrinkPng(png);
  writeFileSync(join(images, `${name}.png`), small);
  console.log(`docs/images/${name}.png  ${Math.round(small.length / 1000)} KB`);
  await window.page.close();
}

await main();

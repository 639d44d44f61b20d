import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { speech } from '../texts.mjs';

/** @param {import('../window.mjs').Window} window */
const projectFile = (window) => readFileSync(join(window.workspace, '.official-speech.json'), 'utf8');

/** @type {import('../run.mjs').Path[]} */
export const paths = [
  {
    title: 'a finding is ignored from the light bulb, survives an edit, is taken back from the list',
    async walk(window) {
      await window.open('忽略.txt', speech);
      await window.problem('序号跳号');
      await window.place('四是');
      await window.takeFix('忽略此处');
      await window.problem('序号跳号', false);
      await window.eventually('the entry', async () => projectFile(window).includes('"规则": "numbering/gap"'));
      await window.focus();
      await window.page.keyboard.press('Control+Home');
      await window.type('新');
      await window.rest();
      await window.problem('序号跳号', false);
      await window.command('Show What Is Ignored');
      await window.page.locator('.quick-input-list .monaco-list-row', { hasText: '四是' }).click();
      await window.picture('looks', 'ignored-list');
      await window.page.keyboard.press('Enter');
      await window.problem('序号跳号');
    },
  },
  {
    title: 'what was ignored by mistake comes back from the message',
    async walk(window) {
      await window.open('撤销.txt', speech);
      await window.problem('序号跳号');
      await window.place('四是');
      await window.takeFix('忽略此处');
      await window.problem('序号跳号', false);
      await window.answer('已忽略这一处', '撤销');
      await window.problem('序号跳号');
    },
  },
  {
    title: 'all that is certain is mended after a look at it, and undone in one step',
    async walk(window) {
      const wrong = speech.replace('同志们：', '同志们:').concat('\n有关同志要要抓紧落实。\n');
      await window.open('全部.txt', wrong);
      await window.problem('叠字');
      await window.command('Fix All…');
      await window.page.locator('.quick-input-list .monaco-list-row', { hasText: '叠字' }).waitFor();
      await window.picture('looks', 'fix-all-choice');
      await window.page.keyboard.press('Enter');
      await window.page.locator('.monaco-diff-editor').first().waitFor();
      await window.message('是否采用');
      await window.status('放弃改动');
      await window.picture('looks', 'fix-all-preview');
      await window.page.locator('.statusbar-item', { hasText: '采用改动' }).locator('a').click();
      await window.problem('叠字', false);
      await window.shows('有关同志要抓紧');
      await window.focus();
      await window.page.keyboard.press('Control+Z');
      await window.shows('有关同志要要抓紧');
      await window.shows('同志们:');
      await window.saved('全部.txt', (text) => text === wrong);
    },
  },
  {
    title: 'at the stage of the final text a blank is an error',
    async walk(window) {
      await window.open('定稿.txt', speech);
      await window.status('占位符');
      await window.command('Switch Stage');
      await window.page.locator('.quick-input-list .monaco-list-row', { hasText: '定稿' }).click();
      await window.status('定稿 · ');
      await window.problems();
      await window.page
        .locator('.markers-panel .monaco-list-row .codicon-error')
        .filter({ visible: true })
        .first()
        .waitFor();
      const rows = await window.problems();
      assert.ok(
        rows.some((row) => row.includes('待填')),
        rows.join('\n'),
      );
      await window.picture('looks', 'stage-final');
    },
  },
];

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../../scripts/vscode/paths.mjs';
import { faultsOf, themes } from '../axe.mjs';

const passage =
  '白沙镇今年把旧渠改造列为头号工程，组织干部群众上堤值守，累计清淤疏浚渠道四十二公里，加固险段十九处，灌溉季节没有断过一天水。';
const text = [
  '在全县水利工作会议上的讲话',
  '同志们：',
  passage,
  '一、看清差距',
  '全县有XX处险段，同比增长X%。请县委书记XX同志讲话，XX书记还要到现场。',
  '二、早作准备',
  '各乡镇要在X月X日前备齐物资。',
  '谢谢大家！',
  '',
].join('\n');

/** A table that came back: one figure fits, one should be looked at, one is none, the rest is empty. @param {import('../window.mjs').Window} window @param {string} name */
function answered(window, name) {
  const table = join(window.workspace, '收回.csv');
  spawnSync(process.execPath, [
    join(root, 'dist/cli.js'),
    'placeholders',
    join(window.workspace, name),
    '--out',
    table,
  ]);
  const values = ['19', '0.125', '王 明'];
  const rows = readFileSync(table, 'utf8').split('\r\n');
  window.write('收回.csv', rows.map((row, at) => (at === 0 ? row : row + (values[at - 1] ?? ''))).join('\r\n'));
  return table;
}

/**
 * The pages besides those of themes.mjs: what is done until each is there, and an element that only it has.
 * @type {Record<string, { sign: string, open: (window: import('../window.mjs').Window) => Promise<void> }>}
 */
const pages = {
  answers: {
    sign: '.row input[type=checkbox]',
    async open(window) {
      const table = answered(window, '样子.txt');
      await window.command('Read Returned Request Table');
      await window.choosePath(table);
    },
  },
  statistics: { sign: 'tbody tr', open: (window) => window.command('Statistics') },
  copies: {
    sign: 'button.side',
    async open(window) {
      window.write('旧稿/2023年讲话.txt', `在全县会议上的讲话\n同志们：\n${passage}\n谢谢大家！\n`);
      await window.command('Build Archive of Old Texts');
      await window.choosePath(`${window.workspace}/旧稿/`);
      await window.message('旧稿库已建好');
      await window.focus();
      await window.rest();
      await window.command('Find Copies of Old Texts');
    },
  },
};

/** @type {import('../run.mjs').Path[]} */
export const paths = themes.map((theme) => ({
  title: `answers, statistics and copies in ${theme}`,
  settings: { 'workbench.colorTheme': theme },
  async walk(window) {
    await window.open('样子.txt', text);
    for (const [name, { sign, open }] of Object.entries(pages)) {
      await open(window);
      assert.deepEqual(await faultsOf(window, sign), [], name);
      await window.rest();
      await window.picture('looks', `${name}-${theme.replaceAll(' ', '-').toLowerCase()}`);
      await window.focus();
    }
  },
}));

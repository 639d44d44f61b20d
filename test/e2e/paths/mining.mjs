import { speech } from '../texts.mjs';

/** Old speeches of one office: what they share, and what each has to itself. @param {string} occasion @param {string} matter */
const oldSpeech = (occasion, matter) =>
  [
    `在全县${occasion}工作会议上的讲话`,
    '同志们：',
    `今天，我们召开全县${occasion}工作会议，主要任务是安排部署${matter}。`,
    `要压茬推进${matter}，做到不留空白地块。要加大${matter}力度，确保应干尽干。`,
    `要闻风而动，把${matter}抓到底、抓到位。`,
    '谢谢大家！',
  ].join('\n');

/** @type {import('../run.mjs').Path[]} */
export const paths = [
  {
    title: 'phrases from a folder of old speeches, chosen from a list, offered while writing',
    async walk(window) {
      const { page } = window;
      for (const [occasion, matter] of [
        ['秋播', '整地播种'],
        ['造林', '挖穴栽植'],
        ['水利', '清淤疏浚'],
        ['禁烧', '秸秆离田'],
      ])
        window.write(`旧稿/${occasion}.txt`, oldSpeech(occasion ?? '', matter ?? ''));
      await window.open('新稿.txt', speech);
      await window.command('Find Phrases in Old Speeches');
      await window.choosePath(`${window.workspace}/旧稿/`);
      const row = page.locator('.quick-input-list .monaco-list-row', { hasText: '压茬推进' }).first();
      await row.waitFor();
      await window.picture('e2e', 'mining');
      await page.keyboard.press('Enter');
      await window.message('我的短语');
      await window.focus();
      await page.keyboard.press('Control+End');
      await window.compose('yacha', '压茬');
      // What came in by the list is offered by key until it has been used.
      await page.keyboard.press("Alt+'");
      await window.suggestion('压茬推进');
      await page.keyboard.press('Tab');
      await window.saved('新稿.txt', (text) => text === `${speech}压茬推进`);
    },
  },
];

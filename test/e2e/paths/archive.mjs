import { speech } from '../texts.mjs';

/** What the old speeches of one office share, and what each has to itself. @param {string} occasion @param {number} figure @param {string} matter */
const old = (occasion, figure, matter) =>
  [
    `在全县${occasion}工作会议上的讲话`,
    '同志们：',
    `会议要求，要压茬推进各项任务，全县排查隐患${figure}处，做到不留空白地块。`,
    matter,
    '各单位要闻风而动，把责任落实到人。',
    '谢谢大家！',
  ].join('\n');

const passage =
  '白沙镇今年把旧渠改造列为头号工程，组织干部群众上堤值守，累计清淤疏浚渠道四十二公里，加固险段十九处，灌溉季节没有断过一天水。';
const copied = ['在全县水利工作会议上的讲话', '同志们：', passage, '各乡镇要早作准备，把物资备齐。', '谢谢大家！', ''];
const goesOn = '推进各项任务，全县排查隐患';

/** The page 查重 inside its two frames. @param {import('../window.mjs').Window} window */
const pageOf = (window) => window.page.frameLocator('iframe.webview').frameLocator('#active-frame');

/** @type {import('../run.mjs').Path[]} */
export const paths = [
  {
    title: 'an archive of old texts: built, gone on with through an input method, searched, compared with, cleared',
    async walk(window) {
      const { page } = window;
      const rows = page.locator('.quick-input-list .monaco-list-row');
      '秋播 造林 禁烧 防汛 抗旱 招商 征兵 普查'
        .split(' ')
        .forEach((occasion, index) =>
          window.write(
            `旧稿/202${index % 5}年${occasion}.txt`,
            old(occasion, 12 + index, index === 3 ? passage : `${occasion}另有安排。`),
          ),
        );
      await window.open('新稿.txt', speech);
      await window.command('Build Archive of Old Texts');
      await window.choosePath(`${window.workspace}/旧稿/`);
      await window.message('旧稿库已建好：8 篇');
      await window.rest();

      await window.focus();
      await page.keyboard.press('Control+End');
      await window.status(/Ln 9, Col 1\b/u);
      await window.compose('wenfeng', '闻风');
      await window.suggestion('而动，把责任落实到人。');
      await window.picture('e2e', 'archive-continue');
      await page.keyboard.press('Tab');
      await window.shows('闻风而动，把责任落实到人。');
      await window.compose('yacha', '压茬');
      // All old texts go on so but for the figure, which is to be filled in.
      await window.suggestion(goesOn);
      await page.keyboard.press('Tab');
      await window.status(/Ln 9, Col \d+ \(3 selected\)/u);
      await window.type('25');
      await page.keyboard.press('Escape');
      await page.keyboard.press('Control+End');
      const written = `${speech}闻风而动，把责任落实到人。压茬${goesOn}25处，做到不留空白地块。`;
      await window.saved('新稿.txt', (text) => text === written);

      await window.command('Search Old Texts');
      // The palette goes before the search comes, in the same box.
      await page.locator('.quick-input-title', { hasText: '旧稿查找' }).waitFor();
      await page.locator('.quick-input-widget input').first().fill('地块 任务');
      await rows.filter({ hasText: '做到不留空白地块' }).first().waitFor();
      await window.picture('e2e', 'archive-search');
      await window.acceptAnswer();
      await window.focus();
      await window.saved('新稿.txt', (text) =>
        /地块。会议要求，要压茬推进各项任务，全县排查隐患\d+处，做到不留空白地块。$/u.test(text),
      );

      await window.open('水利.txt', copied.join('\n'));
      await window.problem('旧稿里的“白沙镇”');
      await window.command('Find Copies of Old Texts');
      const copies = pageOf(window);
      await copies.locator('.verdict', { hasText: '1 处与旧稿相同' }).waitFor();
      await window.picture('e2e', 'archive-check');
      await copies.locator('button.side').first().click();
      await window.status(/Ln \d+, Col \d+ \(\d\d selected\)/u);

      await window.command('Clear Archive of Old Texts');
      await rows.filter({ hasText: '8 篇' }).first().waitFor();
      await window.acceptAnswer();
      await window.message('已清除 1 个文件夹的旧稿库');
      await window.rest();
      await window.problem('旧稿里的“白沙镇”', false);
    },
  },
];

import assert from 'node:assert/strict';

const text = [
  '在全县秋粮收购工作会议上的讲话',
  '同志们：',
  '今天，我们召开全县秋粮收购工作会议。刚才，县委书记XX同志讲了话，我们要抓好落实。下面，我讲三点意见。',
  '一、提高认识',
  '全县有XX户农民等着卖粮，预计收购XX万吨。',
  '二、抓紧准备',
  '要在X月X日前腾出仓容。XX书记强调，收购不能打白条。',
  '三、加强领导',
  '各乡镇要按照XX书记的要求，压实责任。',
  '谢谢大家！',
  '',
].join('\n');

const filled = text
  .replace('书记XX同志', '书记王明同志')
  .replaceAll('XX书记', '王明书记')
  .replace('XX户', '320户')
  .replace('XX万吨', '1.2万吨')
  .replace('X月X日', '6月15日');

/** The side bar's rows, one text each. @param {import('../window.mjs').Window} window */
const rows = (window) => window.page.locator('.sidebar .monaco-list-row').allInnerTexts();

/** @type {import('../run.mjs').Path[]} */
export const paths = [
  {
    title: 'one by one: what is wanted is said, Tab goes on, the same person is offered, undo takes it back',
    async walk(window) {
      const { keyboard } = window.page;
      await window.open('逐个.txt', text);
      await window.status('占位符6');
      await keyboard.press('Control+Home');
      await keyboard.press('Alt+Semicolon');
      await window.status('书记姓名，如 王明');
      await window.compose('wangming', '王明');
      await keyboard.press('Tab');
      await window.page.locator('.quick-input-title', { hasText: '别处也填“王明”吗' }).waitFor();
      await window.picture('pictures', 'fill-same');
      assert.equal(
        (await window.page
          .locator(
            '.quick-input-list .monaco-list-row input:checked, .quick-input-list .monaco-list-row [aria-checked="true"]',
          )
          .count()) > 0,
        true,
      );
      await window.acceptAnswer();
      await window.status('户数，如 120');
      await window.shows('王明书记强调');
      await window.type('320');
      await keyboard.press('Tab');
      await window.type('1.2');
      await keyboard.press('Tab');
      await window.status('月份，如 3');
      await window.picture('pictures', 'fill-walk');
      await keyboard.press('Tab');
      await window.status('日，如 5');
      await keyboard.press('Shift+Tab');
      await window.status('月份，如 3');
      await window.type('6');
      await keyboard.press('Tab');
      await window.type('15');
      await keyboard.press('Tab');
      await window.status('没有待填的占位符了');
      await window.saved('逐个.txt', (saved) => saved === filled);
      // Tab has its own meaning again.
      await keyboard.press('Control+End');
      await keyboard.press('Tab');
      await window.saved('逐个.txt', (saved) => /\s{2,}$/u.test(saved) && saved.trimEnd() === filled.trimEnd());
    },
  },
  {
    title: 'F2 fills a person in every place at once, undone in one step; Esc leaves the walk',
    async walk(window) {
      const { keyboard } = window.page;
      await window.open('一并.txt', text);
      await window.place('XX同志');
      // Whether F2 fills is decided a moment after the cursor has come.
      await window.rest();
      await window.pressFor('F2', '.quick-input-widget input');
      await window.type('王明');
      await keyboard.press('Enter');
      await window.page.locator('.quick-input-title', { hasText: '别处也填“王明”吗' }).waitFor();
      await window.acceptAnswer();
      await window.shows('王明书记强调');
      await window.shows('王明书记的要求');
      await keyboard.press('Control+Z');
      await window.shows('XX书记的要求');
      await window.shows('XX同志讲了话');
      await window.saved('一并.txt', (saved) => saved === text);
      await keyboard.press('Alt+Semicolon');
      await window.status('Esc 结束');
      await keyboard.press('Escape');
      await window.status('已结束逐个填写');
    },
  },
  {
    title: 'F2 and a name typed at once: whatever was faster than the box is in it, and one undo brings the blank back',
    async walk(window) {
      const { keyboard } = window.page;
      await window.open('随手.txt', text);
      await window.place('XX户');
      await window.rest();
      await keyboard.press('F2');
      // No waiting here: this key may reach the text or the box.
      await keyboard.insertText('320');
      const box = window.page.locator('.quick-input-widget input');
      await window.eventually('320 in the box', async () => (await box.first().inputValue()) === '320');
      await keyboard.press('Enter');
      await window.saved('随手.txt', (saved) => saved === text.replace('XX户', '320户'));
      await keyboard.press('Control+Z');
      await window.saved('随手.txt', (saved) => saved === text);
    },
  },
  {
    title: 'the view lists what is left by section, and strikes off what is filled',
    async walk(window) {
      const { keyboard } = window.page;
      await window.open('视图.txt', text);
      await window.page
        .locator('.activitybar .action-item', {
          has: window.page.locator('[aria-label^="讲稿"], [aria-label^="Official Speech"]'),
        })
        .first()
        .click();
      await window.eventually('the blanks in the view', async () =>
        (await rows(window)).some((row) => row.includes('户农民')),
      );
      await window.picture('pictures', 'view-section');
      await window.page.locator('.sidebar .monaco-list-row', { hasText: '户农民' }).click();
      await window.status(/Ln 5, Col \d+ \(2 selected\)/u);
      await window.type('320');
      await window.eventually('the filled one', async () => (await rows(window)).some((row) => row.includes('→ 320')));
      await window.picture('pictures', 'view-filled');
      await keyboard.press('Control+Z');
      await window.eventually('it open again', async () => (await rows(window)).every((row) => !row.includes('→')));
    },
  },
];

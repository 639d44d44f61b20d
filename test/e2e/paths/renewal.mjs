import assert from 'node:assert/strict';

const lastYear = [
  '在全县秋粮收购工作会议上的讲话',
  '同志们：',
  '今天，我们召开全县秋粮收购工作会议。下面，我讲两点意见。',
  '一、肯定成绩，增强做好收购工作的信心',
  '2025年，全县收购秋粮12.3万吨，增长6%，支付粮款3.2亿元。',
  '二、突出重点，确保收购工作有序推进',
  '2025年的经验要坚持，各乡镇要高度重视。',
  '谢谢大家！',
].join('\n');

/** @type {import('../run.mjs').Path[]} */
export const paths = [
  {
    title: 'last year’s text renewed in a copy: typed over, confirmed, undone, years raised, nothing left',
    async walk(window) {
      const { page } = window;
      await window.open('2025年收购讲话.txt', lastYear);
      await window.command('Renew Last Year');
      await page.locator('.quick-input-list .monaco-list-row', { hasText: '另存为新稿' }).click();
      const name = page.locator('.quick-input-box input');
      await window.eventually('the new name', async () => (await name.inputValue()) === '2026年收购讲话.txt');
      await page.keyboard.press('Enter');
      await window.status('翻新 0/7');
      await page.locator('.pane-header', { hasText: 'Renewal' }).waitFor();
      await window.picture('pictures', 'renewal-begun');
      await window.focus();
      await page.keyboard.press('Control+Home');
      await page.keyboard.press('Alt+.');
      await window.status(/Ln 1, Col \d+ \(10 selected\)/u);
      // Confirmed by key, which goes on to the next.
      await page.keyboard.press('Alt+/');
      await window.status('翻新 1/7');
      await window.status(/Ln 3, Col \d+ \(10 selected\)/u);
      await page.keyboard.press('Alt+/');
      await window.status('翻新 2/7');
      await window.status(/Ln 5, Col \d+ \(5 selected\)/u);
      await page.keyboard.press('Alt+.');
      await window.status(/Ln 5, Col \d+ \(6 selected\)/u);
      await window.type('13.5万吨');
      await window.status('翻新 3/7');
      await window.picture('pictures', 'renewal-changed');
      await window.command('Raise Years by One');
      await page.locator('.quick-input-list .monaco-list-row', { hasText: '2025年 → 2026年' }).waitFor();
      await page.keyboard.press('Enter');
      await window.status('翻新 5/7');
      await page.keyboard.press('Control+z');
      await window.status('翻新 3/7');
      await page.keyboard.press('Control+y');
      await window.status('翻新 5/7');
      await page.keyboard.press('Alt+.');
      await window.status(/Ln 5, Col \d+ \(2 selected\)/u);
      await page.keyboard.press('Alt+/');
      await window.status('翻新 6/7');
      await window.status(/Ln 5, Col \d+ \(5 selected\)/u);
      await page.keyboard.press('Alt+/');
      await window.status('翻新 7/7');
      await page.locator('.statusbar-item', { hasText: '翻新 7/7' }).click();
      await window.eventually('no count', async () =>
        (await window.statusItems()).every((item) => !item.includes('翻新')),
      );
      const renewed = lastYear.replaceAll('2025年', '2026年').replace('12.3万吨', '13.5万吨');
      await window.saved('2026年收购讲话.txt', (text) => text === renewed);
      assert.equal(new TextDecoder().decode(window.bytes('2025年收购讲话.txt')), lastYear);
    },
  },
];

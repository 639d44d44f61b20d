import assert from 'node:assert/strict';

const text = [
  '在全县秋粮收购工作会议上的讲话',
  '同志们：',
  '全县有XX户农民等着卖粮。请王芳同志抓好落实。',
  '各镇要主动作为，把服务送到田间地头。',
  '谢谢大家！',
].join('\n');

/** The page 定稿检查 inside its two frames. @param {import('../window.mjs').Window} window */
const pageOf = (window) => window.page.frameLocator('iframe.webview').frameLocator('#active-frame');

/** @type {import('../run.mjs').Path[]} */
export const paths = [
  {
    title: 'final check: jump, mend, tick off, fit for printing',
    async walk(window) {
      await window.open('定稿.txt', text);
      await window.command('Final Check');
      const page = pageOf(window);
      const verdict = (/** @type {string} */ words) => page.locator('.verdict', { hasText: words }).waitFor();
      await verdict('还差3项：待填与待核1，核稿清单2');
      await window.picture('pictures', 'final-check');
      await page.locator('.jump', { hasText: '待填' }).click();
      await window.status(/Ln 3, Col \d+ \(2 selected\)/u);
      await window.type('320');
      await verdict('还差3项：核稿清单3');
      for (const [index, item] of ['王芳同志', '全县秋粮收购工作会议', '320户'].entries()) {
        await verdict(`核稿清单${3 - index}`);
        await page.getByRole('checkbox', { name: item }).click();
      }
      await verdict('可以送印');
      await window.picture('pictures', 'final-ready');
      await window.rest();
      const record = JSON.parse(new TextDecoder().decode(window.bytes('定稿.txt.核稿.json')));
      assert.deepEqual(record.已核.map((/** @type {{ 内容: string }} */ { 内容 }) => 内容).sort(), [
        '320户',
        '全县秋粮收购工作会议',
        '王芳同志',
      ]);
      await window.place('320', 'behind');
      await window.page.keyboard.press('Backspace');
      await window.type('1');
      await verdict('还差1项：核稿清单1');
    },
  },
  {
    title: 'the checklist: ticks in the view, only what is not checked',
    async walk(window) {
      await window.open('核稿.txt', text.replace('XX户', '320户'));
      await window.command('Focus on Checklist View');
      const rows = window.page.locator('.pane', { hasText: 'Checklist' }).locator('.monaco-list-row');
      const row = (/** @type {string} */ words) => rows.filter({ hasText: words });
      await row('王芳同志').waitFor();
      await window.picture('pictures', 'checklist');
      await row('王芳同志').locator('.monaco-checkbox, .monaco-custom-toggle').first().click();
      await window.eventually('the record', async () => window.bytes('核稿.txt.核稿.json').length > 0);
      await row('王芳同志').click();
      await window.status(/Ln 3, Col \d+ \(4 selected\)/u);
      await window.picture('pictures', 'checklist-ticked');
    },
  },
];

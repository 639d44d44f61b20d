import assert from 'node:assert/strict';

const text = [
  '在全县秋粮收购工作会议上的讲话',
  '同志们：',
  '今天，我们召开全县秋粮收购工作会议。下面，我讲两点意见。',
  '一、提高认识',
  '全县有XX户农民等着卖粮。一是要早安排。二是要快行动。四是各镇要严要求。',
  '二、抓紧准备',
  '要在X月X日前腾出仓容。请王芳同志抓好落实。',
  '谢谢大家！',
  '',
].join('\n');
const final = text.replace('XX户', '320户').replace('X月X日', '6月15日').replace('四是各镇', '三是各镇');

/** The row of a view that has the keys. */
const ROW = '.sidebar .pane .monaco-list:focus .monaco-list-row.focused';
const FIX = '.action-widget .monaco-list-row';

/** The page in front inside its two frames; those behind it have been dropped. @param {import('../window.mjs').Window} window */
const pageOf = (window) => window.page.frameLocator('iframe.webview.ready').last().frameLocator('#active-frame');

/** Runs a command by its name, as one does without a mouse. @param {import('../window.mjs').Window} window @param {string} name */
async function run(window, name) {
  const input = await window.pressFor('F1', '.quick-input-widget input');
  await input.fill(`>${name}`);
  await window.page.locator('.quick-input-list .monaco-list-row.focused', { hasText: name }).waitFor();
  await window.page.keyboard.press('Enter');
}

/** Goes down in the list that has the keys until a row with these words has them. @param {import('../window.mjs').Window} window @param {string} words */
async function down(window, words) {
  const row = window.page.locator(ROW);
  for (let steps = 0; steps < 40 && !(await row.innerText()).includes(words); steps++) {
    const before = await row.getAttribute('id');
    await window.page.keyboard.press('ArrowDown');
    await window.eventually('the next row', async () => (await row.getAttribute('id')) !== before);
  }
  assert.ok((await row.innerText()).includes(words));
}

/** Opens a view with a key; the keys go to a row of its list. @param {import('../window.mjs').Window} window @param {string} key @param {string} name */
async function openView(window, key, name) {
  await window.page.keyboard.press(key);
  const header = window.page.locator('.pane-header', { hasText: name });
  const pane = window.page.locator('.sidebar .pane', { has: header });
  await pane.locator('.monaco-list:focus .monaco-list-row.focused').waitFor();
}

/** @type {import('../run.mjs').Path[]} */
export const paths = [
  {
    title: 'from the outline to the final check by keyboard alone: views, blanks, form, light bulb, checklist',
    async walk(window) {
      const { page } = window;
      const { keyboard } = page;
      const inText = () => page.locator('.editor-group-container.active .monaco-editor.focused').waitFor();
      await page.evaluate(() => {
        addEventListener('mousedown', () => document.body.setAttribute('data-clicked', ''), true);
      });
      await window.open('键盘.txt', text);
      // The outline: the row of the cursor has the keys, Enter shows another, Escape gives them back to the text.
      await window.place('二是要快');
      await openView(window, 'Alt+Shift+Digit1', 'Speech Outline');
      assert.match(await page.locator(ROW).innerText(), /二是要快行动/u);
      await down(window, '二、抓紧准备');
      await keyboard.press('Enter');
      await window.status(/Ln 6, Col 1$/u);
      await keyboard.press('Escape');
      await inText();
      // A blank from its view, the next one of the walk.
      await openView(window, 'Alt+Shift+Digit2', 'Blanks');
      await down(window, '户农民');
      await keyboard.press('Enter');
      await window.status(/Ln 5, Col \d+ \(2 selected\)/u);
      await inText();
      await keyboard.press('Alt+Semicolon');
      await window.status('户数，如 120');
      await window.type('320');
      await keyboard.press('Tab');
      await window.status('月份，如 3');
      await keyboard.press('Escape');
      await window.status('已结束逐个填写');
      // The rest in the form.
      await run(window, 'Fill-in Form');
      const form = pageOf(window);
      const field = form.locator('.field input[type=text]');
      await window.eventually('the focus', () => field.first().evaluate((input) => input === document.activeElement));
      await window.type('6月15日');
      await form.locator('ins.value', { hasText: '15' }).waitFor();
      await keyboard.press('Control+Enter');
      await form.getByText('没有待填的占位符了').waitFor();
      await window.focus();
      await window.rest();
      // The only problem, and what the light bulb makes of it.
      await keyboard.press('Control+Home');
      await keyboard.press('F8');
      await page.locator('.marker-widget', { hasText: '序号跳号' }).waitFor();
      await window.rest();
      const fix = page.locator(FIX, { hasText: '改为“三是”' });
      // VS Code drops a question by key that comes while it asks by itself: one presses again.
      await window.eventually('the light bulb’s list', async () => {
        if (await fix.isVisible()) return true;
        await keyboard.press('Alt+Enter');
        return window.isSoonThere(fix);
      });
      await page.locator(`${FIX}.focused`, { hasText: '改为“三是”' }).waitFor();
      await keyboard.press('Enter');
      await window.shows('三是各');
      await keyboard.press('Escape');
      // The final check, and its list ticked off with the space bar.
      await run(window, 'Final Check');
      await pageOf(window).locator('.verdict', { hasText: '还差6项：待填与待核2，核稿清单4' }).waitFor();
      await openView(window, 'Alt+Shift+Digit3', 'Checklist');
      for (const heading of ['姓名职务', '机构会议', '日期时间', '数据']) {
        await down(window, heading);
        await keyboard.press('Space');
        await page.locator(ROW, { hasText: /(\d+)\/\1/u }).waitFor();
      }
      await pageOf(window).locator('.verdict', { hasText: '可以送印' }).waitFor();
      await keyboard.press('Escape');
      // A page tells VS Code a moment later that it has the keys: who goes to the text before that is called back.
      await window.eventually('the keys in the page', () =>
        pageOf(window)
          .locator('body')
          .evaluate((body) => body.ownerDocument.hasFocus()),
      );
      assert.equal(await page.locator('body[data-clicked]').count(), 0);
      await window.picture('pictures', 'keyboard');
      await window.focus();
      await window.saved('键盘.txt', (saved) => saved === final);
    },
  },
];

import assert from 'node:assert/strict';
import { join } from 'node:path';
import { readSheet } from 'read-excel-file/node';
import writeXlsxFile from 'write-excel-file/node';

const rows = Array.from({ length: 297 }, (_, index) => `第${index + 1}片区有XX户群众住在低洼地带，要抓好落实。`);

/** Our own speech with 300 things to fill: a person named twice, 297 counts, a date. */
const speech = [
  '在全县防汛工作会议上的讲话',
  '同志们：',
  '刚才，县委书记XX同志讲了话，我们要抓好落实。下面，我讲两点意见。',
  '一、提高认识，增强做好防汛工作的责任感',
  'XX书记强调，防汛工作不能有丝毫麻痹。',
  ...rows,
  '二、突出重点，确保防汛工作有序推进',
  '要在X月X日前备足物资。',
  '谢谢大家！',
  '',
].join('\n');

const countOf = (/** @type {number} */ index) => String(index + 101);
let index = 0;
const filled = speech
  .replace('书记XX同志', '书记王明同志')
  .replace('XX书记', '王明书记')
  .replace('X月X日', '6月15日')
  .replace(/XX/gu, () => countOf(index++));

/** A page of ours inside its two frames. @param {import('../window.mjs').Window} window */
const pageOf = (window) => window.page.frameLocator('iframe.webview.ready').frameLocator('#active-frame');

/** Goes back to the text and waits until it is saved as expected. @param {import('../window.mjs').Window} window @param {string} name @param {string} text */
async function savedAs(window, name, text) {
  await window.page.locator('.tab', { hasText: name }).first().click();
  await window.focus();
  await window.saved(name, (saved) => saved === text);
}

/** @type {import('../run.mjs').Path[]} */
export const paths = [
  {
    title: '填写表: 300 blanks by keyboard, preview, problem, the same person; one undo step',
    async walk(window) {
      const { keyboard } = window.page;
      await window.open('填写.txt', speech);
      await window.status('占位符300');
      await window.command('Fill-in Form');
      const form = pageOf(window);
      const inputs = form.locator('.field input[type=text]');
      await window.eventually('300 fields', async () => (await inputs.count()) === 300);
      // The first field has the focus: one types at once. The same person further down follows.
      await window.eventually('the focus', () => inputs.nth(0).evaluate((input) => input === document.activeElement));
      await window.type('王明');
      await form.locator('ins.value', { hasText: '王明' }).nth(1).waitFor();
      assert.ok(await form.getByRole('checkbox', { name: 'XX书记强调' }).isChecked());
      assert.equal(await form.getByRole('textbox', { name: '书记姓名' }).nth(1).inputValue(), '王明');
      await window.picture('pictures', 'fill-form');
      await keyboard.press('Enter');
      await keyboard.press('ArrowDown');
      await window.type('101');
      await form.locator('ins.value', { hasText: '101' }).waitFor();
      await keyboard.press('Enter');
      await window.type('102');
      await form.getByText('已填写 4 / 300 项').waitFor();
      await inputs.nth(299).focus();
      await window.type('2月30日');
      await form.getByRole('alert').filter({ hasText: '没有2月30日' }).waitFor();
      await window.picture('pictures', 'fill-form-problem');
      await form.getByRole('checkbox', { name: '只看未填' }).check();
      await inputs.nth(2).waitFor({ state: 'hidden' });
      // What does not fit is still to be seen to.
      assert.ok(await inputs.nth(299).isVisible());
      await form.getByRole('checkbox', { name: '只看未填' }).uncheck();
      // Alt+Enter shows the place in the text; the form keeps what was typed.
      await inputs.nth(4).press('Alt+Enter');
      await window.status(/Ln 8, Col \d+ \(2 selected\)/u);
      await inputs.nth(299).fill('6月15日');
      await inputs.evaluateAll((all) => {
        for (const [at, input] of all.slice(4, 299).entries()) {
          if (!(input instanceof HTMLInputElement)) continue;
          input.value = String(at + 103);
          input.dispatchEvent(new Event('input', { bubbles: true }));
        }
      });
      await form.getByText('已填写 300 / 300 项').waitFor();
      await inputs.nth(299).press('Control+Enter');
      await form.getByRole('status').filter({ hasText: '已填入300项' }).waitFor();
      await form.getByText('没有待填的占位符了').waitFor();
      await window.picture('pictures', 'fill-form-done');
      await savedAs(window, '填写.txt', filled);
      await keyboard.press('Control+Z');
      await savedAs(window, '填写.txt', speech);
    },
  },
  {
    title: '征数表: sent, answered in a workbook, read back, ticked, filled in; one undo step',
    async walk(window) {
      const { keyboard } = window.page;
      const text = speech
        .split('\n')
        .filter((line) => !/第\d{2,}片区/u.test(line))
        .join('\n');
      await window.open('征数.txt', text);
      await window.status('占位符12');
      await window.command('Export Request Table');
      const asked = (/** @type {string} */ words) =>
        window.page.locator('.quick-input-widget', { hasText: words }).first().waitFor();
      await window.page.locator('.quick-input-list .monaco-list-row', { hasText: '全部待填的占位符' }).waitFor();
      await keyboard.press('Enter');
      await asked('责任科室');
      await window.type('水务局');
      await keyboard.press('Enter');
      await asked('时限');
      await keyboard.press('Enter');
      await window.choosePath(join(window.workspace, '征数表.xlsx'));
      await window.message('已写出征数表.xlsx，共12项');
      const sheet = await readSheet(join(window.workspace, '征数表.xlsx'));
      const column = sheet.find((cells) => cells.includes('编号'))?.indexOf('填写') ?? -1;
      let count = 100;
      // As Excel keeps them: words as words, what was typed in as figures.
      const answers = sheet.map((cells) =>
        cells.map((cell, at) => (at === column && String(cells[2]).includes('片区') ? ++count : String(cell ?? ''))),
      );
      await writeXlsxFile(answers).toFile(join(window.workspace, '收回.xlsx'));
      await window.command('Read Returned Request Table');
      await window.choosePath(join(window.workspace, '收回.xlsx'));
      const page = pageOf(window);
      await page.getByRole('heading', { name: '可以填入（9）' }).waitFor();
      await page.getByRole('heading', { name: '没有填写（3）' }).waitFor();
      await window.picture('pictures', 'request-answers');
      await page.getByRole('checkbox', { name: '户数：103' }).uncheck();
      await page.getByRole('button', { name: '填入勾选的 8 项' }).press('Enter');
      await page.getByRole('status').filter({ hasText: '已填入8项' }).waitFor();
      count = 0;
      const expected = text.replace(/第\d片区有XX/gu, (words) =>
        words.replace('XX', () => (++count === 3 ? 'XX' : String(count + 100))),
      );
      await savedAs(window, '征数.txt', expected);
      const kept = JSON.parse(new TextDecoder().decode(window.bytes('征数.txt.填写.json')));
      assert.deepEqual(
        kept.填写
          .map((/** @type {Record<string, string>} */ one) => [one['填写'], one['状态'], one['来源']])
          .slice(0, 1),
        [['101', '已填待核', '水务局，收回.xlsx']],
      );
      // The view shows how far each has come; a row is ticked off there.
      await window.command('Focus on Blanks View');
      const row = window.page.locator('.sidebar .monaco-list-row', { hasText: 'XX → 101' });
      await row.filter({ hasText: '已填待核' }).waitFor();
      await row.hover();
      await row.locator('.action-label[aria-label="Mark as Checked"]').click();
      await row.filter({ hasText: '· 已核 ·' }).waitFor();
      await window.picture('pictures', 'fill-states');
      const state = () => new TextDecoder().decode(window.bytes('征数.txt.填写.json'));
      await window.eventually('the state beside the text', async () => state().includes('"状态": "已核"'));
      await window.page.locator('.tab', { hasText: '征数.txt' }).first().click();
      await window.focus();
      await keyboard.press('Control+Z');
      await savedAs(window, '征数.txt', text);
    },
  },
];

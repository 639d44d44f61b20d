import assert from 'node:assert/strict';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { readSheet } from 'read-excel-file/node';
import writeXlsxFile from 'write-excel-file/node';
import { template, wordFile } from '../word-template.mjs';

const paragraph = (/** @type {string} */ text) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
/** A .docx of plain paragraphs. @param {readonly string[]} paragraphs */
const docx = (paragraphs) => wordFile(paragraphs.map(paragraph).join(''));

const lines = ['在全县秋粮收购工作会议上的讲话', '同志们：', '全县有XX户农民等着卖粮。', '谢谢大家！'];

/** What Word puts on the clipboard for a numbered paragraph and an indented one. */
const clipboard = {
  html: "<html xmlns:w=\"urn:schemas-microsoft-com:office:word\"><body><!--StartFragment--><p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>一、<span>&nbsp;&nbsp;</span></span><![endif]>提高认识</p><p class=MsoNormal>备好仓容。</p><!--EndFragment--></body></html>",
  plain: '一、\t提高认识\r\n　　备好仓容。',
};

/** Puts something on the clipboard as another program would: by a copy of our own. @param {import('../window.mjs').Window} window */
async function copyFromWord(window) {
  await window.page.evaluate(({ html, plain }) => {
    const take = (/** @type {ClipboardEvent} */ event) => {
      event.clipboardData?.setData('text/html', html);
      event.clipboardData?.setData('text/plain', plain);
      event.preventDefault();
      event.stopImmediatePropagation();
      document.removeEventListener('copy', take, true);
      document.body.dataset['copied'] = 'yes';
    };
    document.addEventListener('copy', take, true);
  }, clipboard);
  await window.page.keyboard.press('Control+C');
  await window.page.locator('body[data-copied=yes]').waitFor({ state: 'attached' });
}

/** Reads a message and sends it away: while it is there, Escape is its own. @param {import('../window.mjs').Window} window @param {string} text */
async function readMessage(window, text) {
  await window.message(text);
  await window.focus();
  await window.page.keyboard.press('Escape');
  await window.page.locator('.notifications-toasts.visible').waitFor({ state: 'hidden' });
}

/** A page of ours inside its two frames. @param {import('../window.mjs').Window} window */
const pageOf = (window) => window.page.frameLocator('iframe.webview.ready').frameLocator('#active-frame');

/** Gives the keys back to the text and closes the page beside it. @param {import('../window.mjs').Window} window @param {string} name */
async function closePage(window, name) {
  await window.page.locator('.tab', { hasText: name }).first().click();
  await window.focus();
  await window.command('View: Close Editors in Other Groups');
  await window.page.locator('iframe.webview').waitFor({ state: 'detached' });
  await window.focus();
}

/** Sends the blanks out as a table and reads it back, answered where `answer` has something to say to a row. @param {import('../window.mjs').Window} window @param {(number: number) => string} answer */
async function answerTable(window, answer) {
  const { keyboard } = window.page;
  await window.command('Export Request Table');
  await window.page.locator('.quick-input-list .monaco-list-row', { hasText: '全部待填的占位符' }).waitFor();
  await keyboard.press('Enter');
  for (const asked of ['责任科室', '时限']) {
    await window.page.locator('.quick-input-widget', { hasText: asked }).first().waitFor();
    await keyboard.press('Enter');
  }
  await window.choosePath(join(window.workspace, '征数表.xlsx'));
  await window.message('已写出征数表.xlsx，共40项');
  const sheet = await readSheet(join(window.workspace, '征数表.xlsx'));
  const column = sheet.find((cells) => cells.includes('编号'))?.indexOf('填写') ?? -1;
  const answers = sheet.map((cells) =>
    cells.map((cell, at) => (at === column && Number(cells[0]) > 0 ? answer(Number(cells[0])) : String(cell ?? ''))),
  );
  await writeXlsxFile(answers).toFile(join(window.workspace, '收回.xlsx'));
  await window.command('Read Returned Request Table');
  await window.choosePath(join(window.workspace, '收回.xlsx'));
}

/** The words of a document's main part, and the part without them. @param {Uint8Array} bytes */
function wordsAndRest(bytes) {
  const part = strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array());
  const words = [...part.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/gu)].map(([, text]) => text).join('');
  return { words, rest: part.replace(/(<w:t[^>]*>)[^<]*<\/w:t>/gu, '$1</w:t>') };
}

/** Given in the form, beside and behind what the table of the towns holds. */
const own = ['王明', '4200', '3.6', '8', '10月15日', '李华', '财政', '5600', '12', '260'];
const townCount = 30;

/** @type {import('../run.mjs').Path[]} */
export const paths = [
  {
    title: 'Word: a document opened as a speech, filled, filled back; pasted clean from Word',
    async walk(window) {
      const { keyboard } = window.page;
      const original = docx(lines);
      window.write('来文.docx', original);
      await window.command('Open Word Document as Speech');
      await window.choosePath(join(window.workspace, '来文.docx'));
      await window.page.locator('.tab.active', { hasText: '来文.txt' }).waitFor();
      await window.status('讲话稿');
      await readMessage(window, '已把 来文.docx 读成文稿');
      await window.place('XX户');
      await window.rest();
      await keyboard.press('Delete');
      await keyboard.press('Delete');
      await window.type('320');
      await window.saved('来文.txt', (text) => text === `${lines.join('\n').replace('XX', '320')}\n`);
      await window.command('Fill Values into Word Document');
      await window.choosePath(join(window.workspace, '回填.docx'));
      await readMessage(window, '已回填1处：回填.docx');
      const filled = unzipSync(window.bytes('回填.docx'));
      assert.ok(
        strFromU8(filled['word/document.xml'] ?? new Uint8Array()).includes('<w:t>全县有320户农民等着卖粮。</w:t>'),
      );
      assert.deepEqual(window.bytes('来文.docx'), original);
      await window.place('等着卖粮。', 'behind');
      await copyFromWord(window);
      await keyboard.press('Enter');
      await keyboard.press('Control+V');
      await window.shows('一、提高认识');
      const before = lines.join('\n').replace('XX', '320');
      const pasted = before.replace('卖粮。', '卖粮。\n一、提高认识\n备好仓容。');
      await window.saved('来文.txt', (text) => text === `${pasted}\n`);
      await keyboard.press('Control+Z');
      await window.shows('提高认识', false);
    },
  },
  {
    title: 'Word: a template of 40 blanks, by the table that came back and by the form, into the document it came from',
    async walk(window) {
      window.write('来文.docx', template);
      await window.command('Open Word Document as Speech');
      await window.choosePath(join(window.workspace, '来文.docx'));
      await window.page.locator('.tab.active', { hasText: '来文.txt' }).waitFor();
      await window.status('占位符40');
      await readMessage(window, '已把 来文.docx 读成文稿');
      const text = new TextDecoder().decode(window.bytes('来文.txt'));
      // Those of the table of towns are the 5th to the 34th.
      await answerTable(window, (number) => (number > 4 && number <= 4 + townCount ? String(number + 100) : ''));
      const answers = pageOf(window);
      await answers.getByRole('heading', { name: `可以填入（${townCount}）` }).waitFor();
      await answers.getByRole('button', { name: `填入勾选的 ${townCount} 项` }).press('Enter');
      await answers
        .getByRole('status')
        .filter({ hasText: `已填入${townCount}项` })
        .waitFor();
      await closePage(window, '来文.txt');
      await window.status('占位符10');
      await window.command('Fill-in Form');
      const form = pageOf(window);
      const inputs = form.locator('.field input[type=text]');
      await window.eventually('the fields', async () => (await inputs.count()) === own.length);
      await window.eventually('the focus', () => inputs.nth(0).evaluate((input) => input === document.activeElement));
      for (const [at, value] of own.entries()) await inputs.nth(at).fill(value);
      await form.getByText(`已填写 ${own.length} / ${own.length} 项`).waitFor();
      await inputs.nth(0).press('Control+Enter');
      await form
        .getByRole('status')
        .filter({ hasText: `已填入${own.length}项` })
        .waitFor();
      await closePage(window, '来文.txt');
      let [next, town] = [0, 5];
      const filled = text.replace(/X月X日|X+/gu, (mask, at) =>
        /[乡镇]\t[^\n]*$/u.test(text.slice(0, at)) ? String(100 + town++) : (own[next++] ?? mask),
      );
      await window.saved('来文.txt', (saved) => saved === filled);
      await window.command('Fill Values into Word Document');
      await window.choosePath(join(window.workspace, '回填.docx'));
      await readMessage(window, '已回填41处：回填.docx');
      const [before, after] = [wordsAndRest(template), wordsAndRest(window.bytes('回填.docx'))];
      assert.equal(after.rest, before.rest);
      assert.equal(after.words, filled.replace(/^[一二三]、|[\t\n]/gmu, ''));
      assert.deepEqual(window.bytes('来文.docx'), template);
    },
  },
];

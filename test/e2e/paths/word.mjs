import assert from 'node:assert/strict';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const paragraph = (/** @type {string} */ text) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
/** A .docx of plain paragraphs. @param {readonly string[]} paragraphs */
const docx = (paragraphs) =>
  zipSync({
    '[Content_Types].xml': strToU8(
      '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    ),
    '_rels/.rels': strToU8(
      '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    ),
    'word/document.xml': strToU8(
      `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${paragraphs.map(paragraph).join('')}</w:body></w:document>`,
    ),
  });

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
];

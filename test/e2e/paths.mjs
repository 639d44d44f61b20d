import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const speech = [
  '在全县防汛工作会议上的讲话',
  '同志们：',
  '今天，我们召开全县防汛工作会议，主要任务是安排部署今年的防汛工作。下面，我讲两点意见。',
  '一、提高认识，增强做好防汛工作的责任感',
  '一是汛情关系群众安危。全县有XX户群众住在低洼地带。二是汛情关系发展大局。四是各乡镇要高度重视。',
  '二、突出重点，确保防汛工作有序推进',
  '要在X月X日前备足物资，抓好落实。',
  '谢谢大家！',
].join('\n');

const story = '雨下了一夜。老周推开门，看见柿子落了一地。\n“你怎么不叫我？”他问。她笑了笑，没有回答。\n';

/** @type {Record<string, (window: import('./window.mjs').Window) => Promise<void>>} */
export const paths = {
  async 'a speech in a .txt is recognised, counted and outlined'(window) {
    await window.open('防汛讲话.txt', speech);
    assert.match(await window.status('占位符'), /\d+字 · (?:约\d+|不到1)分钟 · 占位符3/u);
    await window.page.keyboard.press('Control+Shift+O');
    const rows = window.page.locator('.quick-input-list .monaco-list-row');
    await window.eventually('symbols in the middle of a line', async () =>
      (await rows.allInnerTexts()).some((row) => row.includes('二是') && row.includes('发展大局')),
    );
    await window.page.keyboard.press('Escape');
  },

  async 'a gap in the numbering: warned of, mended, undone in one step'(window) {
    await window.open('跳号.txt', speech);
    await window.problem('序号跳号');
    const line = speech.split('\n')[4] ?? '';
    await window.focus();
    await window.goto(5, line.indexOf('四是') + 1);
    await window.page.keyboard.press('Control+.');
    const action = window.page.locator('.action-widget .monaco-list-row', { hasText: '改为“三是”' });
    await action.waitFor();
    await action.click();
    await window.problem('序号跳号', false);
    assert.match(await window.shown(), /三是各乡镇/u);
    await window.focus();
    await window.page.keyboard.press('Control+Z');
    await window.problem('序号跳号');
    assert.match(await window.shown(), /四是各乡镇/u);
  },

  async 'the next blank by key, and the count as it is filled'(window) {
    await window.open('占位符.txt', speech);
    await window.status('占位符3');
    await window.goto(1, 1);
    await window.page.keyboard.press('Alt+BracketRight');
    const column = (speech.split('\n')[4] ?? '').indexOf('XX') + 1;
    await window.status(new RegExp(`Ln 5, Col (?:${column}|${column + 2})`, 'u'));
    await window.page.keyboard.type('320');
    await window.status('占位符2');
    await window.saved('占位符.txt', (text) => text.includes('全县有320户'));
  },

  async 'a phrase by its initials, by Tab; Enter stays Enter'(window) {
    await window.open('短语.txt', `${speech}\n`);
    await window.page.keyboard.press('Control+End');
    await window.page.keyboard.type('tgzz', { delay: 60 });
    await window.suggestion('提高政治站位');
    await window.page.keyboard.press('Tab');
    await window.page.keyboard.type('，');
    await window.page.keyboard.type('tgzz', { delay: 60 });
    await window.suggestion('提高政治站位');
    await window.page.keyboard.press('Enter');
    await window.saved('短语.txt', (text) => text.endsWith('\n提高政治站位，tgzz\n'));
  },

  async 'a phrase through an input method'(window) {
    await window.open('输入法.txt', `${speech}\n`);
    await window.page.keyboard.press('Control+End');
    await window.page.waitForTimeout(300);
    await window.compose(['t', 'i', 'g', 'a', 'o'], '提高');
    await window.suggestion('提高政治站位');
    await window.page.keyboard.press('Tab');
    await window.saved('输入法.txt', (text) => text.endsWith('\n提高政治站位'));
  },

  async 'other texts get nothing'(window) {
    await window.open('小说.txt', story, 'Plain Text');
    await window.page.waitForTimeout(1500);
    assert.ok((await window.problems()).every((row) => !row.includes('讲稿')));
    const items = await window.page.locator('.statusbar-item').allInnerTexts();
    assert.ok(items.every((item) => !item.includes('占位符')));
  },

  async 'an old GBK file is read right and not changed'(window) {
    // 同志们：今天… in GBK; TextEncoder knows UTF-8 only.
    const bytes = gbk(speech);
    await window.open('老文件.txt', bytes);
    await window.eventually('Chinese text', async () => (await window.shown()).includes('防汛工作'));
    assert.deepEqual(new Uint8Array(readFileSync(join(window.workspace, '老文件.txt'))), bytes);
  },

  async 'a paragraph that stands twice is shown with its other place'(window) {
    const paragraph =
      '要坚持问题导向，紧盯重点领域和薄弱环节，逐项列出清单、明确责任、限定时限，做到发现一处、整改一处、销号一处。';
    await window.open('重复.txt', `${speech}\n${paragraph}\n各乡镇要抓好落实，确保安全。\n${paragraph}\n`);
    await window.problem('这一段与前文重复');
    await window.problem('另一处');
  },
};

/** Encodes as GBK by asking the decoder for every two-byte character. @param {string} text */
function gbk(text) {
  const decoder = new TextDecoder('gbk');
  /** @type {Map<string, number[]>} */
  const table = new Map();
  for (let lead = 0x81; lead <= 0xfe; lead++)
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      const bytes = [lead, trail];
      table.set(decoder.decode(new Uint8Array(bytes)), bytes);
    }
  return new Uint8Array([...text].flatMap((character) => table.get(character) ?? [character.charCodeAt(0)]));
}

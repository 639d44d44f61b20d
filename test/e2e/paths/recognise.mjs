import assert from 'node:assert/strict';
import { novel, readme, speech } from '../texts.mjs';

/** @type {import('../run.mjs').Path[]} */
export const paths = [
  {
    title: 'a speech in a .txt is recognised, counted and outlined',
    async walk(window) {
      await window.open('防汛讲话.txt', speech);
      assert.match(await window.status('占位符'), /^\d+字 · (?:约\d+|不到1)分钟 · 占位符2$/u);
      await window.openOutline();
      const rows = await window.outline();
      const find = (/** @type {string} */ text) => rows.find(({ label }) => label.includes(text)) ?? assert.fail(text);
      const [chapter, first, second] = ['一、提高认识', '一是汛情关系群众安危', '二是汛情关系发展大局'].map(find);
      assert.equal(chapter?.depth, 1);
      // 一是 and 二是 stand in the middle of one paragraph.
      assert.equal(first?.depth, 2);
      assert.equal(second?.depth, 2);
      await window.page.locator('.outline-tree .monaco-list-row', { hasText: '二是汛情' }).click();
      const column = (speech.split('\n')[4] ?? '').indexOf('二是') + 1;
      await window.status(`Ln 5, Col ${column}`);
      await window.page.locator('.monaco-breadcrumb-item', { hasText: '二是汛情' }).waitFor();
    },
  },
  {
    title: 'one click gives plain text back, for good',
    async walk(window) {
      await window.open('讲话.txt', speech);
      await window.page.locator('.statusbar-item', { hasText: '点此恢复纯文本' }).click();
      await window.status('Plain Text');
      await window.rest();
      // The workbench writes down what a workspace remembers a moment later, in the browser's own storage.
      await window.eventually('the choice to be kept', () =>
        window.page.evaluate(isKept, `${encodeURIComponent('讲话.txt')}","plain"`),
      );
      await window.page.reload();
      await window.page.locator('.explorer-folders-view').waitFor();
      await window.show('讲话.txt', 'Plain Text');
    },
  },
  {
    title: 'a novel and a README get nothing at all',
    async walk(window) {
      window.write('讲话.txt', speech);
      await window.open('小说.txt', novel, 'Plain Text');
      await window.open('README.md', readme, 'Markdown');
      // The speech comes last: when its findings are there, those of the others would have been there long before.
      await window.show('讲话.txt', '讲话稿');
      await window.problem('序号跳号');
      const files = (await window.problems()).filter((row) => /\.(?:txt|md)/u.test(row.split('\n')[0] ?? ''));
      assert.ok(
        files.every((row) => row.startsWith('讲话.txt')),
        files.join('\n'),
      );
      for (const [name, language] of /** @type {const} */ ([
        ['小说.txt', 'Plain Text'],
        ['README.md', 'Markdown'],
      ])) {
        await window.show(name, language);
        await window.eventually('no figures', async () =>
          (await window.statusItems()).every((item) => !/\d字|占位符/u.test(item)),
        );
        assert.equal(await window.blanks(), 0);
      }
    },
  },
];

/** Runs in the page: whether what the extension remembers of the workspace holds some words. @param {string} words */
async function isKept(words) {
  for (const { name: database } of await indexedDB.databases()) {
    /** @type {IDBDatabase} */
    const opened = await new Promise((resolve, reject) => {
      const request = indexedDB.open(database ?? '');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    try {
      for (const store of opened.objectStoreNames) {
        /** @type {unknown} */
        const value = await new Promise((resolve, reject) => {
          const request = opened.transaction(store).objectStore(store).get('official-speech.official-speech');
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error);
        });
        if (typeof value === 'string' && value.includes(words)) return true;
      }
    } finally {
      opened.close();
    }
  }
  return false;
}

import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const text = [
  '在全县春季造林动员会上的讲话',
  '同志们：',
  '现在召开全县春季造林动员会，下面我讲两点意见。',
  '一、摸清底数',
  '要逐块核对造林图斑，月底前报县林业局。',
  '要备足苗木，由县林场统一调度。',
  '二、抓好管护',
  '落实管护责任，造一片活一片。',
  '谢谢大家！',
  '',
].join('\n');
const edited = text
  .replace('月底前', '逐村公示，月底前')
  .replace('二、抓好管护\n落实管护责任，造一片活一片。\n', '')
  .replace('一、摸清', '一、抓好管护\n落实管护责任，造一片活一片。\n二、摸清');

/** A row of the list at the top. @param {import('../window.mjs').Window} window @param {string} words */
const row = (window, words) => window.page.locator('.quick-input-list .monaco-list-row', { hasText: words }).first();

/** Waits until the list at the top asks something. @param {import('../window.mjs').Window} window @param {string} question */
const asks = (window, question) =>
  window.page.locator(`.quick-input-widget input[placeholder*="${question}"]`).first().waitFor();

/** Names of the versions that lie beside the text. @param {import('../window.mjs').Window} window */
function versionsOf({ workspace }) {
  const folder = join(workspace, '讲话.稿次');
  return existsSync(folder) ? readdirSync(folder) : [];
}

/** Saves a version under the name that is offered first. @param {import('../window.mjs').Window} window @param {string} label */
async function saveVersion(window, label) {
  await window.pressFor('Control+Alt+S', '.quick-input-widget input[placeholder*="这一稿叫什么"]');
  await window.page.locator('.quick-input-list .monaco-list-row.focused', { hasText: label }).waitFor();
  await window.acceptAnswer();
}

/** What is drawn behind the words of one side of the comparison. @param {import('playwright-core').Locator} side */
const notesOf = (side) =>
  side
    .locator('.view-line span')
    .evaluateAll((parts) => parts.map((part) => getComputedStyle(part, '::after').content).join('\n'));

/** Holds the text against its version, looks at both sides, and leaves the comparison. @param {import('../window.mjs').Window} window */
async function compare(window) {
  const { page } = window;
  await window.command('Versions: Compare, Restore');
  await asks(window, '选一稿');
  await row(window, '送审稿').filter({ hasText: '现在多5字' }).click();
  await row(window, '与现在的文稿对照').click();
  await page.locator('.tab.active', { hasText: '讲话.txt：送审稿 ↔ 现在（1处移动过）' }).waitFor();
  const [then, now] = ['original', 'modified'].map((side) => page.locator(`.monaco-diff-editor .editor.${side}`));
  await then?.locator('.view-line', { hasText: '二、抓好管护' }).waitFor();
  await now?.locator('.view-line', { hasText: '逐村公示，月底前' }).waitFor();
  await now?.locator('.char-insert').first().waitFor();
  await window.eventually('where the part stood', async () => then && (await notesOf(then)).includes('原在第7行'));
  await window.rest();
  await window.picture('looks', 'versions');
  await window.command('View: Close Editor');
  await page.locator('.monaco-diff-editor').first().waitFor({ state: 'hidden' });
  await page.locator('.tab.active', { hasText: '讲话.txt', hasNotText: '↔' }).waitFor();
}

/** @type {import('../run.mjs').Path[]} */
export const paths = [
  {
    title: 'a text saved as 送审稿 and worked on is compared section by section and restored; one undo takes it back',
    settings: { 'officialSpeech.stage': 'review' },
    async walk(window) {
      await window.open('讲话.txt', text);
      await saveVersion(window, '送审稿');
      await window.eventually('the version beside the text', async () => {
        const [name = '', ...others] = versionsOf(window);
        const bytes = window.bytes(join('讲话.稿次', name));
        return (
          /^01 送审稿 \d{4}-\d\d-\d\d \d{4}\.txt$/u.test(name) &&
          others.length === 0 &&
          new TextDecoder().decode(bytes) === text
        );
      });
      await window.place('月底前');
      await window.type('逐村公示，');
      await window.shows('逐村公示，月底前');
      await window.place('二、抓好');
      await window.command('Outline: Move Item Up');
      await window.shows('一、抓好管护');
      await window.saved('讲话.txt', (now) => now === edited);
      await compare(window);
      await window.focus();
      await window.rest();
      await window.command('Restore a Version');
      await asks(window, '选一稿');
      await row(window, '送审稿').click();
      await window.shows('二、抓好管护');
      await window.saved('讲话.txt', (now) => now === text);
      await window.focus();
      await window.page.keyboard.press('Control+Z');
      await window.saved('讲话.txt', (now) => now === edited);
    },
  },
];

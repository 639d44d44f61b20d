import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../../scripts/vscode/paths.mjs';
import { speech } from '../texts.mjs';

/** @type {{ zh: string }[]} */
const terms = JSON.parse(readFileSync(join(root, 'test', 'support', 'terms.json'), 'utf8'));

/** Chinese in words on screen that stands neither in the text nor in quotation marks and is no term. @param {string} words */
const chineseIn = (words) =>
  (words.replaceAll(/“[^”]*”/gu, '').match(/\p{Script=Han}+/gu) ?? []).filter(
    (run) => !speech.includes(run) && !terms.some(({ zh }) => zh === run),
  );

/** @type {import('../run.mjs').Path[]} */
export const paths = [
  {
    title: 'an English window: status, problems, views, a page and the palette',
    settings: { 'officialSpeech.language': 'en' },
    async walk(window) {
      const { page } = window;
      await window.open('speech.txt', speech);
      const said = [await window.status(/\d+ words · /u)];
      await window.problem('Gap in numbering');
      said.push(...(await window.problems()));
      await window.command('Focus on Blanks View');
      // Phrases are Chinese in every language.
      const panes = page.locator('.sidebar .pane').filter({ hasNot: page.locator('.title', { hasText: 'Phrases' }) });
      await panes.locator('.monaco-list-row', { hasText: '户群众' }).first().waitFor();
      said.push(...(await panes.allInnerTexts()));
      await window.command('Final Check');
      const report = page.frameLocator('iframe.webview').frameLocator('#active-frame');
      await report.locator('.verdict', { hasText: /\d/u }).waitFor();
      said.push(await report.locator('body').innerText());
      await window.focus();
      const input = await window.pressFor('F1', '.quick-input-widget input');
      await input.fill('>Official Speech: ');
      const rows = page.locator('.quick-input-list .monaco-list-row', { hasText: 'Official Speech' });
      await rows.first().waitFor();
      said.push(...(await rows.allInnerTexts()));
      await page.keyboard.press('Escape');
      assert.deepEqual(said.flatMap(chineseIn), []);
    },
  },
];

import assert from 'node:assert/strict';
import { faultsOf, themes } from '../axe.mjs';
import { speech } from '../texts.mjs';

/** @type {import('../run.mjs').Path[]} */
export const paths = themes.map((theme) => ({
  title: `text, form, final check and statistics in ${theme}`,
  settings: { 'workbench.colorTheme': theme },
  async walk(window) {
    const name = theme.replaceAll(' ', '-').toLowerCase();
    await window.open('样子.txt', speech);
    await window.eventually('blanks in colour', async () => (await window.blanks()) > 0);
    await window.eventually('a blank that can be seen', async () => {
      const { background, borderWidth, border } = await window.blankLook();
      return background.alpha > 0 || (borderWidth === '1px' && border.alpha > 0);
    });
    await window.picture('looks', `text-${name}`);
    await window.command('Fill-in Form');
    assert.deepEqual(await faultsOf(window, '.field input[type=text]'), []);
    await window.picture('looks', `form-${name}`);
    await window.focus();
    await window.command('Final Check');
    assert.deepEqual(await faultsOf(window, '.verdict'), []);
    await window.picture('looks', `final-${name}`);
    await window.focus();
    await window.command('Statistics');
    assert.deepEqual(await faultsOf(window, '.track'), []);
    await window.picture('looks', `statistics-${name}`);
  },
}));

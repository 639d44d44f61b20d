import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { speech } from '../texts.mjs';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Light and dark, both of high contrast, and one that is not VS Code's own idea of dark. */
const themes = [
  'Default Light Modern',
  'Default Dark Modern',
  'Default High Contrast',
  'Default High Contrast Light',
  'Monokai',
];

/**
 * What axe finds wrong in a page of ours: words that do not stand out from what is behind them, fields without a name.
 * @param {import('../window.mjs').Window} window @param {string} name of the page's element that must be there
 */
async function faultsOf(window, name) {
  const frame = await window.eventually(`the page with ${name}`, async () => {
    for (const one of window.page.frames())
      if ((await one.locator(name).filter({ visible: true }).count()) > 0) return one;
    return undefined;
  });
  // A page of ours runs no script but its own; what is evaluated from outside is none.
  await frame.evaluate(axe);
  return frame.evaluate(async () => {
    // @ts-expect-error axe is what has just been evaluated.
    const { violations } = await globalThis.axe.run(document, { resultTypes: ['violations'] });
    return violations.map((/** @type {{ id: string, nodes: { html: string }[] }} */ { id, nodes }) =>
      [id, ...nodes.slice(0, 3).map(({ html }) => html)].join(' '),
    );
  });
}

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

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Light and dark, both of high contrast, and one that is not VS Code's own idea of dark. */
export const themes = [
  'Default Light Modern',
  'Default Dark Modern',
  'Default High Contrast',
  'Default High Contrast Light',
  'Monokai',
];

/**
 * What axe finds wrong in a page of ours: words that do not stand out from what is behind them, fields without a name.
 * @param {import('./window.mjs').Window} window @param {string} name of the page's element that must be there
 */
export async function faultsOf(window, name) {
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

import { speech } from '../texts.mjs';

/** Shows the blanks in a theme: their look comes from the theme's colours. @param {string} theme @param {(look: Awaited<ReturnType<import('../window.mjs').Window['blankLook']>>) => boolean} isRight @returns {import('../run.mjs').Path} */
const inTheme = (theme, isRight) => ({
  title: `blanks in ${theme}`,
  settings: { 'workbench.colorTheme': theme },
  async walk(window) {
    await window.open('占位符.txt', speech);
    await window.eventually('blanks in colour', async () => (await window.blanks()) > 0);
    // The theme of the settings may come a moment after the text.
    await window.eventually(`the look of ${theme}`, async () => isRight(await window.blankLook()));
    await window.picture('pictures', `blanks-${theme.replaceAll(' ', '-').toLowerCase()}`);
  },
});

/** @type {import('../run.mjs').Path[]} */
export const paths = [
  {
    title: 'the next blank by key, and the count as it is filled',
    async walk(window) {
      await window.open('占位符.txt', speech);
      await window.status('占位符2');
      await window.page.keyboard.press('Control+Home');
      await window.page.keyboard.press('Alt+BracketRight');
      await window.status(/Ln 5, Col \d+ \(2 selected\)/u);
      await window.type('320');
      await window.status('占位符1');
      await window.page.keyboard.press('Alt+BracketRight');
      await window.status(/Ln 7, Col \d+ \(1 selected\)/u);
      await window.type('6');
      await window.status(/Ln 7, Col \d+$/u);
      await window.page.keyboard.press('Alt+BracketRight');
      await window.status(/Ln 7, Col \d+ \(1 selected\)/u);
      await window.type('15');
      await window.eventually('no count', async () =>
        (await window.statusItems()).every((item) => !item.includes('占位符')),
      );
      await window.saved('占位符.txt', (text) => text === speech.replace('XX户', '320户').replace('X月X日', '6月15日'));
      await window.eventually('no colour', async () => (await window.blanks()) === 0);
    },
  },
  {
    title: 'the list of blanks leads to one',
    async walk(window) {
      await window.open('列表.txt', speech);
      await window.page.locator('.statusbar-item', { hasText: '占位符2' }).click();
      const rows = window.page.locator('.quick-input-list .monaco-list-row');
      await window.eventually('two blanks', async () => (await rows.filter({ hasText: '行' }).count()) === 2);
      await rows.filter({ hasText: '备足物资' }).last().click();
      await window.status(/Ln 7, Col \d+ \(1 selected\)/u);
    },
  },
  inTheme('Default Dark Modern', ({ background }) => background.alpha > 0),
  // Nothing lies over the text where contrast is all.
  inTheme(
    'Default High Contrast',
    ({ background, borderWidth, border }) =>
      background.alpha === 0 && borderWidth === '1px' && border.text === 'rgb(249, 216, 73)',
  ),
];

import { readFileSync } from 'node:fs';

/** @type {typeof import('../../support/merged-reports.json')} */
const words = JSON.parse(readFileSync(new URL('../../support/merged-reports.json', import.meta.url), 'utf8'));

const frame = words.frame.join('\n');
const reports = {
  '农业局.txt': [...words.farm, ''].join('\n'),
  '商务局.txt': words.trade.join('\n'),
  '园区.txt': words.park.join('\n'),
};
const merged = frame.replace('二、下半年', `${words.merged.join('\n')}二、下半年`);

/** A row of the list at the top. @param {import('../window.mjs').Window} window @param {string} text */
const row = (window, text) => window.page.locator('.quick-input-list .monaco-list-row', { hasText: text }).first();

/** Waits until the list at the top asks something. @param {import('../window.mjs').Window} window @param {string} question */
const asks = (window, question) =>
  window.page.locator(`.quick-input-widget input[placeholder*="${question}"]`).first().waitFor();

/** Ticks a row and sees it ticked. @param {import('../window.mjs').Window} window @param {string} text */
async function tick(window, text) {
  await row(window, text).click();
  await row(window, text).locator('input:checked, [aria-checked="true"]').first().waitFor({ state: 'attached' });
}

/** Goes down to a row of the list by key. @param {import('../window.mjs').Window} window @param {string} text */
async function goDownTo(window, text) {
  const focused = window.page.locator('.quick-input-list .monaco-list-row.focused');
  for (let step = 0; step < 12; step++) {
    if ((await focused.filter({ hasText: text }).count()) > 0) return;
    const before = await focused.allInnerTexts();
    await window.page.keyboard.press('ArrowDown');
    await window.eventually('another row', async () => (await focused.allInnerTexts()).join() !== before.join());
  }
  throw new Error(`no row ${text}`);
}

/** Ticks a row by key. @param {import('../window.mjs').Window} window @param {string} text */
async function tickByKey(window, text) {
  await goDownTo(window, text);
  await window.page.keyboard.press('Space');
  await row(window, text).locator('input:checked, [aria-checked="true"]').first().waitFor({ state: 'attached' });
}

/**
 * Drags what stands in the first place over the others, each of which has to be there by then, and drops it on the last.
 * @param {import('playwright-core').Page} page @param {readonly import('playwright-core').Locator[]} places
 */
async function carry({ mouse }, [what, ...places]) {
  await what?.hover();
  await mouse.down();
  for (const place of places) {
    await place.waitFor();
    const box = await place.boundingBox();
    const [x, y] = [(box?.x ?? 0) + 20, (box?.y ?? 0) + 8];
    await mouse.move(x - 4, y, { steps: 4 });
    await mouse.move(x, y, { steps: 2 });
  }
  await mouse.up();
}

/** @type {import('../run.mjs').Path[]} */
export const paths = [
  {
    title:
      'the reports of three offices, each beginning at 一、, are merged below a heading; a figure in conflict is chosen once',
    async walk(window) {
      for (const [name, text] of Object.entries(reports)) window.write(name, text);
      await window.open('汇报.txt', frame);
      await window.command('Merge Files into This Text');
      await asks(window, '选要并入的文件');
      for (const name of Object.keys(reports)) await tick(window, name);
      await window.page.keyboard.press('Enter');
      for (const name of ['农业局.txt', '商务局.txt', '园区.txt']) {
        await asks(window, `“${name}”放在哪里`);
        await row(window, '一、上半年主要工作').click();
      }
      await window.shows('（五）园区建设提速');
      await window.rest();
      await window.shows('来源：商务局.txt');
      await window.picture('looks', 'merged');
      await window.answer('已并入3篇', '核对');
      await asks(window, '勾选要用的说法');
      await tick(window, '一律用“32.6万吨”');
      await window.page.keyboard.press('Enter');
      await window.shows('今年以来，全县粮食总产量达到32.6万吨');
      await window.focus();
      await window.saved('汇报.txt', (now) => now === merged.replace('31.9', '32.6'));
      await window.page.keyboard.press('Control+Z');
      await window.saved('汇报.txt', (now) => now === merged);
      await window.page.keyboard.press('Control+Z');
      await window.saved('汇报.txt', (now) => now === frame);
    },
  },
  {
    title: 'the same by keyboard alone',
    async walk(window) {
      const { keyboard } = window.page;
      for (const [name, text] of Object.entries(reports)) window.write(name, text);
      await window.open('汇报.txt', frame);
      await window.command('Merge Files into This Text');
      await asks(window, '选要并入的文件');
      for (const name of ['农业局.txt', '商务局.txt', '园区.txt']) await tickByKey(window, name);
      await keyboard.press('Enter');
      for (const name of ['农业局.txt', '商务局.txt', '园区.txt']) {
        await asks(window, `“${name}”放在哪里`);
        await goDownTo(window, '一、上半年主要工作');
        await keyboard.press('Enter');
      }
      await window.shows('（五）园区建设提速');
      await window.rest();
      await window.focus();
      await window.saved('汇报.txt', (now) => now === merged);
      await window.command('Merged Text: Settle Repeats');
      await asks(window, '勾选要用的说法');
      await tickByKey(window, '一律用“32.6万吨”');
      await keyboard.press('Enter');
      await window.shows('今年以来，全县粮食总产量达到32.6万吨');
      await window.focus();
      await window.saved('汇报.txt', (now) => now === merged.replace('31.9', '32.6'));
    },
  },
  {
    title: 'a report is dragged from the explorer over the icon onto a heading of the outline',
    async walk(window) {
      const { page } = window;
      window.write('商务局.txt', reports['商务局.txt']);
      await window.open('汇报.txt', frame);
      await window.command('Focus on Speech Outline View');
      const heading = page.locator('.pane-body .monaco-list-row', { hasText: '一、上半年' }).first();
      await heading.waitFor();
      await window.command('View: Show Explorer');
      const file = page.locator('.explorer-folders-view .monaco-list-row', { hasText: '商务局.txt' }).first();
      const icon = page.locator('.activitybar .action-item', { has: page.locator('[aria-label="Official Speech"]') });
      // A drag begins with a move, and each place hears of it with the next one.
      await carry(page, [file, icon.locator('.action-label').first(), heading]);
      await window.shows('（一）消费持续回暖');
    },
  },
];

import { speech } from '../texts.mjs';

const quick = '.quick-input-list .monaco-list-row';

/** @param {import('../window.mjs').Window} window @param {string} line */
async function openAt(window, line) {
  await window.open('短语.txt', speech + line);
  await window.page.keyboard.press('Control+End');
  await window.status(new RegExp(`Ln 9, Col ${line.length + 1}\\b`, 'u'));
}

/** @param {string} line @returns {(text: string) => boolean} */
const endsIn = (line) => (text) => text === speech + line;

/** Opens the search and waits for a row. @param {import('../window.mjs').Window} window @param {string} query @param {string} text */
async function searchFor(window, query, text) {
  const input = await window.pressFor("Alt+Shift+'", '.quick-input-widget input');
  await window.page.locator('.quick-input-title', { hasText: '查找短语' }).waitFor();
  await input.fill(query);
  await window.page.locator(`${quick}.focused`, { hasText: text }).first().waitFor();
}

/** @type {import('../run.mjs').Path[]} */
export const paths = [
  {
    title: 'search by pinyin, insert, undo in one step',
    async walk(window) {
      await openAt(window, '会议指出，提高');
      await searchFor(window, 'zhanwei', '提高政治站位');
      await window.page.keyboard.press('Enter');
      await window.saved('短语.txt', endsIn('会议指出，提高政治站位'));
      await window.page.keyboard.press('Control+Z');
      await window.saved('短语.txt', endsIn('会议指出，提高'));
    },
  },
  {
    title: 'another word for one that is used again, by key; undo in one step',
    async walk(window) {
      const line = '一要切实加强领导，切实抓好落实，着力解决难题。';
      await openAt(window, line);
      await window.place('切实加强');
      await window.pressFor('Alt+=', quick);
      await window.page.locator('.quick-input-title', { hasText: '“切实”本段用了 2 次' }).waitFor();
      await window.page.locator(quick, { hasText: '着力' }).filter({ hasText: '附近已用 1 次' }).waitFor();
      await window.picture('e2e', 'word-swap');
      await window.page.locator(`${quick}.focused`, { hasText: '不断' }).waitFor();
      await window.page.keyboard.press('Enter');
      await window.saved('短语.txt', endsIn(line.replace('切实', '不断')));
      await window.page.keyboard.press('Control+Z');
      await window.saved('短语.txt', endsIn(line));
    },
  },
  {
    title: 'add a selection to one’s own phrases, find it by its initials',
    async walk(window) {
      const { page } = window;
      await openAt(window, '各镇要压茬推进重点任务。');
      await window.place('压茬推进');
      for (let step = 0; step < 8; step++) await page.keyboard.press('Shift+ArrowRight');
      await window.command('Add to My Phrases');
      // Text, function, letters, place: what is offered is right, so that Enter takes each.
      for (const title of ['1/4', '2/4', '3/4', '4/4']) {
        await page.locator('.quick-input-title', { hasText: title }).waitFor();
        await page.keyboard.press('Enter');
      }
      await window.status('压茬推进重点任务');
      await window.focus();
      await page.keyboard.press('Control+End');
      await page.keyboard.press('Enter');
      await searchFor(window, 'yctjzd', '压茬推进重点任务');
      await page.keyboard.press('Enter');
      await window.saved('短语.txt', endsIn('各镇要压茬推进重点任务。\n压茬推进重点任务'));
    },
  },
];

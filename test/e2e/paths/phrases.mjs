import { speech } from '../texts.mjs';

/** Opens a speech that ends in a line of its own. @param {import('../window.mjs').Window} window @param {string} line */
async function openAt(window, line) {
  await window.open('短语.txt', speech + line);
  await window.page.keyboard.press('Control+End');
  await window.status(new RegExp(`Ln 9, Col ${line.length + 1}\\b`, 'u'));
}

/** @param {string} line @returns {(text: string) => boolean} */
const endsIn = (line) => (text) => text === speech + line;

/** @type {import('../run.mjs').Path[]} */
export const paths = [
  {
    title: 'a phrase by its initials, by Tab; Enter stays Enter',
    async walk(window) {
      await openAt(window, '');
      await window.typeFor('tgzz', '提高政治站位');
      await window.page.keyboard.press('Tab');
      await window.typeFor('，tgzz', '提高政治站位');
      await window.page.keyboard.press('Enter');
      await window.saved('短语.txt', endsIn('提高政治站位，tgzz\n'));
    },
  },
  {
    title: 'a phrase through an input method',
    async walk(window) {
      await openAt(window, '');
      await window.compose('tigao', '提高');
      await window.suggestion('提高政治站位');
      await window.page.keyboard.press('Tab');
      await window.saved('短语.txt', endsIn('提高政治站位'));
    },
  },
  {
    title: 'whole skeletons first on an empty page',
    async walk(window) {
      await window.open('空白.speech', '');
      await window.page.keyboard.press("Alt+'");
      await window.suggestion('讲话稿框架');
      const first = (await window.suggestions()).slice(0, 4).join('\n');
      for (const kind of ['讲话稿', '主持词', '表态发言', '工作总结'])
        if (!first.includes(`${kind}框架`)) throw new Error(`no ${kind}框架 among ${first}`);
      await window.picture('e2e', 'skeletons');
      await window.page.keyboard.press('Tab');
      await window.page.keyboard.press('Escape');
      await window.saved('空白.speech', (text) => text.includes('【') && text.split('\n').length > 8);
    },
  },
  {
    title: 'phrases by key in the middle of a sentence',
    async walk(window) {
      await openAt(window, '我们要切实落实好。');
      await window.place('切实落实');
      await window.type('tgzz');
      await window.page.keyboard.press("Alt+'");
      await window.suggestion('提高政治站位');
      await window.page.keyboard.press('Tab');
      await window.saved('短语.txt', endsIn('我们要提高政治站位切实落实好。'));
      await window.compose('tigao', '提高');
      await window.page.keyboard.press("Alt+'");
      await window.suggestion('提高政治站位');
      await window.page.keyboard.press('Tab');
      await window.saved('短语.txt', endsIn('我们要提高政治站位提高政治站位切实落实好。'));
    },
  },
];

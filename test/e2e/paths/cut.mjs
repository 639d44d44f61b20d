const han = '甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥';
/** Paragraphs of about a hundred characters, none like another. @param {string} about @param {number} count */
const body = (about, count) =>
  Array.from({ length: count }, (_, index) => {
    const name = `${han[index % han.length]}${han[(index * 7 + about.length) % han.length]}`;
    return `关于${about}，${name}片区要对照年初确定的任务逐项盘点，看哪些已经完成，哪些正在推进，哪些还没有动手，把进度落后的原因找准，把下一步的办法想实，明确由谁来办、什么时候办成、办不成怎么交代，一件一件抓下去，不见成效不松手。`;
  });

const text = [
  '在全县重点工作推进会议上的讲话',
  '同志们：',
  '这次会议的任务是盘点进度、部署工作。',
  '一、看清形势',
  ...body('形势', 16),
  '二、逐项盘点',
  ...body('各项任务', 64),
  '三、狠抓落实',
  ...body('抓落实', 18),
  '谢谢大家！',
  '',
].join('\n');
const cut = text.replace('三、狠抓', '二、狠抓');

/** @type {import('../run.mjs').Path[]} */
export const paths = [
  {
    title: 'a speech of 52 minutes is cut to twenty by setting a part aside, and back, by keyboard alone',
    async walk(window) {
      const { keyboard } = window.page;
      await window.open('压缩.txt', text);
      await window.status('约52分钟');
      await window.command('Target Time');
      await window.page.locator('.quick-input-widget .monaco-list-row', { hasText: '其他' }).waitFor();
      await keyboard.type('20');
      await window.page.locator('.quick-input-widget .monaco-list-row.focused', { hasText: '20分钟' }).waitFor();
      await window.acceptAnswer();
      await window.status(/目标20分钟：超\d+\.\d分钟/u);
      await window.place('二、逐项');
      await keyboard.press('Alt+Delete');
      await window.status(/目标20分钟：还可讲/u);
      await window.status('约18分钟');
      await window.saved('压缩.txt', (now) => now === cut);
      await window.rest();
      await window.picture('looks', 'set-aside');
      await window.focus();
      await keyboard.press('Control+Z');
      await window.status(/目标20分钟：超/u);
      await window.saved('压缩.txt', (now) => now === text);
      await keyboard.press('Control+Shift+Z');
      await window.status(/目标20分钟：还可讲/u);
      await window.place('二、逐项');
      await keyboard.press('Alt+Delete');
      await window.status(/目标20分钟：超/u);
      await window.saved('压缩.txt', (now) => now === text);
    },
  },
];

const text = [
  '在全县秋粮收购工作会议上的讲话',
  '同志们：',
  '现在召开全县秋粮收购工作会议，就做好今年的收购工作作一部署。',
  '一、突出重点',
  '（一）备好仓容。',
  '要提前腾出仓容。',
  '（二）落实资金。',
  '要保证不打白条。',
  '（三）优化服务。',
  '要延长收购时间。',
  '二、加强领导',
  '各乡镇要高度重视。',
  '谢谢大家！',
  '',
].join('\n');

const services = text
  .replace('（三）优化服务。\n要延长收购时间。\n', '')
  .replace('（一）备好', '（一）优化服务。\n要延长收购时间。\n（二）备好')
  .replace('（二）落实', '（三）落实');

const swapped = text
  .replace('二、加强领导\n各乡镇要高度重视。\n', '')
  .replace('一、突出', '一、加强领导\n各乡镇要高度重视。\n二、突出');

/** @param {import('../window.mjs').Window} window @param {string} name */
const row = (window, name) => window.page.locator('.pane-body .monaco-list-row', { hasText: name }).first();

/** @type {import('../run.mjs').Path[]} */
export const paths = [
  {
    title: 'an item is dragged onto the first one: its words go with it, and one undo brings them back',
    async walk(window) {
      await window.open('拖动.txt', text);
      await window.command('Focus on Speech Outline View');
      await row(window, '（三）优化服务').waitFor();
      await window.rest();
      await window.picture('looks', 'outline-view');
      await row(window, '（三）优化服务').dragTo(row(window, '（一）备好仓容'));
      await row(window, '（一）优化服务').waitFor();
      await window.focus();
      await window.saved('拖动.txt', (now) => now === services);
      await window.page.keyboard.press('Control+Z');
      await window.saved('拖动.txt', (now) => now === text);
    },
  },
  {
    title: 'the second part goes in front of the first by a key, and no line is glued to another',
    async walk(window) {
      await window.open('上移.txt', text);
      await window.place('二、加强');
      await window.command('Outline: Move Item Up');
      await window.shows('一、加强领导');
      await window.saved('上移.txt', (now) => now === swapped);
    },
  },
  {
    title: 'the reports of three offices, each of which begins at 一、, are counted through',
    async walk(window) {
      const reports = ['甲局', '乙局', '丙局'].flatMap((office) => [
        `一、${office}今年的工作`,
        '今年以来，各项任务全面完成。',
        `二、${office}明年的打算`,
        '明年要再接再厉，抓好落实。',
      ]);
      await window.open('汇总.txt', ['全县经济运行情况汇报', ...reports, ''].join('\n'));
      await window.place('一、乙局');
      await window.command('Renumber: Number the Series');
      await window.shows('六、丙局明年的打算');
      await window.saved('汇总.txt', (now) => now.match(/^[一二三四五六](?=、)/gmu)?.join('') === '一二三四五六');
    },
  },
];

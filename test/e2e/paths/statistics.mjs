const sentence =
  '各乡镇要对照年初确定的任务逐项盘点，把进度落后的原因找准，把下一步的办法想实，一件一件抓下去，不见成效不松手。';
const longest =
  '要看到收购工作关系农民增收、市场稳定和粮食安全，哪一项抓得不紧，都会影响全局，哪一户没有服务到位，都会失信于民，要看到今年的形势比往年更紧、任务比往年更重。';
const text = [
  '在全县秋粮收购工作会议上的讲话',
  '同志们：',
  '现在就做好今年的收购工作，讲两点意见。',
  '一、认清形势',
  longest,
  ...Array.from({ length: 12 }, () => sentence),
  '二、狠抓落实',
  ...Array.from({ length: 4 }, () => sentence),
  '谢谢大家！',
  '',
].join('\n');

/** The page inside its two frames. @param {import('../window.mjs').Window} window */
const pageOf = (window) => window.page.frameLocator('iframe.webview.ready').frameLocator('#active-frame');

/** @type {import('../run.mjs').Path[]} */
export const paths = [
  {
    title: 'the statistics page counts a speech, leads to its longest sentence, and follows what is set aside',
    async walk(window) {
      const { keyboard } = window.page;
      await window.open('统计.txt', text);
      await window.command('Statistics');
      const page = pageOf(window);
      await page.locator('tbody tr', { hasText: '狠抓落实' }).waitFor();
      const words = page.locator('dl div', { hasText: '字数（同 Word）' }).locator('dd');
      const before = Number(await words.innerText());
      await window.rest();
      await window.picture('looks', 'statistics');
      await page.locator('.longest', { hasText: '关系农民增收' }).click();
      await window.status(`已选${[...longest].length}字`);
      await window.focus();
      await window.place('二、狠抓');
      await keyboard.press('Alt+Delete');
      await page.locator('p', { hasText: '另有备删1段' }).waitFor();
      await window.eventually('fewer words', async () => Number(await words.innerText()) < before - 150);
      await page.locator('tbody tr', { hasText: '狠抓落实' }).waitFor({ state: 'detached' });
      await window.focus();
      await keyboard.press('Alt+Delete');
      await window.eventually('all words', async () => Number(await words.innerText()) === before);
    },
  },
];

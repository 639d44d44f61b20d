const frame = [
  '全县经济运行情况汇报',
  '一、上半年主要工作',
  '二、下半年工作打算',
  '要再接再厉，抓好各项工作落实，确保完成全年目标任务。',
  '',
].join('\n');

const reports = {
  '农业局.txt': '一、粮食稳产保供\n全县粮食总产量达到32.6万吨。\n二、畜牧业平稳发展\n生猪出栏量稳步回升。\n',
  '商务局.txt': '一、消费持续回暖\n今年以来，全县粮食总产量达到31.9万吨，收购有序。\n',
  '园区.txt': '一、招商引资见成效\n新签约项目落地开工。\n二、园区建设提速\n标准厂房建成投用。\n',
};

const merged = frame.replace(
  '二、下半年',
  [
    '（一）粮食稳产保供',
    '全县粮食总产量达到32.6万吨。',
    '（二）畜牧业平稳发展',
    '生猪出栏量稳步回升。',
    '（三）消费持续回暖',
    '今年以来，全县粮食总产量达到31.9万吨，收购有序。',
    '（四）招商引资见成效',
    '新签约项目落地开工。',
    '（五）园区建设提速',
    '标准厂房建成投用。',
    '二、下半年',
  ].join('\n'),
);

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
];

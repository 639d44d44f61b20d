import { speech } from '../texts.mjs';

const paragraph =
  '要坚持问题导向，紧盯重点领域和薄弱环节，逐项列出清单、明确责任、限定时限，做到发现一处、整改一处、销号一处。';

/** @type {import('../run.mjs').Path[]} */
export const paths = [
  {
    title: 'a paragraph that stands twice is shown with its other place, which a click opens',
    async walk(window) {
      await window.open('重复.txt', `${speech}${paragraph}\n各乡镇要抓好落实，确保安全。\n${paragraph}\n`);
      await window.problem('这一段与前文重复');
      await window.problem('另一处');
      await window.page.locator('.markers-panel .monaco-list-row', { hasText: '另一处' }).first().dblclick();
      await window.status(/Ln 9,/u);
    },
  },
];

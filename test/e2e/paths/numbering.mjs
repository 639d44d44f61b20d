import assert from 'node:assert/strict';
import { speech } from '../texts.mjs';

const wrong = [
  '在全县安全生产工作会议上的讲话',
  '同志们:',
  '下面，我讲两点意见。',
  '一、提高认识。各单位要提高政治站位,压实责任。',
  '二、抓好落实。要在08月01日前完成排查，，建立台帐，确保不出问题。',
  '',
].join('\n');
const right = wrong.replace('同志们:', '同志们：').replace('站位,', '站位，').replace('，，', '，');

/** @type {import('../run.mjs').Path[]} */
export const paths = [
  {
    title: 'a gap in the numbering: warned of, mended, undone in one step',
    async walk(window) {
      await window.open('跳号.txt', speech);
      await window.problem('序号跳号');
      await window.place('四是');
      await window.takeFix('改为“三是”');
      await window.shows('三是各乡镇');
      await window.problem('序号跳号', false);
      await window.focus();
      await window.page.keyboard.press('Control+Z');
      await window.shows('四是各乡镇');
      await window.problem('序号跳号');
    },
  },
  {
    title: 'all safe fixes at once, undone in one step',
    async walk(window) {
      await window.open('改错.txt', wrong);
      await window.problem('半角');
      await window.command('Fix All');
      await window.shows('同志们：');
      await window.saved('改错.txt', (text) => text !== wrong);
      const fixed = new TextDecoder().decode(window.bytes('改错.txt'));
      assert.ok(fixed.startsWith(right.slice(0, right.indexOf('二、'))), fixed);
      assert.ok(!fixed.includes('，，'), fixed);
      await window.focus();
      await window.page.keyboard.press('Control+Z');
      await window.saved('改错.txt', (text) => text === wrong);
    },
  },
];

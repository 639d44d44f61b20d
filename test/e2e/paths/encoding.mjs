import assert from 'node:assert/strict';
import { speech } from '../texts.mjs';

/** 㐀, which only four bytes of GB18030 can say. */
const rare = [0x81, 0x39, 0xee, 0x39];

/** Encodes as GBK by asking the decoder for every two-byte character; TextEncoder knows UTF-8 only. @param {string} text */
function gb18030(text) {
  const decoder = new TextDecoder('gb18030');
  /** @type {Map<string, number[]>} */
  const table = new Map([['㐀', rare]]);
  for (let lead = 0x81; lead <= 0xfe; lead++)
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      const bytes = [lead, trail];
      table.set(decoder.decode(new Uint8Array(bytes)), bytes);
    }
  return new Uint8Array([...text].flatMap((character) => table.get(character) ?? [character.charCodeAt(0)]));
}

/** @type {import('../run.mjs').Path[]} */
export const paths = [
  {
    title: 'an old GB18030 file is read right, not changed, and stays what it is when saved',
    async walk(window) {
      const text = speech.replace('各乡镇', '李㐀同志和各乡镇');
      await window.open('老文件.txt', gb18030(text));
      await window.shows('李㐀同志');
      assert.match(await window.status('GB'), /GB ?18030/iu);
      assert.deepEqual(window.bytes('老文件.txt'), gb18030(text));
      await window.page.keyboard.press('Control+End');
      await window.type('2026');
      await window.saved('老文件.txt', (saved) => saved === `${text}2026`, 'gb18030');
    },
  },
];

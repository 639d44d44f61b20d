import { counted as s } from '../core/index.ts';
import type { MineMessages } from './mine-messages.zh.ts';

/** What is said of phrases found in old speeches, in English. */
export const mine: MineMessages = {
  reading: (index, all) => `reading ${index}/${all}`,
  mining: (count) => `mining ${s(count, 'speech', 'speeches')}…`,
  saved: (speeches, count, file) =>
    `found ${s(count, 'phrase')} in ${s(speeches, 'speech', 'speeches')}, written to ${file}`,
  kinds: { phrase: '', frame: 'frame 句式', parallel: 'parallel 排比' },
  row: (speeches, count) => `${speeches} sp.${count} ×`,
  section: (title, count) => `${title} (${count})`,
  topical: 'words of the topic 本专题用语',
  head: (files, speeches, count) =>
    `${s(files, 'file')}, ${s(speeches, 'speech', 'speeches')}: ${count === 0 ? 'no phrases found' : s(count, 'phrase')}`,
};

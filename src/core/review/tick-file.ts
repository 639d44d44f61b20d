import { readEntries, writeEntries, type EntryShape } from '../store/entries.ts';
import { isJsonObject } from '../store/json.ts';
import { sideFormat, type SideFormat } from '../store/side-format.ts';
import type { Tick } from './ticks.ts';

/** Suffix of a text's name for the file beside it that keeps what has been checked: 讲话.txt.核稿.json. */
export const tickFileSuffix = '.核稿.json';

const note = '讲稿：这份文稿核对过的内容。删去此文件即重新核起。';

const tickShape: EntryShape<Tick> = {
  read: (written) => {
    if (!isJsonObject(written)) return null;
    const { 类别: kind, 内容: text, 原句: sentence } = written;
    const isTick = typeof kind === 'string' && typeof text === 'string' && typeof sentence === 'string';
    return isTick ? { kind, text, sentence } : null;
  },
  write: ({ kind, text, sentence }) => ({ 类别: kind, 内容: text, 原句: sentence }),
  key: ({ kind, text, sentence }) => `${kind}\n${text}\n${sentence}`,
  members: ['类别', '内容', '原句'],
};

/**
 * 讲话.txt.核稿.json: what has been checked by eye, one tick a line.
 *
 *     tickFormat.read('{"已核":[{"类别":"数据","内容":"3人","原句":"#人到会。"}]}')
 *     // { kind: 'known', value: [{ kind: '数据', text: '3人', sentence: '#人到会。' }] }
 */
export const tickFormat: SideFormat<readonly Tick[]> = sideFormat<readonly Tick[]>({
  empty: [],
  read: ({ 已核 }) => readEntries(已核, tickShape),
  write: (ticks, before) => ({ 说明: note, ...before, 已核: writeEntries(before['已核'], ticks, tickShape) }),
});

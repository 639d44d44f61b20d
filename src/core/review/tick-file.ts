import type { Tick } from './ticks.ts';

/** What is added to a text's name for the file beside it that keeps what has been checked: 讲话.txt.核稿.json. */
export const tickFileSuffix = '.核稿.json';

const NOTE = '讲稿：这份文稿核对过的内容。删去此文件即重新核起。';
const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * The ticks of a file's text; null when it is no such file, so that it is not written over. Entries that are none are left out.
 *
 *     readTicks('{"已核":[{"类别":"数据","内容":"3人","原句":"#人到会。"}]}') // [{ kind: '数据', text: '3人', sentence: '#人到会。' }]
 */
export function readTicks(text: string): readonly Tick[] | null {
  if (text.trim() === '') return [];
  let content: unknown;
  try {
    content = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return null;
  }
  const entries = isObject(content) ? content['已核'] : undefined;
  if (!Array.isArray(entries)) return null;
  return entries.flatMap((entry: unknown) => {
    if (!isObject(entry)) return [];
    const { 类别: kind, 内容: words, 原句: sentence } = entry;
    const isTick = typeof kind === 'string' && typeof words === 'string' && typeof sentence === 'string';
    return isTick ? [{ kind, text: words, sentence }] : [];
  });
}

/** The file's text for some ticks, one a line, so that people and version control can read it. */
export function writeTicks(ticks: readonly Tick[]): string {
  const line = ({ kind, text, sentence }: Tick): string =>
    `    ${JSON.stringify({ 类别: kind, 内容: text, 原句: sentence })}`;
  const body = ticks.length === 0 ? '[]' : `[\n${ticks.map(line).join(',\n')}\n  ]`;
  return `{\n  "说明": ${JSON.stringify(NOTE)},\n  "已核": ${body}\n}\n`;
}

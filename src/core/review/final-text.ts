import { paragraphAt } from '../syntax/parse.ts';
import type { SpeechDocument } from '../syntax/nodes.ts';
import { finalSectionNames, type FinalCheck, type FinalLength, type FinalLine } from './final-check.ts';

/** What a check comes to, in one sentence. */
export function verdictOf({ ready, sections }: FinalCheck): string {
  if (ready) return '可以送印';
  const left = sections.filter((section) => section.left > 0);
  return `还差${left.reduce((sum, section) => sum + section.left, 0)}项：${left.map(({ id, left: count }) => `${finalSectionNames[id]}${count}`).join('，')}`;
}

/** 全文5600字，约31分钟; with its title where it has one. */
export function lengthText({ title, words, minutes }: FinalLength): string {
  const time = minutes === undefined ? '' : minutes < 1 ? '，不到1分钟' : `，约${Math.round(minutes)}分钟`;
  return `${title === null || title === '' ? '全文' : `${title}：`}${words}字${time}`;
}

/** What a section says of itself: 3项未了，2条提示. */
export function sectionNote({ id, lines, left }: FinalCheck['sections'][number], check: FinalCheck): string {
  const { checked, all } = check.reviewed;
  if (id === 'review') return all === 0 ? '没有要核的内容' : `已核 ${checked}/${all}`;
  if (lines.length === 0) return '没有问题';
  const advice = lines.length - left;
  return [...(left > 0 ? [`${left}项`] : []), ...(advice > 0 ? [`${advice}条提示，不妨碍送印`] : [])].join('，');
}

/**
 * A check as plain text, to be printed or copied: section by section, each line with the line of the text it is about.
 *
 *     finalText('讲话.txt', check, document) // '定稿检查：讲话.txt\n可以送印\n…'
 */
export function finalText(name: string, check: FinalCheck, document: SpeechDocument): string {
  const line = ({ range, message, before, words, after, blocks }: FinalLine): string =>
    `  ${blocks ? '□' : '·'} 第${paragraphAt(document, range.start) + 1}行　${message}\n      ${before}【${words}】${after}\n`;
  const sections = check.sections.map(
    (section) =>
      `\n${finalSectionNames[section.id]}：${sectionNote(section, check)}\n${section.lines.map(line).join('')}`,
  );
  const lengths = `\n字数与时长：\n${check.lengths.map((length) => `  ${lengthText(length)}\n`).join('')}`;
  return `定稿检查：${name}\n${verdictOf(check)}\n${sections.join('')}${lengths}`;
}

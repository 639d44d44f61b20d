import { punctuation } from './messages.zh.ts';
import { defineParagraphRule } from '../../rule.ts';

/** Two colons in one sentence: 做好两件事：第一件：…. */
export const twoColons = defineParagraphRule({
  id: 'punctuation/two-colons',
  concerns: 'marks',
  basis: '国标',
  severity: 'hint',
  words: punctuation['punctuation/two-colons'],
  needs: ['colon'],
  checkParagraph({ text, markers, indent }, report) {
    if (text.indexOf('：') === text.lastIndexOf('：')) return;
    let next = 0;
    // Colons are asked about from left to right, and so are the markers, which stand in that order.
    const isMarker = (at: number): boolean => {
      while (next < markers.length && markers[next]!.end < at) next++;
      return next < markers.length && markers[next]!.start <= at;
    };
    let open = -1;
    let labelled = false;
    for (let index = 0; index < text.length; index++) {
      const mark = text[index]!;
      // What is quoted has colons of its own, and a wide gap parts paragraphs that were glued together.
      if (mark === '“' || mark === '《') index = endOf(text, index);
      else if (/[。！？；!?;]/u.test(mark) || /^(?:　　| {3})/u.test(text.slice(index, index + 3))) open = -1;
      else if (mark === '：' && !isMarker(index) && !/[\d“]/u.test((text[index - 1] ?? '') + (text[index + 1] ?? ''))) {
        // 女： 主持人： 时间： open a line; what they introduce has a colon of its own.
        if (open < 0 && (isLabel(text, indent, index) || opensBracket(text, index) || isContact(text, index)))
          labelled = true;
        // 联系人：张明，联系电话：…: one label after the other.
        if (labelled && open < 0 && isLabel(text, Math.max(indent, clauseStart(text, index)), index)) continue;
        if (open >= 0) report({ range: { start: index, end: index + 1 }, messageId: 'second' });
        open = index;
      }
    }
  },
});

/** Longer quotations hold sentences. */
const LONGEST_QUOTED = 40;

/** The end of a quoted title or topic that begins at an offset; the offset itself where it is none. */
function endOf(text: string, at: number): number {
  const length = text.slice(at, at + LONGEST_QUOTED + 1).indexOf(text[at] === '“' ? '”' : '》');
  return length < 0 ? at : at + length;
}

/** Characters that the label of a speaker or a heading of a line has at most. */
const LONGEST_LABEL = 6;

/** Where the few words before a colon begin: behind a comma, or far enough off to be no label. */
function clauseStart(text: string, at: number): number {
  let from = at;
  while (from > 0 && at - from <= LONGEST_LABEL && !'，,（(。；'.includes(text[from - 1]!)) from--;
  return from;
}

/** （联系人：张明，电话：…）: the few words before a colon open a bracket. */
const opensBracket = (text: string, at: number): boolean =>
  '（('.includes(text.charAt(clauseStart(text, at) - 1) || ' ');

/** …。联系人：张明，电话：…: how somebody is reached opens a sentence. */
const CONTACT = /[。；]\s?(?:联系人|联系电话|联系方式|电话|手机|传真|电子邮箱|邮箱|地址|邮编)$/u;
const isContact = (text: string, at: number): boolean => CONTACT.test(text.slice(Math.max(0, at - 8), at));

/** True of a colon that closes the few words without a mark that open the line. */
const isLabel = (text: string, indent: number, at: number): boolean =>
  at - indent <= LONGEST_LABEL && !/[，、,]/u.test(text.slice(indent, at));

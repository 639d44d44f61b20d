import { structure } from './messages.zh.ts';
import { parseCount } from '../../../text/chinese-numeral.ts';
import { defineParagraphRule } from '../../rule.ts';

const LABEL =
  /(“([^“”（）]{2,12})”|(?<![第零百千万亿\d〇○一二三四五六七八九十])([一二三四五六七八九十两](?:个|大|项|条|道|类|种)[^“”（），。；、]{1,6}))[（(]([^（）()“”]*(?:“[^”]*”[^（）()“”]*)*)[）)]/gu;

/** A numbered label and the list in the brackets behind it: “三率一度”（开工率、建成率、入住率、群众满意度） is four. */
export const labelCount = defineParagraphRule({
  id: 'structure/label-count',
  concerns: 'announcements',
  basis: '实务',
  severity: 'warning',
  words: structure['structure/label-count'],
  needs: ['label'],
  checkParagraph({ text }, report) {
    for (const match of text.matchAll(LABEL)) {
      const [whole, , quoted, bare, list] = match;
      const label = quoted ?? bare ?? '';
      const expected = countIn(label);
      const items = itemsOf(list ?? '', expected);
      // 县（市、区） names kinds of places; a list that trails off counts nothing.
      if (expected < 2 || items.length < 2 || isMet(expected, items, list ?? '') || items.length === partsIn(label))
        continue;
      if (REMARK.test(list ?? '') || TRAILING.test(list ?? '')) continue;
      if (quoted === undefined && !isPlainList(items, list ?? '')) continue;
      report({
        range: { start: match.index, end: match.index + whole.length },
        messageId: 'count',
        data: { label, expected, actual: items.length },
      });
    }
    for (const match of [...text.matchAll(LABEL_BEFORE_LIST), ...text.matchAll(BARE_LABEL_BEFORE_LIST)]) {
      const { index, 0: whole, 1: label = '', 2: numeral, 3: word, 4: list } = match;
      const [expected, actual] = [parseCount(numeral!), membersOf(list!, word!)];
      // “四个到位”：一是… is a promise to its numbered list.
      const isPromise = /^一[是要]/u.test(list!) && /[个大项条]/u.test(label[1]!);
      if (actual < 2 || actual === expected || isPromise) continue;
      const range = { start: index, end: index + whole.length - list!.length };
      report({ range, messageId: 'listed', data: { label, expected, actual } });
    }
  },
});

/** A numbered label with its list behind it: “五治”：治脏、治乱…, “三个到位”，责任到位、措施到位…. */
const LABEL_BEFORE_LIST =
  /“(([二两三四五六七八九十])(?:个|大|项|条)?([^“”，。；：、\d一二三四五六七八九十]{1,4}))”[：:，,]即?([^。！？\n“”（）()]{4,160})/gu;
/** The same without quotes, where only a colon leads in the list: 五个坚持：坚持…、坚持…. */
const BARE_LABEL_BEFORE_LIST =
  /(?<![第零百千万亿十])(([二两三四五六七八九十])个([一-鿿]{2,4}))[：:]([^。！？\n“”（）()]{4,160})/gu;

/**
 * How many members a list begins with that are made with the word of its label, all at its beginning, all at its end or all within, and
 * about as long; 0 where what goes on behind them may be one more.
 */
function membersOf(list: string, word: string): number {
  const items = list.split(/[、，,；;]/u).map((item) => item.trim());
  const first = items[0]!;
  const isMember = (item: string): boolean =>
    standsAlike(first, item, word) && item.length > word.length && Math.abs(item.length - first.length) <= 2;
  const end = items.findIndex((item) => !isMember(item));
  const count = end < 0 ? items.length : end;
  return items.slice(count).some((item) => item.includes(word)) ? 0 : count;
}

/** Whether a word stands at the same end of two members, or inside both. */
function standsAlike(first: string, item: string, word: string): boolean {
  if (first.startsWith(word)) return item.startsWith(word);
  return first.endsWith(word) ? item.endsWith(word) : first.includes(word) && item.includes(word);
}

/** The words that open a bracket that remarks on what was counted, instead of listing it. */
const REMARK = /^(?:其中|指|即|包括|含|不含|一般|通常|原|现|如|例如|详见|见|均|各|分别|另|不计|以)/u;
/** The words that close a list that says it is no whole one, or names what lies between, or the sum. */
const TRAILING = /(?:等|之间|总称|统称|合称|简称|之一|之和)[，。]?$/u;

/** Whether the list has as many items as are counted; the last two may be joined by 和 (管好、护好和运营好). */
const isMet = (expected: number, { length }: readonly string[], list: string): boolean =>
  length === expected || (length < expected && length + (list.match(/[和与及]/gu)?.length ?? 0) >= expected);

/** Behind words without quotes (三个专班（…）) only names count: more than initials, no figures, parted by 、. */
const isPlainList = (items: readonly string[], list: string): boolean =>
  items.some(({ length }) => length >= 3) && !/[\d，,]/u.test(list) && items.every(({ length }) => length <= 12);

/** The number a label promises: N of N个…, N大…; else the sum of its numbers (三率一度 is four, 两台一报 three). */
function countIn(label: string): number {
  const numbers = [...label.matchAll(/[一二三四五六七八九十两]{1,2}/gu)].map(([text]) => parseCount(text));
  const first = numbers[0] ?? 0;
  if (numbers.includes(0) || !/^[一二三四五六七八九十两]/u.test(label)) return 0;
  // N个一 and 五包一 name one thing done N times.
  if (/^[一二三四五六七八九十两]{1,2}(?:个|大|项|条|道|类|种|包|进一步|必须)/u.test(label)) return first;
  return numbers.reduce((sum, value) => sum + value, 0);
}

/** How many numbers a label adds up: “三河三湖”（淮河海河辽河、太湖巢湖滇池） lists two groups. One alone has no groups. */
function partsIn(label: string): number {
  const numbers = label.match(/[一二三四五六七八九十两]{1,2}/gu)?.length ?? 0;
  return numbers > 1 ? numbers : 0;
}

/** Items are parted by ；where there is one, else by 、or ，; where 、 and ，stand together, either or both may part them. */
function itemsOf(list: string, expected: number): string[] {
  const separators = /[；;]/u.test(list)
    ? [/[；;]/u]
    : list.includes('、')
      ? [/、/u, /[，,]/u, /[、，,]/u]
      : [/[，,]/u];
  const readings = separators.map((separator) =>
    list
      .replace(/“[^”]*”/gu, '＊＊＊')
      .split(separator)
      .map((item) => item.trim())
      .filter((item) => item !== ''),
  );
  return readings.find(({ length }) => length === expected) ?? readings[0]!;
}

import { CharClass, isClass } from './char-class.ts';
import { type PhysicalLine } from './physical-lines.ts';

export const HAN_NUMBER = '[一二三四五六七八九十]{1,3}';
/** What opens an item or a heading at the start of a line, and no sentence goes on with. */
export const OPENS_ITEM = new RegExp(
  `^(?:第${HAN_NUMBER}[章节条篇]|${HAN_NUMBER}、|[（(](?:${HAN_NUMBER}|[\\d０-９]{1,2})[）)]|[\\d０-９]{1,2}[.．、](?![\\d０-９])|[①-⑩㈠-㈩⒈-⒐⑴-⑼#>])`,
  'u',
);
/** Words that open a paragraph of their own. */
const OPENS_PARAGRAPH =
  /^(?:同志们|各位|尊敬的|亲爱的|朋友们|同学们|附件?[：:\d]|下面，|最后，|——|【第|[范例样]文.{1,2}[：:]|本文[由系来]|责任编辑|发布时间[：:]|https?:)/u;
/** （2026年3月5日） alone on its line. */
const DATE_LINE = /^[（(][^（）()，。]{0,8}年[^（）()，。]{1,20}[）)]$/u;
/** Items that stand in the middle of paragraphs as often as at the start of them. */
export const RUN_IN =
  /^(?:第[一二三四五六七八九十]{1,2}|其[一二三]|[一二三四五六七八九十](?:是|要)|首先|其次|再次|会议进行)/u;
/** Marks that hold two words together, and the 第 of an ordinal: what follows opens nothing. */
const HOLDS_ON = /[，,、（《“‘〔—第]$/u;
/** What the expressions above can begin with: most lines get no other look. */
export const OPENERS: ReadonlySet<string> = new Set(
  '第一二三四五六七八九十（(0123456789０１２３４５６７８９#>同各尊亲发朋附下最—【其首再会范例样本责h①②③④⑤⑥⑦⑧⑨⑩㈠㈡㈢㈣㈤㈥㈦㈧㈨㈩⒈⒉⒊⒋⒌⒍⒎⒏⒐⑴⑵⑶⑷⑸⑹⑺⑻⑼',
);

/** One or two characters and a mark: the rest of a clause. */
export const REST_OF_CLAUSE = /^[\p{Script=Han}\d]{1,2}[，。；、！？：,;!?]/u;
export const CLAUSE = /[，。；！？;!?]|,(?!\d{3})/u;

const MIDDLE = CharClass.Han | CharClass.Digit | CharClass.Latin | CharClass.ClauseMark | CharClass.Open;

/** Whether a line stops where no sentence and no lead-in ends. */
export const stopsInside = (text: string, { end }: PhysicalLine): boolean =>
  isClass(text, end - 1, MIDDLE) ||
  /[×○*＿_%％/]/u.test(text[end - 1] ?? '') ||
  (isClass(text, end - 1, CharClass.Close) && !isClass(text, end - 2, CharClass.SentenceMark));

/**
 * Whether a line begins with what opens an item, a heading or a paragraph, behind the line before. With `runIn`, items such as 一是 open
 * nothing.
 */
export function opensItem(text: string, before: PhysicalLine, { start, end }: PhysicalLine, runIn: boolean): boolean {
  if (!OPENERS.has(text[start]!)) return false;
  const head = text.slice(start, start + 12);
  if (!OPENS_ITEM.test(head))
    return (
      OPENS_PARAGRAPH.test(head) ||
      (end - start < 40 && DATE_LINE.test(text.slice(start, end))) ||
      (!runIn && RUN_IN.test(head) && /[。！？：]/u.test(text[before.end - 1]!))
    );
  return !HOLDS_ON.test(text.slice(before.end - 1, before.end));
}

/** What a title ends with, and what it begins with or what comes below it. */
const TITLE_END = /(?:讲话|致辞|贺词|发言|方案|意见|报告|总结|提纲|通知|纪要|汇报|自我批评|讲话稿|主持词)$/u;
const TITLE_START = /^(?:\d{1,2}、|第[一二三四五六七八九十]{1,3}篇[：:]?)?(?:在|关于)/u;
const BELOW_TITLE = /^(?:为|根据|按照|同志们|各位|尊敬|亲爱|大家|今天|刚才|现在|[^，。；：]{2,16}：$)/u;
/** Words of which a line end may stand in the middle: …的重要讲话精神. */
const GOES_ON = /^(?:精神|要求|稿|会|中|后|时|上|和|及|与|的)/u;

/** Whether a line that opens a paragraph is a title, though it reaches the width: 在全市教育工作会议上的讲话. */
export function isWholeTitle(text: string, before: PhysicalLine, after: PhysicalLine): boolean {
  const words = text.slice(before.start, before.end);
  const below = text.slice(after.start, Math.min(after.end, after.start + 20));
  if (words.length > 60 || CLAUSE.test(words) || !TITLE_END.test(words) || GOES_ON.test(below)) return false;
  return TITLE_START.test(words) || BELOW_TITLE.test(below);
}

/** What no line begins with but the rest of a word or phrase. */
export const REST_OF_PHRASE = /^(?:的(?![确士])|们|了(?![解结却然])|和|与|及)/u;

export const isSentence = (text: string, { start, end }: PhysicalLine): boolean => CLAUSE.test(text.slice(start, end));

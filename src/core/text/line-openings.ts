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

/** A title without a mark: 第一篇：在全市教育工作会议上的讲话, 关于表彰先进的通知. */
const TITLE =
  /^(?:\d{1,2}、|第[一二三四五六七八九十]{1,3}篇[：:]?)?(?:在|关于)[^，。；！？]{4,56}(?:讲话|致辞|发言|方案|意见|报告|提纲|通知|汇报|批评)$/u;

/** Whether a line that opens a paragraph is a whole title, though it reaches the width. */
export const isWholeTitle = (text: string, { start, end }: PhysicalLine): boolean =>
  end - start <= 64 && TITLE.test(text.slice(start, end));

/** What no line of prose begins with: the rest of a word whose beginning is lost. Beside each stand the characters with which it begins a word of its own. */
export const REST_OF_WORD =
  /^(?:们|的(?![的确士哥姐])|了(?![解结却然如]|不起)|着(?![力眼重手装实急迷火陆色床意墨想])|性(?![质别格能命价教情侵子急骚病状])|级(?![级别联差数次长任配距]))/u;

export const isSentence = (text: string, { start, end }: PhysicalLine): boolean => CLAUSE.test(text.slice(start, end));

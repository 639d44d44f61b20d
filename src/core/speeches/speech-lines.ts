import type { Paragraph } from '../syntax/nodes.ts';

/** Words a speech or another office text is called by; a title line ends in one. */
const GENRE =
  '(?:讲话|讲话稿|讲话提纲|讲话摘要|讲话要点|讲话节选|发言摘要|发言|发言稿|发言材料|发言提纲|主持词|主持稿|主持讲话|致辞|致词|贺词|贺信|开幕词|闭幕词|欢迎词|答谢词|祝酒词|悼词|演讲|演讲稿|动员令|党课|党课讲稿|倡议书|慰问信|公开信|报告|述职|述职报告|汇报|汇报材料|总结|方案|纪要|通报|要点|体会|心得体会|表态|表态发言)';
const SUFFIX = '(?:\\s*[（(〔【][^（）()]{1,12}[）)〕】])?(?:[一二三四五六七八九十]|\\d{1,2})?';
const TITLE = new RegExp(`${GENRE}${SUFFIX}$`, 'u');
/** What kind of speech it was, or whose: …会上的动员讲话, …大会校长讲话. */
const MANNER =
  '(?:动员|总结|即席|即兴|点评|主题|专题|重要|交流|典型|欢迎|开班|结业|任职|就职|书记|市长|县长|校长|院长|领导)?';
/** Speeches that are known by where they are held. */
const PULPIT = '(?:国旗下|升旗仪式|开学第一课|毕业典礼|晨会|班会)的?(?:讲话|演讲|发言)';
/** Titles that stand in the middle of a file must say more than the word: 在…上的讲话, …会议主持词, …讲话(范文). */
const FULL_TITLE = new RegExp(
  `(?:(?:[一-鿿]{2,4}(?:同志|书记|县长|市长|区长|省长|部长|主席|主任|校长)的?|(?:会|会议|大会|仪式|典礼|活动|培训班|座谈|论坛|上|时)的?${MANNER})${GENRE}|${PULPIT}|(?:主持词|主持稿|致辞|致词|贺词|开幕词|闭幕词|欢迎词|答谢词|讲话稿|发言稿|发言材料|演讲稿|述职报告|工作报告|工作总结|(?:工作|情况)(?:汇报|通报)|心得体会|倡议书))${SUFFIX}$|${GENRE}\\s*[（(](?:范文|模板|例文|通用|精选|优秀|参考)[^）)]{0,6}[）)]$`,
  'u',
);

/** The line without indentation and trailing space. */
export const lineText = (paragraph: Paragraph): string => paragraph.text.slice(paragraph.indent).trimEnd();

/** A title with a theme behind it. */
const THEMED = /^([^：:]{4,30})(?:[：:]|——)[^：:，。；]{2,24}$/u;
/** It is no longer in UTF-16 units, were all its characters pairs of them. */
const LONGEST_THEMED = 2 * (30 + 2 + 24);

/** The title without the separator before it (第四篇：) and the theme behind it (国旗下的讲话：珍惜粮食). */
function titleIn(paragraph: Paragraph): string {
  const part = paragraph.markers.find(({ style, position }) => style === 'part' && position === 'line');
  const line = paragraph.text.slice(part?.end ?? paragraph.indent).trim();
  const theme = line.length > LONGEST_THEMED ? undefined : THEMED.exec(line)?.[1];
  return theme !== undefined && TITLE.test(theme) ? theme : line;
}

/** Short enough for a title, with no mark that ends or parts clauses. */
const isShortTitle = (title: string): boolean =>
  title.length >= 2 && title.length <= 50 && !/[。；，、：;,:]/u.test(title);

/** No marker of an item opens the line. */
const isUnmarked = ({ markers }: Paragraph): boolean =>
  !markers.some((marker) => marker.position === 'line' && marker.style !== 'part');

/** A title of an office text, wherever it stands. */
export const isTitleLine = (paragraph: Paragraph): boolean => isUnmarked(paragraph) && isTitle(titleIn(paragraph));

const isTitle = (title: string): boolean =>
  isShortTitle(title) && TITLE.test(title) && !/^(?:请|由|下面|首先|现在|听取|传达|学习)/u.test(title);

/** What a document of an office is called by its form: 关于…的通知. */
const DOCUMENT_TITLE =
  /^[一-鿿]{0,20}关于.{2,40}的(?:实施)?(?:通知|意见|方案|报告|请示|函|通报|决定|批复|公告|通告|建议|情况汇报)$/u;

/** A line that would be a full title but for the mark that ends it: 在…会议上的讲话。 */
export function isStoppedTitle(paragraph: Paragraph): boolean {
  const line = lineText(paragraph);
  const title = line.slice(0, -1);
  return (
    /[。；，：]$/u.test(line) &&
    isUnmarked(paragraph) &&
    ((isTitle(title) && FULL_TITLE.test(title)) || (isShortTitle(title) && DOCUMENT_TITLE.test(title))) &&
    !/作了|发表|听取/u.test(title)
  );
}

/** The text behind the marker that opens a line, where it could be a title: 2、在…会上的讲话; else null. */
export function numberedTitle(paragraph: Paragraph): string | null {
  const marker = paragraph.markers[0];
  if (marker?.position !== 'line' || (marker.style !== 'arabic' && marker.style !== 'chapter')) return null;
  // A heading of the third depth is a section of what the headings above it divide.
  if (/^[\s>]*#{3}/u.test(paragraph.text.slice(0, marker.start))) return null;
  const title = paragraph.text.slice(marker.end).trim();
  return isTitle(title) || (isShortTitle(title) && /^在[^，。]{2,30}[会式礼]上的/u.test(title)) ? title : null;
}

/** A title that is believed in the middle of a file. */
export const isFullTitleLine = (paragraph: Paragraph): boolean =>
  isTitleLine(paragraph) && FULL_TITLE.test(titleIn(paragraph));

/**
 * Who is spoken to, to the end of the line, with whoever is named before; or 各位 with up to four kinds of people. One expression, as
 * the words that begin a salutation, end one and may lie between are only together no sentence.
 */
const SALUTATION =
  /^(?:(?:同志|代表|委员|朋友|同学|老师|来宾|领导|嘉宾|乡亲|战友|家长|企业家|女士|先生|各位|全体|老|小|青年|尊敬的|敬爱的|亲爱的)[^。；？]{0,40})?(?:同志们|朋友们?|同事们?|同学们|老师们|乡亲们|战友们|代表|委员|来宾|领导|嘉宾|女士|先生|家长|企业家|同仁|各位|大家好?|你们好|您好|好)[：:！!]$|^(?:尊敬的|敬爱的|亲爱的)?各位[一-鿿]{2,8}(?:、(?:各位)?[一-鿿]{2,8}){0,3}[：:]$/u;

/** 同志们： 各位代表： 尊敬的各位来宾： alone on a line. */
export function isSalutationLine(paragraph: Paragraph): boolean {
  const length = paragraph.text.length - paragraph.indent;
  return length >= 3 && length <= 60 && SALUTATION.test(lineText(paragraph));
}

/** Year, month and day, each of which may be masked, with a word behind (2025年X月X日上午). The three are parts of one form, each with its own length. */
const DATE =
  /^[（(〔]?\s*(?:[\dXx×〇○_*一二三四五六七八九十零]{2,4}\s*年)?\s*[\dXx×_一二三四五六七八九十]{1,3}\s*月\s*(?:[\dXx×_一二三四五六七八九十]{1,3}\s*日)?[^。，；：]{0,12}[）)〕]?$/u;
/** A post and a name or its mask, and a remark in brackets: 县长　王　明（代拟稿）. Only posts that stand under titles, as with others a heading reads like a name. */
const NAME =
  /^(?:[一-鿿]{0,16}(?:书记|县长|市长|省长|镇长|乡长|区长|旗长|州长|部长|局长|主任|主席|校长|院长|总经理|董事长|理事长|会长|司令|政委|代表|同志)[\s　]*)?(?:[一-鿿](?:[\s　]{0,3}[一-鿿]){1,3}|[XxＸ×○]{1,4}|某某某?)?[\s　]*(?:[（(][^（）()]{4,24}[）)])?$/u;

/** A date alone, in brackets or not: （2024年X月X日）. */
export const isDateLine = (paragraph: Paragraph): boolean => DATE.test(lineText(paragraph));

/** A date or name line under a title: 县长　XXX（2024年X月X日）. */
export function isMetaLine(paragraph: Paragraph): boolean {
  const line = lineText(paragraph);
  return line.length >= 2 && line.length <= 36 && (DATE.test(line) || NAME.test(line));
}

/** Words that close a speech, each with the mark without which it may begin a sentence, or the turn of a host: what was open before them ends there. */
const CLOSING =
  /^(?:同志们[，,：:！!]|各位[^，。：；]{0,14}[，,！!：:]|朋友们[，,！!]|同学们[，,！!]|最后[，,]|最后强调|谢谢|我的(?:讲话|发言|汇报)|以上|综上|总结(?:上面|以上|上述|起来)|今天的(?:会议|大会)|附件?[一二三\d]?[：:]|……$|…$)/u;

export const isClosingLine = (paragraph: Paragraph): boolean =>
  CLOSING.test(paragraph.text.slice(paragraph.indent, paragraph.indent + 20).trimEnd());

/**
 * The host takes the word again after an item of the agenda. A speech printed in the item opens with 同志们， too, so that
 * alone is no sign of the host; a line of dots is, for it stands for the speech.
 */
export const isHostLine = (paragraph: Paragraph): boolean =>
  /^(?:(?:同志们[，,]?)?刚才|让我们|感谢|散会|(?:同志们，)?(?:今天的(?:会议|大会|活动)|(?:这次|本次)?(?:会议|大会)(?:就要|即将|马上))|……$|…$)/u.test(
    paragraph.text.slice(paragraph.indent, paragraph.indent + 12).trimEnd(),
  );

/** How a speech may open when no title and no salutation is left. */
export const isOpeningLine = (paragraph: Paragraph): boolean =>
  /^(?:同志们[，,：:]|各位|刚才[，,]|今天[，,]?|近日[，,]|下面[，,]?(?:我|请)|根据会议安排)/u.test(
    paragraph.text.slice(paragraph.indent, paragraph.indent + 12),
  );

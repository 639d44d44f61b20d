import type { OutlineItem } from './model.ts';
import type { SpeechDocument } from '../syntax/nodes.ts';
import { parseCount } from '../text/chinese-numeral.ts';
import type { TextRange } from '../text/range.ts';

/** A number of things that a speaker promises: 三点意见. */
export interface Announcement {
  readonly count: number;
  /** Number, measure word and noun: 三点意见. */
  readonly range: TextRange;
  readonly numeral: TextRange;
}

/** What a speaker counts with 个 before the list that names it. */
const NAMED = (
  '方面 问题 关键 环节 特点 重点 原则 坚持 要求 突出 注意 短板 层面 目标 任务 到位 确保 不 阶段 步骤 部分 层次 板块 维度 角度 原因 ' +
  '不足 差距 矛盾 难点 特征 变化 转变 关系 体会 建议 想法 观点 意见 字 词 词语 关键词 抓手 举措 途径 条件 优势 因素'
).replaceAll(' ', '|');
/** Stages that what is planned is divided into. */
const STAGES = '(?:个?(?:阶段|步骤|环节|部分|层次|批次)|步)';

const COUNTED = new RegExp(
  '([一二两三四五六七八九十]{1,2}|(?<!\\d)\\d{1,2}\\s?)' +
    `(?:点(?![多余钟半])|个(?:${NAMED})|[个项件](?=[：:])|件(?:事|工作)|条(?:意见|要求|建议|措施|体会|原则|纪律)?|` +
    `起典型(?:案例|问题|事例)|项(?:议程|工作|任务|要求|措施|重点|内容|建议|原则|制度|纪律)|步(?:走|骤|推进|实施)?(?=[进推实开，。：:]|$)|阶段|方面)[^，。；：、,;:]{0,8}`,
  'gu',
);
const SPEAKING = /讲|强调|谈|说|提(?!高|升|供|前)|汇报|报告|部署/u;
/** 提出以下三点要求, 分四个阶段进行: the list follows, whoever speaks. */
const FORESEEN = /(?:以下|如下)$/u;
const STAGED = new RegExp(`^(?:[一二两三四五六七八九十]{1,2}|\\d{1,2}\\s?)${STAGES}`, 'u');

/** The number that the last sentence before a series promises, or null. */
export function announcementBefore(document: SpeechDocument, first: OutlineItem): Announcement | null {
  if (first.style === 'agenda') return agendaBefore(document, first);
  const lead = leadIn(document, first);
  if (lead === null) return null;
  const { text, start } = lead;
  // A colon leads in; so does a sentence that runs into the first marker: 主要体现在三个方面(一)….
  const ledIn = !/[。！？!?；;，,]\s*$/u.test(text) || /(?:依次进行|如下)[。：]?\s*$/u.test(text);
  let found: RegExpMatchArray | undefined;
  for (const match of text.matchAll(COUNTED)) {
    // “上述三点”, “这三点” and “第三点” look back; a number inside quotes or after 第 counts nothing that follows.
    const before = text.slice(0, match.index);
    if (/[第上述这那前其每各“〔（]$|前面|刚才[^，]{0,6}$/u.test(before)) continue;
    if (ledIn ? isNear(text, match) : isForeseen(before, match[0])) found = match;
  }
  found ??= labelBefore(text, first) ?? kindBefore(text, first);
  if (found === undefined) return null;
  const count = parseCount(found[1]!);
  const at = start + found.index!;
  if (count < 2) return null;
  return {
    count,
    range: { start: at, end: at + found[0].trimEnd().length },
    numeral: { start: at, end: at + found[1]!.trimEnd().length },
  };
}

/** Whether a sentence of its own says that the list follows: 我讲三点意见。 提出以下要求。 分四个阶段进行。 */
function isForeseen(before: string, counted: string): boolean {
  if (FORESEEN.test(before) || (/分(?:为|成|作)?$/u.test(before) && STAGED.test(counted))) return true;
  const clause = /[^，,；;]*$/u.exec(before)![0] + counted;
  return SPEAKING.test(clause) && /我|下面|下边|现|就/u.test(before);
}

const LABEL = /(?<=“)([一二三四五六七八九十]{1,2})(?:个|大|项|条)([^“”\d]{1,4})(?=”[：:，,]?\s*$)/u;

/** A label in quotes right before its list, where the list takes it up: 做到“三个到位”：一是传达学习到位. */
function labelBefore(text: string, first: OutlineItem): RegExpMatchArray | undefined {
  const match = LABEL.exec(text.slice(-24));
  if (match === null || !first.label.includes(match[2]!)) return undefined;
  match.index += Math.max(0, text.length - 24);
  return match;
}

/** What its items are counted with, right before the list: 主要有四种表现。第一种是…. What is counted with 个 is named: 服务业9个。第一个问题… is none. */
function kindBefore(text: string, { marker }: OutlineItem): RegExpMatchArray | undefined {
  const measure = /^第一(个[一-鿿]+|[种类条件项句])/u.exec(marker)?.[1];
  if (measure === undefined) return undefined;
  const counted = new RegExp(
    `(?<![第上述这那前其每各“几\\d.])([二两三四五六七八九十]|\\d{1,2})${measure}[^，。；：、“”]{0,8}(?=[。：:]?\\s*$)`,
    'u',
  );
  const match = counted.exec(text.slice(-24));
  if (match !== null) match.index += Math.max(0, text.length - 24);
  return match ?? undefined;
}

const AGENDA = /(?:议程[^，。；：]{0,6}|[有共])([一二两三四五六七八九十]{1,2}|\d{1,2})项(?:议程)?/gu;

/** How far before its first item an agenda is announced: presence lists and the purpose of the meeting may stand between. */
const FAR = 1500;

/** 今天会议共有四项议程, wherever the host says it before the first item. */
function agendaBefore({ text }: SpeechDocument, { start }: OutlineItem): Announcement | null {
  const from = Math.max(0, start - FAR);
  const before = text.slice(from, start);
  const match = [...before.matchAll(AGENDA)].findLast(([whole]) => whole.includes('议程'));
  if (match === undefined) return null;
  const at = from + match.index;
  const numeral = at + match[0].indexOf(match[1]!);
  return {
    count: parseCount(match[1]!),
    range: { start: numeral, end: at + match[0].length },
    numeral: { start: numeral, end: numeral + match[1]!.length },
  };
}

/** A colon leads in what its own clause, or the one before (共有五项议程，下面依次进行：), promises. */
function isNear(text: string, match: RegExpMatchArray): boolean {
  const after = text.slice(match.index! + match[0].length).replace(/[：:。\s]+$/u, '');
  return (
    after === '' ||
    (/^[，,]/u.test(after) && /^[，,](?:下面|现在|具体|主要|分别|依次|供|每|各)[^，。；]*$/u.test(after))
  );
}

/** A sentence that leads in is no longer than this. */
const LONGEST_LEAD = 200;

/** The sentence right before a series: on its line, or the end of the line above. */
function leadIn(document: SpeechDocument, first: OutlineItem): { text: string; start: number } | null {
  const at = document.starts[first.paragraph]!;
  const { text: line, indent } = document.paragraphs[first.paragraph]!;
  const to = first.start - at;
  const from = Math.max(0, to - LONGEST_LEAD);
  if (to > indent) return lastSentence(line.slice(from, to), at + from);
  for (let index = first.paragraph - 1; index >= 0 && first.paragraph - index < 4; index--) {
    const { text } = document.paragraphs[index]!;
    const skipped = Math.max(0, text.length - LONGEST_LEAD);
    if (text.trim() !== '') return lastSentence(text.slice(skipped), document.starts[index]! + skipped);
  }
  return null;
}

function lastSentence(text: string, start: number): { text: string; start: number } {
  const body = text.trimEnd();
  const from = Math.max(...['。', '！', '？', '!', '?'].map((mark) => body.lastIndexOf(mark, body.length - 2))) + 1;
  return { text: body.slice(from), start: start + from };
}

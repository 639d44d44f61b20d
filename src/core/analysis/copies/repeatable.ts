import type { Outline } from '../../outline/model.ts';
import type { SpeechDocument } from '../../syntax/nodes.ts';
import { HEAD_ROLES, type LineRole } from '../../speeches/line-roles.ts';

const REPEATED: ReadonlySet<LineRole> = new Set<LineRole>(['residue', 'salutation', 'signature']);

/** Longer lines are text, whatever stands in them. */
const LONGEST = 400;

/** What a host says at each vote. */
const VOTING = '请举手 请放下 举手表决 请审议 请予审议 一致通过 进行表决 付诸表决 没有反对 没有弃权'.split(' ');
const VOTE = /(?:同意|赞成|反对|弃权)的[^，。；]{0,6}(?:没有|无|请)|对[^，。；]{2,30}表决|^通过。?$/u;

/** A photographer's name closes what stands below a picture. */
const CAPTION = /(?:记者|通讯员)[\s　]{0,8}[㐀-鿿·　 ]{2,12}[\s　/／]{0,8}[摄图文]{1,4}[）)]?$/u;

/** Rows of a table: cells parted by tabs, bars or wide gaps. */
const isRow = (line: string): boolean => (line.match(/\t|\||[ 　]{3,}/gu)?.length ?? 0) >= 3;

/** 组长：张三　成员：李四　王五: no sentence, and most of it names. */
function isNameList(line: string): boolean {
  if (/[。！？；]/u.test(line) || !/[：:]/u.test(line)) return false;
  const parts = line.split(/[\s　、，,：:]+/u).filter((part) => part !== '');
  return parts.length >= 5 && parts.filter(({ length }) => length <= 4).length >= 0.75 * parts.length;
}

const isMeantLine = (line: string): boolean =>
  VOTING.some((words) => line.includes(words)) ||
  VOTE.test(line) ||
  CAPTION.test(line) ||
  isRow(line) ||
  isNameList(line);

/**
 * Which paragraphs are meant to repeat, or are no text at all, so that a copy of them is no fault: residue, titles,
 * names, salutations, signatures, items of an agenda and the requests under them, votes, captions, lists of names, rows of tables.
 */
export function isRepeatable(
  document: SpeechDocument,
  roles: readonly LineRole[],
  outline: Outline,
): (paragraph: number) => boolean {
  const agenda = new Set<number>();
  for (const item of outline.items) if (item.style === 'agenda') agenda.add(item.paragraph);
  return (index) => {
    const { text, indent } = document.paragraphs[index]!;
    const role = roles[index]!;
    if (agenda.has(index) || HEAD_ROLES.has(role) || REPEATED.has(role)) return true;
    return text.length <= LONGEST && isMeantLine(text.slice(indent).trimEnd());
  };
}

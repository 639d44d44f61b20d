import type { Paragraph } from './nodes.ts';
import { perLine } from './per-line.ts';
import { FOOTER, LIST_HEADS, NAVIGATION, PAGE_FIELDS, WHAT, WHICH } from './residue-words.ts';

/**
 * What a line could be on a page. `own`: residue by its own words; `nav`: made of a site's buttons and columns; `head`: the head
 * of a list of other pages; `foot`: tells of the site; `page`: the title of the text with what the page puts around it; `short`: a few
 * words without an end, which may be a title, a name, a signature, or an entry of such a list; `text`: the rest; `blank`.
 */
type Kind = 'own' | 'nav' | 'head' | 'foot' | 'page' | 'short' | 'text' | 'blank';

/** No button, headline or signature is longer, in UTF-16 units. */
const LONGEST = 60;
/** How many words of a site a block above a text needs, so that its other short lines are believed to be its columns. */
const FEWEST = 2;
/** Lines above a text that are looked at. */
const HEAD_LINES = 150;

const spaced = (list: readonly string[]): readonly string[] => list.map((word) => word.replaceAll('_', ' '));
const navigation = new Map<string, string[]>();
for (const word of spaced(NAVIGATION).toSorted((a, b) => b.length - a.length))
  navigation.set(word[0]!, [...(navigation.get(word[0]!) ?? []), word]);
const listHeads: ReadonlySet<string> = new Set(spaced(LIST_HEADS));
const footer = spaced(FOOTER);

const pageField = new RegExp(`^(?:${PAGE_FIELDS.join('|')})[：:]`, 'u');
/** 00:00/12:30 of a player. */
const CLOCK = /\d{1,2}:\d{2}(?:\/\d{1,2}:\d{2})?/gu;

const BETWEEN = /[\s　|｜>»›·•/【】[\]：:\-—_×]/u;

/** Whether a line is made of a site's buttons and columns and nothing else. */
function isNavigation(line: string): boolean {
  let at = 0;
  let found = false;
  while (at < line.length) {
    if (BETWEEN.test(line[at]!)) at++;
    else {
      const word = navigation.get(line[at]!)?.find((one) => line.startsWith(one, at));
      if (word === undefined) return found && isColumn(line.slice(at));
      at += word.length;
      found ||= word.length > 1;
    }
  }
  return found;
}

/** Behind a column that is known one more may stand that is not: 组工软件下载 is one alone. */
const isColumn = (rest: string): boolean => rest.length <= 6 && !/[，。；：、！？\d]/u.test(rest);

const COLUMN =
  /^(?:[一-鿿]{2,8}(?:网首页|网站首页|专栏|频道)|走进[一-鿿]{2,4}|我的[一-鿿]{2,4}|[一-鿿]{2,4}(?:软件|资料|课件|附件)下载|\d{1,6})$/u;
const SENTENCE_END = /[。！？；：，、;,:]$/u;
const BULLET = /^[·•●■◆►▪○*→☆★※»①-⑳]\s?/u;
/** 相关报道, 【…】相关推荐文章：, ☆更多精彩文章推荐：: the head of a list by which and what it lists. */
const LIST_HEAD = new RegExp(
  `^(?:[^一-鿿]{0,2}|[☆★◆■※][^，。；]{0,40})(?:【[^【】]{1,40}】的?)?(?:${WHICH.join('|')}){1,3}(?:${WHAT.join('|')}){1,3}[】\\]：:]*$`,
  'u',
);
/** A title with its number in such a list. */
const NUMBERED_TITLE = /^\d{1,2}[.、．][^。；，]+$/u;

const kindOf = perLine(({ text, indent, boilerplate, markers }): Kind => {
  if (indent >= text.length) return 'blank';
  if (text.length - indent > LONGEST + 8) return boilerplate ? 'own' : 'text';
  const line = text.slice(indent).trim();
  // Entries stand below it, also where its own words show what it is.
  if (listHeads.has(line.replace(/[【】[\]：:\s]/gu, '')) || LIST_HEAD.test(line)) return 'head';
  if (boilerplate) return 'own';
  if (line.length > LONGEST) return 'text';
  if (isNavigation(line.replace(CLOCK, '')) || COLUMN.test(line)) return 'nav';
  if (pageField.test(line)) return 'foot';
  if (markers.some(({ position, style }) => position === 'line' && style !== 'other')) return 'text';
  if (!/[。；]/u.test(line) && footer.some((word) => line.includes(word))) return 'foot';
  return SENTENCE_END.test(line) || /。/u.test(line) ? 'text' : 'short';
});

/**
 * Which lines belong to the page around a text, judged as blocks: navigation above it, lists of other pages, the foot of a site.
 * Null where there are none. What a line says alone is judged in `boilerplate.ts`.
 *
 *     residueBlocks(parse('首页\n手机版\n思想理论\n在全县总结大会上的讲话\n同志们：').paragraphs)?.[2] // true
 */
export function residueBlocks(paragraphs: readonly Paragraph[]): readonly boolean[] | null {
  const kinds = paragraphs.map(kindOf);
  const residue = new Array<boolean>(paragraphs.length).fill(false);
  markHead(paragraphs, kinds, residue);
  markLists(paragraphs, kinds, residue);
  markFoot(paragraphs, kinds, residue);
  markFrontMatter(paragraphs, residue);
  markMailHead(paragraphs, residue);
  return residue.includes(true) ? residue : null;
}

const lineOf = ({ text, indent }: Paragraph): string => text.slice(indent).trim();

/** What stands above the text: everything before its title that is a column of the site, and what the page tells of the text. */
function markHead(paragraphs: readonly Paragraph[], kinds: Kind[], residue: boolean[]): void {
  let end = 0;
  while (end < kinds.length && end < HEAD_LINES && kinds[end] !== 'text') end++;
  markPageTitles(paragraphs, kinds, residue, end);
  const isSite = (kind: Kind): boolean => kind === 'nav' || kind === 'head' || kind === 'foot' || kind === 'page';
  let last = -1;
  let count = 0;
  for (let index = 0; index < end; index++)
    if (isSite(kinds[index]!)) {
      count++;
      last = index;
    }
  const own = kinds.slice(0, end).filter((kind) => kind === 'own').length;
  if (count + own < FEWEST && kinds[last] !== 'page') return;
  // The title is the last short line above what the page tells of the text, or the first one under its columns.
  const title = titleAmong(paragraphs, kinds, end, last);
  for (let index = 0; index < end; index++) {
    const kind = kinds[index]!;
    if (isSite(kind) || (kind === 'short' && index < title && index < last && count >= FEWEST + 1))
      residue[index] = true;
  }
}

/** The first line that a title of the page repeats; else the first short one behind which no column stands but buttons. */
function titleAmong(paragraphs: readonly Paragraph[], kinds: readonly Kind[], end: number, last: number): number {
  const repeated = kinds.findIndex(
    (kind, index) =>
      kind === 'short' &&
      index < end &&
      kinds.some(
        (other, at) => other === 'page' && at < index && lineOf(paragraphs[at]!).includes(lineOf(paragraphs[index]!)),
      ),
  );
  if (repeated >= 0) return repeated;
  for (let index = 0; index < end; index++)
    if (kinds[index] === 'short' && isTitle(lineOf(paragraphs[index]!))) return index;
  let title = last + 1;
  while (title < end && kinds[title] !== 'short') title++;
  return title;
}

const GENRE_END =
  /(?:讲话|讲话稿|发言|发言稿|主持词|致辞|致词|演讲|报告|述职报告|汇报|总结|方案|纪要|通知|通报|意见|决定|倡议书|慰问信|公开信|一封信|讲稿|计划|要点|讲话摘要)(?:[（(].{1,12}[）)])?$/u;
const isTitle = (line: string): boolean => line.length >= 6 && GENRE_END.test(line);

/** The title that the browser shows, and the path to the page: they hold the text's title and more. */
function markPageTitles(paragraphs: readonly Paragraph[], kinds: Kind[], residue: boolean[], end: number): void {
  const short = kinds.flatMap((kind, index) => (index < end && kind === 'short' ? [index] : []));
  for (const index of short) {
    const line = lineOf(paragraphs[index]!);
    const inner = short.find(
      (other) => other > index && other < index + 12 && isInside(lineOf(paragraphs[other]!), line),
    );
    if (inner === undefined) continue;
    kinds[index] = 'page';
    residue[index] = true;
  }
}

/** What a page puts around a title: its columns, its own name behind a bar, 政务公开. */
function isInside(title: string, line: string): boolean {
  const at = title.length < 8 ? -1 : line.indexOf(title);
  if (at < 0 || line.length < title.length + 2) return false;
  const before = line.slice(0, at);
  const after = line.slice(at + title.length);
  const isAround = (part: string): boolean => part === '' || /[-_—|｜>»]/u.test(part) || isNavigation(part);
  return isAround(before) && isAround(after);
}

/** Entries under the head of a list, up to a line of text or a title. */
function markLists(paragraphs: readonly Paragraph[], kinds: Kind[], residue: boolean[]): void {
  for (let head = 0; head < kinds.length; head++) {
    if (kinds[head] !== 'head') continue;
    let end = head + 1;
    let entries = 0;
    while (end < kinds.length && isEntry(paragraphs, kinds, end)) if (kinds[end++] !== 'blank') entries++;
    if (entries === 0 && !(end === kinds.length || residue[head - 1])) continue;
    for (let index = head; index < end; index++) if (kinds[index] !== 'blank') residue[index] = true;
    head = end - 1;
  }
}

function isEntry(paragraphs: readonly Paragraph[], kinds: readonly Kind[], index: number): boolean {
  const kind = kinds[index]!;
  if (kind === 'text') {
    const line = lineOf(paragraphs[index]!);
    return (
      line.length <= LONGEST &&
      (BULLET.test(line) || /^\d{1,2}\s/u.test(line) || NUMBERED_TITLE.test(line) || /[！？]$/u.test(line))
    );
  }
  if (kind !== 'short') return true;
  // The next speech of a collection begins under the list.
  let next = index + 1;
  while (next < kinds.length && kinds[next] === 'blank') next++;
  return !(isTitle(lineOf(paragraphs[index]!)) && kinds[next] === 'text' && !BULLET.test(lineOf(paragraphs[index]!)));
}

/** The foot of a page: behind the last text, from the first line that only a site says. */
function markFoot(paragraphs: readonly Paragraph[], kinds: readonly Kind[], residue: boolean[]): void {
  let begin = kinds.length;
  while (begin > 0 && (kinds[begin - 1] !== 'text' || residue[begin - 1])) begin--;
  const site = (index: number): boolean =>
    residue[index]! || kinds[index] === 'nav' || kinds[index] === 'foot' || kinds[index] === 'own';
  for (let index = kinds.length - 1; index >= begin; index--)
    if (kinds[index] === 'short' && isTitle(lineOf(paragraphs[index]!))) begin = index + 1;
  const lines = kinds.flatMap((kind, index) => (index >= begin && kind !== 'blank' ? [index] : []));
  const first = lines.findIndex(site);
  if (first < 0) return;
  const marked = lines.slice(first).filter(site).length;
  if (marked < FEWEST) return;
  const lastSite = lines.findLast(site)!;
  for (const index of lines.slice(first)) if (site(index) || index < lastSite) residue[index] = true;
}

/** Who sent a letter, to whom and about what, above its text. */
const MAIL_FIELD = /^(?:发件人|收件人|抄送|发送时间|日期|主题|附件)[：:]/u;
function markMailHead(paragraphs: readonly Paragraph[], residue: boolean[]): void {
  const lines = paragraphs.slice(0, HEAD_LINES).map(lineOf);
  const end = lines.findIndex((line) => line !== '' && !MAIL_FIELD.test(line));
  const fields = lines.slice(0, Math.max(0, end));
  if (!fields.some((line) => /^[发收]件人/u.test(line))) return;
  for (const [index, line] of fields.entries()) if (line !== '') residue[index] = true;
}

/** The fields that a Markdown file begins with, for a program. */
function markFrontMatter(paragraphs: readonly Paragraph[], residue: boolean[]): void {
  if (paragraphs[0]?.text.trimEnd() !== '---') return;
  const end = paragraphs.findIndex(({ text }, index) => index > 0 && text.trimEnd() === '---');
  if (end < 2 || end > 40 || !/^[\w-]+:/u.test(paragraphs[1]!.text)) return;
  for (let index = 0; index <= end; index++) if (paragraphs[index]!.text.trim() !== '') residue[index] = true;
}

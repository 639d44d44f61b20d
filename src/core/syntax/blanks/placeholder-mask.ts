import { CharClass, isClass } from '../../text/char-class.ts';
import { surnameBefore, surnamesAlsoWords } from '../../lexicon/surnames.ts';
import { contextOf } from './placeholder-context.ts';
import type { PlaceholderForm } from '../nodes.ts';

/** A blank by its printed form alone. Offsets are relative to the line. */
export interface BlankForm {
  readonly start: number;
  readonly end: number;
  readonly form: PlaceholderForm;
}

const ALNUM = CharClass.Latin | CharClass.Digit;

const isMask = (code: number): boolean =>
  code === 0x58 || code === 0x78 || code === 0xd7 || code === 0xff38 || code === 0xff58;

/** The first index from `index` on whose unit is not `code` nor one of `others`. */
const runEnd = (line: string, index: number, isMember: (code: number) => boolean): number => {
  let end = index + 1;
  while (end < line.length && isMember(line.charCodeAt(end))) end++;
  return end;
};

/** X, XX, ×× and their kind; 20XX年. `index` is at the first mask character. */
export function maskAt(line: string, index: number): BlankForm | null {
  const end = runEnd(line, index, isMask);
  if (isPlain(line, index, end)) return { start: index, end, form: 'mask' };
  const before = line.slice(Math.max(0, index - 8), index);
  const after = line.slice(end, end + 8);
  if (isClass(line, index - 1, ALNUM) && !isYear(before, end - index, after)) return null;
  // X日X00: a time that has lost its colon.
  if (isClass(line, end, ALNUM) && !(/[日号]$/.test(before) && /^00(?!\d\d?[^\d年])/.test(after))) return null;
  const single = end - index === 1;
  if (isLetter(before, after, single) || isToken(line, index, end, before, after)) return null;
  if (
    single &&
    line.charCodeAt(index) === 0xd7 &&
    (isInFormula(line, index) || isTimes(before, after) || isMatch(line, before, after) || isButton(line, index, end))
  )
    return null;
  if (single && isVariable(line, index, before, after)) return null;
  return { start: index, end, form: 'mask' };
}

/** Characters beside a mask that ask for a closer look: words with a letter X, operators, brackets. */
const SUSPECT = '写母光射线轴染型形片档波坐因＋＝＜＞式被（）“”［］√打画划标判';

/** The common case: a mask of letters between Han characters or marks, no other letter near. */
function isPlain(line: string, start: number, end: number): boolean {
  if (line.charCodeAt(start) === 0xd7 && end - start === 1) return false;
  const isFar = (at: number): boolean => at < 0 || at >= line.length || line.charCodeAt(at) > 0x2e80;
  const isOpen = (at: number): boolean =>
    at < 0 || at >= line.length || (line.charCodeAt(at) > 0x2e80 && !SUSPECT.includes(line[at]!));
  return (
    isOpen(start - 1) &&
    isOpen(end) &&
    (isFar(start - 2) || isHarmless(line, start - 2)) &&
    (isFar(end + 1) || isHarmless(line, end + 1))
  );
}

const isHarmless = (line: string, at: number): boolean =>
  !isClass(line, at, CharClass.Latin | CharClass.Space) || isMask(line.charCodeAt(at));

/** 20XX年, 202X年, 19××—20××年: the figures before the mask are the first of four. */
function isYear(before: string, length: number, after: string): boolean {
  const figures = /(?:^|[^\dA-Za-z])((?:19|20)\d?|2)$/.exec(before)?.[1];
  if (figures === undefined || (figures.length + length !== 4 && !/^\s?年/.test(after))) return false;
  return /^(?:\s?年|学年|[-—～~–〕\]）).．、至/]|$)/.test(after);
}

/** What an X names when such a word follows it: X光, X轴, X染色体 (a line of products is X线上 no more than X线). */
const LETTER_WORDS =
  /^(?:光(?![荣明彩临伏电谷大纤])|射线|线(?![上下索路段])|轴|染色体|型(?![企号])|形|片(?![区面])|档(?![案])|波段|坐标|因子|[-—]?ray)/i;
/** The same, of a name in several letters. */
const SEX_CHROMOSOMES = /^染色体/;

/** The letter X itself: in formulas, names of things, lists of letters, English. */
function isLetter(before: string, after: string, single: boolean): boolean {
  if (single ? LETTER_WORDS.test(after) : SEX_CHROMOSOMES.test(after)) return true;
  // N+X, 1+X, x>0, y=x; “党建+XX” is left open, “互联网+X” is a name.
  const operator = single ? /[+＋=＝<>＜＞≤≥≈^√*]\s?$/ : /[A-Za-z\d]\s?[+＋]\s?$/;
  if (operator.test(before) || (single ? /^\s?[+＋=＝<>＜＞≤≥≈^²³*]/ : /^\s?[+＋]\s?[A-Za-z\d]/).test(after))
    return true;
  if (single && (/[A-Za-z\d]\s$/.test(before) || /[A-Za-z][(（]$/.test(before))) return true;
  if (/[A-Za-z]\s$/.test(before) && /^\s[A-Za-z]/.test(after)) return true;
  if (/^\s[A-Za-z]/.test(after) && single) return true;
  if (/[A-WYZ][、,，和与]$/.test(before) || /^[、,，和与][A-WYZ](?![a-z])/.test(after)) return true;
  // 中国式××, “被××” are catch-phrases.
  if (single && /(?:[大小]写|字母|变量|未知数|参数)$/.test(before)) return true;
  return /国式$|[“‘]被$/.test(before) || /^到此一游/.test(after);
}

/** A stretch of half-width characters that holds other letters: addresses, X-ray, X/Y, a.xx. */
function isToken(line: string, start: number, end: number, before: string, after: string): boolean {
  if (!/[-./@_#&|\\~+]$/.test(before) && !/^[-./@_#&|\\~+]/.test(after)) return false;
  let from = start;
  while (from > 0 && start - from < TOKEN_REACH && isTokenUnit(line.charCodeAt(from - 1))) from--;
  let to = end;
  while (to < line.length && to - end < TOKEN_REACH && isTokenUnit(line.charCodeAt(to))) to++;
  const token = line.slice(from, start) + line.slice(end, to);
  return /[A-WYZa-wyz@_]|\/\/|^\.\d{3}/.test(token);
}

const TOKEN_REACH = 40;
/** Printable ASCII without the marks that end a clause or enclose it. */
const isTokenUnit = (code: number): boolean =>
  code > 0x21 && code < 0x7f && !' "\'(),:;<>?[]{}'.includes(String.fromCharCode(code));

/** × behind an equals sign of its clause: 租金＝面积×单价×系数. */
const isInFormula = (line: string, index: number): boolean =>
  /[=＝][^，。；！？]*$/.test(line.slice(Math.max(0, index - FORMULA), index));
const FORMULA = 60;

/** × between numbers or measures: 2×3, 4 × 100米, 10米×20米, 长×宽×高, 权重×分值. */
function isTimes(before: string, after: string): boolean {
  const left = before.trimEnd();
  const right = after.trimStart();
  if (/[\d%％）)]$/.test(left) || /^[\d（(]/.test(right)) return true;
  if (/(?:打|画|划|标|判|[√或“、/])$/.test(left) && /^(?:$|[”，。；、）号])/.test(right)) return true;
  if (/(?:[长宽高厚深积量价率数重准额值系]|米)$/.test(left) && /^[长宽高厚深面单数分系权价]/.test(right)) return true;
  return /(?:[积价率数额值量]|标准|系数)$/.test(left) && /^(?:人数|户数|每|单|月|天数|次数|标准|基数|折)/.test(right);
}

/** 6月1日 一中×三中: who plays whom, in a row of a table of matches. */
const isMatch = (line: string, before: string, after: string): boolean =>
  /(?:^|[\s　])[一-鿿]{2,7}$/.test(before) && /^[一-鿿]{2,7}(?:$|[\s　])/.test(after) && !/[，。；：、]/.test(line);

/** What closes a window, and the words of the page around it. */
const BUTTON = /^(?:关闭|返回|取消|打印|收起|展开|分享|收听|收藏|刷新|纠错|$)/;
/** A cross that nothing asks a word for: the button of a page. */
function isButton(line: string, start: number, end: number): boolean {
  const { before, after } = contextOf(line, start, end);
  return BUTTON.test(after.trim()) && !/[：:]\s*$|(?:请|由|书记|长|主任|同志)$/.test(before);
}

/** A letter of a line that names another one as well: 变量（X）和（Y）; the x of a task list. */
function isVariable(line: string, index: number, before: string, after: string): boolean {
  if (before.endsWith('[') && after.startsWith(']')) return true;
  if (!/[（(“"、，]$/.test(before) || !/^[）)”"、，]/.test(after)) return false;
  const near = line.slice(Math.max(0, index - 40), index + 40);
  return /(?:^|[^A-Za-z])[YyNZz](?:[^A-Za-z]|$)/.test(near);
}

const isStroke = (code: number): boolean => code === 0x5f || code === 0xff3f;

/** ____ and ＿＿, and 202_年 with its digits. */
export function underscoreAt(line: string, index: number): BlankForm | null {
  const end = runEnd(line, index, isStroke);
  const before = line.slice(Math.max(0, index - 5), index);
  const figures = /(?:^|[^\dA-Za-z])((?:19|20)\d?|2)$/.exec(before)?.[1];
  if (figures !== undefined && /^\s?年|^[-—～~–至]/.test(line.slice(end, end + 2)))
    return { start: index - figures.length, end, form: 'mask' };
  const wide = line.charCodeAt(index) === 0xff3f;
  if ((end - index < 2 && !wide) || isClass(line, index - 1, ALNUM) || isClass(line, end, ALNUM)) return null;
  if (isEmphasis(line, index, end)) return null;
  // A line of strokes parts a page.
  return end - index > 2 && line.trim().length === end - index ? null : { start: index, end, form: 'mask' };
}

/** __strong__ of Markdown: two strokes that close what two strokes have opened at a word's edge. */
function isEmphasis(line: string, index: number, end: number): boolean {
  if (end - index !== 2 || line.charCodeAt(index) !== 0x5f) return false;
  const edge = (at: number): boolean => at < 0 || at >= line.length || !isClass(line, at, CharClass.Han | ALNUM);
  const opens = edge(index - 1) && /^[^\s_，。；：]{1,20}__(?![_\w一-鿿])/.test(line.slice(end, end + 24));
  const closes =
    edge(end) && /(?:^|[^_\w一-鿿])__[^\s_，。；：]{1,20}$/.test(line.slice(Math.max(0, index - 24), index));
  return opens || closes;
}

const isMou = (code: number): boolean => code === 0x67d0;

/** 某某同志; but 张某某, 某些, and 某某 where one speaks of anybody. */
export function moumouAt(line: string, index: number): BlankForm | null {
  const end = runEnd(line, index, isMou);
  const after = line.slice(end, end + 2);
  if (end - index === 1)
    return /^[年月日]/.test(after) &&
      /(?:^|[年月于在自从至到]|[^一-鿿])$/.test(line.slice(Math.max(0, index - 1), index))
      ? dateOfMou(line, index, end)
      : null;
  if (isMasked(line, index) && !/^[省市县区镇乡村局委厅公单]/.test(after)) return null;
  return /^[些种个人事]/.test(after) ? null : { start: index, end, form: 'mask' };
}

/** Whether a family name stands before the mask: 马某某 is somebody whose name is withheld, 向某某同志 is to be filled in. */
function isMasked(line: string, index: number): boolean {
  const length = surnameBefore(line, index);
  return length === 2 || (length === 1 && !surnamesAlsoWords.has(line[index - 1]!));
}

/** 某年某月某日 is a date to be filled; a lone 某年 or 某日 is one that does not matter. */
function dateOfMou(line: string, start: number, end: number): BlankForm | null {
  const near = line.slice(Math.max(0, start - 4), end + 4);
  return /某年某月|某月某日/.test(near) ? { start, end, form: 'mask' } : null;
}

const isCircle = (code: number): boolean =>
  code === 0x25cb || code === 0x3007 || code === 0x25ef || code === 0x25a1 || code === 0xff0a;

/** ○○, □□, ＊＊ where no figure of a year stands beside, and the single ○ of ○月○日. */
export function circlesAt(line: string, index: number): BlankForm | null {
  const end = runEnd(line, index, isCircle);
  const figure = CharClass.HanDigit | CharClass.Digit;
  if (isClass(line, index - 1, figure) || isClass(line, end, figure)) return null;
  const single = end - index === 1;
  if (single && !(/[○＊]/.test(line[index]!) && /^[年月日时]/.test(line.slice(end, end + 1)))) return null;
  // Boxes to tick, a row of circles as ornament.
  if ((end - index > 6 || line[index] === '＊') && line.trim().length === end - index) return null;
  return { start: index, end, form: 'mask' };
}

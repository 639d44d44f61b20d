import { calledFor, lookAt } from '../line-look.ts';
import type { BlankSpan } from '../nodes.ts';
import { BRACKETS, fieldAt, type FieldCandidate } from './bracket-field.ts';
import { FILLER_SIGNS, fillerSignAt, kindOfFiller, spaceAt } from './filler-signs.ts';
import { braceAt, hiddenAt, openDateAt, parenthesisAt, percentsAt, starsAt, tagAt } from './placeholder-field.ts';
import { circlesAt, maskAt, moumouAt, underscoreAt, type BlankForm } from './placeholder-mask.ts';
import type { KindGuess } from './placeholder-context.ts';
import { kindOfField } from './placeholder-field-kind.ts';
import { kindOfMask } from './placeholder-kind.ts';
import { bitOf } from './template.ts';

/** Beside a scanner's number: the character opens a bracket. */
const OPENS_FIELD = 0x80;

type Scanner = (line: string, index: number) => BlankForm | null;

/** A form by what is printed, or else by what the sentence asks for. */
const either =
  (...scanners: readonly Scanner[]): Scanner =>
  (line, index) => {
    for (const scanner of scanners) {
      const form = scanner(line, index);
      if (form !== null) return form;
    }
    return null;
  };

const SCANNERS: readonly (readonly [characters: string, scanner: Scanner])[] = [
  ['XxＸｘ×', maskAt],
  ['_＿', underscoreAt],
  ['某', moumouAt],
  ['○〇◯□＊', either(circlesAt, fillerSignAt)],
  ['$', braceAt],
  ['{', braceAt],
  ['[', tagAt],
  ['（(', parenthesisAt],
  ['年', openDateAt],
  ['*', either(starsAt, fillerSignAt)],
  ['%', percentsAt],
  ['此', hiddenAt],
  ['△▲◇☆？?….—―/', fillerSignAt],
  [' \t\u3000\u00a0', spaceAt],
];

/** Which scanner a character calls for, plus one; 0 for all others. */
const CALLS = new Uint8Array(0x10000);
SCANNERS.forEach(([characters], index) => {
  for (const character of characters) CALLS[character.charCodeAt(0)] = index + 1;
});
for (const character of Object.keys(BRACKETS)) CALLS[character.charCodeAt(0)]! |= OPENS_FIELD;
calledFor([...SCANNERS.map(([characters]) => characters), ...Object.keys(BRACKETS)].join(''));

const NONE: readonly BlankSpan[] = [];
const NO_FIELDS: readonly FieldCandidate[] = [];

/** What a line leaves open, and the brackets in it that only the whole text can decide. */
export interface LineBlanks {
  readonly blanks: readonly BlankSpan[];
  readonly fields: readonly FieldCandidate[];
}

/**
 * Finds what a line leaves open, in order and without overlaps: masks (X, ××, 20XX年, ____, 某某), fields (【会议名称】,
 * （此处…）) and lost text (***, [_TAG_h2]). The kind comes from the words around a mask, and from those inside a field.
 * `brackets` are the kinds of brackets that hold fields throughout the text; see {@link fieldBrackets}.
 *
 *     scanBlanks('定于X月X日召开').map(({ kind, group }) => [kind, group]) // [['date', 0], ['date', 0]]
 */
export const scanBlanks = (line: string, brackets = 0): readonly BlankSpan[] => scanLine(line, brackets).blanks;

/** {@link scanBlanks} with the brackets that were looked at. */
export function scanLine(line: string, brackets = 0, { places } = lookAt(line)): LineBlanks {
  let forms: BlankForm[] | undefined;
  let fields: FieldCandidate[] | undefined;
  let next = 0;
  for (const index of places) {
    const call = index < next ? 0 : CALLS[line.charCodeAt(index)]!;
    if (call === 0) continue;
    const scanner = SCANNERS[(call & ~OPENS_FIELD) - 1]?.[1];
    let form = scanner?.(line, index) ?? null;
    if (form === null && (call & OPENS_FIELD) !== 0) {
      const field = fieldAt(line, index);
      if (field !== null) {
        (fields ??= []).push(field);
        if (field.certain || (brackets & bitOf(field.bracket)) !== 0)
          form = { start: field.start, end: field.end, form: 'field' };
      }
    }
    if (form === null) {
      next = skipRun(line, index) + 1;
      continue;
    }
    (forms ??= []).push(form);
    next = form.end;
  }
  return { blanks: forms === undefined ? NONE : withKinds(line, forms), fields: fields ?? NO_FIELDS };
}

/** A run that is no blank is read once, not from each of its characters. */
function skipRun(line: string, index: number): number {
  const code = line.charCodeAt(index);
  while (line.charCodeAt(index + 1) === code) index++;
  return index;
}

function withKinds(line: string, forms: readonly BlankForm[]): readonly BlankSpan[] {
  const guesses = forms.map((form) => {
    const text = line.slice(form.start, form.end);
    if (form.form === 'field' && !OPEN.test(text)) return kindOfField(text);
    return isFiller(text) ? kindOfFiller(line, form.start, form.end) : kindOfMask(line, form.start, form.end);
  });
  shareInLists(line, forms, guesses);
  const blanks: BlankSpan[] = [];
  let group = 0;
  for (let index = 0; index < forms.length; index++) {
    // Written out: spreading two objects costs more than all the rest.
    const { start, end, form } = forms[index]!;
    const { kind, certain } = guesses[index]!;
    const previous = blanks[index - 1];
    if (previous !== undefined && !areOneThing(line, previous, { start, end, form, kind })) group++;
    blanks.push({ start, end, form, kind, certain, group });
  }
  return blanks;
}

/** Brackets that are empty or hold a mask ask for what the words around them say. */
const OPEN = /^[（(【[〖][Xx×\s]*[）)】\]〗]$/;

const FILLER = new Set([...FILLER_SIGNS, ' ', '\t', '\u3000', '\u00a0']);
const isFiller = (text: string): boolean => FILLER.has(text[0]!);

type Filled = Pick<BlankSpan, 'start' | 'end' | 'form' | 'kind'>;

const RANGE = '(?:[-—～~–－]{1,2}|至|到)';
/** Between the parts of one date or time, constant parts included: 20XX年3月X日上午X时X分. */
const DATE_GAP = /^(?:[年月日号时点分]|年\d{1,2}月|月\d{1,2}日|[:：])(?:上午|下午|早上|晚上?|凌晨)?$/;
/** Between the ends of a range: X-X岁, X%～X%, X:00—X:00, 20XX年—20XX年. */
const RANGE_GAP = new RegExp(
  `^(?:[年月日号时点分岁人%％]|[:：]\\d\\d|[万亿]?元|[万亿]|个百分点)?${RANGE}(?:19|20|\\d{1,2}月)?\\d?$`,
);
const PLACE_GAP = /^(?:省|自治区|市|州|盟|县|区|旗|镇|乡|街道)$/;
const DATES: ReadonlySet<string> = new Set(['date', 'year', 'time']);
const LONGEST_GAP = 8;

/** Whether two neighbours are filled together: X月X日, X-X岁, X市X区, X.X亿元. */
function areOneThing(line: string, left: Filled, right: Filled): boolean {
  const length = right.start - left.end;
  if (length === 0 || length > LONGEST_GAP || left.form === 'lost' || right.form === 'lost') return false;
  const gap = line.slice(left.end, right.start);
  const isOpen = ({ form, start, end }: Filled): boolean => form === 'mask' || OPEN.test(line.slice(start, end));
  if (!isOpen(left) || !isOpen(right)) return gap === '年' && right.kind === 'date';
  if (gap === '.' || gap === '．') return true;
  if (DATES.has(left.kind) && DATES.has(right.kind)) return DATE_GAP.test(gap) || RANGE_GAP.test(gap);
  return left.kind === right.kind && (left.kind === 'place' ? PLACE_GAP.test(gap) : RANGE_GAP.test(gap));
}

const JOINED = /^(?:[、和与及或.．]|以及|[-—～~–至到])$/;
const JOINED_LATER = /^[^，。；：！？]{0,8}(?:[、和与及或]|以及)$/;
const NAMES: ReadonlySet<string> = new Set(['person', 'place', 'organisation']);

/** Members of a list (X、X等) and the ends of a range (X-X岁) are of one kind: what is known of one holds for its neighbour. */
function shareInLists(line: string, forms: readonly BlankForm[], guesses: KindGuess[]): void {
  const isJoined = (pattern: RegExp, index: number): boolean => {
    const gap = forms[index + 1]!.start - forms[index]!.end;
    return gap <= 10 && pattern.test(line.slice(forms[index]!.end, forms[index + 1]!.start));
  };
  for (let index = forms.length - 2; index >= 0; index--) {
    const next = guesses[index + 1]!;
    if (!guesses[index]!.certain && next.kind !== 'other' && isJoined(JOINED, index)) guesses[index] = next;
  }
  for (let index = 0; index + 1 < forms.length; index++) {
    const { kind, certain } = guesses[index]!;
    const next = guesses[index + 1]!;
    const counted = kind === 'count' && next.kind === 'place' && isJoined(PLACE_GAP, index);
    if (counted) guesses[index + 1] = { kind, certain };
    const mayShare = next.kind === 'other' || (certain && NAMES.has(kind) && NAMES.has(next.kind));
    if (mayShare && !next.certain && isJoined(JOINED_LATER, index)) guesses[index + 1] = { kind, certain: false };
  }
}

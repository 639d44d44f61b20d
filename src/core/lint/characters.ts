import { lazy } from '../text/lazy.ts';
import { perLine } from '../syntax/per-line.ts';

/** What stands in a line: one of some characters, or two neighbours, the first one of the one and the second one of the other. */
type Form = string | readonly [first: string, second: string];

const DIGITS = '0123456789';
const NUMERALS = '一二三四五六七八九十';
const HALF_WIDTH = ',;:?!.';
const MARKS = '，、；：。！？';
const POINTS = '.。·';
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
/** Stands for every Han character of the basic block, as in an expression. */
const HAN = '\u3400-\u9fff';

const monthOrDay = [DIGITS, '月日'] as const;
const year = [DIGITS, '年'] as const;
const hour = [DIGITS, '时:：'] as const;
const marks = [MARKS, MARKS] as const;
const markBeforeBracket = ['，、；', '（'] as const;
const numberedQuote = ['“', `${NUMERALS}两`] as const;
const verbBeforeQuote = ['定强持牢', '“'] as const;

/** What rules look for. A rule that needs some of a group is not run on a line that has none of its forms. */
const GROUPS = {
  digit: [DIGITS],
  fullWidthDigit: ['０１２３４５６７８９'],
  wideStop: ['．'],
  percent: ['%％'],
  percentClause: [['%％', '，,']],
  monthOrDay: [monthOrDay],
  dayBehindMonth: [['月', DIGITS]],
  year: [year],
  hour: [hour],
  date: [monthOrDay, year, hour],
  numeralOfDate: [[`${NUMERALS}〇○零`, '年月']],
  numberOrDay: [[DIGITS, '号']],
  letterDigit: [
    [DIGITS, 'OolI'],
    ['OolI', `${DIGITS}.`],
  ],
  approximation: [['左上以', '右下上']],
  rangeMark: [[`${DIGITS}%％万亿年`, '-－—–~～']],
  dash: [[`${HAN}-－`, '-－'], '―', ['—', '—']],
  tone: ['āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ'],
  halfWidthMark: [
    [`${HAN}”’）》】〕%％`, HALF_WIDTH],
    [`${DIGITS}${LETTERS})`, ',;!?'],
  ],
  halfWidthBracket: ['()', '<'],
  parenthesis: ['()'],
  lessThan: ['<'],
  bracket: ['（('],
  label: ['（(', numberedQuote],
  pairedBracket: ['《》〈〉（）()〔〕【】'],
  straightQuote: ['"'],
  quote: ['“”'],
  quotesInRow: [['”》', '“《、']],
  colon: ['：'],
  space: [' \t\u200b\u200c\u200d\u2060\u00ad\ufeff'],
  latin: ['abcdefghijklmnopqrstuvwxyz'],
  etCetera: [['、…', '等']],
  countedNames: [
    ['等', `${DIGITS}${NUMERALS}两`],
    ['分', '别'],
  ],
  conjunction: [['、', '和及以']],
  marks: [marks],
  markBeforeBracket: [markBeforeBracket],
  marksInRow: [marks, markBeforeBracket],
  ellipsis: ['…', [POINTS, POINTS]],
  committee: [['委', '、省市县区旗州盟镇乡']],
  person: [['同书主部经长', '志记任席长理']],
  titleOrBody: ['《组部班席'],
  meeting: ['会'],
  wholePlace: [['全', '省市县区旗州镇乡街校院局公集']],
  weekday: [
    ['星', '期'],
    ['礼', '拜'],
    ['周', `${NUMERALS}日天`],
  ],
  numberedQuote: [numberedQuote],
  verbBeforeQuote: [verbBeforeQuote],
  formula: [numberedQuote, verbBeforeQuote, '守'],
} as const satisfies Readonly<Record<string, readonly Form[]>>;

/** No characters but what they do: one to four in a row, the last one Han, that stand twice running. */
const TWICE = 'twice';

export type CharacterGroup = keyof typeof GROUPS | typeof TWICE;

/** Bits of what stands in a line: of single characters, and of neighbours. */
export interface Presence {
  readonly single: number;
  readonly pair: number;
}

/** The last bit is that of what stands twice. */
const MOST_FORMS = 31;
const twiceBit = 1 << MOST_FORMS;
/** The forms in the order of their bits: those of one character, and those of two. */
const singles: string[] = [];
const pairs: (readonly [string, string])[] = [];

/** The bit of a form in its list, where each stands once. */
function bitIn<One>(list: One[], form: One): number {
  const known = list.indexOf(form);
  const at = known < 0 ? list.push(form) - 1 : known;
  if (at >= MOST_FORMS) throw new RangeError('more forms than bits');
  return 1 << at;
}

function maskOf(forms: readonly Form[]): Presence {
  let [single, pair] = [0, 0];
  for (const form of forms)
    if (typeof form === 'string') single |= bitIn(singles, form);
    else pair |= bitIn(pairs, form);
  return { single, pair };
}

const masks = new Map<string, Presence>([[TWICE, { single: twiceBit, pair: 0 }]]);
for (const [group, forms] of Object.entries<readonly Form[]>(GROUPS)) masks.set(group, maskOf(forms));

const FIRST_HAN = 0x3400;
const LAST_HAN = 0x9fff;

/** Units of the table by character: bits it brings alone, as the first and as the second of two, and none. */
const WIDTH = 4;

const table = lazy((): Uint32Array => {
  const bits = new Uint32Array(WIDTH * 0x10000);
  const add = (characters: string, at: number, bit: number): void => {
    const rest = characters.replace(HAN, '');
    for (const character of rest) bits[WIDTH * character.charCodeAt(0) + at]! |= bit;
    if (rest !== characters) for (let code = FIRST_HAN; code <= LAST_HAN; code++) bits[WIDTH * code + at]! |= bit;
  };
  singles.forEach((characters, bit) => add(characters, 0, 1 << bit));
  pairs.forEach(([first, second], bit) => {
    add(first, 1, 1 << bit);
    add(second, 2, 1 << bit);
  });
  return bits;
});

/** What each of the groups that a rule needs shows in a line. */
export const masksOf = (groups: readonly CharacterGroup[]): readonly Presence[] =>
  groups.map((group) => masks.get(group)!);

/** Whether a line holds something of each group. */
export function holds({ single, pair }: Presence, needed: readonly Presence[]): boolean {
  for (const mask of needed) if (((single & mask.single) | (pair & mask.pair)) === 0) return false;
  return true;
}

/**
 * What stands in a line, kept with it: one look at each character tells which rules have anything to look at.
 *
 *     holds(presenceIn(paragraph), masksOf(['digit', 'percent']))
 */
export const presenceIn = perLine(({ text }) => readPresence(text));

function readPresence(text: string): Presence {
  const bits = table();
  let single = 0;
  let pair = 0;
  let first = 0;
  // The last four units, the nearest first, and whether the last one is what stood two before it.
  let [last, before, third, fourth, likeTwoBefore] = [-1, -1, -1, -1, false];
  // How many units in a row are what stood three and four before them.
  let [likeThree, likeFour] = [0, 0];
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    const at = WIDTH * code;
    single |= bits[at]!;
    pair |= first & bits[at + 2]!;
    first = bits[at + 1]!;
    const alike = code === before;
    likeThree = code === third ? likeThree + 1 : 0;
    likeFour = code === fourth ? likeFour + 1 : 0;
    if (code >= FIRST_HAN && (code === last || (alike && likeTwoBefore) || likeThree >= 3 || likeFour >= 4))
      single |= twiceBit;
    likeTwoBefore = alike;
    fourth = third;
    third = before;
    before = last;
    last = code;
  }
  return { single, pair };
}

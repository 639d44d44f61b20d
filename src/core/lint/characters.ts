import { lazy } from '../text/lazy.ts';
import { perLine } from '../syntax/per-line.ts';

/** Two neighbours, the first one of the one and the second one of the other characters. */
type Pair = readonly [first: string, second: string];

/** What stands twice running: one of some characters; words of two, or of three and four characters, the last one Han. */
type Twice = { readonly twice: string } | typeof TWO_TWICE | typeof MORE_TWICE;

/** What stands in a line: one of some characters, two neighbours, or something twice running. */
type Form = string | Pair | Twice;

const TWO_TWICE = { words: 'of two' } as const;
const MORE_TWICE = { words: 'of three or four' } as const;

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
const hanTwice = { twice: HAN } as const;

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
  label: ['（(', numberedQuote, '：'],
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
  twice: [hanTwice, TWO_TWICE, MORE_TWICE],
  characterTwice: [hanTwice],
  particleTwice: [{ twice: '的了要在和再让与把是将也都就我各次等进' }, TWO_TWICE],
  twoTwice: [TWO_TWICE],
  moreTwice: [MORE_TWICE],
} as const satisfies Readonly<Record<string, readonly Form[]>>;

export type CharacterGroup = keyof typeof GROUPS;

/** Bits of what stands in a line: of single characters and of what stands twice, and of neighbours. */
export interface Presence {
  readonly single: number;
  readonly pair: number;
}

/** The last bits of single characters are those of words that stand twice. */
const MOST_SINGLE = 30;
const MOST_PAIRS = 32;
const twoTwice = 1 << 30;
const moreTwice = 1 << 31;

/** The forms in the order of their bits: those of one character, and those of two. */
const singles: (string | { readonly twice: string })[] = [];
const pairs: Pair[] = [];

/** The bit of a form in its list, where each stands once. */
function bitIn<One>(list: One[], form: One, most: number): number {
  const known = list.indexOf(form);
  const at = known < 0 ? list.push(form) - 1 : known;
  if (at >= most) throw new RangeError('more forms than bits');
  return 1 << at;
}

function maskOf(forms: readonly Form[]): Presence {
  let [single, pair] = [0, 0];
  for (const form of forms)
    if (form === TWO_TWICE) single |= twoTwice;
    else if (form === MORE_TWICE) single |= moreTwice;
    else if (typeof form === 'string' || 'twice' in form) single |= bitIn(singles, form, MOST_SINGLE);
    else pair |= bitIn(pairs, form, MOST_PAIRS);
  return { single, pair };
}

const masks = new Map(Object.entries<readonly Form[]>(GROUPS).map(([group, forms]) => [group, maskOf(forms)]));

const FIRST_HAN = 0x3400;
const LAST_HAN = 0x9fff;

/** Of each character its kind: all that no form names are of kind 0, or of kind 1 where they are Han. */
interface Kinds {
  readonly kinds: Uint16Array;
  /** Of each kind {@link WIDTH} units: bits it brings alone, as the first and as the second of two, and where it stands twice running. */
  readonly bits: Uint32Array;
}

const WIDTH = 4;
const HAN_KIND = 1;
/** Characters that all forms together may name. */
const MOST_KINDS = 512;

const table = lazy((): Kinds => {
  const kinds = new Uint16Array(0x10000).fill(HAN_KIND, FIRST_HAN, LAST_HAN + 1);
  const bits = new Uint32Array(WIDTH * MOST_KINDS);
  /** Bits that all Han characters bring, and the kinds that are Han. */
  const all = new Uint32Array(WIDTH);
  const ofHan: number[] = [HAN_KIND];
  let count = HAN_KIND + 1;
  /** The kind of a character that a form names. */
  const kindOf = (code: number): number => {
    const known = kinds[code]!;
    if (known > HAN_KIND) return known;
    if (count === MOST_KINDS) throw new RangeError('more characters than kinds');
    if (known === HAN_KIND) ofHan.push(count);
    return (kinds[code] = count++);
  };
  const add = (characters: string, at: number, bit: number): void => {
    const rest = characters.replace(HAN, '');
    if (rest !== characters) all[at]! |= bit;
    for (const character of rest) bits[WIDTH * kindOf(character.charCodeAt(0)) + at]! |= bit;
  };
  singles.forEach((form, bit) => {
    if (typeof form === 'string') add(form, 0, 1 << bit);
    else add(form.twice, 3, 1 << bit);
  });
  pairs.forEach(([first, second], bit) => {
    add(first, 1, 1 << bit);
    add(second, 2, 1 << bit);
  });
  for (const kind of ofHan) for (let at = 0; at < WIDTH; at++) bits[WIDTH * kind + at]! |= all[at]!;
  return { kinds, bits };
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
  const { kinds, bits } = table();
  let single = 0;
  let pair = 0;
  let first = 0;
  // The last four units, the nearest first, and whether the last one is what stood two before it.
  let [last, before, third, fourth, likeTwoBefore] = [-1, -1, -1, -1, false];
  // How many units in a row are what stood three and four before them.
  let [likeThree, likeFour] = [0, 0];
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    const at = WIDTH * kinds[code]!;
    single |= bits[at]!;
    pair |= first & bits[at + 2]!;
    first = bits[at + 1]!;
    if (code === last) single |= bits[at + 3]!;
    const alike = code === before;
    likeThree = code === third ? likeThree + 1 : 0;
    likeFour = code === fourth ? likeFour + 1 : 0;
    if (code >= FIRST_HAN) {
      if (alike && likeTwoBefore) single |= twoTwice;
      if (likeThree >= 3 || likeFour >= 4) single |= moreTwice;
    }
    likeTwoBefore = alike;
    fourth = third;
    third = before;
    before = last;
    last = code;
  }
  return { single, pair };
}

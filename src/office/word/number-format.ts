/**
 * Numbers of automatic lists as Word shows them (ECMA-376-1 §17.18.59, [MS-OI29500] 2.1.540). Sources of the forms that the
 * standard leaves open: published probes of Word 16; docs/word.md names them.
 */

/** Where several formats write alike: digits, units and how zeros are read. */
interface HanCounting {
  readonly digits: string;
  readonly units: readonly string[];
  /** Of four digits: 万, 萬. */
  readonly myriad: string;
  readonly zero: string;
  /** 十一 for 11, not 一十一. */
  readonly bareTen: boolean;
}

const simplified: HanCounting = {
  digits: '〇一二三四五六七八九',
  units: ['', '十', '百', '千'],
  myriad: '万',
  zero: '〇',
  bareTen: true,
};
const legal: HanCounting = {
  digits: '零壹贰叁肆伍陆柒捌玖',
  units: ['', '拾', '佰', '仟'],
  myriad: '万',
  zero: '零',
  bareTen: false,
};
const taiwanese: HanCounting = { ...simplified, digits: '零一二三四五六七八九', myriad: '萬', zero: '零' };

/** Up to four digits with their units; a run of zeros inside is read once. */
function underMyriad(value: number, { digits, units, zero }: HanCounting): string {
  let text = '';
  let pendingZero = false;
  for (let place = 3; place >= 0; place--) {
    const digit = Math.floor(value / 10 ** place) % 10;
    if (digit === 0) pendingZero = text !== '';
    else {
      text += (pendingZero ? zero : '') + digits[digit]! + units[place]!;
      pendingZero = false;
    }
  }
  return text;
}

/** 一百〇一, 壹拾, 一十万; empty from 1,000,000 on, as Word leaves it. */
function counted(value: number, counting: HanCounting): string {
  if (value >= 1_000_000 || value < 1) return value === 0 ? counting.zero : '';
  const high = Math.floor(value / 10_000);
  const low = value % 10_000;
  const head = high === 0 ? '' : underMyriad(high, counting) + counting.myriad;
  const gap = high > 0 && low > 0 && low < 1000 ? counting.zero : '';
  const text = head + gap + underMyriad(low, counting);
  return counting.bareTen && value < 20 ? text.replace(/^一(?=十)/u, '') : text;
}

/** Digit by digit: 一〇一. */
const positional = (value: number, digits: string): string =>
  [...String(value)].map((digit) => digits[Number(digit)]).join('');

/** Counting up to ninety-nine, then digit by digit: the lists of Chinese Word (一○一). */
const countedThenPositional = (value: number): string =>
  value < 100 ? counted(value, simplified) : positional(value, '○一二三四五六七八九');

/** 百一, 千一, 一万一: no zeros, no 一 before 十, 百 and 千. */
function japanese(value: number): string {
  if (value < 1 || value >= 1_000_000) return String(value);
  const high = Math.floor(value / 10_000);
  const under = (part: number): string =>
    underMyriad(part, { ...simplified, zero: '' }).replace(/一(?=[十百千])/gu, '');
  return (high === 0 ? '' : `${under(high)}万`) + under(value % 10_000);
}

function roman(value: number): string {
  if (value < 1 || value > 32_767) return String(value);
  const steps: readonly (readonly [number, string])[] = [
    ...([
      [1000, 'M'],
      [900, 'CM'],
      [500, 'D'],
      [400, 'CD'],
      [100, 'C'],
      [90, 'XC'],
    ] as const),
    ...([
      [50, 'L'],
      [40, 'XL'],
      [10, 'X'],
      [9, 'IX'],
      [5, 'V'],
      [4, 'IV'],
      [1, 'I'],
    ] as const),
  ];
  let text = '';
  let left = value;
  for (const [worth, letters] of steps) for (; left >= worth; left -= worth) text += letters;
  return text;
}

/** 27 is AA and 28 BB: Word repeats the letter. */
const letters = (value: number, first: number): string =>
  value < 1 || value > 780
    ? String(value)
    : String.fromCharCode(first + ((value - 1) % 26)).repeat(Math.ceil(value / 26));

/** One character a number, decimal beyond the last. */
const fromRow =
  (first: string, count: number) =>
  (value: number): string =>
    value >= 1 && value <= count ? String.fromCodePoint(first.codePointAt(0)! + value - 1) : String(value);

const fromList =
  (names: string) =>
  (value: number): string =>
    names[value - 1] ?? String(value);

const fullWidth = (value: number): string => positional(value, '０１２３４５６７８９');

const formats: Readonly<Record<string, (value: number) => string>> = {
  decimal: String,
  decimalHalfWidth: String,
  decimalZero: (value) => String(value).padStart(2, '0'),
  decimalFullWidth: fullWidth,
  decimalFullWidth2: fullWidth,
  chineseCounting: countedThenPositional,
  taiwaneseCounting: countedThenPositional,
  chineseCountingThousand: (value) => counted(value, simplified),
  taiwaneseCountingThousand: (value) => counted(value, taiwanese),
  chineseLegalSimplified: (value) => counted(value, legal),
  ideographLegalTraditional: (value) => counted(value, { ...legal, digits: '零壹貳參肆伍陸柒捌玖', myriad: '萬' }),
  ideographDigital: (value) => positional(value, '〇一二三四五六七八九'),
  taiwaneseDigital: (value) => positional(value, '○一二三四五六七八九'),
  japaneseCounting: japanese,
  japaneseDigitalTenThousand: (value) => positional(value, '〇一二三四五六七八九'),
  decimalEnclosedCircle: fromRow('①', 20),
  decimalEnclosedCircleChinese: fromRow('①', 20),
  decimalEnclosedParen: fromRow('⑴', 20),
  decimalEnclosedFullstop: fromRow('⒈', 20),
  ideographEnclosedCircle: fromRow('㈠', 10),
  ideographTraditional: fromList('甲乙丙丁戊己庚辛壬癸'),
  ideographZodiac: fromList('子丑寅卯辰巳午未申酉戌亥'),
  upperLetter: (value) => letters(value, 0x41),
  lowerLetter: (value) => letters(value, 0x61),
  upperRoman: roman,
  lowerRoman: (value) => roman(value).toLowerCase(),
  numberInDash: (value) => `- ${value} -`,
  none: () => '',
  bullet: () => '',
};

/** Whether a format is known; others are written as decimals and counted in the notice. */
export const isKnownFormat = (format: string): boolean => format === 'custom' || formats[format] !== undefined;

/**
 * A number of an automatic list. `pattern` is that of the format `custom`, such as `001, 002, 003, ...`.
 *
 *     formatNumber(101, 'chineseCountingThousand') // '一百〇一'
 *     formatNumber(101, 'chineseCounting') // '一○一'
 */
export function formatNumber(value: number, format: string, pattern = ''): string {
  if (format === 'custom') return String(value).padStart(/^\d+/u.exec(pattern)?.[0].length ?? 1, '0');
  return (formats[format] ?? String)(value);
}

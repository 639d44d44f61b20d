import { number } from './messages.zh.ts';
import type { Severity } from '../../finding.ts';
import { defineParagraphRule, say } from '../../rule.ts';

const NUMBER = '(\\d+(?:\\.\\d+)?)(万|亿)?';
const UNIT = '(个|名|人|户|家|项|件|起|例|处|所|座|公里|亩|吨|元|平方米|台|辆|批|次|条)';
/** How much more or less than before it is: neither a part nor an end of the list. */
const CHANGE = '[，（]?(?:(?:比|较)(?:上年|去年)|同比)?(?:增长|下降|提高)\\d+(?:\\.\\d+)?[%％]）?';
/** What was done with the whole, before its parts are told: 20亿元，分两期建设，其中…. */
const COURSE = '(?:[^。；：，、（\\d]{1,10}，)?';
/** 共30个，其中…20个、…15个; 30亿元，增长6%，其中…; 30个（包括…）; 30个项目中，…. */
const TOTAL_FIRST = new RegExp(
  `${NUMBER}${UNIT}(?:${CHANGE})?(?:[^。；：，\\d]{0,12}(?:[，：（(]|。(?=其中))\\s*${COURSE}(其中|包括|分别为|分别是|含)[，：:]?|[^。；：，\\d]{1,8}(中)，)((?:[^。；（）()]|；(?=第?[二三]产)){4,160})`,
  'gu',
);
/** …20户、…15户，共计35户. */
const TOTAL_LAST = new RegExp(
  `((?:[^，。；、：\\d]{0,12}\\d+(?:\\.\\d+)?[万亿]?${UNIT}[、，]){2,})(?:总计|共计|合计)[^，。；、\\d]{0,6}${NUMBER}\\2`,
  'gu',
);
/** 58个，已整改52个，正在整改6个: what is done and what is not. */
const STATES = new RegExp(
  `${NUMBER}${UNIT}[^。；：，\\d]{0,8}，(?=(?:目前|现|均|其中)?已)([^。；（）()]{4,160})`,
  'gu',
);
/** States that exclude what is done already. */
const UNDONE = /正在|尚|未(?!来)|剩|还有|序时|(?<![接招])待|推进中|暂缓/u;
/** A part as it stands between two marks: what it is, how many, and the name of them (9个镇). */
const PART = new RegExp(`^([^\\d]*)${NUMBER}${UNIT}([一-鿿]{0,2})$`, 'u');
/** What is counted: 乡镇 of 15个乡镇. */
const COUNTED = /^[一-鿿]{1,6}(?=[，：（(])/u;
/** A total with another one behind it: 68户、 of 68户、153人. */
const BESIDE = new RegExp(`${NUMBER}${UNIT}[、，]$`, 'u');
const CHANGES = new RegExp(CHANGE, 'gu');
const SCALE: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8 };

/** Kinds that exclude each other: whoever is one of them is no other, so that their numbers add up. */
const EXCLUSIVE: readonly RegExp[] = [
  /[男女]|预备/u,
  /一般|较大|重大|特大/u,
  /中央|省|市|县|乡|镇|村|地方|本级|自筹/u,
  /幼儿园|[小中]学|初中|高中|中职|大学/u,
  /城镇|农村|城市/u,
  /[农工]业|服务业|制造业|[一二三]产/u,
  /来信|来访|网上|电话/u,
  /[甲乙丙丁]|第?[一二三四](?:季度|批|类|组)/u,
  /已|未|正在|续建|新建|改建|扩建/u,
  /规[上下]|限[上下]/u,
  /^[〇一二三四五六七八九]{4}年$/u,
];

/** Kinds that together leave nothing out. */
const COMPLETE: readonly (readonly RegExp[])[] = [
  [/第?一产/u, /第?二产/u, /第?三产/u],
  [/男/u, /女/u],
  [/规上/u, /规下/u],
  [/限上/u, /限下/u],
];
/** Parts that come to a little less than the whole and end their sentence: the one who counted may have meant all. */
const NEARLY_ALL = 0.97;

/** Parts that come to more than the whole they are parts of: 共30个，其中甲类20个、乙类15个. */
export const partTotal = defineParagraphRule({
  id: 'number/part-total',
  concerns: 'figures',
  basis: '实务',
  severity: 'warning',
  words: number['number/part-total'],
  needs: ['digit'],
  checkParagraph({ text }, report) {
    if (!/其中|包括|分别|含|中，|计|，[目现均]?前?已/u.test(text)) return;
    for (const sum of sumsIn(text)) {
      const list = partsOf(sum.list);
      const { parts, unit } = list;
      const total = unit === sum.total.unit ? sum.total : totalBefore(text, sum.total.start, unit);
      if (parts.length < 2 || total === null || (sum.isStates && !areStates(parts))) continue;
      const fault = faultOf(sum, total, list);
      if (fault === null) continue;
      const worth = SCALE[total.scale] ?? 1;
      const shown = (value: number): string => String(Math.round((value / worth) * 1000) / 1000) + total.scale;
      report({
        range: { start: total.start, end: total.start + total.amount.length + total.scale.length + unit.length },
        severity: (fault.certain ? 'warning' : 'hint') satisfies Severity,
        messageId: fault.messageId,
        data: { sum: shown(fault.added), total: shown(fault.all), unit },
        related: [{ range: { start: sum.listStart, end: sum.listStart + sum.list.length }, said: say('parts') }],
      });
    }
  },
});

interface Fault {
  readonly messageId: 'more' | 'less';
  readonly certain: boolean;
  readonly added: number;
  readonly all: number;
}

/** How the parts differ from the whole, more than by rounding; null if they may agree. */
function faultOf(sum: Sum, total: Total, { parts, isWhole, endsSentence }: Parts): Fault | null {
  const all = Number(total.amount) * (SCALE[total.scale] ?? 1);
  const added = parts.reduce((left, { value }) => left + value, 0);
  const slack = parts.reduce((left, { step }) => left + step, stepOf(total.amount, total.scale)) * 0.5;
  const names = parts.map(({ name }) => name);
  const told =
    (sum.whole && isWhole) || (!sum.isStates && (leavesNothingOut(names, sum.counted) || isRest(names, isWhole)));
  const apart = sum.isStates || EXCLUSIVE.some((kinds) => names.every((name) => kinds.test(name)));
  if (added > all + slack) {
    const certain = told || (apart && new Set(names).size === names.length);
    return { messageId: 'more', certain, added, all };
  }
  if (added >= all - slack) return null;
  const nearly = added >= all * NEARLY_ALL && endsSentence && parts.length > 2;
  return told || nearly ? { messageId: 'less', certain: told, added, all } : null;
}

/** Whether kinds are all there are, or make up the name of what is counted: 9个镇、6个乡 of 15个乡镇. */
const leavesNothingOut = (names: readonly string[], counted: string): boolean =>
  names.join('') === counted ||
  names.toReversed().join('') === counted ||
  COMPLETE.some(
    (kinds) => kinds.length === names.length && kinds.every((kind) => names.some((name) => kind.test(name))),
  );

/** 其他支出14.2亿元 at the end of the parts is all that is left; 其他专项资金 is one more kind. */
const isRest = (names: readonly string[], isWhole: boolean): boolean =>
  isWhole && names.length > 2 && /^(?:其他|其它|其余)[一-鿿]{0,3}$/u.test(names.at(-1)!);

const areStates = ([first, ...others]: Parts['parts']): boolean =>
  /已/u.test(first!.name) && others.every(({ name }) => UNDONE.test(name));

/** What the last digit of a rounded figure is worth; whole numbers are exact. */
const stepOf = (amount: string, scale = ''): number => {
  const decimals = amount.split('.')[1]?.length ?? 0;
  return decimals === 0 ? 0 : (SCALE[scale] ?? 1) / 10 ** decimals;
};

/** A figure as it is printed, and where. */
interface Total {
  readonly amount: string;
  readonly scale: string;
  readonly unit: string;
  readonly start: number;
}

interface Sum {
  readonly total: Total;
  readonly list: string;
  readonly listStart: number;
  /** True if the list leaves nothing out. */
  readonly whole: boolean;
  /** True if it tells what is done and what is not. */
  readonly isStates: boolean;
  /** What is counted, by its name: 乡镇. */
  readonly counted: string;
}

const totalOf = (amount: string, scale: string | undefined, unit: string, start: number): Total => ({
  amount,
  scale: scale ?? '',
  unit,
  start,
});

function sumsIn(text: string): Sum[] {
  const sums: Sum[] = [];
  for (const match of text.matchAll(TOTAL_FIRST)) {
    const [all, amount, scale, unit, lead, , list] = match;
    // 比去年增加4000亿元，其中… goes on with the whole, not with the increase.
    if (/[增减加少提降比超][^，。；：]{0,4}$/u.test(text.slice(Math.max(0, match.index - 8), match.index))) continue;
    const listStart = match.index + all.length - list!.length;
    const whole = lead?.startsWith('分别') ?? false;
    const total = totalOf(amount!, scale, unit!, match.index);
    sums.push({ total, list: list!, listStart, whole, isStates: false, counted: countedBehind(text, total) });
  }
  for (const match of text.matchAll(STATES)) {
    const [all, amount, scale, unit, list] = match;
    const total = totalOf(amount!, scale, unit!, match.index);
    const listStart = match.index + all.length - list!.length;
    sums.push({ total, list: list!, listStart, whole: false, isStates: true, counted: '' });
  }
  if (/[总共合]计/u.test(text))
    for (const match of text.matchAll(TOTAL_LAST)) {
      const [all, list, unit, amount, scale] = match;
      const start = match.index + all.length - amount!.length - (scale?.length ?? 0) - unit!.length;
      const total = totalOf(amount!, scale, unit!, start);
      sums.push({ total, list: list!, listStart: match.index, whole: true, isStates: false, counted: '' });
    }
  return sums;
}

const countedBehind = (text: string, { start, amount, scale, unit }: Total): string => {
  const end = start + amount.length + scale.length + unit.length;
  return COUNTED.exec(text.slice(end, end + 8))?.[0] ?? '';
};

/** Of two totals side by side (68户、153人，其中…户) the first, if it is of the parts' unit. */
function totalBefore(text: string, start: number, unit: string): Total | null {
  const from = Math.max(0, start - 16);
  const match = BESIDE.exec(text.slice(from, start));
  return match?.[3] === unit ? totalOf(match[1]!, match[2], unit, from + match.index) : null;
}

/** A year that a part is named by (2021年5起), which is no figure of it. */
const YEAR = /(?<!\d)(?:19|20)\d\d(?=年)/gu;
const inHan = (year: string): string => year.replace(/\d/gu, (digit) => '〇一二三四五六七八九'[Number(digit)]!);

/** Parts of the first level, with the unit that all of them have. */
interface Parts {
  readonly parts: readonly { readonly name: string; readonly value: number; readonly step: number }[];
  readonly unit: string;
  /** Whether no figure of that unit stands behind them. */
  readonly isWhole: boolean;
  /** Whether nothing but they stands in the sentence. */
  readonly endsSentence: boolean;
}

const NO_PARTS: Parts = { parts: [], unit: '', isWhole: false, endsSentence: false };

/** The parts that a list begins with, up to what says something else (，整改率96%); none where parts have parts of their own. */
function partsOf(list: string): Parts {
  const pieces = list
    .replaceAll(CHANGES, '')
    .replace(YEAR, inHan)
    .split(/[、，；]/u);
  const parts: { name: string; value: number; step: number }[] = [];
  let unit: string | undefined;
  let read = 0;
  for (const piece of pieces) {
    const [, before, amount, scale, its, noun] = PART.exec(piece.trim()) ?? [];
    const name = before === '' ? noun : before;
    if (name === undefined ? piece.trim() !== '' : unit !== undefined && its !== unit) break;
    read++;
    if (name === undefined) continue;
    if (/其中|占|上年|同比|增长|累计|达到(?!序时)/u.test(name)) return NO_PARTS;
    unit = its!;
    parts.push({ name, value: Number(amount) * (SCALE[scale ?? ''] ?? 1), step: stepOf(amount!, scale) });
  }
  if (unit === undefined) return NO_PARTS;
  const endsSentence = read === pieces.length;
  return {
    parts,
    unit,
    endsSentence,
    isWhole: !pieces.slice(read).some((piece) => /\d/u.test(piece) && piece.includes(unit)),
  };
}

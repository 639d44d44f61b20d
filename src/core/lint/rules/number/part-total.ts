import { number } from './messages.zh.ts';
import { defineParagraphRule, say, type Severity } from '../../rule.ts';

const NUMBER = '(\\d+(?:\\.\\d+)?)(万|亿)?';
const UNIT = '(个|名|人|户|家|项|件|起|例|处|所|座|公里|亩|吨|元|平方米|台|辆|批|次|条)';
/** How much more or less than before it is: neither a part nor an end of the list. */
const CHANGE = '[，（]?(?:(?:比|较)(?:上年|去年)|同比)?(?:增长|下降|提高)\\d+(?:\\.\\d+)?[%％]）?';
/** 共30个，其中…20个、…15个; 30亿元，增长6%，其中…; 30个（包括…）; 30个项目中，…. */
const TOTAL_FIRST = new RegExp(
  `${NUMBER}${UNIT}(?:${CHANGE})?(?:[^。；：，\\d]{0,12}[，：（(]\\s*(其中|包括|分别为|分别是|含)[，：:]?|[^。；：，\\d]{1,8}(中)，)([^。；（）()]{4,160})`,
  'gu',
);
/** …20户、…15户，共计35户. */
const TOTAL_LAST = new RegExp(
  `((?:[^，。；、：\\d]{0,12}\\d+(?:\\.\\d+)?[万亿]?${UNIT}[、，]){2,})(?:总计|共计|合计)[^，。；、\\d]{0,6}${NUMBER}\\2`,
  'gu',
);
const PART = new RegExp(`([^，。；、：\\d]*)${NUMBER}${UNIT}`, 'gu');
const CHANGES = new RegExp(CHANGE, 'gu');
const SCALE: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8 };

/** Kinds that exclude each other: whoever is one of them is no other, so that their numbers add up. */
const EXCLUSIVE: readonly RegExp[] = [
  /[男女]|预备/u,
  /一般|较大|重大|特大/u,
  /中央|省|市|县|乡|镇|村|地方|本级|自筹/u,
  /幼儿园|小学|初中|高中|中职|大学/u,
  /城镇|农村|城市/u,
  /[农工]业|服务业|制造业|[一二三]产/u,
  /来信|来访|网上|电话/u,
  /[甲乙丙丁]|第?[一二三四](?:季度|批|类|组)/u,
  /已|未|正在|续建|新建|改建|扩建/u,
];

/** Parts that come to more than the whole they are parts of: 共30个，其中甲类20个、乙类15个. */
export const partTotal = defineParagraphRule({
  id: 'number/part-total',
  concerns: 'figures',
  basis: '实务',
  severity: 'warning',
  words: number['number/part-total'],
  needs: ['digit'],
  checkParagraph({ text }, report) {
    if (!/其中|包括|分别|含|中，|计/u.test(text)) return;
    for (const { amount, scale, unit, start, list, listStart, whole } of sumsIn(text)) {
      const parts = partsOf(list, unit);
      if (parts === null || parts.length < 2) continue;
      const worth = SCALE[scale] ?? 1;
      const total = Number(amount) * worth;
      const sum = parts.reduce((left, { value }) => left + value, 0);
      const shown = (value: number): string => String(Math.round((value / worth) * 1000) / 1000) + scale;
      const messageId = sum > total * 1.0001 ? 'more' : whole && sum < total * 0.9999 ? 'less' : null;
      if (messageId === null) continue;
      const certain = whole || EXCLUSIVE.some((kinds) => parts.every(({ name }) => kinds.test(name)));
      report({
        range: { start, end: start + amount.length + scale.length + unit.length },
        severity: (certain ? 'warning' : 'hint') satisfies Severity,
        messageId,
        data: { sum: shown(sum), total: shown(total), unit },
        related: [{ range: { start: listStart, end: listStart + list.length }, said: say('parts') }],
      });
    }
  },
});

interface Sum {
  readonly amount: string;
  readonly scale: string;
  readonly unit: string;
  readonly start: number;
  readonly list: string;
  readonly listStart: number;
  /** True if the list leaves nothing out. */
  readonly whole: boolean;
}

function sumsIn(text: string): Sum[] {
  const sums: Sum[] = [];
  for (const match of text.matchAll(TOTAL_FIRST)) {
    const [all, amount, scale, unit, lead, , list] = match;
    // 比去年增加4000亿元，其中… goes on with the whole, not with the increase.
    if (/[增减加少提降比超][^，。；：]{0,4}$/u.test(text.slice(Math.max(0, match.index - 8), match.index))) continue;
    const listStart = match.index + all.length - list!.length;
    const whole = lead?.startsWith('分别') ?? false;
    sums.push({ amount: amount!, scale: scale ?? '', unit: unit!, start: match.index, list: list!, listStart, whole });
  }
  if (/[总共合]计/u.test(text))
    for (const match of text.matchAll(TOTAL_LAST)) {
      const [all, list, unit, amount, scale] = match;
      const start = match.index + all.length - amount!.length - (scale?.length ?? 0) - unit!.length;
      sums.push({
        amount: amount!,
        scale: scale ?? '',
        unit: unit!,
        start,
        list: list!,
        listStart: match.index,
        whole: true,
      });
    }
  return sums;
}

/** The parts of the first level of a list; null where units differ or parts have parts of their own. */
function partsOf(given: string, unit: string): { name: string; value: number }[] | null {
  const list = given.replaceAll(CHANGES, '');
  if (/其中|占|比上年|同比|增长|%|％|累计|达到/u.test(list)) return null;
  const parts = [...list.matchAll(PART)];
  if (parts.some(([, , , , other]) => other !== unit)) return null;
  return parts.map(([, name, amount, scale]) => ({ name: name!, value: Number(amount) * (SCALE[scale ?? ''] ?? 1) }));
}

import { defineParagraphRule } from '../../rule.ts';

const NUMBER = '(\\d+(?:\\.\\d+)?)(万|亿)?';
const UNIT = '(个|名|人|户|家|项|件|起|例|处|所|座|公里|亩|吨|元|平方米|台|辆|批|次|条)';
const TOTAL = new RegExp(
  `${NUMBER}${UNIT}[^。；：\\d]{0,12}[，：（(]\\s*(其中|包括|分别为|分别是|含)([^。；]{4,160})`,
  'gu',
);
const PART = new RegExp(`${NUMBER}${UNIT}`, 'gu');
const SCALE: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8 };

/** Parts that come to more than the whole they are parts of: 共30个，其中甲类20个、乙类15个. */
export const partTotal = defineParagraphRule({
  id: 'number/part-total',
  basis: '实务',
  severity: 'warning',
  title: '分项与合计不符',
  documentation: {
    description:
      '“共30个，其中……20个、……15个”：分项之和大于合计就是矛盾；用“分别为”列出的，分项之和也不应小于合计。单位不同的、层层嵌套的不判断。',
    wrong: '实施项目30个，其中农业项目20个、工业项目15个。',
    right: '实施项目35个，其中农业项目20个、工业项目15个。',
  },
  messages: {
    more: '分项合计{sum}{unit}，多于前面的{total}{unit}',
    less: '分项合计{sum}{unit}，不足前面的{total}{unit}',
  },
  checkParagraph({ text }, report) {
    if (!/其中|包括|分别|含/u.test(text)) return;
    for (const match of text.matchAll(TOTAL)) {
      const [whole, amount, scale, unit, lead, list] = match;
      const total = Number(amount) * (SCALE[scale ?? ''] ?? 1);
      // 比去年增加4000亿元，其中… goes on with the whole, not with the increase.
      if (/[增减加少提降比超][^，。；：]{0,4}$/u.test(text.slice(Math.max(0, match.index - 8), match.index))) continue;
      const parts = partsOf(list!, unit!);
      if (parts === null || parts.length < 2) continue;
      const sum = parts.reduce((left, right) => left + right, 0);
      const start = match.index;
      const common = {
        range: { start, end: start + amount!.length + (scale?.length ?? 0) + unit!.length },
        related: [
          { range: { start: start + whole.length - list!.length, end: start + whole.length }, message: '分项' },
        ],
      };
      const shown = (value: number): string =>
        String(Math.round((value / (SCALE[scale ?? ''] ?? 1)) * 1000) / 1000) + (scale ?? '');
      const data = { sum: shown(sum), total: shown(total), unit: unit! };
      if (sum > total * 1.0001) report({ ...common, messageId: 'more', data });
      else if (lead!.startsWith('分别') && sum < total * 0.9999) report({ ...common, messageId: 'less', data });
    }
  },
});

/** The amounts of the first level of a list; null where units differ or parts have parts of their own. */
function partsOf(list: string, unit: string): number[] | null {
  if (/其中|占|比上年|同比|增长|[（(]|%|％|累计|达到/u.test(list)) return null;
  const parts = [...list.matchAll(PART)];
  if (parts.some(([, , , other]) => other !== unit)) return null;
  return parts.map(([, amount, scale]) => Number(amount) * (SCALE[scale ?? ''] ?? 1));
}

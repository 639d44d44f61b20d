import { structure } from './messages.zh.ts';
import { parseCount } from '../../../text/chinese-numeral.ts';
import { defineParagraphRule, say } from '../../rule.ts';

/** What is counted with 个 behind a list of names. */
const KINDS =
  '县|市|区|镇|乡|村|省|州|旗|单位|部门|企业|国家|地区|街道|社区|园区|景区|小区|片区|学校|医院|科室|支部|车间|机构|领域|行业|环节|方面|岗位|工种|品种';
const COUNTED = new RegExp(
  `等([一二两三四五六七八九十]{1,3}|\\d{1,3})(位|名|家|个(?:重点|主要|关键)?(?:${KINDS}))`,
  'gu',
);
const NAMES = /(?:[\u3400-\u9fffA-Za-zＸ×]{2,12}、){1,30}[\u3400-\u9fffA-Za-zＸ×]{2,12}$/u;

/** 有5个，分别是甲、乙、丙: all that are counted are named. */
const NAMED_EACH =
  /有([二两三四五六七八九十]|\d{1,2})([个名位家人所])(?:[\u4e00-\u9fff]{0,6})[，,：:]?分别(?:是|为)[：:]?([^。；：，,\d（）()]{4,120})(?=[。；])/gu;

/** No list of names that is counted is longer, in UTF-16 units. */
const LONGEST_LIST = 400;

/** More names than are counted: 张三、李四、王五等两位同志. */
export const nameCount = defineParagraphRule({
  id: 'structure/name-count',
  concerns: 'announcements',
  basis: '实务',
  severity: 'warning',
  words: structure['structure/name-count'],
  needs: ['countedNames'],
  checkParagraph({ text }, report) {
    for (const match of text.matchAll(COUNTED)) {
      const [whole, count, unit] = match;
      const list = NAMES.exec(
        text.slice(Math.max(clauseStart(text, match.index), match.index - LONGEST_LIST), match.index),
      )?.[0];
      const number = parseCount(count!);
      const names = list?.split('、').length ?? 0;
      if (list === undefined || number < 2 || names <= number) continue;
      const end = match.index + whole.length;
      report({
        range: { start: match.index, end },
        messageId: 'more',
        data: { names, count: count!, unit: unit! },
        related: [{ range: { start: match.index - list.length, end: match.index }, said: say('listedNames') }],
      });
    }
    for (const { index, 0: whole, 1: count, 2: unit, 3: list } of text.matchAll(NAMED_EACH)) {
      const parts = list!.split('、');
      // 甲、乙和丙: a name may hold 和 as well (和平区).
      const least = parts.length;
      const most = least + (list!.match(/[和与及]/gu)?.length ?? 0);
      const number = parseCount(count!);
      if (least < 2 || list!.includes('等') || (least <= number && number <= most)) continue;
      const data = { names: most, count: count!, unit: unit! };
      report({ range: { start: index, end: index + whole.length }, messageId: 'exact', data });
    }
  },
});

/** Where the clause begins that reaches to a place: behind the last mark but 、. */
function clauseStart(text: string, at: number): number {
  let from = at;
  while (from > 0 && !'，。；：！？,;:（）()'.includes(text[from - 1]!)) from--;
  return from;
}

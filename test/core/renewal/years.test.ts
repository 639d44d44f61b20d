import { describe, expect, test } from 'vitest';
import { analyze, applyEdits, parse } from '../../../src/core/index.ts';
import { ownYears, raiseYears, renewalItems, yearOf, yearsIn } from '../../../src/core/later.ts';

const text =
  '2025年，全县2025年1—9月完成，2021—2025年规划，二○二五年，去年增长5%，1949年，《2025年工作要点》，共2025户。';
const itemsOf = (old: string) => renewalItems(analyze(parse(old)));
const items = itemsOf(text);

/** The text with what would be ticked raised; the year it is read to be of. */
function raised(old: string, fileName = ''): readonly [number | null, string] {
  const dated = itemsOf(old);
  const own = yearOf(old, dated, fileName);
  const isOwn = ({ year, use }: { year: number; use: string }): boolean => year === own && use === 'point';
  return [own, applyEdits(old, raiseYears(old, dated, isOwn, 1))];
}

describe('years', () => {
  test('are counted by their use, the latest first; those of titles and counts are none', () =>
    expect(yearsIn(text, items)).toEqual([
      { year: 2025, use: 'point', count: 3 },
      { year: 2025, use: 'range', count: 1 },
      { year: 2021, use: 'range', count: 1 },
      { year: 1949, use: 'point', count: 1 },
    ]));

  test('move on by one in the digits they are written in', () =>
    expect(
      applyEdits(
        text,
        raiseYears(text, items, ({ year }) => year > 2020, 1),
      ),
    ).toBe(
      '2026年，全县2026年1—9月完成，2022—2026年规划，二○二六年，去年增长5%，1949年，《2025年工作要点》，共2025户。',
    ));

  test('a nought stays the nought of the text', () => {
    const old = '二〇一九年和二○二九年';
    expect(
      applyEdits(
        old,
        raiseYears(old, itemsOf(old), () => true, 1),
      ),
    ).toBe('二〇二〇年和二○三○年');
  });
});

describe('the year of a text', () => {
  test.each([
    ['日期行', '在全县春耕动员会上的讲话\n（2024年2月20日）\n2023年粮食丰收，2023年农民增收。', 2024],
    ['汉字日期行', '在全市大会上的讲话\n二〇二三年三月八日\n2022年我们这样走过，2022年很不平凡。', 2023],
    [
      '报告的日期行',
      '政府工作报告\n——2025年1月10日在清河县第十七届人民代表大会第五次会议上\n一、2024年工作回顾\n2024年，2024年很不平凡。',
      2025,
    ],
    ['短横日期行', '在表彰会上的致辞\n2022-05-04\n2021年和2021年都好。', 2022],
    ['落款的日期', '同志们：\n2019年成绩很大，2019年不易。\n2020年1月6日', 2020],
    ['工作回顾', '一、2024年工作回顾\n城镇新增就业。\n二、2025年工作安排\n2025年要抓好三件事，2025年要见效。', 2024],
    ['过去的一年', '同志们，刚刚过去的2023年，我们迎难而上。2024年任务更重，2024年要早动手。', 2023],
    ['回顾', '回顾2022年，成绩来之不易。2030年、2035年的目标不变。', 2022],
    ['两种说法一致', '2021年工作总结\n2021年12月30日\n成绩如下。', 2021],
    ['题目', '在全省2023年教育工作会议上的讲话\n同志们：\n2020年以来成绩突出，2020年很难。', 2023],
    ['最多的年份', '2025年完成投资，2025年新建学校，2025年修路。到2030年，实现目标。', 2025],
    ['规划只到2030年', '2025年开局良好。力争到2030年翻一番，到2030年达到小康，2030年前建成。2025年收官。', 2025],
    ['历史不算', '自1978年改革以来变化大，1949年建国。2018年脱贫，2018年摘帽。', 2018],
  ])('%s', (_, old, year) => expect(yearOf(old, itemsOf(old))).toBe(year));

  test('by the name of its file, after what the text says itself', () => {
    const old = '同志们：\n2025年要干，2024年干了。';
    expect(yearOf(old, itemsOf(old), '2024年党代会报告.txt')).toBe(2024);
    expect(yearOf(`${old}\n2025年1月3日`, itemsOf(`${old}\n2025年1月3日`), '2024年.txt')).toBe(2025);
    expect(yearOf(old, itemsOf(old), '2023—2024对比.txt')).toBe(null);
  });
});

describe('nothing is ticked where nothing is sure', () => {
  test.each([
    ['一处', '2023年，全县开工。'],
    ['两年相当', '2023年开工，2024年竣工，2023年立项，2024年验收。'],
    ['只有起止年份', '2008年—2020年治理河道，2008年—2020年植树。'],
    ['只有规划', '2026—2030年规划，到2030年，力争2035年。'],
    ['两个日期行', '2023年5月1日\n讲话一\n2024年5月1日\n讲话二'],
    ['没有年份', '今年以来，去年同期，十五五时期。'],
    ['只有文号与法律', '按照国办发〔2025〕12号和《条例》（2019年修订）、《2025年要点》，依据《2025年方案》。'],
  ])('%s', (_, old) => expect(raised(old)).toEqual([null, old]));
});

describe('what is ticked is the own year alone', () => {
  test.each([
    [
      '起止年份',
      '2020年5月8日\n落实2008年—2020年规划，2018—2020年行动。2020年很关键。',
      '2021年5月8日\n落实2008年—2020年规划，2018—2020年行动。2021年很关键。',
    ],
    [
      '目标年份',
      '2025年6月1日\n到2025年全面建成，2025年底前完成，2026-2030年接续。2025年上半年增长。',
      '2026年6月1日\n到2025年全面建成，2025年底前完成，2026-2030年接续。2026年上半年增长。',
    ],
    [
      '文号与法律',
      '2025年6月1日\n国发〔2025〕3号、《2025年计划》和1982年宪法。2025年抓落实。',
      '2026年6月1日\n国发〔2025〕3号、《2025年计划》和1982年宪法。2026年抓落实。',
    ],
    [
      '开始年份',
      '2021年工作回顾\n自2021年起实施，2021年1—9月完成，截至2021年底达标。',
      '2022年工作回顾\n自2021年起实施，2022年1—9月完成，截至2022年底达标。',
    ],
    [
      '往年',
      '（2024年3月5日）\n2023年增长，2022年增长，2024年继续。',
      '（2025年3月5日）\n2023年增长，2022年增长，2025年继续。',
    ],
  ])('%s', (_, old, now) => expect(raised(old)[1]).toBe(now));

  test('the year that a report looks back on moves on with its own', () => {
    const report =
      '政府工作报告\n——2026年1月8日在县第十八届人民代表大会第五次会议上\n一、2025年工作回顾\n2025年，增长5%。\n';
    expect(ownYears(report, itemsOf(report))).toEqual([2026, 2025]);
    const talk = '讲话\n（2026年1月8日）\n2025年下了一场大雪。\n';
    expect(ownYears(talk, itemsOf(talk))).toEqual([2026]);
    expect(ownYears('今年要加油。', [])).toEqual([]);
  });
});

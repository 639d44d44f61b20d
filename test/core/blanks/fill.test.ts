import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  analyze,
  applyEdits,
  chineseWords,
  fillGroup,
  fillProblem,
  parse,
  placeholderGroups,
  wordSaid,
  type Analysis,
  type PlaceholderGroup,
} from '../../../src/core/index.ts';

const read = (text: string): { analysis: Analysis; groups: readonly PlaceholderGroup[] } => {
  const analysis = analyze(parse(text));
  return { analysis, groups: placeholderGroups(analysis) };
};

/** The text after its first group has been filled. */
function filled(text: string, value: string): string {
  const { analysis, groups } = read(text);
  return applyEdits(text, fillGroup(analysis, groups[0]!, value));
}

function problem(text: string, value: string): string | null {
  const { analysis, groups } = read(text);
  const said = fillProblem(analysis, groups[0]!, value);
  return said && wordSaid(said, chineseWords);
}

describe('what is to be filled', () => {
  test.each([
    ['会议有XX人参加', '人数', '120'],
    ['还有X万余人没有接种', '人数（万）', '1.2'],
    ['X-X岁人群', '年龄', '12-17'],
    ['完成投资XX亿元', '金额（亿元）', '1.2'],
    ['增长X%', '百分比', '12.5'],
    ['提高X个百分点', '百分点', '12.5'],
    ['自X月X日起', '日期', '3月5日'],
    ['20XX年X月X日', '日期', '2026年3月5日'],
    ['X月底前完成', '月份', '3'],
    ['2月X日至2月XX日', '日期', '5日至6日'],
    ['用不到X个小时', '小时数', '3'],
    ['县委书记XX同志', '书记姓名', '王明'],
    ['请XX市长讲话', '市长姓名', '王明'],
    ['请XX同志汇报', '姓名', '王明'],
    ['首先由XX镇发言', '镇名', '青山'],
    ['XX公司完成产值', '公司名称', '青山'],
    ['召开【会议名称】会议', '会议名称', ''],
    ['第X届大会', '第几届', '3'],
    ['联系电话：__________', '联系电话', ''],
    ['编号：____　密级：____', '编号', ''],
    ['以***同志为核心', '缺失的文字', ''],
  ])('%s: %s, %s', (text, label, example) => {
    const [group] = read(text).groups;
    expect([group?.label, group?.example]).toEqual([label, example]);
  });

  test('a group holds its members and its sentence', () => {
    const text = '　　同志们：\n　　会议开到X月X日。共有XX人参加（含记者X人）。谢谢！';
    const { groups } = read(text);
    expect(groups.map(({ id, members, start, end }) => [id, members.length, text.slice(start, end)])).toEqual([
      ['b1', 2, 'X月X'],
      ['b2', 1, 'XX'],
      ['b3', 1, 'X'],
    ]);
    expect(groups.map(({ sentence }) => text.slice(sentence.start, sentence.end))).toEqual([
      '会议开到X月X日。',
      '共有XX人参加（含记者X人）。',
      '共有XX人参加（含记者X人）。',
    ]);
  });
});

describe('dates are written as the text writes them', () => {
  test.each([
    ['定于X月X日召开', '2026-03-05', '定于3月5日召开'],
    ['定于X月X日召开', '3月5日', '定于3月5日召开'],
    ['定于X月X日召开', '2026年03月05日', '定于3月5日召开'],
    ['定于X月X日召开', '3.5', '定于3月5日召开'],
    ['20XX年X月X日', '2026/3/5', '2026年3月5日'],
    ['XX年X月X日印发', '2026-3-5', '2026年3月5日印发'],
    ['二〇XX年X月X日', '2026-03-15', '二〇二六年三月十五日'],
    ['自202_年1月23日起', '2026', '自2026年1月23日起'],
    ['202X年工作', '2026年', '2026年工作'],
    ['抓好20XX年工作会议', '2026-03-05', '抓好2026年工作会议'],
    ['截至2月X日24时', '5', '截至2月5日24时'],
    ['截至2月X日24时', '2026-02-05', '截至2月5日24时'],
    ['X号以前', '5号', '5号以前'],
    ['X月X日X时', '3月5日9时', '3月5日9时'],
    ['X月X日X时', '3月5日', '3月5日X时'],
    ['X月X日下午X时X分', '2026-03-05 15:05', '3月5日下午3时05分'],
    ['上午X:XX集合', '9:30', '上午9:30集合'],
    ['2月X日至2月XX日，', '2026-02-03至2026-02-05', '2月3日至2月5日，'],
    ['2月X日至2月XX日，', '3-5', '2月3日至2月5日，'],
    ['20XX年—20XX年', '2026-2030', '2026年—2030年'],
    ['定于2026年　月　日召开', '3月5日', '定于2026年3月5日召开'],
    ['签发：年　月　日', '2026-03-05', '签发：2026年3月5日'],
    ['某年某月某日', '2026-03-05', '2026年3月5日'],
    ['于【会议日期】召开', '2026-03-05', '于2026年3月5日召开'],
    ['第X季度', '二', '第二季度'],
  ])('%s with %s', (text, value, expected) => expect(filled(text, value)).toBe(expected));

  test.each([
    ['X月X日', '2月30日', '没有2月30日'],
    ['X月X日', '13月1日', '没有13月'],
    ['X月X日', '近日', '不是日期'],
    ['X月X日', '5', '说得不全'],
    ['2月X日', '3月5日', '文中已写明“2月”'],
    ['20XX年', '1998', '文中已写明“20”开头'],
    ['X月X日', '3月5日至3月7日', '只填一个'],
    ['2月X日至2月X日', '2月3日', '起止两个'],
    ['X月底前', '5日', '没有要填的部分'],
  ])('%s does not take %s: %s', (text, value, message) => {
    expect(problem(text, value)).toContain(message);
    expect(filled(text, value)).toBe(text);
  });
});

describe('other values take the place of the mask', () => {
  test.each([
    ['共有XX人参加', '120', '共有120人参加'],
    ['共有XX人参加', '120人', '共有120人参加'],
    ['共有XX人参加', '一百二十', '共有一百二十人参加'],
    ['X-X岁人群', '12-17', '12-17岁人群'],
    ['X-X岁人群', '12岁至17岁', '12-17岁人群'],
    ['X%～X%之间', '5%～8%', '5%～8%之间'],
    ['利润X.X亿元', '1.25亿元', '利润1.25亿元'],
    ['增长X%', '12.5%', '增长12.5%'],
    ['请XX同志汇报', '王明同志', '请王明同志汇报'],
    ['请XX书记讲话', '王', '请王书记讲话'],
    ['XX镇党委书记', '青山镇', '青山镇党委书记'],
    ['XX公司', '青山公司', '青山公司'],
    ['来自X市X区', '青山市临江区', '来自青山市临江区'],
    ['来自X市X区', '青山 临江', '来自青山市临江区'],
    ['召开【会议名称】', '全县春季造林会议', '召开全县春季造林会议'],
    ['共（　）人', '120', '共120人'],
    ['以***同志为核心', '某', '以某同志为核心'],
  ])('%s with %s', (text, value, expected) => expect(filled(text, value)).toBe(expected));

  test('a value that leaves parts open, and one of two lines', () => {
    expect(problem('X-X岁人群', '12')).toContain('2项');
    expect(problem('X-X岁人群', '12-17-20')).toContain('2项');
    expect(problem('共有XX人', '12\n13')).toBe('只能填一行');
    expect(problem('共有XX人', ' ')).toBeNull();
  });

  test('one member alone', () => {
    const text = '自X月X日起';
    const { analysis, groups } = read(text);
    const edits = fillGroup(analysis, groups[0]!, '5', groups[0]!.members[1]);
    expect(applyEdits(text, edits)).toBe('自X月5日起');
  });
});

const pieces = fc.constantFrom(
  ...[
    'X',
    'XX',
    '20XX年',
    '202_年',
    'X月',
    'X日',
    'X时',
    'X:00',
    'X.X',
    'X-X岁',
    '至',
    '—',
    '年　月　日',
    '【会议名称】',
    '（　）',
  ],
  ...[
    '××',
    '某某同志',
    '3月',
    '2026年',
    '上午',
    '下午',
    '二〇XX年',
    'XX人',
    'X%',
    'XX亿元',
    'X市X区',
    'XX书记',
    '***',
    '。',
    '，',
    '\n',
    '全县',
  ],
);
const office = fc.array(pieces, { maxLength: 30 }).map((parts) => parts.join(''));
const values = fc.oneof(
  fc.constantFrom(
    '2026-03-05',
    '3月5日',
    '2026',
    '9:30',
    '12-17',
    '3日至5日',
    '120',
    '1.2亿元',
    '王明',
    '青山市临江区',
    '5',
    ' ',
  ),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
);

describe('any text, any value', () => {
  test('groups are the blanks, in order', () =>
    fc.assert(
      fc.property(office, (text) => {
        const { analysis, groups } = read(text);
        expect(groups.flatMap(({ members }) => members)).toEqual(analysis.placeholders);
        for (const { start, end, sentence, id, members } of groups) {
          expect(sentence.start).toBeLessThanOrEqual(start);
          expect(sentence.end).toBeGreaterThanOrEqual(end);
          expect(members[0]!.id).toBe(`${id}-1`);
        }
      }),
    ));

  test('edits lie within their group, in order, and all groups can be filled in one step', () =>
    fc.assert(
      fc.property(office, values, (text, value) => {
        const { analysis, groups } = read(text);
        const all = groups.flatMap((group) => {
          const edits = fillGroup(analysis, group, value);
          if (fillProblem(analysis, group, value) !== null) expect(edits).toEqual([]);
          for (const { range } of edits) {
            expect(range.start).toBeGreaterThanOrEqual(group.start);
            expect(range.end).toBeLessThanOrEqual(group.end);
          }
          return edits;
        });
        expect(all).toEqual([...all].sort((a, b) => a.range.start - b.range.start));
        applyEdits(text, all);
      }),
      { numRuns: 400 },
    ));

  test('a month that is printed is not that of the date before it', () => {
    const { analysis, groups } = read('X月X日至X月X日至3月X日。');
    expect(fillProblem(analysis, groups[0]!, '3月5日至4月6日至7日')).toBeNull();
    expect(problem('2月X日开会。', '30')).toBe('没有2月30日');
  });

  test('the example of a group fits it', () =>
    fc.assert(
      fc.property(office, (text) => {
        const { analysis, groups } = read(text);
        for (const group of groups)
          if (group.example !== '') expect(fillProblem(analysis, group, group.example), group.example).toBeNull();
      }),
      { numRuns: 400 },
    ));
});

test('minutes alone are a time; a private character of the text is no mark of ours', () => {
  const minutes = analyze(parse('上午9时XX分开会。'));
  const [group] = placeholderGroups(minutes);
  expect(fillProblem(minutes, group!, '30分')).toBeNull();
  const odd = analyze(parse('20XX年\ue000月XX日召开。'));
  for (const one of placeholderGroups(odd)) expect(() => fillProblem(odd, one, one.example)).not.toThrow();
});

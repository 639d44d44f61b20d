import { describe, expect, test } from 'vitest';
import { analyze, parse } from '../../../src/core/index.ts';
import { reviewItems, renewalItems } from '../../../src/core/later.ts';
import { bylineOf } from '../../../src/core/speeches/line-roles.ts';

const rolesOf = (lines: readonly string[]): readonly string[] => analyze(parse(lines.join('\n'))).roles;

describe('what a line is there for', () => {
  test('the parts of a speech, residue of a page first', () =>
    expect(
      rolesOf([
        '首页',
        '新闻中心',
        '关于我们',
        '在清河镇年度工作会议上的讲话',
        '——把发展的路子走宽',
        '清河镇人民政府镇长　张明',
        '（2026年1月8日）',
        '',
        '同志们：',
        '过去的一年，全镇上下团结一心，各项工作取得明显成效。今天我讲两点。',
        '一、看成绩要清醒',
        '成绩来之不易，但差距也不小。（鼓掌）',
        '（稍停）',
        '二、抓工作要用劲',
        '村名\t任务\t进度',
        '柳溪\t12\t8',
        '最后，祝大家新春愉快！',
        '相关新闻',
        '我镇召开春季造林动员会',
      ]),
    ).toEqual([
      ...[
        'residue',
        'residue',
        'residue',
        'title',
        'subtitle',
        'byline',
        'date',
        'blank',
        'salutation',
        'body',
        'heading',
      ],
      ...['body', 'stage', 'heading', 'table', 'table', 'closing', 'residue', 'residue'],
    ]));

  test('who signed, and when', () =>
    expect(
      rolesOf([
        '关于做好值班工作的通知',
        '各科室：',
        '春节将至，现就值班工作通知如下，请遵照执行。',
        '值班人员不得脱岗，遇有情况及时报告。',
        '附件：值班表',
        '清河县人民政府办公室',
        '2026年2月6日',
      ]).slice(-3),
    ).toEqual(['attachment', 'signature', 'date']));

  test('a title that the page repeats is a title, and no copy', () => {
    const text =
      '推动区域经济布局优化\n推动区域经济布局优化\n同志们：\n今天讲三个问题，请大家认真思考，结合实际抓好落实。';
    const analysis = analyze(parse(text));
    expect(analysis.roles.slice(0, 3)).toEqual(['title', 'title', 'salutation']);
    expect(analysis.duplicates).toEqual([]);
  });
});

describe('who speaks', () => {
  test.each([
    ['清河镇人民政府镇长　张明', '清河镇人民政府镇长', '张明'],
    ['国务院总理　李　强', '国务院总理', '李　强'],
    ['市教育局党组书记、局长　陈　晓（2026年1月8日）', '市教育局党组书记、局长', '陈　晓'],
    ['林建国', '', '林建国'],
  ])('%s', (line, office, name) => {
    const byline = bylineOf(line)!;
    expect([byline.office, line.slice(byline.name.start, byline.name.end)]).toEqual([office, name]);
  });
  test.each(['关于防汛工作', '（2026年1月8日）', '各位代表：', '全力以赴抓好落实'])('nobody: %s', (line) =>
    expect(bylineOf(line)).toBeNull(),
  );

  test('the speaker is checked by eye and renewed', () => {
    for (const byline of ['清河镇人民政府镇长　张明', '国务院总理　李　强', '林建国']) {
      const analysis = analyze(parse(`在年度工作会议上的讲话\n${byline}\n同志们：\n今天我讲两点，请大家抓好落实。`));
      expect(renewalItems(analysis).filter(({ kind }) => kind === 'person')).toHaveLength(1);
      expect(reviewItems(analysis).filter(({ kind }) => kind === 'person')).toHaveLength(1);
    }
  });
});

import { describe, expect, test } from 'vitest';
import { dayOfWeek, daysOfMonth } from '../../../src/core/text/calendar.ts';
import { checkFindings, checkFix } from '../../support/check-findings.ts';

test('the calendar', () => {
  expect([dayOfWeek(2000, 1, 1), dayOfWeek(2024, 2, 29), dayOfWeek(2025, 3, 5), dayOfWeek(1949, 10, 1)]).toEqual([
    6, 4, 3, 6,
  ]);
  expect([daysOfMonth(2024, 2), daysOfMonth(1900, 2), daysOfMonth(2025, 13)]).toEqual([29, 28, 0]);
});

describe('figures that contradict each other', () => {
  test.each([
    ['number/weekday', '定于⟦weekday:2025年3月5日（星期四⟧）召开。'],
    [
      'number/impossible-date',
      '⟦impossible-date:2月30日⟧前完成，⟦impossible-date:2025年13月⟧，⟦impossible-date:25时⟧起，⟦impossible-date:2205年⟧建成。',
    ],
    ['number/percent-point', '覆盖率由30%提高到35%，提高⟦percent-point:5%⟧。'],
    ['number/part-total', '实施项目⟦part-total:30个⟧，其中农业20个、工业15个。'],
    ['number/part-total', '完成⟦part-total:50户⟧，分别为甲村20户、乙村25户。'],
    ['structure/name-count', '张明、李强、王芳⟦name-count:等两位⟧同志作了发言。'],
    ['wording/committee-separator', '市委、市政府决定，市委、市政府要求，在⟦committee-separator:市委市政府⟧领导下。'],
    ['wording/level-word', `${'全市各级要抓好落实。'.repeat(6)}确保⟦level-word:全县⟧稳定。`],
    ['numbering/lone-item', '⟦lone-item:一、⟧提高认识\n要加强学习。'],
    ['punctuation/two-colons', '会不会暴露更多问题：所以要做到⟦two-colons:：⟧早准备。'],
    ['text/foreign-word', '重要指示精神⟦foreign-word: and ⟧决策部署'],
  ])('%s: %s', checkFindings);

  test.each([
    [
      'number/',
      '定于2025年3月5日（星期三）召开，2月29日完成，12月31日24时前，8:30开会，比分3:2，36个月，唐代1200年前后的史实。',
    ],
    ['number/', '覆盖率由30%提高到35%，提高5个百分点；由100亩增加到120亩，增加20%。'],
    ['number/', '实施项目30个，其中农业10个、工业15个；共50户、120人，其中党员20人、群众80人。'],
    ['number/', '投资30亿元，其中财政资金10亿元，同比增长20%。'],
    ['structure/name-count', '张明、李强等三位同志，甲县、乙县等5个县。'],
    ['wording/committee-separator', '市委、市政府决定，县委、县政府落实。'],
    ['wording/level-word', '全市要抓好落实，全县也要抓好。'],
    ['wording/level-word', `${'全县各级要抓好落实。'.repeat(6)}在全市作出表率，在全省走在前列。`],
    ['numbering/lone-item', '一、认识\n二、措施'],
    [
      'punctuation/two-colons',
      '他说：“好。”大家说：“好！”\n做好两件事：第一件：抓春耕。第二件：抓防火。\n会议定于18：00在：',
    ],
    ['text/foreign-word', '推广App和WTO规则，and不算'],
  ])('%s silent: %s', checkFindings);

  test('fixes are for a person to take', () => {
    checkFix('number/weekday', '2025年3月5日（星期四）', '2025年3月5日（星期三）');
    checkFix('number/percent-point', '率由30%提高到35%，提高5%。', '率由30%提高到35%，提高5个百分点。');
  });
});

import { describe, expect, test } from 'vitest';
import { dayOfWeek, daysOfMonth } from '../../../src/core/text/calendar.ts';
import { checkFindings, checkFix, findingsOf } from '../../support/check-findings.ts';

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
    [
      'number/part-total',
      '实现总产值⟦part-total:200亿元⟧，增长6.5%，其中一产50亿元、增长3%，二产80亿元，同比下降1%，三产90亿元。',
    ],
    ['structure/name-count', '张明、李强、王芳⟦name-count:等两位⟧同志作了发言。'],
    ['structure/name-count', '紧盯矿山、道路交通、建筑施工、燃气⟦name-count:等三个领域⟧，逐项排查。'],
    ['structure/level-skipped', '一、任务\n（一）建园区\n（二）引企业\n二、保障\n⟦level-skipped:1.⟧强领导\n2.严考核'],
    ['number/part-total', '排查隐患⟦part-total:213处⟧，其中一般隐患198处、重大隐患25处，整改率96%。'],
    ['number/part-total', '全镇⟦part-total:68户⟧、153人，其中东村31户、西村22户、山头村25户，名单都在村里。'],
    ['wording/committee-separator', '市委、市政府决定，市委、市政府要求，在⟦committee-separator:市委市政府⟧领导下。'],
    ['wording/level-word', `${'全市各级要抓好落实。'.repeat(6)}确保⟦level-word:全县⟧稳定。`],
    ['numbering/lone-item', '⟦lone-item:一、⟧提高认识\n要加强学习。'],
    ['punctuation/two-colons', '会不会暴露更多问题：所以要做到⟦two-colons:：⟧早准备。'],
    ['text/foreign-word', '重要指示精神⟦foreign-word: and ⟧决策部署，要加⟦foreign-word:a⟧强管理'],
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
    ['structure/name-count', '公安、住建、市场监管等四个部门，粮食、能源、产业链供应链等三个领域。'],
    ['structure/level-skipped', '一、任务\n1.建园区\n2.引企业\n二、保障\n1.强领导\n2.严考核'],
    [
      'structure/level-skipped',
      '一、任务\n（一）建园区\n（二）引企业\n二、保障\n各乡镇要做到：\n1.强领导\n2.严考核\n三、其他\n1.只有一条',
    ],
    ['number/part-total', '完成50户，分别为甲村20户、乙村25户，另有外来户5户。共68户、153人，其中男80人、女73人。'],
    ['wording/committee-separator', '市委、市政府决定，县委、县政府落实。'],
    ['wording/level-word', '全市要抓好落实，全县也要抓好。'],
    ['wording/level-word', `${'全县各级要抓好落实。'.repeat(6)}在全市作出表率，在全省走在前列。`],
    ['numbering/lone-item', '一、认识\n二、措施'],
    [
      'punctuation/two-colons',
      '他说：“好。”大家说：“好！”\n联系人：张明，联系电话：2180000，电子邮箱：zhang\n　　主持人：我宣布：大会开幕。\n做好两件事：第一件：抓春耕。第二件：抓防火。\n会议定于18：00在：',
    ],
    ['text/foreign-word', '推广App和WTO规则，and不算，用好e家平台，站稳c位，第n个'],
    ['text/foreign-word', '第a组和第b组分看a类企业，严禁用u盘拷贝，做b超检查，在b站发布，评定为a级以上'],
  ])('%s silent: %s', checkFindings);

  test('fixes are for a person to take', () => {
    checkFix('number/weekday', '2025年3月5日（星期四）', '2025年3月5日（星期三）');
    checkFix('number/percent-point', '率由30%提高到35%，提高5%。', '率由30%提高到35%，提高5个百分点。');
  });
});

describe('one thing said in two ways', () => {
  test.each([
    [
      'number/conflicting-figures',
      '2023年，全县地区生产总值达到312亿元。\n要再接再厉。\n回顾2023年，全县地区生产总值达到⟦conflicting-figures:315亿元⟧。',
    ],
    [
      'number/conflicting-figures',
      '去年，我县新增城镇就业5230人。\n去年全县新增城镇就业⟦conflicting-figures:5320人⟧，形势稳定。',
    ],
    [
      'number/conflicting-figures',
      '规模以上工业增加值增长8.2%，好于预期。\n规模以上工业增加值增速⟦conflicting-figures:8.7%⟧，位居前列。',
    ],
    [
      'number/conflicting-figures',
      '一、过去五年工作回顾\n五年来，新建农村公路860公里。\n二、今年重点工作\n总的看，新建农村公路⟦conflicting-figures:865公里⟧，基础打牢了。',
    ],
    ['wording/variant-name', '成立县乡村振兴工作领导小组。\n县⟦variant-name:乡村振兴领导小组⟧要定期研究。'],
    ['wording/variant-name', '今天召开全县安全生产工作会议。\n以⟦variant-name:全县安全生产会议⟧为契机。'],
    [
      'wording/variant-name',
      '《关于加强基层治理工作的意见》已经印发。\n对照⟦variant-name:《关于加强基层治理的意见》⟧落实。',
    ],
    ['number/weekday', '定于⟦weekday:3月5日（星期五⟧）召开会议。\n县政府办公室\n2025年3月1日'],
    ['number/percent-point', '参保率由90%提高到95%，提高⟦percent-point:7个百分点⟧。'],
    ['number/part-total', '甲镇20户、乙镇25户，共计⟦part-total:50户⟧。'],
    [
      'numbering/announced-count',
      '今天会议共有⟦announced-count:三项议程⟧。\n会议进行第一项：请王强同志汇报。\n会议进行第二项：请书记讲话。',
    ],
  ])('%s: %s', checkFindings);

  test.each([
    // Another period, an aim, another place, a bound, a rounded value, a list of several, growth against level.
    ['number/conflicting-figures', '2022年，全县地区生产总值300亿元。\n2023年，全县地区生产总值312亿元。'],
    ['number/conflicting-figures', '去年地区生产总值增长6.2%。\n今年的目标是地区生产总值增长6.5%。'],
    ['number/conflicting-figures', '今年的主要目标是：地区生产总值增长6.5%；财政收入增长5%。\n地区生产总值增长6.2%。'],
    ['number/conflicting-figures', '青山镇新增就业岗位200个。\n白水镇新增就业岗位300个。'],
    ['number/conflicting-figures', '全市地区生产总值1200亿元。\n全县地区生产总值312亿元。'],
    ['number/conflicting-figures', '一般公共预算收入突破30亿元。\n一般公共预算收入达到32亿元。'],
    ['number/conflicting-figures', '一般公共预算收入达到32亿元。\n一般公共预算收入达到32.4亿元。'],
    ['number/conflicting-figures', '完成投资3亿元。\n完成投资5亿元。\n完成投资8亿元。'],
    ['number/conflicting-figures', '农村居民人均可支配收入18000元，增长8%。\n农村居民人均可支配收入年均增长9%。'],
    // The lines before say another time: the review of some years beside that of one, the plan beside the review, an announced aim.
    [
      'number/conflicting-figures',
      '一、过去五年工作回顾\n五年来，城乡面貌变化很大。\n新建农村公路860公里，通达所有行政村。\n二、今年重点工作\n补齐乡村短板。新建农村公路120公里。',
    ],
    [
      'number/conflicting-figures',
      '过去一年，工作有新进展。\n县级财政科技投入1.2亿元。\n二、今年重点工作\n抓好创新。今年县级财政科技投入1.5亿元。',
    ],
    ['number/conflicting-figures', '城镇新增就业5200人。\n今年的主要预期目标是：\n城镇新增就业5000人；粮食产量稳定。'],
    ['number/conflicting-figures', '万元产值能耗下降4.1%。\n“十四五”时期累计，万元产值能耗下降15.2%。'],
    ['number/conflicting-figures', '这三年，我们真抓实干。\n化解历史遗留问题96件。\n过去一年，化解历史遗留问题31件。'],
    ['number/conflicting-figures', '城镇和农村居民收入分别为30000元、18000元。\n农村居民收入20000元。'],
    [
      'wording/variant-name',
      '成立县乡村振兴工作领导小组。\n领导小组要定期研究，县乡村振兴工作领导小组办公室要抓好落实。',
    ],
    ['wording/variant-name', '学习《党章》《中国共产党纪律处分条例》。\n全县安全生产工作会议召开后，各镇召开会议。'],
    ['number/weekday', '定于3月5日（星期三）召开会议。\n县政府办公室\n2025年3月1日\n每月5日（星期五）报送。'],
    ['number/weekday', '3月5日（星期五）召开会议。'],
    ['number/percent-point', '参保率由90.4%提高到95%，提高4.6个百分点；由90%提高到95.4%，提高5个百分点。'],
    ['number/part-total', '实现总产值200亿元，比上年增长6%，其中一产50亿元、增长3%，二产60亿元、增长4%，三产90亿元。'],
    ['number/part-total', '甲镇20户、乙镇25户，共计45户。现有职工120人，其中党员80人、青年35人。'],
    ['structure/label-count', '五百零四个县（包括旗、市）达到要求，宣扬“三自一包”（指多留、多搞、包产）。'],
    ['structure/label-count', '重点治理“三河三湖”（淮河海河辽河、太湖巢湖滇池）。'],
    ['number/impossible-date', '实行了长达2600年的税种退出历史舞台。'],
  ])('%s silent: %s', checkFindings);

  test('parts that may overlap are only hinted at', () => {
    const severity = (text: string): string | undefined => findingsOf(text, 'number/part-total')[0]?.severity;
    expect(severity('现有职工120人，其中党员80人、女职工70人。')).toBe('hint');
    expect(severity('现有职工120人，其中男职工80人、女职工70人。')).toBe('warning');
  });

  test('a certain contradiction warns, a possible one hints, and both show the other place', () => {
    const found = (text: string) => findingsOf(text, 'number/conflicting-figures')[0];
    const certain = found('2023年，全县粮食总产量达到21万吨。\n2023年，全县粮食总产量达到23万吨。');
    expect([certain?.severity, certain?.message, certain?.related.length]).toEqual([
      'warning',
      '“粮食总产量”前后两个数：此处23万吨，另一处21万吨（实务）',
      1,
    ]);
    expect(found('全县粮食总产量达到21万吨。\n2023年，全县粮食总产量达到23万吨。')?.severity).toBe('hint');
  });

  test('the odd one out is told of where others agree', () => {
    const text = '全县粮食总产量21万吨。\n全县粮食总产量23万吨。\n全县粮食总产量23万吨。';
    const [finding] = findingsOf(text, 'number/conflicting-figures');
    expect(text.slice(finding!.range.start, finding!.range.end)).toBe('21万吨');
  });
});

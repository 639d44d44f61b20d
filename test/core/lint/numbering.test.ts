import { describe, expect, test } from 'vitest';
import { checkFindings, checkFix, findingsOf } from '../../support/check-findings.ts';

describe('numbering/gap', () => {
  test.each([
    '一是加强领导；二是强化督查；⟦gap:四是⟧严肃问责。',
    '一、认识\n二、措施\n⟦gap:四、⟧保障',
    '要做到：第一，早部署。第二，早落实。⟦gap:第四，⟧早见效。第五，早总结。',
    '总体情况如下。\n⟦gap:二、⟧主要做法\n三、下步打算',
  ])('%s', (text) => checkFindings('numbering/', text));

  test.each([
    '一是加强领导；二是强化督查；三是严肃问责。',
    '问题有：一是认识不够；二是措施不细。\n下步要：一是提高认识；二是细化措施。',
    '一、甲\n1.子\n2.丑\n二、乙\n1.寅\n2.卯',
    '首先，讲认识。其次，讲措施。最后，讲要求。',
    '第三篇：在会议上的讲话\n在会议上的讲话\n一、甲\n二、乙',
  ])('silent: %s', (text) => checkFindings('numbering/', text));

  // The promise is one item short, and a paragraph behind the last item has no beginning.
  test.each([
    '形势主要体现在⟦announced-count:三个方面⟧：\n（一）风险在上升。各地都有发生。\n（二）队伍不适应。人少事多。\n⟦gap:年⟧来投入有了增加，但是短板仍多。⟦lone-item:另一方面⟧汛期马上就到，时间不等人。',
    '下面我讲⟦announced-count:三点意见⟧。\n一、认清形势\n要看到成绩。\n二、压实责任\n要落实到人。\n⟦gap:级⟧各单位要主动认领任务，把问题逐项改到位，按月报送进展情况。\n',
  ])('lost with the beginning of a paragraph: %s', (text) => checkFindings('numbering/', text));
  test.each([
    '形势主要体现在两个方面：\n（一）风险在上升。各地都有发生。\n（二）队伍不适应。人少事多。\n近年来投入有了增加，但是短板仍多。另一方面汛期马上就到，时间不等人。',
    '下面我讲三点意见。\n一、认清形势\n要看到成绩。\n二、压实责任\n一方面，要落实到人。\n另一方面，要落实到岗。',
  ])('not lost: %s', (text) => expect(findingsOf(text, 'numbering/gap')).toEqual([]));

  test('what is due is named as the series prints it', () =>
    expect(findingsOf('（一）抓早\n（二）抓小\n(四)抓实', 'numbering/gap')[0]?.message).toContain(
      '应为“（三）”，实为“(四)”',
    ));
  test('the fix renumbers', () => checkFix('numbering/gap', '一是甲；二是乙；四是丙。', '一是甲；二是乙；三是丙。'));
});

describe('numbering/repeat', () => {
  test('the second of two', () => checkFindings('numbering/', '一要抓早；二要抓小；⟦repeat:二要⟧抓实；三要抓好。'));
  test('one fault: the count is right again after it', () =>
    checkFindings('numbering/', '第一，抢收。\n第二，抢种。\n⟦repeat:第二，⟧禁烧。\n第四，服务。'));
  test.each([
    ['①甲\n②乙\n②丙', '①甲\n②乙\n③丙'],
    ['㈠甲\n㈡乙\n㈡丙', '㈠甲\n㈡乙\n㈢丙'],
    ['⒈甲\n⒉乙\n⒉丙', '⒈甲\n⒉乙\n⒊丙'],
    ['⑴甲\n⑵乙\n⑵丙', '⑴甲\n⑵乙\n⑶丙'],
    ['⑲甲\n⑳乙\n⑳丙', '⑲甲\n⑳乙\n㉑丙'],
    ['㈨甲\n㈩乙\n㈩丙', '㈨甲\n㈩乙\n（十一）丙'],
    ['⒚甲\n⒛乙\n⒛丙', '⒚甲\n⒛乙\n21.丙'],
  ])('keeps the writing of enclosed numbers: %j', (text, fixed) => checkFix('numbering/repeat', text, fixed));
  test('fix', () => checkFix('numbering/repeat', '一、甲\n二、乙\n二、丙', '一、甲\n二、乙\n三、丙'));
});

describe('numbering/mixed-series', () => {
  test.each([
    '一要整合资源。二要做大增量。⟦mixed-series:三是⟧优化服务。四要严格考核。',
    '一是统筹谋划。二是压实责任。⟦mixed-series:三要⟧强化保障。⟦mixed-series:四要⟧严明纪律。',
    '首先，从认识看。其次，从措施看。⟦mixed-series:第三，⟧从保障看。',
  ])('%s', (text) => checkFindings('numbering/', text));

  test('fix', () =>
    checkFix('numbering/mixed-series', '一要抓早。二要抓小。三是抓实。', '一要抓早。二要抓小。三要抓实。'));
});

describe('numbering/marker-form', () => {
  test.each([
    '⟦marker-form:(一)⟧抓认识\n⟦marker-form:(二)⟧抓措施',
    '⟦marker-form:第一,⟧提高认识。\n第二，压实责任。\n第三，强化保障。',
    '⟦marker-form:一.⟧总体要求\n⟦marker-form:二.⟧主要任务',
    '（一）抓认识\n⟦marker-form:（二）、⟧抓措施',
    '1.甲\n2.乙\n⟦marker-form:3、⟧丙',
    '⟦marker-form:一是，⟧加强领导；⟦marker-form:二是，⟧强化督查。',
    '主要表现在⟦marker-form:三个方面一⟧是认识不足；二是措施不力；三是督查不严。',
  ])('%s', (text) => checkFindings('numbering/', text));

  test.each([
    '主要表现在三个方面：一是认识不足；二是措施不力；三是督查不严。',
    '1.甲\n2.乙',
    '（1）甲\n（2）乙',
    '第一，甲。第二，乙。',
    '第一件：甲。第二件：乙。',
  ])('silent: %s', (text) => checkFindings('numbering/', text));

  test('fix', () => checkFix('numbering/marker-form', '(一)甲\n（二）乙', '（一）甲\n（二）乙'));
});

describe('numbering/announced-count', () => {
  test.each([
    '下面，我讲⟦announced-count:三点意见⟧。\n一、提高认识\n二、压实责任',
    '问题主要体现在⟦announced-count:四个方面⟧：一是认识不够；二是措施不细；三是整改不快。',
    '问题体现在⟦marker-form:⟦announced-count:三个方面⟧（⟧一）认识不够\n（二）措施不细',
    '我再强调⟦announced-count:三点意见⟧。\n>　　一、认清形势\n>　　二、抓好落实',
    '今天的会议共有⟦announced-count:三项议程⟧，下面依次进行：\n会议进行第一项：汇报。\n会议进行第二项：讲话。',
    '会议共有⟦announced-count:四项议程⟧：一是通报情况；二是表态发言；三是领导讲话。\n下面进行第一项：通报情况。\n下面进行第二项：表态发言。\n下面进行第三项：领导讲话。',
  ])('%s', (text) => checkFindings('numbering/', text));

  test.each([
    '下面，我讲三点意见。\n一、认识\n二、措施\n三、保障',
    '下面，我讲几点意见。\n一、认识\n二、措施',
    '上述三点，大家要认真落实：一是学习；二是宣传。',
    '去年完成了五项重点工作，成效明显。\n一、认识\n二、措施',
    '我重点讲两个方面意见，供同志们参考。\n第一，讲认识。\n第二，讲落实。',
    '今年三个县试点，效果很好：一是机制活；二是群众满意。',
  ])('silent: %s', (text) => checkFindings('numbering/', text));

  test('fix changes the number that was announced', () =>
    checkFix('numbering/announced-count', '我讲三点意见：一是学习；二是落实。', '我讲两点意见：一是学习；二是落实。'));
});

test('a message says what it rests on', () =>
  expect(findingsOf('一是甲；三是乙。', 'numbering/gap')[0]?.message).toMatch(/（标准）$/u));

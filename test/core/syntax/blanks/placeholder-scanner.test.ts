import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { scanBlanks } from '../../../../src/core/syntax/blanks/placeholder-scanner.ts';
import { checkBlanks } from '../../../support/check-blanks.ts';

describe('every form', () => {
  test.each([
    '自⟦date:X⟧月⟦date:X⟧日起，20⟦year:XX⟧年⟦date:X⟧月底前，⟦year:202_⟧年1月',
    '全县⟦count:X⟧-⟦count:X⟧岁人群，接种率达到⟦percent:X⟧%',
    '请⟦person:XX⟧同志汇报，请⟦person:某某⟧同志补充',
    '于⟦time:X⟧:00在⟦place:xx⟧市召开，⟦place:○○⟧镇、⟦place:××⟧村参加',
    '由⟦person:【姓名职务】⟧主持⟦other:【会议名称】⟧，⟦organisation:[发文机关]⟧印发，经费⟦money:____⟧元',
    '⟦other:（此处介绍有关情况）⟧，共⟦count:（　）⟧人，定于2025年⟦date:　月　日⟧召开',
    '⟦other:〔待补〕⟧，⟦organisation:${单位}⟧参加',
    '⟦person:***⟧总书记指出，维护⟦place:%%⟧人民利益，⟦other:此处隐藏21085个字⟧，⟦other:[_TAG_h2]⟧',
    '⟦money:XXXXXXXX⟧万元',
  ])('%s', checkBlanks);
});

describe('forms in their variants', () => {
  test.each([
    '⟦year:202_⟧年，20⟦year:××⟧年，202⟦year:X⟧年，⟦year:20__⟧年⟦date:__⟧月⟦date:__⟧日，20⟦year:XX⟧—20⟦year:XX⟧年度',
    '⟦year:____⟧年⟦date:____⟧月⟦date:____⟧日，⟦year:○⟧年⟦date:○⟧月⟦date:○⟧日，⟦year:某⟧年⟦date:某⟧月⟦date:某⟧日',
    '于⟦date:年　月　日⟧，2025年⟦date:　月　日⟧，20⟦year:XX⟧年⟦date:　月　日⟧',
    '1月⟦date:X⟧日⟦time:X⟧00，⟦time:X⟧:⟦time:XX⟧，⟦time:X⟧：00',
    '⟦person:某某⟧同志、⟦organisation:某某⟧局、⟦place:某某⟧县',
    '⟦organisation:【单位名称】⟧召开⟦other:【会议名称】⟧',
    '在⟦other:【会议名称】⟧上的讲话，主持人：⟦person:【姓名】⟧',
    '【时间】⟦year:XXXX⟧年⟦date:X⟧月',
    '⟦other:【会议名称】⟧上的讲话',
    '共⟦count:（ ）⟧人，共⟦count:( )⟧户，⟦other:（待填）⟧，⟦other:（请补充有关情况）⟧，⟦other:〔待补〕⟧',
    '⟦person:{{name}}⟧，⟦date:${date}⟧，⟦organisation:[发文机关]⟧，国办发〔20⟦year:XX⟧〕⟦count:X⟧号',
    '（一）⟦other:【重点工作一】⟧。⟦other:【做法和成效】⟧。',
    '⟦organisation:【单位名称】⟧⟦year:【年度】⟧工作总结',
    '⟦organisation:【单位名称】⟧表态发言',
    '“党建+⟦other:XX⟧”模式',
    '⟦date:（  ）⟧月⟦date:（  ）⟧日，⟦place:XX⟧路⟦count:XX⟧号，⟦count:XX⟧℃',
    '⟦person:XXX⟧',
    '⟦person:XXX⟧（2024年⟦date:X⟧月⟦date:X⟧日）',
    '“⟦other:××⟧”工程',
    '死亡破⟦count:×⟧万例，率增加⟦percent:×⟧%，⟦date:×⟧月份',
  ])('%s', checkBlanks);
});

describe('false friends', () => {
  test.each([
    'KTV、N95、H7N9、AB角、争A创优、PDF、SUV、XBB.1.5、C919、5G、PM2.5、XL号、4xx错误、x86架构',
    'X光检查、X光机、X射线、X线平片、X轴、X染色体、XX染色体、X型钢、X-ray、T-X线、X.509证书',
    '“1+X”证书、“互联网+X”、N+X模式、X+1、1+XX',
    'y=f(x)，x>0，x=3，2x+3，x²',
    '变量（X）和变量（Y）的关系',
    '2×3、4×100米、22 × 28、2 × 3米、10米×20米、长×宽×高、得分=权重×分值、补贴＝面积×标准',
    '打“√”或“×”，对的打√，错的打×',
    '某些同志、某种程度、某个环节、某一方面，马某某、张某、张某某同志、某日某地',
    '被人戏称“被××”，中国式XX不可取',
    '【导读】近日，全县召开会议。',
    '【时间】三月五日上午',
    '【关键词】乡村振兴；治理',
    '……落实到位。【记者】请问有什么措施？',
    '【第一部分】',
    '【重要通知】关于召开会议',
    '〔2018〕29号、[2018]29号、【2024】1号、[链接](http://a.b)、[1]、[2,3]',
    '（稍停）（鼓掌）（略）（此处鼓掌）（此处有掌声）（此处指县级以上单位）',
    '……',
    '……………………',
    '二○○八年、二〇〇八年、一九六○年、一○○',
    '**加粗**的字，***重点***内容，__下划线__，要**切实加强**领导',
    '***',
    '* * *',
    '____________________',
    '----------',
    'foo_bar __init__ x_1 snake__case',
    'A、B、X三类，X和Y，X、Y、Z轴',
    'The value of x is known, x axis',
    'Model X 和 iPhone X 手机',
    '邮箱：xx@163.com，网址 http://www.xx.com/xx/a.html、www.xx.gov.cn',
    '- [ ] 待办',
    '- [x] 完成',
    '增长100%%，foo() bar( )',
    '%% 注释',
    '手机138XXXX1234',
  ])('%s', checkBlanks);
});

describe('kinds', () => {
  test.each([
    '⟦person:XX⟧书记、⟦person:X⟧市长高度重视，县长⟦person:XXX⟧作报告，出席：⟦person:XXX⟧、⟦person:XXX⟧',
    '来⟦place:X⟧返⟦place:X⟧人员⟦count:X⟧人，省份包括⟦place:X⟧、⟦place:X⟧等地',
    '⟦organisation:XX⟧公司、⟦organisation:X⟧大学、⟦organisation:X⟧理工大学、⟦organisation:X⟧日报、⟦organisation:XX⟧组',
    '⟦place:X⟧市农业局、⟦place:XX⟧镇党委书记、⟦place:X⟧新城',
    '投资⟦money:X⟧亿元，增长⟦percent:X⟧个百分点，完成⟦count:X⟧万吨，惠及⟦count:XX⟧余万户',
    '用时⟦time:X⟧个小时，为期⟦time:XX⟧天，压缩到⟦time:XX⟧个工作日',
    '外溢⟦count:X⟧省，扩散到全国⟦count:X⟧省、⟦count:X⟧个市',
    '在⟦organisation:X⟧的坚强领导下，⟦person:X⟧还要作重点强调',
    '高风险地区⟦count:xx⟧个(⟦place:xx⟧)',
    '占总数的⟦percent:X⟧。',
    '近⟦time:X⟧年来，⟦count:XX⟧届，⟦organisation:XX⟧日报',
  ])('%s', checkBlanks);
});

describe('neighbours are one thing to fill', () => {
  test.each([
    ['20XX年X月X日至X月X日，X-X岁，X市X区，X例、X例', [0, 0, 0, 0, 0, 1, 1, 2, 2, 3, 4]],
    ['2月X日X时至XX日X时', [0, 0, 0, 0]],
    ['5月X日X:00—202_年6月X日X:00，XX件', [0, 0, 0, 0, 0, 1]],
    ['X.X亿元，X%～X%，由X至X人', [0, 0, 1, 1, 2, 2]],
    ['20XX年3月X日上午X时X分', [0, 0, 0, 0]],
    ['XX省XX市XX县XX局', [0, 0, 0, 1]],
    ['x个贫困村x户x人', [0, 1, 2]],
    ['来X返X人员，XX、XX', [0, 1, 2, 3]],
    ['20XX年　月　日', [0, 0]],
  ])('%s', (line, groups) => expect(scanBlanks(line).map(({ group }) => group)).toEqual(groups));
});

test('any string: sorted, inside the line, without overlaps', () =>
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary', maxLength: 100 }),
        fc
          .array(fc.constantFrom(...'Xx×某_○【】〔〕[](){}$*%年月日此处隐藏个字一人市县20、，。 　'), { maxLength: 60 })
          .map((parts) => parts.join('')),
      ),
      (line) => {
        let end = 0;
        for (const blank of scanBlanks(line)) {
          expect(blank.start).toBeGreaterThanOrEqual(end);
          expect(blank.end).toBeGreaterThan(blank.start);
          end = blank.end;
        }
        expect(end).toBeLessThanOrEqual(line.length);
      },
    ),
  ));

test('a million X is one blank', () => expect(scanBlanks('X'.repeat(1_000_000))).toHaveLength(1));

// Whatever opens a form and never closes it is given up within bounds; quadratic work would run into the time limit.
test.each([
  'X、',
  'X@',
  '***a',
  '【',
  '[a',
  '（',
  '某',
  '_a',
  'Xa',
  '1_',
  '年 ',
  '此处',
  '**a ',
  '${',
  'X.',
  '中X-',
  '○',
  '【称呼',
  '【a】',
  '在【a】、',
  '请 同志',
  '名 ',
  '* ',
  '请*同志',
  '……县',
  '、等',
  '“”',
])('a line of %s is read in linear time', (piece) => {
  const line = piece.repeat(40_000);
  const blanks = scanBlanks(line);
  expect(blanks.every(({ start, end }) => start < end && end <= line.length)).toBe(true);
});

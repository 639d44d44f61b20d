import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { scanBlanks } from '../../../src/core/syntax/placeholder-scanner.ts';
import { checkBlanks } from '../../support/check-blanks.ts';

describe('every form', () => {
  test.each([
    '自⟦date:X⟧月⟦date:X⟧日起，20⟦year:XX⟧年⟦date:X⟧月底前，⟦year:202_⟧年1月',
    '全县⟦count:X⟧-⟦count:X⟧岁人群，接种率达到⟦percent:X⟧%',
    '请⟦person:XX⟧同志汇报，请⟦person:某某⟧同志补充',
    '于⟦time:X⟧:00在⟦place:xx⟧市召开，⟦place:○○⟧镇、⟦place:××⟧村参加',
    '由⟦person:【姓名职务】⟧主持⟦other:【会议名称】⟧，⟦organisation:[发文机关]⟧印发，经费⟦money:____⟧元',
    '⟦other:（此处介绍有关情况）⟧，共⟦other:（　）⟧人，定于2025⟦date:年　月　日⟧召开'
      .replace('⟦other:（　）⟧', '⟦count:（　）⟧')
      .replace('2025⟦date:年　月　日⟧', '2025年⟦date:　月　日⟧'),
    '⟦other:〔待补〕⟧，⟦other:${单位}⟧参加'.replace('⟦other:${单位}⟧', '⟦organisation:${单位}⟧'),
    '⟦person:***⟧总书记指出，维护⟦place:%%⟧人民利益，⟦other:此处隐藏21085个字⟧，⟦other:[_TAG_h2]⟧',
    '⟦money:XXXXXXXX⟧万元',
  ])('%s', checkBlanks);
});

describe('false friends', () => {
  test.each([
    'KTV、N95、H7N9、AB角、争A创优、PDF、SUV、XBB.1.5、C919、5G、PM2.5',
    'X光检查、X射线、X轴、X染色体、“1+X”证书、N+X模式、X+1',
    '2×3、4×100米、22 × 28、长×宽×高',
    '某些同志、某种程度、某个环节、某一方面，马某某、张某',
    '被人戏称“被××”，中国式XX不可取',
    '【导读】近日，全县召开会议。',
    '【第一部分】',
    '〔2018〕29号、[2018]29号、[链接](http://a.b)',
    '（稍停）（鼓掌）（略）',
    '……',
    '……………………',
    '二○○八年、二〇〇八年',
    '**加粗**的字，***重点***内容',
    '***',
    '____________________',
    'foo_bar __init__ x_1',
    'A、B、X三类，X和Y',
    'The value of x is known',
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
    '近⟦time:X⟧年来，⟦count:XX⟧届，XX日报'.replace('XX日报', '⟦organisation:XX⟧日报'),
  ])('%s', checkBlanks);
});

test('neighbours are one thing to fill', () => {
  const groups = (line: string): number[] => scanBlanks(line).map(({ group }) => group);
  expect(groups('20XX年X月X日至X月X日，X-X岁，X市X区，X例、X例')).toEqual([0, 0, 0, 0, 0, 1, 1, 2, 2, 3, 4]);
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

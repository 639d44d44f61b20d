import { describe, test } from 'vitest';
import { checkFindings, checkFix } from '../../support/check-findings.ts';

describe('house style is one hint a file', () => {
  test.each([
    [
      'punctuation/quote-separator',
      '增强“四个意识”、“四个自信”、“四个自觉”，做到“两个维护⟦quote-separator:”“⟧两个确立”。',
    ],
    ['punctuation/heading-end', '一、提高认⟦heading-end:识。⟧\n二、压实责任\n三、严格考核'],
    [
      'numbering/arabic-point',
      '1.排查\n2.整改\n一、其他\n1⟦arabic-point:、⟧检查\n2、考核\n3、通报'.replace(
        '1.排查\n2.整改',
        '1.排查\n2.整改\n3.验收\n4.销号',
      ),
    ],
    ['numbering/arabic-point', '1⟦arabic-point:、⟧排查\n2、整改'],
    ['number/percent-sign', '增长9.2⟦percent-sign:％⟧，工业增长8%，农业增长3%。'],
    ['number/range-mark', '⟦range-mark:12-17⟧岁、18～60岁、60～70岁。'],
  ])('%s', (rule, text) => checkFindings(rule, text));

  test.each([
    ['punctuation/quote-separator', '增强“四个意识”、“四个自信”。'],
    ['punctuation/heading-end', '一、提高认识。\n二、压实责任。'],
    ['punctuation/heading-end', '一、提高认识。要加强学习。\n二、压实责任'],
    [
      'punctuation/heading-end',
      '一、主要任务\n要做到：\n一、摸清底数；\n二、建好台账。\n各单位要落实责任。\n二、工作要求\n要按时报送。\n三、组织领导\n要加强督查。',
    ],
    [
      'punctuation/heading-end',
      '（一）压减支出，节约经费。\n（二）盘活资产。闲置房屋要出租。\n（三）统筹项目\n（四）公开账目',
    ],
    ['numbering/arabic-point', '1.排查\n2.整改'],
    ['number/percent-sign', '增长9.2％，工业增长8％。'],
    ['number/range-mark', '12-17岁，2024-05-01，电话0571-8888，13-16号楼'],
  ])('%s silent: %s', (rule, text) => checkFindings(rule, text));

  test('one fix for all places', () =>
    checkFix(
      'punctuation/heading-end',
      '一、甲子。\n二、乙丑。\n三、丙寅\n四、丁卯\n五、戊辰',
      '一、甲子\n二、乙丑\n三、丙寅\n四、丁卯\n五、戊辰',
    ));
});

describe('labels', () => {
  test.each([
    '落实⟦label-count:“四早”（早发现、早报告、早隔离）⟧要求。',
    '严格对标⟦label-count:“三率一度”（开工率、建成率、入住率）⟧。',
    '抓好⟦label-count:三个重点（项目建设、招商引资）⟧。',
  ])('%s', (text) => checkFindings('structure/', text));

  test.each([
    '处理“三超”（超面积、超成本、超自筹），“一防三保”（防控疫情、保安全、保健康、保供应）。',
    '落实“五包一”（1名干部、1名网格员、1名医务人员、1名民警、1名志愿者）责任。',
    '三个县（市、区）和各镇（街道），四个村（含社区、农场等）。',
    '通过“两台一报”（电视台、广播电台、日报）发布，做到“两个维护”（略）。',
    '落实“六个严格”（严格甲，乙；严格丙；严格丁；严格戊；严格己；严格庚）要求。',
  ])('silent: %s', (text) => checkFindings('structure/', text));

  test('near twins', () =>
    checkFindings('structure/twin-label', '做到“四个切忌”。\n再次强调“⟦twin-label:四个切记⟧”。'));
  test('no twins where the number differs, or one is said often', () =>
    checkFindings('structure/twin-label', '“四个切忌”“五个切忌”，“三个到位”“三个到边”“三个到边”。'));
});

describe('wording/slogan', () => {
  test.each(['增强“四个意识”、坚定“⟦slogan:五个自信⟧”。', '⟦slogan:坚定⟧“四个意识”，⟦slogan:坚持⟧“两个维护”。'])(
    '%s',
    (text) => checkFindings('wording/slogan', text),
  );
  test.each(['增强“四个意识”、坚定“四个自信”、做到“两个维护”。', '一个伟大的事业，三个务必，“三个务必”。'])(
    'silent: %s',
    (text) => checkFindings('wording/slogan', text),
  );
});

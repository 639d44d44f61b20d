import { describe, expect, test } from 'vitest';
import { analyze, parse } from '../../../src/core/index.ts';
import { renewalGroups, renewalItems } from '../../../src/core/later.ts';
import { checkRenewals } from '../../support/check-renewals.ts';

describe('figures', () => {
  test.each([
    '⟦year:2025年⟧，全县生产总值⟦amount:312.6亿元⟧，增长⟦percent:6.8%⟧，城镇新增就业⟦count:1.2万人⟧。',
    '⟦year:2021—2025年⟧投入⟦amount:1200多万元⟧，⟦date:2025年1—9月⟧完成⟦percent:78.5％⟧。',
    '⟦date:2025年3月15日⟧⟦time:9:00⟧开会，⟦date:3月底⟧前报名，⟦date:18日⟧截止。',
    '⟦date:3月15日至20日⟧，⟦time:15时30分⟧集合，⟦date:2025年下半年⟧验收。',
    '增幅⟦percent:6.5%—7%⟧，提高⟦percent:0.3个百分点⟧，占⟦percent:百分之三十⟧，完成⟦percent:三分之二⟧。',
    '新建公路⟦count:120公里⟧，改造⟦count:3500户⟧，培训⟦count:2.1万人次⟧，得⟦count:92.5⟧。',
    '农村贫困人口减少⟦count:1亿3千多万⟧，约⟦count:900多万⟧个体工商户，共⟦count:13亿⟧人口，减少⟦weak-percent:一半⟧以上。',
    '奖励⟦amount:3万至5万元⟧，补助⟦amount:1263亿美元⟧。',
    '⟦year:二〇二五年⟧⟦weak-count:三年⟧行动，⟦date:十月一日⟧起施行。',
    '依照⟦document:国发〔2018〕29号⟧办理，⟦document:《关于做好秋粮收购工作的通知》（县政发〔2024〕12号）⟧第一时间传达。',
    '根据⟦document:《中华人民共和国安全生产法》第四条⟧，要履责。',
  ])('%s', (text) => checkRenewals(text));

  test.each([
    '推广5G网络和C919飞机，治理PM2.5，拨打“12345”热线。',
    '落实“1+6”政策，采用4K转播。',
    '一、加强领导\n1.抓好落实\n2.抓好督查\n二、一是抓紧。二是抓实。',
    '到20XX年X月X日，共有XX人。',
    '贯彻“三个代表”重要思想，做到“两个维护”，落实“四个全面”，遵守八项规定。',
    '要一心一意谋发展，第一时间到岗，落实第一责任人职责，一分部署九分落实。',
    '各位同志，许多同志，全体党员同志，老同志们，都要参加会议。',
    '贫困地区、示范区、城市和农村，全县各乡镇，这个县，有关部门召开会议。',
    '和平共处五项原则，国有林区和矿区改革。',
    '推动社会进步，抓住机会，发挥委员会和人民代表大会的作用。',
  ])('nothing in %s', (text) => checkRenewals(text));
});

describe('meetings, people, places', () => {
  test.each([
    '党的⟦session:十八大⟧以来，⟦session:十九届四中、五中全会⟧召开。',
    '⟦session:第十二届⟧全国人民代表大会⟦ordinal:第四次会议⟧，县⟦session:十七届⟧人大⟦ordinal:三次会议⟧。',
    '“⟦plan:十四五⟧”规划实施以来，⟦plan:十三五⟧时期，粮食“⟦count:十二连增⟧”。',
    '今天，我们召开⟦meeting:全县秋粮收购工作会议⟧。',
    '中国共产党⟦ordinal:第十九次全国代表大会⟧',
    '请⟦person:县委书记张明同志⟧讲话，由⟦person:李县长⟧主持，⟦person:王小华同志⟧发言。',
    '以⟦person:陈大力同志⟧为组长，⟦person:县长周强⟧出席会议。',
    '副市长在⟦meeting:全市防汛工作视频会⟧上的讲话，在⟦place:雄安新区⟧建设。',
    '在⟦place:安平县⟧召开，学习⟦place:浙江省⟧经验，到⟦place:北京⟧考察。',
    '⟦relative:去年⟧完成任务，⟦relative:今年⟧再加力，⟦relative:上半年⟧过半，⟦relative:过去五年⟧成绩喜人，⟦relative:一年来⟧进步大。',
  ])('%s', (text) => checkRenewals(text));

  test('a name alone under the title', () => checkRenewals('在全县大会上的讲话\n⟦person:张　明⟧\n同志们：'));
  test('words of time that only look like it', () => checkRenewals('据说明年鉴，到了以上年龄，一年前后，之前年份。'));
});

describe('what is told of an item', () => {
  const text = '一、工作回顾\n全县城镇新增就业1312万人，比2025年增加。2025年以来，2025年。';
  const items = renewalItems(analyze(parse(text)));

  test('the words before it and its sentence', () => {
    expect(items[0]).toMatchObject({ kind: 'count', text: '1312万人', label: '全县城镇新增就业', paragraph: 1 });
    expect(items[0]!.sentence).toBe('全县城镇新增就业1312万人，比2025年增加。');
  });

  test('equal items are one group', () => {
    const groups = renewalGroups(items).map(({ text: old, items: equal }) => [old, equal.length]);
    expect(groups).toEqual([
      ['1312万人', 1],
      ['2025年', 3],
    ]);
  });
});

// A sentence of a hundred thousand characters (a text without marks) must not be read again for each of its figures: that took
// most of a minute.
test('a long line is read once', () => {
  const line = Array.from({ length: 5000 }, (_, index) => `2025年新增就业${1000 + index}人增长0.5%`).join('，');
  const items = renewalItems(analyze(parse(line)));
  expect(items).toHaveLength(15_000);
  expect(items.at(-1)!.sentence).toHaveLength(line.length);
});

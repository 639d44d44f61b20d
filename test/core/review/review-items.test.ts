import { describe, expect, test } from 'vitest';
import { analyze, parse, reviewKinds, type ReviewKind } from '../../../src/core/index.ts';
import { reviewItems, type ReviewItem } from '../../../src/core/later.ts';

const itemsOf = (text: string): readonly ReviewItem[] => reviewItems(analyze(parse(text)));
/** The items of one kind as `subject：text`, with the number of places where there are several. */
const shown = (text: string, kind: ReviewKind): string[] =>
  itemsOf(text)
    .filter((item) => item.kind === kind)
    .map(({ subject, text: words, places }) => {
      const name = subject === '' ? words : `${subject}：${words}`;
      return places.length > 1 ? `${name} ×${places.length}` : name;
    });

describe('figures, each with its indicator', () => {
  test.each([
    [
      '全县地区生产总值达到312.5亿元，同比增长6.8%。',
      ['全县地区生产总值：312.5亿元', '全县地区生产总值同比增长：6.8%'],
    ],
    ['城镇化率从52.6%提高到58.5%。', ['城镇化率：52.6%', '城镇化率提高到：58.5%']],
    [
      '新建改建农村公路20公里。粮食产量稳定在3.2万吨以上，较上年增加0.4万吨。',
      ['新建改建农村公路：20公里', '粮食产量稳定在：3.2万吨', '粮食产量稳定在较上年增加：0.4万吨'],
    ],
    ['税收占比提高3.1个百分点，减少三分之一。', ['税收占比提高：3.1个百分点', '税收占比减少：三分之一']],
    ['推广5G应用，细颗粒物（PM2.5）平均浓度下降12％。', ['平均浓度下降：12%']],
    ['培育企业X家，新增就业30人。', ['新增就业：30人']],
    ['去年，3.2万群众受益，日均新设企业1万6千多户。', ['群众受益：3.2万', '日均新设企业：1万6千多户']],
    ['投资从2007年的24亿元上升到2012年的77亿元。', ['投资：24亿元', '投资上升到：77亿元']],
  ])('%s', (text, expected) => expect(shown(text, 'figure')).toEqual(expected));

  test('numbers of markers and years are none', () => {
    const text = '一、回顾2025年\n1.抓项目\n2.抓招商\n（1）外出\n（2）接待\n二、展望';
    expect(shown(text, 'figure')).toEqual([]);
    expect(shown(text, 'date')).toEqual(['2025年']);
  });

  test('the same indicator with another value stands beside it', () => {
    const [first, second] = itemsOf('全县粮食总产量达到21.3万吨。\n回顾过去，粮食总产量达到23.1万吨，来之不易。');
    expect([first?.variants, second?.variants]).toEqual([['23.1万吨'], ['21.3万吨']]);
  });
});

describe('names and posts', () => {
  test.each([
    ['下面，请县委书记、县长张明同志讲话。', ['县委书记、县长张明同志']],
    ['按照刘县长的要求，分管领导要靠前指挥。', ['刘县长']],
    ['各级党委书记要负总责，主要领导同志要亲自抓。', []],
  ])('%s', (text, expected) => expect(shown(text, 'person')).toEqual(expected));

  test('one name with two posts', () => {
    const items = itemsOf('县长王海涛同志主持会议。\n县委书记王海涛同志讲话。').filter(({ kind }) => kind === 'person');
    expect(items.map(({ variants }) => variants)).toEqual([['县委书记王海涛同志'], ['县长王海涛同志']]);
  });

  test('a post with the place and the body it is of', () => {
    const items = itemsOf(
      '清河县人民政府县长　李明华讲话。\n中共清河县委书记王建军、清河镇党委书记张强出席。\n主持人：县长李明华。',
    ).filter(({ kind }) => kind === 'person');
    expect(items.map(({ text }) => text)).toEqual([
      '清河县人民政府县长李明华',
      '中共清河县委书记王建军',
      '清河镇党委书记张强',
      '县长李明华',
    ]);
    expect(items[0]?.variants).toEqual(['县长李明华']);
  });
});

describe('organisations and meetings', () => {
  test.each([
    ['必要时请县公安局配合，由市生态环境局会同区财政局落实。', ['县公安局', '市生态环境局', '区财政局']],
    ['成立秸秆禁烧工作领导小组，办公室设在县农业农村局。', ['秸秆禁烧工作领导小组', '县农业农村局']],
    ['昨天召开了全市安全生产工作会议。', ['全市安全生产工作会议']],
    ['第十八届人民代表大会第五次会议开幕。', ['第十八届人民代表大会第五次会议']],
    ['偏远地区银行网点少，开好每一次会。', []],
  ])('%s', (text, expected) => expect(shown(text, 'organisation')).toEqual(expected));
});

describe('dates', () => {
  test.each([
    ['定于2026年3月5日（星期四）上午9时召开。', ['2026年3月5日（星期四）上午9时']],
    ['1—9月完成投资，6月底前开工，“十五五”时期建成。', ['1—9月', '6月底', '十五五']],
    ['X月X日至1月X日不算，2024年和2024年算一项。', ['2024年 ×2']],
  ])('%s', (text, expected) => expect(shown(text, 'date')).toEqual(expected));
});

describe('quotations and documents', () => {
  test.each([
    ['古人云：“为政之要，惟在得人。”', ['古人云：为政之要，惟在得人。']],
    ['俗话说，众人拾柴火焰高。', ['俗话说：众人拾柴火焰高']],
    ['李县长强调，要把农田水利放在前面。', ['李县长强调：要把农田水利放在前面']],
    ['深化“放管服”改革，做到“早发现、早报告、早处置”。', []],
  ])('%s', (text, expected) => expect(shown(text, 'quotation')).toEqual(expected));

  test('titles with their numbers, in two forms', () => {
    const items = itemsOf(
      '落实《关于加强河道管理的意见》（县政办发〔2025〕12号）。\n对照《关于加强河道管理意见》自查。',
    );
    const documents = items.filter(({ kind }) => kind === 'document');
    expect(documents.map(({ text }) => text)).toEqual([
      '《关于加强河道管理的意见》（县政办发〔2025〕12号）',
      '《关于加强河道管理意见》',
    ]);
    expect(documents[1]?.variants).toEqual([documents[0]?.text]);
  });
});

test('kind by kind, in text order, each place with its sentence', () => {
  const text = '2025年增收300元。请王芳同志发言。\n到2026年再增收300元。';
  const items = itemsOf(text);
  const order = items.map(({ kind }) => reviewKinds.indexOf(kind));
  expect(order).toEqual([...order].sort((a, b) => a - b));
  const sentences = items.flatMap(({ places }) =>
    places.map(({ sentence }) => text.slice(sentence.start, sentence.end)),
  );
  expect(new Set(sentences)).toEqual(new Set(['请王芳同志发言。', '2025年增收300元。', '到2026年再增收300元。']));
});

test('residue of web pages holds nothing to check', () =>
  expect(itemsOf('本文地址：https://www.example.com/2024/0305.html')).toEqual([]));

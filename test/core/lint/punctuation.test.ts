import { describe, test } from 'vitest';
import { checkFindings, checkFix } from '../../support/check-findings.ts';

describe('punctuation', () => {
  test.each([
    '进一步完善工作机制⟦half-width:,⟧建立长效制度⟦half-width:;⟧压实责任⟦half-width:.⟧',
    '会议于18:00开始，网址为www.example.com，增长3.5%，分三步:⟦half-width:!⟧'
      .replace('三步:', '三步⟦half-width::⟧')
      .replace('⟦half-width:!⟧', '走'),
    '各乡镇⟦half-width-bracket:(街道)⟧要迅速行动，落实“五个一”⟦half-width-bracket:（包户)⟧机制。',
    '防止⟦straight-quote:"一刀切"⟧问题。',
    '切实⟦quote-pairs:”瞪起眼睛”⟧抓落实。',
    '坚决反对⟦quote-pairs:“一刀切“⟧。',
    '在会议⟦quote-pairs:”⟧期间部署工作。',
    '要发扬⟦quote-pairs:“⟧三牛精神，真抓实干。',
    '海量资料任你选⟦repeated:，，⟧为工作添彩⟦repeated:。。⟧',
    '要压实责任⟦conflicting:，。⟧确保落实。',
    '包括教育、医疗⟦ellipsis:...⟧',
    '以案为鉴⟦dash:--⟧在警示教育大会上的讲话',
    '教育、医疗⟦before-et-cetera:、⟧等民生事业，办好实事⟦before-et-cetera:……⟧等。',
    '属地、部门⟦before-conjunction:、⟧和个人，城市⟦before-conjunction:、⟧以及农村。',
    '我们要坚持问题导向⟦space: ⟧，补齐短板弱项，确保各项任务落到实处，取得实效。',
  ])('%s', (text) => checkFindings('punctuation/', text));

  test.each([
    '各位代表：会议18:00开始，增长3.5%，见https://example.com/a,b;c。',
    '“第一段没有右引号，因为引文还没完。\n“第二段才有。”',
    '他说：“好。”大家都说：“好！”',
    '中国—东盟博览会，20世纪60—70年代。',
    '………………',
    '发展“两高”产业，坚持“三个区分开来”。',
    '习　近　平',
    '还自然以宁静、和谐、美丽，和睦相处、和衷共济，主动、及时公开，城市和农村。',
    '县　长 李　强',
    '等级、等额、等次要分清，教育、等级评定都要抓。'.replace('、等级评定', '和等级评定'),
    '喊出口号：“干就完了！！”',
    '1.抓认识\n(1)抓落实\nA,B两类',
  ])('silent: %s', (text) => checkFindings('punctuation/', text));

  test('fixes', () => {
    checkFix('punctuation/half-width', '机制,建立', '机制，建立');
    checkFix('punctuation/half-width', '努力奋斗!!', '努力奋斗！！');
    checkFix('punctuation/half-width', '机制,,建立', '机制，建立');
    checkFix('punctuation/half-width', '都是家当.今天不同', '都是家当。今天不同');
    checkFindings('punctuation/half-width', '&nbsp;刚才，一.抓项目，二.抓环境。');
    checkFix('punctuation/half-width-bracket', '乡镇(街道)', '乡镇（街道）');
    checkFix('punctuation/quote-pairs', '切实”瞪起眼睛”抓', '切实“瞪起眼睛”抓');
    checkFix('punctuation/straight-quote', '防止"一刀切"', '防止“一刀切”');
    checkFix('punctuation/ellipsis', '教育...', '教育……');
    checkFix('punctuation/ellipsis', '教育...……', '教育……');
  });
});

describe('numbers', () => {
  test.each([
    '增长⟦range-unit:15～30%⟧，投资⟦range-unit:5～10万⟧元。',
    '截至⟦short-year:24年⟧底完成，⟦short-year:25年⟧初启动。',
    '2024年⟦padded-date:08⟧月⟦padded-date:01⟧日',
    '完成投资⟦full-width-digit:３５．２⟧亿元',
    '⟦mixed-date:二〇二四年8月1日⟧召开',
    '⟦doubled-approximation:大约三个月左右⟧，⟦doubled-approximation:超过100人以上⟧',
  ])('%s', (text) => checkFindings('number/', text));

  test.each([
    '增长15%～30%，投资5万～10万元。',
    '工作12年底子扎实，2024年底完成。',
    '10月8日，2008年8月',
    '近12年来',
    '〔2018〕29号',
  ])('silent: %s', (text) => checkFindings('number/', text));
});

describe('text/doubled-word', () => {
  test.each(['有关同志⟦doubled-word:要要⟧抓紧，⟦doubled-word:我我们⟧一起干。'])('%s', (text) =>
    checkFindings('text/doubled-word', text),
  );
  test.each(['要要求各单位层层落实、牢牢把握，为了了解情况，项目在在建。', '目的的实现'])('silent: %s', (text) =>
    checkFindings('text/doubled-word', text),
  );
});

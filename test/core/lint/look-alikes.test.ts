import { describe, expect, test } from 'vitest';
import { findingsOf } from '../../support/check-findings.ts';

/** Right sentences that look like what a rule finds, by what they look like. */
const RIGHT: Readonly<Record<string, readonly string[]>> = {
  'a lost word behind a conjunction': [
    '公共服务更加公平可及。教育资源均衡可及。',
    '目光所及。能力所及。',
    '这支队伍多次参加国际维和。',
    '双方一唱一和。邻里谐和。关系缓和。市场饱和。态度温和。',
    '教育逐步普及。各类风险波及。群众广泛参与。使命由时代赋予。',
    '人与自然和谐共生，实现碳达峰碳中和。',
  ],
  'a lost first body': ['要加强会同、协作，形成合力。', '各单位要主动会同、积极配合。'],
  'a lost agent': ['合同由主办、承办单位共同签订。', '会议纪要由主持、记录人员签字。'],
  'a share without its sign': ['孕产妇死亡率降至12.5，为历年最低。'],
  'a sentence without its beginning': [
    '出租车司机，的哥的姐，都是城市的名片。',
    '大家付出了辛苦，的的确确不容易。',
    '要用好“地、的、得”三个字。',
    '任务层层分解；级级抓落实，层层传压力。',
    '了不起的成绩，凝聚着大家的心血和汗水。',
  ],
  '既 without 又': [
    '既是共产党员，就应当冲锋在前。',
    '既是挑战，亦是机遇。',
    '既不愿意，那就不要勉强。',
    '既要立足当前，也要着眼长远。',
  ],
  '只有 without 才': [
    '只有极少数企业出现亏损，绝大多数企业实现盈利。',
    '只有一条路可走，就是坚持改革开放。',
    '只有部分路段完工，多数路段正在施工。',
  ],
  '向 without a verb': [
    '我代表县委向全县老党员捎去节日的问候！',
    '向边防战士发去春节的问候！',
    '向获奖者报以热烈的祝贺！',
    '节日到了，向你们问候！',
  ],
  'parts that close with the rest': [
    '投入资金500万元，其中财政资金200万元、社会捐赠100万元、其他专项资金50万元。',
    '全县共有人口100万人，其中城镇60万人、农村30万人、其他少数民族5万人。',
  ],
  'a note of a template': [
    '每人撰写一篇心得体会（不少于1000字），月底前交办公室。',
    '请报送参会人员名单（写明姓名、单位、职务）。',
    '会议听取了改革情况汇报（重点介绍了三项试点）。',
    '各单位要提交方案（分项列出预算）。',
    '会议定于下周召开（具体时间另行通知），参会人员（具体名单附后）要做好准备。',
  ],
};

const inSpeech = (sentence: string): string =>
  `在全县重点工作推进会上的讲话\n\n同志们：\n\n　　${sentence}\n\n　　各级各部门要抓好落实。\n`;

describe('right sentences that look like', () => {
  test.each(Object.entries(RIGHT))('%s', (_, sentences) => {
    for (const sentence of sentences) expect(findingsOf(inSpeech(sentence), ''), sentence).toEqual([]);
  });
});

describe('faults beside them', () => {
  test.each([
    ['placeholder/lost-text', '要研究解决困难和。'],
    ['placeholder/lost-text', '此项工作由牵头，县财政局配合。'],
    ['placeholder/lost-text', '由县农业农村局会同、县财政局研究制定。'],
    ['placeholder/lost-text', '群众满意率达98.5，居全省前列。'],
    ['placeholder/unfilled', '（简要介绍工作背景，不超过300字）'],
    ['placeholder/unfilled', '主要做法（分条列出，不超过300字）'],
    ['wording/grammar', '既要抓好发展，守住安全底线。'],
    ['wording/grammar', '只有坚持改革开放，就能实现高质量发展。'],
    ['wording/grammar', '向全体教师节日的问候！'],
    ['wording/grammar', '向奋战在一线的同志们崇高的敬意！'],
    ['number/part-total', '全年支出100亿元，其中教育支出30亿元、医疗支出20亿元、其他支出10亿元。'],
  ])('%s: %s', (rule, sentence) => {
    expect(findingsOf(inSpeech(sentence), rule)).not.toEqual([]);
  });
});

import { describe, expect, test } from 'vitest';
import { analyze, parse, placeholderGroups, samePlaceholders } from '../../../src/core/index.ts';

/*
 * Agendas and speeches written before they were first run, each blank of a person with a letter: those of one letter are one
 * person and are ticked together, all others are not.
 */

/** The texts with their letters taken out: what is ticked, as the letters of both. */
function tickedIn(marked: string): { readonly found: string[]; readonly wanted: string[] } {
  const letters = [...marked.matchAll(/X+<(\w)>/gu)].map(([, letter]) => letter!);
  const analysis = analyze(parse(marked.replaceAll(/<\w>/gu, '')));
  const groups = placeholderGroups(analysis);
  if (groups.length !== letters.length) throw new Error(`${groups.length} blanks for ${letters.length} letters`);
  const pair = (from: number, to: number): string => `${letters[from]}${from} ${letters[to]}${to}`;
  const found = groups.flatMap((group, at) =>
    samePlaceholders(analysis, group).flatMap(({ group: other, certain }) =>
      certain ? [pair(at, groups.indexOf(other))] : [],
    ),
  );
  const wanted = letters.flatMap((letter, at) =>
    letters.flatMap((other, to) => (to !== at && other === letter ? [pair(at, to)] : [])),
  );
  return { found: found.sort(), wanted: wanted.sort() };
}

describe('agendas', () => {
  test.each([
    [
      '书记回称',
      '全县招商引资大会主持词\n同志们：\n出席今天大会的有：县委书记XX<a>同志，县长XX<b>同志，县政协主席XX<c>同志。\n首先，请县长XX<b>同志通报情况。\n下面，请XX<a>书记作讲话。',
    ],
    [
      '市长、主任、主席各回称',
      '全市教育大会主持词\n同志们：\n参加会议的有市长XXX<a>同志、市人大常委会主任XXX<b>同志、市政协主席XXX<c>同志。\n请XXX<b>主任宣读表彰决定。\n请XXX<c>主席颁奖。\n请XXX<a>市长讲话。',
    ],
    [
      '两位局长不回称',
      '全县项目调度会主持词\n同志们：\n县发展和改革局局长XX<a>同志、县财政局局长XX<b>同志到会。\n请XX<c>局长汇报。',
    ],
    [
      '第一书记与村支书',
      '全镇乡村振兴现场会\n同志们：\n请驻村第一书记XX<a>同志介绍做法。\n请青石村党支部书记XX<b>同志发言。\n刚才，XX<c>书记讲得很实在。',
    ],
    ['三位副市长', '全市安全生产会\n同志们：\n请常务副市长XX<a>讲话。\n请副市长XX<b>通报。\n请副市长XX<c>宣读文件。'],
    [
      '法院与医院',
      '全县平安医院建设会\n同志们：\n请县人民法院院长XX<a>发言。\n请县人民医院院长XX<b>表态。\n请XX<c>院长再作补充。',
    ],
    [
      '全称两次',
      '全县政务公开会\n同志们：\n会议由县长XX<a>主持。\n一、县长XX<a>作工作报告。\n二、县委书记XX<b>作讲话。',
    ],
    [
      '镇里的会',
      '全镇秸秆禁烧动员会\n同志们：\n镇党委书记XX<a>同志、镇长XX<b>同志到会。\n请XX<b>镇长部署任务。\n请XX<a>书记提要求。',
    ],
    [
      '书记有两位',
      '全区党风廉政会议\n同志们：\n区委书记XX<a>同志、区纪委书记XX<b>同志、区长XX<c>同志出席。\n请XX<d>书记讲话。\n请XX<c>区长主持签字。',
    ],
    [
      '两办主任',
      '全县政务信息会\n同志们：\n请县委办公室主任XX<a>讲话。\n请县政府办公室主任XX<b>通报。\n县委办公室主任XX<a>强调了纪律。',
    ],
    [
      '乡镇书记轮流',
      '全县河长制会议\n同志们：\n请白沙镇党委书记XX<a>发言。\n请黄泥镇党委书记XX<b>发言。\n请红岩乡党委书记XX<c>发言。\n白沙镇党委书记XX<a>的做法值得学。',
    ],
    [
      '单位空着的书记',
      '全县基层党建述职会\n同志们：\n请XX<a>镇党委书记XX<b>述职。\n请XX<c>镇党委书记XX<d>述职。\n请XX<e>街道党工委书记XX<f>述职。',
    ],
    [
      '副书记也叫书记',
      '全县农村工作会\n同志们：\n县委书记XX<a>同志、县委副书记XX<b>同志到会。\n请XX<c>书记讲话。\n会议由县委副书记XX<d>同志主持。',
    ],
    ['有名字的县长', '全县经济分析会\n同志们：\n县长李文同志到会，副县长XX<a>同志主持。\n请XX<b>县长讲话。'],
    [
      '部长各管一摊',
      '全县人才会议\n同志们：\n请县委组织部部长XX<a>讲话。\n请县委宣传部部长XX<b>发言。\n请县委统战部部长XX<c>发言。\n县委宣传部部长XX<b>讲了典型。',
    ],
    [
      '街道与镇长',
      '全区城市管理会\n同志们：\n请XX<a>街道办事处主任XX<b>发言。\n请区城市管理局局长XX<c>通报。\n请区人大常委会副主任XX<d>讲话。\n请XX<e>主任再讲一讲。',
    ],
    [
      '检察长',
      '全县政法工作会\n同志们：\n县人民检察院检察长XX<a>同志、县公安局局长XX<b>同志到会。\n请XX<a>检察长发言。\n请XX<b>局长发言。',
    ],
    [
      '市里的会叫来县长',
      '全市防汛视频会\n同志们：\n请清河县县长XX<a>汇报。\n请平山县县长XX<b>汇报。\n请市长XX<c>讲话。\n刚才，清河县县长XX<a>汇报了备汛。',
    ],
    [
      '先简后全',
      '全县统计会\n同志们：\n刚才XX<a>县长提了要求。\n请县统计局局长XX<b>讲业务，县统计局局长XX<b>还要示范。',
    ],
  ])('%s', (_, marked) => {
    const { found, wanted } = tickedIn(marked);
    expect(found).toEqual(wanted);
  });
});

describe('whose meeting it is is read from levels alone: the head of 全校 is offered and not ticked', () => {
  test.each([
    [
      '学校的会',
      '在全校教职工大会上的讲话\n老师们：\n校党委书记XX<a>同志、校长XX<b>同志出席。\n下面请XX<c>校长作报告。',
    ],
    [
      '局里的会',
      '在全局作风整顿会上的讲话\n同志们：\n局长XX<a>同志出席。\n副局长XX<b>同志主持，副局长XX<c>同志通报。\n请XX<d>局长讲话。',
    ],
    [
      '公司的会',
      '在集团公司年度工作会上的讲话\n同志们：\n董事长XX<a>、总经理XX<b>出席。\n请XX<c>总经理作报告。\n请XX<d>董事长讲话。',
    ],
  ])('%s', (_, marked) => expect(tickedIn(marked).found).toEqual([]));
});

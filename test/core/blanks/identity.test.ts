import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyze, parse, placeholderGroups, samePlaceholders } from '../../../src/core/index.ts';

/** The other places of the first blank, ticked or not, as the words right around them. */
function others(text: string, index = 0): string[] {
  const analysis = analyze(parse(text));
  return samePlaceholders(analysis, placeholderGroups(analysis)[index]!).map(({ group, certain }) => {
    const around = text.slice(Math.max(0, group.start - 2), group.end + 2);
    return `${certain ? '☑' : '☐'} ${around}`;
  });
}

describe('provably one', () => {
  const speech = '参加会议的有县委书记XX同志。下面，请XX书记讲话。刚才，XX书记强调了三点。';

  test('name and post in full, then the post alone', () => {
    expect(others(speech)).toEqual(['☑ ，请XX书记', '☑ 才，XX书记']);
    expect(others(speech, 1)).toEqual(['☑ 书记XX同志', '☑ 才，XX书记']);
  });

  test('what one does is no other one’s name: 强 begins words, too', () => {
    const said = '全县各单位：刚才，县委书记XX同志讲了话。XX书记强调，要抓好收购。XX书记充分肯定，又指出不足。';
    expect(others(said)).toEqual(['☑ 话。XX书记', '☑ 购。XX书记']);
  });
});

describe('provably one, said in full again', () =>
  test('the post is one whoever calls it up', () =>
    expect(others('县委书记XX同志到会。XX书记讲了话。\n县委书记XX同志到会。')).toEqual([
      '☑ 会。XX书记',
      '☑ 书记XX同志',
    ])));

describe('never ticked', () => {
  test.each([
    ['两个人同一职务', '县委书记XX同志、市委书记XX同志到会。请XX书记讲话。'],
    ['副职也这样称呼', '县委书记XX同志、县委副书记XX同志到会。XX书记讲了话。'],
    ['另一人已经有名字', '县委书记XX同志、市委书记王明同志到会。XX书记讲了话。'],
    ['没有全称', '请XX书记讲话。刚才，XX书记强调了三点。'],
    ['全称在后', '刚才，XX书记强调了三点。出席的有县委书记XX同志。'],
    ['只称同志', '请XX同志汇报。刚才，XX同志作了说明。'],
    ['地方', 'XX县是大县。支持XX县发展。'],
    ['年份', '做好20XX年工作。总结20XX年经验。'],
    ['同名字段', '请【姓名】讲话。感谢【姓名】到会。'],
  ])('%s', (_, text) => {
    for (let index = 0; index < placeholderGroups(analyze(parse(text))).length; index++)
      for (const other of others(text, index)) expect(other).toMatch(/^☐/u);
  });
});

describe('not offered at all', () => {
  test.each([
    ['议程里的各方', '首先，由XX镇党委书记发言。\n下面，由XX镇党委书记发言。\n最后，由XX镇党委书记发言。'],
    ['依次汇报的人', '首先，请XX同志汇报；\n请XX同志汇报；\n请XX同志汇报。'],
    ['并列的地方', '支持X市和X市建设。'],
    ['并列的人', 'XX同志、XX同志分别作了发言。'],
    ['数量', '新增病例X例，其中本土病例X例。'],
    ['百分比', '增长X%，其中工业增长X%。'],
    ['日期', '自X月X日起。到X月X日止。'],
    ['说不出是什么', '关于XX的问题。关于XX的事。'],
    ['缺失的文字', '***同志指出。***同志强调。'],
    ['不同职务', '县委书记XX同志到会。XX县长讲话。'],
    ['两个本级', '县委书记XX同志到会。市委XX书记讲话。'],
    ['不同学校', 'X大学来人。X理工大学来人。'],
  ])('%s', (_, text) => {
    for (let index = 0; index < placeholderGroups(analyze(parse(text))).length; index++)
      expect(others(text, index)).toEqual([]);
  });

  test('another speech of the file', () => {
    const one = '在全县工作会议上的讲话\n同志们：\n县委书记XX同志到会。请XX书记讲话。\n谢谢大家！\n';
    expect(others(`${one}\n${one.replace('全县', '全市')}`)).toHaveLength(1);
  });
});

test('variables of a template are one by their name', () =>
  expect(others('召开${name}大会。${name}圆满结束。${other}')).toEqual(['☑ 会。${name}圆满']));

test('what is one is one from both sides', () => {
  const pieces = fc.constantFrom(
    '县委书记XX同志',
    '市长XX',
    'XX书记',
    '请XX同志汇报',
    'XX镇',
    'XX县',
    '20XX年',
    '。',
    '，',
    '、',
    '\n',
    '${a}',
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 20 }), (parts) => {
      const analysis = analyze(parse(parts.join('')));
      const pairs = new Set<string>();
      for (const group of placeholderGroups(analysis))
        for (const same of samePlaceholders(analysis, group)) pairs.add(`${group.id} ${same.group.id} ${same.certain}`);
      for (const pair of pairs) {
        const [a, b, certain] = pair.split(' ');
        expect(pairs).toContain(`${b} ${a} ${certain}`);
      }
    }),
  );
});

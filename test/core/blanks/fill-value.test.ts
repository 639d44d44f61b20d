import { describe, expect, test } from 'vitest';
import { analyze } from '../../../src/core/analysis/analyze.ts';
import { placeholderGroups } from '../../../src/core/blanks/fill-groups.ts';
import { fillRecord } from '../../../src/core/blanks/fill-record.ts';
import { valueDoubt, valueProblem } from '../../../src/core/blanks/fill-value.ts';
import { parse } from '../../../src/core/syntax/parse.ts';
import { wordSaid } from '../../../src/core/text/said.ts';
import { chineseWords, loadWords } from '../../../src/core/words.ts';
import { chineseSigns, withoutQuoted } from '../../support/terms.ts';

describe('what fits', () => {
  test.each([
    ['count', '120'],
    ['count', '1,200'],
    ['count', '1200人'],
    ['count', '12 345'],
    ['money', '1 234.5'],
    ['count', '约150'],
    ['count', '三十五'],
    ['count', '12～15'],
    ['count', '3万'],
    ['count', '第十五'],
    ['percent', '12.5'],
    ['percent', '12.5%'],
    ['percent', '-3.2'],
    ['money', '3.2亿'],
    ['money', '1200万元'],
    ['person', '王明'],
    ['person', '王明、李强'],
    ['person', '阿依古丽·买买提'],
    ['other', 'abc 任何话'],
  ] as const)('%s %s', (kind, value) => expect(valueProblem(kind, value, '')).toBeNull());
});

describe('what does not', () => {
  test.each([
    ['count', '约150人左右', '大约'],
    ['count', 'abc', '不是数'],
    ['count', '待定', '不是数'],
    ['count', '12 34', '不是数'],
    ['count', '150人左右', '只填数'],
    ['percent', '多一些', '不是数'],
    ['money', '若干', '不是数'],
    ['person', '张 三', '空格'],
    ['person', '李　强', '空格'],
  ] as const)('%s %s', (kind, value, why) =>
    expect(wordSaid(valueProblem(kind, value, '120')!, chineseWords)).toContain(why),
  );
});

test('0.125 may be 12.5%, and is not put in unasked', () => {
  expect(wordSaid(valueDoubt('percent', '0.125')!, chineseWords)).toContain('12.5%');
  expect(valueDoubt('percent', '12.5')).toBeNull();
  const analysis = analyze(parse('同比增长X%，参加X人，请XX同志讲话。'));
  const { edits, problems } = fillRecord(
    analysis,
    new Map([
      ['b1', '0.125'],
      ['b2', '约150人左右'],
      ['b3', '张 三'],
    ]),
  );
  expect(edits).toEqual([]);
  expect(problems.map(({ key }) => key)).toEqual(['b1', 'b2', 'b3']);
});

test('why a value does not fit is said in English, with a value that would', async () => {
  const english = await loadWords('en');
  const text = '同比增长X%，参加X人，请XX同志讲话，X月X日开会，3月X日至X日休会，20XX年办结，共有X至X岁儿童。';
  const values = [
    '0.125',
    '约150人左右',
    '张 三',
    '2月30日',
    '5',
    '1999',
    '3至4至5',
    '待定',
    '一\n二',
    '150人左右',
    '13月5日',
    '5至6',
  ];
  const analysis = analyze(parse(text));
  const said = new Set<string>();
  for (const group of placeholderGroups(analysis))
    for (const value of values) {
      const { problems } = fillRecord(analysis, new Map([[group.id, value]]));
      for (const { problem } of problems) {
        const words = wordSaid(problem, english);
        said.add(problem.id);
        expect(words).not.toMatch(/\{\w+\}|undefined/u);
        expect(withoutQuoted(words)).not.toMatch(chineseSigns);
        expect(wordSaid(problem, chineseWords)).not.toBe(words);
      }
    }
  expect(said.size).toBeGreaterThan(8);
});

import { describe, expect, test } from 'vitest';
import { makeSlipFinder } from '../../../src/core/spelling/slip-finder.ts';
import { allRules, analyze, applyEdits, lint, loadSpelling, parse, type LintConfig } from '../../../src/core/index.ts';

const spelling = await loadSpelling();
const found = (text: string, config: LintConfig = { spelling }) =>
  lint(analyze(parse(text)), config).filter(({ rule }) => rule === 'wording/misspelling');

describe('words that no list has misspelt', () => {
  test.each([
    ['一、确保考点周边道路畅痛，确保考生安全。', '一、确保考点周边道路畅通，确保考生安全。'],
    ['今年以来，全县经济运形总体平稳。', '今年以来，全县经济运行总体平稳。'],
    ['各单位要认针学习，深刻领会。', '各单位要认真学习，深刻领会。'],
    ['要加强对农民工的技能陪训。', '要加强对农民工的技能培训。'],
    ['要加快推进成镇化进程。', '要加快推进城镇化进程。'],
    ['农材面貌发生了深刻变化。', '农村面貌发生了深刻变化。'],
    ['推动各项工作再上新台介。', '推动各项工作再上新台阶。'],
    ['要写好“道路畅痛”这篇文章。', '要写好“道路畅通”这篇文章。'],
  ])('%s', (text, right) => {
    const findings = found(text);
    expect(findings).toHaveLength(1);
    expect(applyEdits(text, findings[0]!.fixes[0]!.edits)).toBe(right);
  });
});

describe('what is right is left alone', () => {
  test.each([
    ['words', '要坚决克服松懈思想，把各项防范措施落到实处，确保道路畅通。'],
    ['words of today', '强化涉企服务，推进提质增效，抓好师德师风建设，常态化开展助餐助浴服务。'],
    ['words that meet', '要推己及人，知己知彼，坚持以己经验为鉴。'],
    ['figures', '全县二十二辆执法车、五千辆公交车全部投入使用，任务已完成八成。'],
    ['people', '请县委书记王晔同志讲话。主持人：蒋筑英'],
    ['names of foreigners', '会见塞尔维亚总统武契奇，并同利雅得市长会谈。'],
    ['a name with a character that few words have', '随后陈喆方去现场协调。'],
    ['the traditional script', '經濟建設工作在整個國家生活中已經居於首要的地位。'],
    ['a document', '学习《关于道路畅痛工作的通知》。'],
    ['a quotation', '他指出：“要确保道路畅痛。”'],
    ['a term of the text', '推进畅痛工程。畅痛工程投资两亿元，畅痛工程年底完工。'],
  ])('%s', (_what, text) => expect(found(text)).toEqual([]));
});

test('says nothing without its tables, nor switched off, and is never put in unasked', () => {
  const text = '确保考点周边道路畅痛，确保考生安全。';
  expect(found(text, {})).toEqual([]);
  expect(found(text, { spelling, rules: { 'wording/misspelling': 'off' } })).toEqual([]);
  expect(found(text, { spelling, rightWords: ['畅痛'] })).toEqual([]);
  expect(found(text)[0]?.fixes.map(({ safe }) => safe)).toEqual([false]);
});

test('leaves what another rule about words knows to that rule', () => {
  const text = '各单位要惯彻落实会议精神。';
  const rules = lint(analyze(parse(text)), { spelling }).map(({ rule }) => rule);
  expect(rules).toEqual(['wording/confusable']);
  // Alone it would have found the same.
  expect(spelling(parse(text)).map(({ right }) => right)).not.toEqual([]);
});

test('a line that is nothing but slips comes to an end', async () => {
  const slips = '畅痛'.repeat(10_000);
  expect((await makeSlipFinder())(slips)).toHaveLength(9_999);
  expect(found(slips)).toEqual([]);
});

test('a rule that yields is about words', () =>
  expect(allRules.filter((rule) => rule.yields).map(({ id }) => id)).toEqual(['wording/misspelling']));

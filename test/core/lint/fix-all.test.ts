import { describe, expect, test } from 'vitest';
import { analyze, applyEdits, ignoredPlaceOf, lint, parse, type LintConfig } from '../../../src/core/index.ts';
import { fixAll } from '../../../src/core/later.ts';

function mend(text: string, config: LintConfig = {}, isWanted?: (rule: string) => boolean) {
  const { edits, counts } = fixAll(text, lint(analyze(parse(text)), config), config, isWanted);
  return { text: applyEdits(text, edits), counts: Object.fromEntries(counts) };
}

describe('mending everything that is certain', () => {
  const text = '同志们:\n会议,研究了防汛工作。\n（一）有关同志要要抓紧落实。\n（二）XX同志负责。';
  const mended = '同志们：\n会议，研究了防汛工作。\n（一）有关同志要抓紧落实。\n（二）XX同志负责。';

  test('leaves nothing to mend, and counts by rule', () => {
    const { text: result, counts } = mend(text);
    expect(result).toBe(mended);
    expect(counts['text/doubled-word']).toBe(1);
    expect(mend(result)).toEqual({ text: result, counts: {} });
  });

  test('a pair of marks and what is wrong between them are mended at one go', () => {
    const pairs = '会议传达了上级文件(附后,请参阅)。他说:"可以."大家同意 。';
    const fixes = lint(analyze(parse(pairs))).flatMap((finding) => (finding.fixes ?? []).filter(({ safe }) => safe));
    expect(
      applyEdits(
        pairs,
        fixes.flatMap(({ edits }) => edits),
      ),
    ).toBe('会议传达了上级文件（附后，请参阅）。他说：“可以。”大家同意。');
  });

  test('goes by the chosen rules alone', () =>
    expect(mend(text, {}, (rule) => rule === 'text/doubled-word').text).toBe(text.replace('要要', '要')));

  test('rules that are off mend nothing', () =>
    expect(mend(text, { rules: { 'text/doubled-word': 'off' } }).text).toContain('要要'));

  test('what is ignored stays, even where a fix beside it changes the words by which it is known', () => {
    const beside = '会议,要求有关同志要要抓紧。';
    const all = lint(analyze(parse(beside)));
    const doubled = all.find(({ rule }) => rule === 'text/doubled-word')!;
    expect(mend(beside, { ignored: [ignoredPlaceOf(beside, all, doubled)] }).text).toBe('会议，要求有关同志要要抓紧。');
  });

  test('a fix that reads what another beside it has written waits; what looks like it elsewhere is mended all the same', () => {
    const { text: result } = mend('会议强调，要抓好落实.。。各地要行动起来。\n谢谢大家。。\n');
    expect(result).toBe('会议强调，要抓好落实。各地要行动起来。\n谢谢大家。\n');
    expect(mend(result)).toEqual({ text: result, counts: {} });
  });

  test('what more than one round has changed is still told place by place', () => {
    const long = `会议强调，要抓好落实,,做实做细。\n${'各乡镇要压实责任。\n'.repeat(20)}谢谢大家。。\n`;
    const { edits } = fixAll(long, lint(analyze(parse(long))), {});
    expect(applyEdits(long, edits)).toBe(long.replace(',,', '，').replace('。。', '。'));
    for (const { range } of edits) expect(range.end - range.start).toBeLessThan(4);
  });

  test('keeps line ends and everything it does not mend', () =>
    expect(mend(text.replaceAll('\n', '\r\n')).text).toBe(mended.replaceAll('\n', '\r\n')));
});

describe('numbers that are one character with their brackets or point', () => {
  test.each([
    ['㈠加强领导。(二)抓好落实。', '㈠加强领导。（二）抓好落实。'],
    ['（一）加强领导\n㈡抓好落实\n（三）强化督查', '（一）加强领导\n㈡抓好落实\n（三）强化督查'],
    ['⒈加强领导\n2、抓好落实\n3、强化督查', '1、加强领导\n2、抓好落实\n3、强化督查'],
    ['⒈加强领导\n2.抓好落实\n3、强化督查', '⒈加强领导\n2.抓好落实\n3.强化督查'],
    ['⑴加强领导\n(2)抓好落实\n(3)强化督查', '(1)加强领导\n(2)抓好落实\n(3)强化督查'],
    ['①加强领导\n②抓好落实', '①加强领导\n②抓好落实'],
  ])('%j', (text, expected) => {
    expect(mend(text).text).toBe(expected);
    expect(mend(expected)).toEqual({ text: expected, counts: {} });
  });
});

test('a word typed many times is mended in one go', () =>
  expect(mend(`抓好我${'的'.repeat(64)}工作。`).text).toBe('抓好我的工作。'));

test('many fixes of a line are joined without comparing each with all', () =>
  expect(mend('有关同志要要抓紧。\n'.repeat(20_000)).counts['text/doubled-word']).toBe(20_000));

test('what is quoted stays as it is said, and titles stay as they are', () => {
  for (const text of ['不能把“再接再厉”写成“再接再励”。', '《关于布署工作的意见》已经下发。', '他说“要要抓紧”。'])
    expect(mend(text)).toEqual({ text, counts: {} });
  expect(mend('要再接再励，抓好“放管服”改革。').text).toBe('要再接再厉，抓好“放管服”改革。');
});

test('marks that run on behind a marker come to rest', () => {
  for (const text of ['三是，，一、。\n。。', '(一)...加强组织领导。\n\n。', '一是，，加强领导；\n二是抓好落实；']) {
    const once = mend(text).text;
    expect(mend(once)).toEqual({ text: once, counts: {} });
  }
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  analyze,
  carriedIgnored,
  ChangeSet,
  ignoredPlaceOf,
  ignorePlaceholders,
  lint,
  parse,
  unusedIgnored,
  viewProject,
  emptyProject,
  type Finding,
  type ProjectIgnored,
} from '../../../src/core/index.ts';
import { finalCheck } from '../../../src/core/later.ts';

const file = '讲话.txt';

/** A text as a project with these entries shows it. */
function shown(text: string, ignored: readonly ProjectIgnored[]) {
  const view = viewProject({ ...emptyProject, ignored }, file);
  const analysis = ignorePlaceholders(analyze(parse(text)), view.placeholders);
  return { analysis, findings: lint(analysis, view.lint), blanks: analysis.placeholders.map(({ start }) => start) };
}

const placeOfFinding = ({ rule, range, message }: Finding): string => `${rule} ${range.start}-${range.end} ${message}`;
const isAboutBlank = ({ rule }: Finding): boolean => rule.startsWith('placeholder/');

function expectExactlyGone(text: string, all: readonly Finding[], gone: readonly Finding[]): void {
  const entries = gone.map((one) => ({ file, ...ignoredPlaceOf(text, all, one) }));
  const { findings, blanks } = shown(text, entries);
  // Without a blank other rules see another text: of those the rules about blanks are held to it.
  const held = (one: Finding): boolean => !gone.some(isAboutBlank) || isAboutBlank(one);
  expect(findings.filter(held).map(placeOfFinding)).toEqual(
    all.filter((one) => held(one) && !gone.includes(one)).map(placeOfFinding),
  );
  const gaps = gone.filter(isAboutBlank);
  const left = analyze(parse(text)).placeholders.filter(
    ({ start, end, form }) =>
      !gaps.some(
        ({ rule, range }) =>
          (rule === 'placeholder/lost-text') === (form === 'lost') && range.start <= start && end <= range.end,
      ),
  );
  expect(blanks).toEqual(left.map(({ start }) => start));
  expect(unusedIgnored(analyze(parse(text)), all, entries)).toEqual([]);
}

const pieces = fc.constantFrom(
  'XX',
  'X月X日',
  '××',
  '某某同志',
  '***',
  '____',
  '【会议名称】',
  '全县有',
  '户参加',
  '主持：',
  '加强领导,',
  '要要抓紧',
  '一是抓学习',
  '三是抓作风',
  '布署工作',
  '。',
  '，',
  '；',
  '\n',
  '\n',
  '　　',
  '“',
  '”',
);
const documents = fc.array(pieces, { minLength: 1, maxLength: 14 }).map((parts) => parts.join(''));

describe('after ignoring one finding exactly that one is gone', () => {
  test.each([
    'XX\n全县有XX户参加。\n增长XX%。\n',
    'XX。',
    'XX。\nXX。\nXX。\n',
    '主持：XX\n主持：XX\n汇报人：XX\n',
    '加强领导,\n落实责任,要加强领导,\n',
    '由XX镇发言。\n由XX镇发言。\n由XX镇发言。',
    '***\nXX\n以***为核心。',
    // Halves of characters, as a file cut by units has them.
    '\ud800\ud800XX',
    'XX\udc00\udc00，XX\udc00',
  ])('%j', (text) => {
    const all = lint(analyze(parse(text)));
    for (const finding of all) expectExactlyGone(text, all, [finding]);
  });

  test('in any document, also when others were ignored before', () =>
    fc.assert(
      fc.property(documents, fc.nat(), fc.nat(), (text, first, second) => {
        const all = lint(analyze(parse(text)));
        if (all.length === 0) return;
        const one = all[first % all.length]!;
        expectExactlyGone(text, all, [one]);
        const other = all[second % all.length]!;
        if (other !== one) expectExactlyGone(text, all, [one, other]);
      }),
      { numRuns: 300 },
    ));
});

describe('after a change that nobody typed', () => {
  const text = '全县有XX户，要要抓紧落实。\n布署工作。\n要要抓紧。\n';
  const known = (of: string) => ({ text: of, findings: lint(analyze(parse(of))) });
  /** What is found after some words were replaced, all doubled words having been ignored before; and when that is taken back. */
  const foundAfter = (words: string, by: string): readonly string[][] => {
    const start = text.indexOf(words);
    const change = ChangeSet.of([{ range: { start, end: start + words.length }, text: by }]);
    const [before, after] = [known(text), known(change.apply(text))];
    const ignored = before.findings
      .filter(({ rule }) => rule === 'text/doubled-word')
      .map((one) => ({ file, ...ignoredPlaceOf(text, before.findings, one) }));
    expect(ignored).toHaveLength(2);
    const carried = carriedIgnored(before, after, change, ignored).map((place) => ({ file, ...place }));
    return [after, before].map((one) =>
      shown(one.text, [...ignored, ...carried])
        .findings.filter(({ rule }) => rule === 'text/doubled-word')
        .map(({ range }) => one.text.slice(range.start, range.end)),
    );
  };
  test.each([
    ['what was ignored stays so among other words', 'XX户', '三千二百户人家', []],
    ['and where its line has moved', '全县', '今年以来。\n全县', []],
    ['what was put in itself is found', '要要抓紧落实', '要要落实', ['要要']],
  ])('%s', (_name, words, by, found) => expect(foundAfter(words, by)).toEqual([found, []]));
});

test('a text with open blanks is not ready because one of them was ignored', () => {
  const text = 'XX\n全县有XX户参加。\n增长XX%。\n';
  const all = lint(analyze(parse(text)));
  const { analysis, findings } = shown(text, [{ file, ...ignoredPlaceOf(text, all, all[0]!) }]);
  expect(findings).toHaveLength(2);
  const check = finalCheck({
    analysis,
    findings,
    blanks: analysis.placeholders.map((range) => ({ range, message: '待填' })),
    items: [],
    checked: new Set(),
  });
  expect(check.ready).toBe(false);
});

describe('entries made by hand', () => {
  const text = '全县有XX户。\n全市有XX户。\nXX同志。';
  const left = (entry: object): number =>
    shown(text, [{ file, rule: 'placeholder/unfilled', text: 'XX', ...entry }]).blanks.length;

  test('a side that is left out fits everywhere', () => expect(left({})).toBe(0));
  test('a side that is written is the whole side', () => {
    expect(left({ before: '全县有' })).toBe(2);
    expect(left({ before: '有' })).toBe(3);
    expect(left({ before: '' })).toBe(2);
    expect(left({ after: '户' })).toBe(1);
  });
  test('a count says which of those that fit', () => expect(left({ after: '户', nth: 2 })).toBe(2));
  test('a side longer than is kept is cut as the program cuts it', () =>
    expect(
      shown('一二三四五六七八九十，甲乙要要抓紧。', [
        { file, rule: 'text/doubled-word', text: '要要', before: '一二三四五六七八九十，甲乙' },
      ]).findings,
    ).toEqual([]));
});

test('thirty thousand entries are looked up, not compared', () => {
  const text = '由XX镇发言。\n'.repeat(500);
  const entries = Array.from({ length: 30_000 }, (_, index) => ({
    file,
    rule: 'placeholder/unfilled',
    text: 'XX',
    before: '由',
    after: `镇发言${index}`,
  }));
  expect(shown(text, entries).blanks).toHaveLength(500);
});

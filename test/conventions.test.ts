import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { analyze, lint, parse, type Finding } from '../src/core/index.ts';

/**
 * Faults and false friends in five real files that lie beside the project: each place is found by its line and a few
 * characters. Without them this is skipped; test/core/lint/damaged-texts.ts holds texts of the project's own with the same damage.
 */
const folder = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'shared', 'corpus');
const here = existsSync(folder);
if (!here) console.info('five real files: skipped, they are not beside the project');

const MUST_FIRE: readonly (readonly [file: string, line: number, characters: string, rule: string])[] = [
  ['000', 13, '%%', 'placeholder/lost-text'],
  ['000', 21, '狙击战', 'wording/confusable'],
  ['000', 37, '习总书记', 'wording/confusable-name'],
  ['000', 42, ',建立', 'punctuation/half-width'],
  ['001', 2, '。', 'punctuation/heading-end'],
  ['001', 39, '”期间', 'punctuation/quote-pairs'],
  ['001', 44, '要要', 'text/doubled-word'],
  ['001', 52, '指挥体系建', 'text/broken-paragraph'],
  ['001', 53, '做到指', 'text/broken-paragraph'],
  ['001', 63, '”瞪起眼睛', 'punctuation/quote-pairs'],
  ['001', 67, '重中之中', 'wording/confusable'],
  ['002', 7, '202_', 'placeholder/unfilled'],
  ['002', 8, '任然', 'wording/confusable'],
  ['002', 17, '三个方面', 'numbering/announced-count'],
  ['002', 22, '(二)', 'numbering/marker-form'],
  ['002', 38, '第六', 'numbering/gap'],
  ['002', 17, '', 'duplicate/'],
  ['003', 23, '三点意见', 'numbering/announced-count'],
  ['003', 25, '此处隐藏', 'placeholder/lost-text'],
  ['003', 26, '13、', 'numbering/gap'],
  ['004', 47, ':', 'punctuation/half-width'],
  ['004', 59, '截止', 'wording/confusable'],
  ['004', 59, '交待', 'wording/variant-form'],
  ['004', 59, '做秀', 'wording/variant-form'],
  ['004', 91, '四个切记', 'structure/twin-label'],
  ['004', 111, ' and ', 'text/foreign-word'],
  ['004', 123, '守土有责', 'wording/slogan'],
];

const MUST_NOT: readonly (readonly [file: string, line: number, characters: string])[] = [
  ['000', 4, 'KTV'],
  ['000', 18, '“1+4”'],
  ['001', 5, '21天集中隔离+7天居家隔离'],
  ['001', 30, 'N95'],
  ['001', 32, '争A创优'],
  ['001', 53, 'AB角'],
  ['001', 75, '一是'],
  ['002', 14, 'H7N9'],
  ['004', 71, '“3663”'],
  ['000', 54, '请'],
  ['000', 55, '请'],
];

const files = new Map<
  string,
  { readonly text: string; readonly starts: readonly number[]; readonly found: Finding[] }
>();
function fileOf(name: string): NonNullable<ReturnType<typeof files.get>> {
  const known = files.get(name);
  if (known !== undefined) return known;
  const path = readdirSync(folder).find((each) => each.startsWith(name))!;
  const text = readFileSync(join(folder, path), 'utf8').replace(/^\uFEFF/u, '');
  const analysis = analyze(parse(text));
  const file = { text, starts: analysis.document.starts, found: lint(analysis) };
  files.set(name, file);
  return file;
}

/** Where some characters stand in a line or the lines beside it: lines are counted from 0 or from 1. */
function placeOf(name: string, line: number, characters: string): { start: number; end: number } {
  const { text, starts } = fileOf(name);
  for (const at of [line - 1, line, line + 1]) {
    const end = starts[at + 1] ?? text.length;
    const start = text.indexOf(characters, starts[at]);
    if (start >= 0 && start < end) return { start, end: characters === '' ? end : start + characters.length };
  }
  throw new Error(`${name}:${line} has no ${characters}`);
}

describe.skipIf(!here)('faults and false friends of five real files', () => {
  test.each(MUST_FIRE)('%s:%i %s fires %s', (name, line, characters, rule) => {
    const place = placeOf(name, line, characters);
    const rules = fileOf(name)
      .found.filter(({ range, related }) =>
        [range, ...related.map((each) => each.range)].some(
          ({ start, end }) => start <= place.end && place.start <= end,
        ),
      )
      .map(({ rule: id }) => id);
    expect(rules.some((id) => id.startsWith(rule))).toBe(true);
  });

  test.each(MUST_NOT)('%s:%i %s is left alone', (name, line, characters) => {
    const place = placeOf(name, line, characters);
    const found = fileOf(name).found.filter(
      ({ range: { start, end }, rule }) =>
        start < place.end && place.start < end && end - start < 40 && !/^placeholder\/unfilled/u.test(rule),
    );
    expect(found.map(({ rule, message }) => `${rule} ${message}`)).toEqual([]);
  });

  test('the cut paragraph 001:52–54 and the paragraph that begins with a quote 004:59', () => {
    const breaks = (name: string): number =>
      fileOf(name).found.filter(({ rule }) => rule === 'text/broken-paragraph').length;
    expect([breaks('001'), breaks('004')]).toEqual([2, 8]);
  });
});

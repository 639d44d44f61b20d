import { describe, expect, test } from 'vitest';
import { allRules, analyze, applyEdits, ignoredPlaceOf, lint, parse } from '../../../src/core/index.ts';
import { findingsOf } from '../../support/check-findings.ts';
import { EXAMPLES } from './confusables-examples.ts';

const words = (text: string): string[] => (text === '' ? [] : text.split(' '));
const wordRules = new Set(EXAMPLES.map(([, rule]) => `wording/${rule}`));

/** What the rules made of words find: where, how grave, and what each fix puts there. */
const found = (text: string) =>
  findingsOf(text, 'wording/').map(({ rule, severity, range, fixes }) => ({
    rule,
    severity,
    ...range,
    fixes: fixes.map(({ safe, edits }) => ({ safe, text: applyEdits(text, edits) })),
  }));

/** `安排⟦布署→部署⟧` as a text, the place in it, and the text with the right form. */
function read(marked: string) {
  const [, before, wrong, right, after] = /^(.*)⟦([^→⟧]*)(?:→(.*))?⟧(.*)$/u.exec(marked)!;
  const [start, end] = [before!.length, before!.length + wrong!.length];
  return { text: before! + wrong! + after!, start, end, right: right === undefined ? [] : [before! + right + after!] };
}

describe('rules made of words', () => {
  for (const [id, rule, level, hits, near] of EXAMPLES) {
    for (const marked of words(hits))
      test(`${id} ${rule} finds ${marked}`, () => {
        const { text, start, end, right } = read(marked);
        const fixes = right.map((fixed) => ({ safe: level === 'error', text: fixed }));
        expect(found(text)).toEqual([{ rule: `wording/${rule}`, severity: level, start, end, fixes }]);
      });
    for (const text of words(near))
      test(`${id} leaves ${text} alone`, () =>
        expect(found(text).filter((one) => wordRules.has(one.rule))).toEqual([]));
  }

  test('quote the word around a single character, and mark the word alone', () => {
    const messages = (text: string): string[] => findingsOf(text, 'wording/').map(({ message }) => message);
    expect(messages('我认为讲的很全面。')).toEqual(['“讲的很”应为“讲得很”（标准）']);
    expect(messages('形势审视的不清。')).toEqual(['“审视的不”应为“审视得不”（标准）']);
    const text = '这次疫情再度爆发。';
    const [finding] = findingsOf(text, 'wording/confusable');
    expect(text.slice(finding!.range.start, finding!.range.end)).toBe('爆发');
  });
});

describe('the id that several rules had formerly', () => {
  const text = '这是目前的当务之急，安排布署其它工作。';
  const rulesOf = (rules: Record<string, 'off' | 'information'>): string[] =>
    lint(analyze(parse(text)), { rules }).map(({ rule, severity }) => `${rule} ${severity}`);

  test('switches all of them, unless one is set by its own id', () => {
    expect(rulesOf({})).toEqual(['wording/pleonasm hint', 'wording/confusable error', 'wording/variant-form hint']);
    expect(rulesOf({ 'wording/confusable': 'off' })).toEqual([]);
    expect(rulesOf({ 'wording/confusable': 'off', 'wording/variant-form': 'information' })).toEqual([
      'wording/variant-form information',
    ]);
    expect(rulesOf({ 'wording/variant-form': 'off' })).toEqual(['wording/pleonasm hint', 'wording/confusable error']);
  });

  test('holds for a stage as the own id does: what a writer set is not graded', () => {
    const config = { stage: 'draft', rules: { 'wording/confusable': 'hint' } } as const;
    expect(lint(analyze(parse(text)), config).map(({ severity }) => severity)).toEqual(['hint', 'hint', 'hint']);
  });

  test('still ignores the place it was written down for', () => {
    const findings = lint(analyze(parse(text)));
    const place = ignoredPlaceOf(
      text,
      findings,
      findings.find(({ rule }) => rule === 'wording/variant-form')!,
    );
    const ignored = [{ ...place, rule: 'wording/confusable' }];
    const left = lint(analyze(parse(text)), { ignored }).map(({ rule }) => rule);
    expect(left).toEqual(['wording/pleonasm', 'wording/confusable']);
  });

  test('is no rule of its own that nobody has', () => {
    const ids = new Set(allRules.map(({ id }) => id));
    for (const { id, formerly = [] } of allRules) expect(formerly, id).not.toContain(id);
    expect(ids.size).toBe(allRules.length);
  });
});

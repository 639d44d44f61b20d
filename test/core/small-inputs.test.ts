import { describe, expect, test } from 'vitest';
import { analyze, applyEdits, lint, parse } from '../../src/core/index.ts';
import { fixAll } from '../../src/core/later.ts';
import { SMALL_INPUTS, type SmallInput } from './small-inputs.ts';

type Range = { readonly start: number; readonly end: number };

/** Where words stand in a text, for the first or the given time. */
function placeOf(text: string, words: string, time = 1): Range {
  let start = -1;
  for (let found = 0; found < time; found++) start = text.indexOf(words, start + 1);
  if (start < 0) throw new Error(`“${words}” does not stand in “${text}”`);
  return { start, end: start + words.length };
}

const touches = (one: Range, { start, end }: Range): boolean =>
  one.start < end && start < Math.max(one.end, one.start + 1);

/** Markers with the words behind them, as a label is told by its beginning. */
const itemsOf = ({ text }: SmallInput) =>
  analyze(parse(text))
    .outline.items.filter(({ style }) => style !== 'part')
    .map(({ marker, label, parent }) => ({ said: (marker + label).replace(/\s/gu, ''), parent }));

/** One kind for each blank, in order. */
function blanksOf({ text }: SmallInput): string[] {
  const groups = new Map<number, string>();
  for (const { group, kind } of analyze(parse(text)).placeholders) if (!groups.has(group)) groups.set(group, kind);
  return [...groups.values()];
}

function checkItems(input: SmallInput): void {
  const items = itemsOf(input);
  const { items: wanted, parents = {} } = input;
  if (wanted !== undefined)
    expect(items.map(({ said }, at) => said.slice(0, wanted[at]?.length ?? said.length))).toEqual(wanted);
  for (const [child, above] of Object.entries(parents)) {
    const parent = items.find(({ said }) => said.startsWith(child))?.parent;
    expect(parent && parent.marker + parent.label).toMatch(new RegExp(`^${above}`, 'u'));
  }
}

function checkBlanks(input: SmallInput): void {
  const blanks = blanksOf(input);
  if (typeof input.blanks === 'number') expect(blanks).toHaveLength(input.blanks);
  else if (input.blanks !== undefined)
    expect(blanks.map((kind, at) => (input.blanks as string[])[at]?.split('|').includes(kind) ?? kind)).toEqual(
      input.blanks.map(() => true),
    );
}

describe('small inputs', () => {
  test.each(SMALL_INPUTS)('$why', (input) => {
    const { text, lost, finds = [], silent = [], fixed, active, title } = input;
    const analysis = analyze(parse(text));
    const findings = lint(analysis);
    checkItems(input);
    checkBlanks(input);
    if (lost !== undefined) expect(findings.filter(({ rule }) => rule === 'placeholder/lost-text')).toHaveLength(lost);
    for (const [rule, words, time] of finds) {
      const place = placeOf(text, words, time);
      expect(
        findings.some((one) => one.rule.startsWith(rule) && touches(one.range, place)),
        words,
      ).toBe(true);
    }
    expect(findings.filter(({ rule }) => silent.some((quiet) => rule.startsWith(quiet)))).toEqual([]);
    if (fixed !== undefined) expect(applyEdits(text, fixAll(text, findings, {}).edits)).toBe(fixed);
    if (active !== undefined) expect(analysis.activation.active).toBe(active);
    if (title !== undefined) expect(analysis.speeches[0]?.title).toBe(title);
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { analyze, lint, parse, type Analysis } from '../src/core/index.ts';

/** Whole texts of test/speeches against what a careful reader found in them; README.md there tells the format. */
const folder = join(dirname(fileURLToPath(import.meta.url)), 'speeches');
const names = readdirSync(folder)
  .filter((name) => name.endsWith('.expected'))
  .map((name) => name.replace(/\.expected$/u, ''));

const read = (name: string): string => readFileSync(join(folder, name), 'utf8').replace(/^\uFEFF/u, '');
const factsOf = (name: string, kind: string): string[] =>
  read(`${name}.expected`)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line.startsWith(`${kind} `));

const bare = (text: string): string => text.replace(/[\s　，,、。．.：:；;]/gu, '');

/** Level, place, styles, ordinal, marker and how the label begins. */
function itemOf(fact: string): { key: string; styles: string[] } {
  const [, depth, place, style, ordinal, marker, label] =
    /^item (\d+) (\w+) (\S+) (\d+) ([^|]*)\|(.*)$/u.exec(fact) ?? [];
  return {
    key: [depth, place, ordinal, bare(marker ?? ''), bare(label ?? '').slice(0, 4)].join(' '),
    styles: (style ?? '').split('/'),
  };
}

function expectOutline(name: string, { outline }: Analysis): void {
  const found = new Map<string, string[]>();
  for (const { level, inline, style, ordinal, marker, label } of outline.items) {
    const key = [level, inline ? 'inline' : 'line', ordinal.value, bare(marker), bare(label).slice(0, 4)].join(' ');
    found.set(key, [...(found.get(key) ?? []), style]);
  }
  const take = (fact: string): boolean => {
    const { key, styles } = itemOf(fact);
    const left = found.get(key) ?? [];
    const index = left.findIndex((style) => styles.includes(style));
    if (index >= 0) left.splice(index, 1);
    return index >= 0;
  };
  expect(factsOf(name, 'item').filter((fact) => !take(fact))).toEqual([]);
  factsOf(name, '?item').forEach((fact) => take(fact.slice(1)));
  expect([...found].filter(([, left]) => left.length > 0).map(([key]) => key)).toEqual([]);
}

/** Kinds that a reader and the program may name differently: what they say is reported, and held to a floor below. */
const kinds = { right: 0, all: 0 };

function expectBlanks(name: string, { placeholders }: Analysis): void {
  const facts = [...factsOf(name, 'blank'), ...factsOf(name, '?blank')].length;
  const wanted = read(`${name}.expected`)
    .split('\n')
    .map((line) => /^(\??)blank (.*) (\S+)$/u.exec(line.trim()))
    .filter((match) => match !== null)
    .map(([, optional, text, kind]) => ({ optional: optional === '?', text: text!, kinds: kind!.split('/') }));
  expect(wanted).toHaveLength(facts);
  let at = 0;
  for (const blank of wanted) {
    const next = placeholders[at];
    if (next !== undefined && next.text.replace(/\s/gu, ' ') === blank.text.replace(/\s/gu, ' ')) {
      at++;
      kinds.all++;
      if (blank.kinds.includes(next.kind)) kinds.right++;
    } else expect(blank).toMatchObject({ optional: true });
  }
  expect(placeholders.slice(at).map(({ text }) => text)).toEqual([]);
}

const JUDGED =
  /^(?:numbering\/(?:gap|repeat|mixed-series|marker-form|announced-count)|duplicate\/(?:paragraph|passage)|text\/(?:boilerplate|broken-paragraph)|placeholder\/lost-text)$/u;

function expectFindings(name: string, text: string, analysis: Analysis): void {
  const count = (rules: readonly string[]): Record<string, number> =>
    Object.fromEntries([...new Set(rules)].sort().map((rule) => [rule, rules.filter((each) => each === rule).length]));
  const family = (rule: string): string => rule.replace(/^duplicate\/.*/u, 'duplicate');
  const wanted = factsOf(name, 'finding').map((fact) => family(fact.split(' ')[1]!));
  const optional = factsOf(name, '?finding').map((fact) => family(fact.split(' ')[1]!));
  const found = lint(analysis).filter(({ rule }) => JUDGED.test(rule));
  const rules = found.map(({ rule }) => family(rule));
  for (const rule of optional) {
    const index = rules.indexOf(rule);
    if (index >= 0 && rules.filter((each) => each === rule).length > wanted.filter((each) => each === rule).length)
      rules.splice(index, 1);
  }
  expect({ name, ...count(rules) }).toEqual({ name, ...count(wanted) });
  for (const { range } of found) expect(range.end).toBeLessThanOrEqual(text.length);
}

const SLIPS = /^(?:text|punctuation|wording|number|numbering)\//u;

/** Slips of the pen, found one after the other; each must lie in the range of some finding. */
function expectFaults(name: string, text: string, analysis: Analysis): void {
  const found = lint(analysis).filter(({ rule }) => SLIPS.test(rule));
  let from = 0;
  const missed = factsOf(name, 'fault')
    .map((fact) => fact.slice('fault '.length))
    .filter((wrong) => {
      const hit = found.find(({ range }) => {
        const at = text.indexOf(wrong, Math.max(from, range.start - wrong.length + 1));
        return at >= 0 && at < range.end && range.start < at + wrong.length;
      });
      if (hit !== undefined) from = Math.max(from, hit.range.start);
      return hit === undefined;
    });
  expect(missed).toEqual([]);
}

describe.each(names)('%s', (name) => {
  const text = read(`${name}.txt`);
  const analysis = analyze(parse(text));

  test('speeches', () => {
    const lineOf = (offset: number): number => text.slice(0, offset).split(/\r\n?|\n/u).length;
    expect(
      analysis.speeches.map(({ start, title }) => `speech ${lineOf(start)} ${title?.replace(/\s/gu, '') ?? '-'}`),
    ).toEqual(
      factsOf(name, 'speech').map((fact) =>
        fact.replace(/^(speech \d+ )(.*)$/u, (_, head: string, rest: string) => head + rest.replace(/\s/gu, '')),
      ),
    );
  });
  test('outline', () => expectOutline(name, analysis));
  test('blanks', () => expectBlanks(name, analysis));
  test('findings', () => expectFindings(name, text, analysis));
  test('faults', () => expectFaults(name, text, analysis));
});

test('kinds of blanks: 95 % as the reader named them', () => {
  expect(kinds.all).toBeGreaterThan(0);
  expect(kinds.right / kinds.all).toBeGreaterThanOrEqual(0.95);
});

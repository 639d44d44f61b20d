import { describe, expect, test } from 'vitest';
import {
  allRules,
  analyze,
  lint,
  loadPages,
  loadSpelling,
  loadWords,
  parse,
  wordFinding,
} from '../../../src/core/index.ts';
import { chinese } from '../../../src/core/messages.zh.ts';
import { descriptions } from '../../../src/core/lint/descriptions.en.ts';
import * as namesEn from '../../../src/core/lint/names.en.ts';
import * as namesZh from '../../../src/core/lint/names.zh.ts';
import { english } from '../../../src/core/messages.en.ts';
import { chineseSigns, withoutQuoted } from '../../support/terms.ts';

type Tree = { readonly [key: string]: string | Tree };
const textsOf = (tree: Tree, path = ''): [path: string, text: string][] =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[`${path}${key}`, value] as const] : textsOf(value, `${path}${key} `),
  ) as [string, string][];
const namesIn = (text: string): string[] => [...text.matchAll(/\{(\w+)\}/gu)].map(([, name]) => name!).sort();

const trees: readonly (readonly [string, Tree, Tree])[] = [
  ['messages', chinese, english],
  ['names', { ...namesZh }, { ...namesEn }],
];

describe.each(trees)('%s in two languages', (_name, zh, en) => {
  const both = new Map(textsOf(en));
  test('have the same ids', () =>
    expect([...both.keys()].sort()).toEqual(
      textsOf(zh)
        .map(([id]) => id)
        .sort(),
    ));

  test.each(textsOf(zh))('%s takes the same data', (id, text) =>
    expect(namesIn(both.get(id) ?? '')).toEqual(namesIn(text)),
  );

  test.each(textsOf(en))('%s is English but for what it quotes and for terms', (_id, text) =>
    expect(withoutQuoted(text)).not.toMatch(chineseSigns),
  );
});

describe('findings in English', () => {
  test.each(allRules)('$id says what it finds, and offers its fixes', async ({ id }) => {
    const [words, { pages }] = [await loadWords('en'), await loadPages('en')];
    const { wrong, options } = pages[id]!;
    // What an office gives as its reason is said in its own words.
    const [forbidden] = options?.forbidden ?? [];
    const own = {
      forbidden: forbidden === undefined ? [] : [{ ...forbidden, reason: 'list of 2024' }],
      spelling: await loadSpelling(),
    };
    const found = lint(analyze(parse(wrong)), own).filter(({ rule }) => rule === id);
    expect(found).not.toEqual([]);
    for (const finding of found) {
      const { message, related, fixes } = wordFinding(finding, words);
      for (const text of [message, ...related.map((place) => place.message), ...fixes.map(({ title }) => title)]) {
        expect(text).not.toMatch(/\{\w+\}/u);
        expect(withoutQuoted(text)).not.toMatch(chineseSigns);
      }
    }
  });

  test('Chinese words are those that a finding has anyway', async () => {
    const words = await loadWords('zh');
    const spelling = await loadSpelling();
    for (const { wrong, options } of Object.values((await loadPages('zh')).pages))
      for (const finding of lint(analyze(parse(wrong)), { ...options, spelling }))
        expect(wordFinding(finding, words)).toEqual(finding);
  });

  test('every rule has a page in English', () => {
    expect(Object.keys(descriptions).sort()).toEqual(allRules.map(({ id }) => id).sort());
    for (const [id, text] of Object.entries(descriptions))
      expect(withoutQuoted(text), id).not.toMatch(/\p{Script=Han}/u);
  });
});

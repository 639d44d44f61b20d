import { describe, expect, test } from 'vitest';
import { allRules, analyze, lint, loadSpelling, parse } from '../../../src/core/index.ts';
import { pageWords } from '../../../src/core/lint/pages.zh.ts';

const spelling = await loadSpelling();

/** The page of a rule shows what the rule does: its wrong example is found, its right one is not. */
describe.each(allRules.map(({ id }) => id))('%s', (id) => {
  const documentation = pageWords.pages[id]!;
  const found = (text: string) =>
    lint(analyze(parse(text)), { ...documentation.options, spelling }).filter(({ rule }) => rule === id);
  test('finds its wrong example', () =>
    expect(found(documentation.wrong), 'what the rule finds in it; do its pattern and its `needs` fit?').not.toEqual(
      [],
    ));
  test('leaves its right example alone', () => expect(found(documentation.right)).toEqual([]));
});

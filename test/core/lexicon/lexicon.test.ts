import { describe, expect, test } from 'vitest';
import { figuresOf } from '../../../src/core/analysis/facts/figures.ts';
import { placeholderGroups } from '../../../src/core/blanks/fill-groups.ts';
import { analyze } from '../../../src/core/analysis/analyze.ts';
import { isWordAt, patternOf, wordAt, wordsOf, type WordClass } from '../../../src/core/lexicon/lexicon.ts';
import { scanRenewals } from '../../../src/core/renewal/scan.ts';
import { scanBodies } from '../../../src/core/review/bodies.ts';
import { surnameAt, surnameBefore } from '../../../src/core/lexicon/surnames.ts';
import { scanBlanks } from '../../../src/core/syntax/blanks/placeholder-scanner.ts';
import { parseParagraph } from '../../../src/core/syntax/paragraph-parser.ts';
import { parse } from '../../../src/core/syntax/parse.ts';

describe('the longest word wins', () => {
  test.each([
    ['12个', 2, '个', true],
    ['个体户', 0, '个体', false],
    ['面积', 0, '面积', false],
    ['人次', 0, '人次', true],
    ['人民', 0, '人民', false],
    ['平方公里', 0, '平方公里', true],
    ['项目标', 0, '项目标', true],
    ['元旦', 0, '元旦', false],
  ] as const)('%s at %i is %s', (text, index, word, measure) => {
    expect(wordAt(text, index)?.text).toBe(word);
    expect(isWordAt(text, index, 'measure', 'money')).toBe(measure);
  });

  test('a pattern of a class takes what the table takes', () => {
    const pattern = new RegExp(`^(?:${patternOf('measure')})`);
    for (const word of wordsOf('measure', 'like')) {
      const first = wordAt(word, 0)!;
      expect([word, pattern.exec(word)?.[0]]).toEqual([word, first.classes.has('measure') ? first.text : undefined]);
    }
  });
});

/** Where a reader goes its own way, and why; in all else the readers agree. */
const POLICY: Readonly<Record<string, { readonly classes: readonly WordClass[]; readonly but: readonly string[] }>> = {
  // Behind a blank 部, 对 and 回 are rather a head or a predicate: XX部, XX对此高度重视, XX回乡创业.
  blanks: { classes: ['measure'], but: [] },
  renewal: { classes: ['measure', 'loose'], but: [] },
  figures: { classes: ['measure', 'loose'], but: [] },
  labels: { classes: ['measure'], but: [] },
};

describe('five readers know the same measures', () => {
  const agree = (reader: string, knows: (measure: string) => boolean): void => {
    const { classes, but } = POLICY[reader]!;
    expect(wordsOf(...classes).filter((measure) => !knows(measure))).toEqual(but);
  };

  test('blanks', () =>
    agree('blanks', (measure) => {
      const [blank] = scanBlanks(`共有XX${measure}，`);
      return blank?.kind === 'count' && blank.certain;
    }));
  test('what is to be renewed, which the checklist shows too', () =>
    agree('renewal', (measure) => {
      const [item] = scanRenewals(`共有35${measure}，`, []);
      return item?.kind === 'count' && item.end === 4 + measure.length;
    }));
  test('figures that may contradict each other', () =>
    agree('figures', (measure) => {
      const [figure] = figuresOf(parseParagraph(`去年全县累计建成高标准设施35${measure}，`));
      return figure?.unit === measure;
    }));
  test('labels of blanks', () =>
    agree('labels', (measure) => {
      const analysis = analyze(parse(`共有XX${measure}，`));
      return placeholderGroups(analysis)[0]?.label !== '内容';
    }));
});

describe('two readers know the same bodies', () => {
  const bodies = wordsOf('body');
  test('blanks', () =>
    expect(
      bodies.filter((body) => {
        const [blank] = scanBlanks(`由XX${body}承办，`);
        // XX人民政府 is the government of a place.
        return blank?.kind !== (body === '人民政府' ? 'place' : 'organisation');
      }),
    ).toEqual([]));
  test('the checklist', () =>
    expect(
      bodies.filter((body) => {
        const [found] = scanBodies(`请清河县${body}承办，`);
        return found?.start !== 1 || found.end !== 4 + body.length;
      }),
    ).toEqual([]));
});

test('family names', () => {
  expect([surnameBefore('对欧阳某某', 3), surnameBefore('樊某某', 1), surnameBefore('请某某', 1)]).toEqual([2, 1, 0]);
  expect([surnameAt('诸葛明', 0), surnameAt('曾强', 0), surnameAt('的', 0)]).toEqual([2, 1, 0]);
});

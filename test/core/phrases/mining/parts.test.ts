import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createFunctionAssigner } from '../../../../src/core/phrases/mining/assign-function.ts';
import { backgroundPairs } from '../../../../src/core/phrases/mining/background-data.ts';
import { groupDrafts } from '../../../../src/core/phrases/mining/drafts.ts';
import { PairTable } from '../../../../src/core/phrases/mining/pair-table.ts';
import { spreadPhrases } from '../../../../src/core/phrases/mining/spread.ts';
import { reducePhrases } from '../../../../src/core/phrases/mining/reduce.ts';
import { phraseFunctions } from '../../../../src/core/phrases/phrase.ts';
import { loadStock } from '../../../../src/core/phrases/stock.ts';

describe('PairTable', () => {
  it('numbers pairs as a map does, however many there are', () => {
    const pair = fc.tuple(fc.integer({ min: -1, max: 300 }), fc.integer({ min: 0, max: 300 }));
    fc.assert(
      fc.property(fc.array(pair, { maxLength: 6000 }), (pairs) => {
        const table = new PairTable(16);
        const known = new Map<string, number>();
        for (const [first, second] of pairs) {
          const key = `${first} ${second}`;
          if (!known.has(key)) known.set(key, known.size);
          if (table.add(first, second) !== known.get(key)) throw new Error(key);
        }
        expect(table.size).toBe(known.size);
      }),
      { numRuns: 20 },
    );
  });
});

describe('groupDrafts', () => {
  it.each([
    [
      [[1, 2, 3], [9], [1, 2, 4]],
      [0, 1, 0],
    ],
    [
      [
        [1, 2],
        [2, 3],
        [3, 4],
      ],
      [0, 0, 0],
    ],
    [
      [[], [], []],
      [0, 1, 2],
    ],
    [
      [
        [1, 2, 3, 4, 5],
        [5, 6, 7, 8, 9],
      ],
      [0, 1],
    ],
  ])('%j are %j', (speeches, groups) => {
    expect(groupDrafts(speeches)).toEqual(groups);
  });
});

describe('reducePhrases', () => {
  const phrase = (text: string, count: number, known = false) => ({
    ...{ text, count, known },
    ...{ kind: 'phrase' as const, topical: false },
  });
  const kept = (...phrases: ReturnType<typeof phrase>[]): string[] => reducePhrases(phrases, 9).map(({ text }) => text);

  it.each([
    ['the longer of two that stand together', [phrase('政治站位', 10), phrase('提高政治站位', 9)], ['提高政治站位']],
    [
      'both when either stands alone',
      [phrase('政治站位', 10), phrase('提高政治站位', 6)],
      ['政治站位', '提高政治站位'],
    ],
    [
      'a phrase of the stock, whatever stands around it',
      [phrase('不折不扣', 5, true), phrase('不折不扣地', 5), phrase('不折不扣抓好落实', 5)],
      ['不折不扣', '不折不扣抓好落实'],
    ],
    [
      'the shorter of two when the longer only pads it',
      [phrase('高度重视', 9), phrase('必须高度重视', 2)],
      ['高度重视'],
    ],
    [
      'a row whose members stand together',
      [phrase('守土有责', 4), phrase('守土有责、守土尽责', 3)],
      ['守土有责', '守土有责、守土尽责'],
    ],
    ['no list of short words', [phrase('教育、工信', 5)], []],
    ['each text once', [phrase('狠抓落实', 5), phrase('狠抓落实', 5)], ['狠抓落实']],
  ])('keeps %s', (_, phrases, wanted) => {
    expect(kept(...phrases)).toEqual(wanted);
  });
});

describe('createFunctionAssigner', async () => {
  const assign = createFunctionAssigner(await loadStock());
  const nowhere = new Int32Array(phraseFunctions.length);
  const at = (name: (typeof phraseFunctions)[number]): Int32Array =>
    nowhere.map((_, index) => Number(phraseFunctions[index] === name));

  it('keeps the function of a phrase of the stock', () => {
    expect(assign('提高政治站位', at('部署'))).toBe('认识');
  });
  it('goes by the words', () => {
    expect(assign('严肃追责问责', at('部署'))).toBe('督查');
  });
  it('goes by the place where the words say nothing', () => {
    expect(assign('众人拾柴', at('号召'))).toBe('号召');
    expect(assign('众人拾柴', nowhere)).toBe('部署');
  });
});

describe('the background', () => {
  it('is small, ordered by frequency, and has each pair once', () => {
    const pairs = backgroundPairs.flatMap(([, text]) => text.match(/../gu) ?? []);
    expect(new Set(pairs).size).toBe(pairs.length);
    expect(pairs.length).toBeGreaterThan(3000);
    expect(Buffer.byteLength(JSON.stringify(backgroundPairs))).toBeLessThan(30_000);
    const rates = backgroundPairs.map(([rate]) => rate);
    expect(rates).toEqual([...rates].sort((a, b) => b - a));
  });
});

describe('spreadPhrases', () => {
  const ranked = (text: string, score: number, kind: 'phrase' | 'frame' = 'phrase', topical = false) => ({
    ...{ text, score, kind, topical },
  });
  const spread = (limit: number, ...phrases: ReturnType<typeof ranked>[]): string[] =>
    spreadPhrases(phrases, limit).map(({ text }) => text);

  it('lets a phrase of its own go before one that others have said', () => {
    const said = [ranked('统一指挥', 9), ranked('统一行动', 8), ranked('统一指挥、统一行动', 7)];
    expect(spread(3, ...said, ranked('关口前移', 3))).toEqual(['统一指挥', '统一行动', '关口前移']);
  });
  it('keeps what others have said where there is room', () => {
    expect(spread(9, ranked('加强组织领导', 9), ranked('组织领导', 8), ranked('关口前移', 3))).toEqual([
      '加强组织领导',
      '关口前移',
      '组织领导',
    ]);
  });
  it('tells frames by their fixed words', () => {
    const frames = [
      ranked('落实…制度', 9, 'frame'),
      ranked('严格落实…制度', 8, 'frame'),
      ranked('加大…力度', 5, 'frame'),
    ];
    expect(spread(2, ...frames)).toEqual(['落实…制度', '加大…力度']);
  });
  it('does not hold a common word against a phrase', () => {
    expect(spread(2, ranked('狠抓落实', 9), ranked('落实到位', 8), ranked('关口前移', 7))).toEqual([
      '狠抓落实',
      '落实到位',
    ]);
  });
  it('has the words of the topic last, however frequent', () => {
    expect(spread(2, ranked('防汛抗旱', 9, 'phrase', true), ranked('关口前移', 1))).toEqual(['关口前移', '防汛抗旱']);
  });
});

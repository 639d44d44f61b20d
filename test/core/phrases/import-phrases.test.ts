import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { importPhrases } from '../../../src/core/phrases/import-phrases.ts';

const read = (text: string) => importPhrases(text, (phrase) => (phrase.includes('督查') ? '督查' : '部署'));
const texts = (text: string): string[] => read(text).phrases.map((phrase) => phrase.text);

describe('an import', () => {
  it('reads a phrase a line, without bullets and marks at the ends, each once', () => {
    expect(texts('\uFEFF1. 压茬推进\r\n（二）一盘棋。\r\n\r\n- 压茬推进\n①跟踪问效；')).toEqual([
      '压茬推进',
      '一盘棋',
      '跟踪问效',
    ]);
  });
  it('takes the function beside it, else asks', () => {
    const { phrases } = read('部署\t督查问效\n压茬推进\t号召\n强化督查');
    expect(phrases.map((phrase) => phrase.function)).toEqual(['部署', '号召', '督查']);
  });
  it('counts what is no phrase', () => {
    expect(read('abc\n压\n\n压茬推进\n' + '长'.repeat(300))).toMatchObject({
      phrases: [{ text: '压茬推进' }],
      skipped: 3,
    });
  });
  it('reads what is exported and what the miner writes', () => {
    expect(texts('{"phrases":[{"text":"压茬推进"},{"text":"以…为契机","kind":"frame"}]}')).toEqual([
      '压茬推进',
      '以【…】为契机',
    ]);
  });
  it('reads any string', () =>
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void expect(() => read(text)).not.toThrow())));
});

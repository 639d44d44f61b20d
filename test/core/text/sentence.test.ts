import { describe, expect, test } from 'vitest';
import { clauseAround, sentenceAround, sentenceReader } from '../../../src/core/text/sentence.ts';
import type { TextRange } from '../../../src/core/text/range.ts';

const line = '　　一是抓紧，抓细。他说：“都要到位！！”　二是抓实';
const cut = ({ start, end }: TextRange): string => line.slice(start, end);
const at = (words: string): TextRange => ({ start: line.indexOf(words), end: line.indexOf(words) + words.length });

describe('around a range', () => {
  test.each([
    ['抓细', '一是抓紧，抓细。'],
    ['都要', '他说：“都要到位！！”'],
    ['抓实', '二是抓实'],
    ['抓细。他说', '一是抓紧，抓细。他说：“都要到位！！”'],
  ])('the sentence of %s', (words, sentence) => expect(cut(sentenceAround(line, at(words)))).toBe(sentence));

  test('the clause, without its mark', () => expect(cut(clauseAround(line, at('抓紧')))).toBe('一是抓紧'));

  test('an empty line', () => expect(sentenceAround('', { start: 0, end: 0 })).toEqual({ start: 0, end: 0 }));
});

test('a reader gives what lies around each offset in turn', () => {
  const sentenceAt = sentenceReader(line);
  for (const words of ['一是', '抓细', '他说', '到位', '二是', '抓实'])
    expect(sentenceAt(at(words).start)).toEqual(sentenceAround(line, at(words)));
});

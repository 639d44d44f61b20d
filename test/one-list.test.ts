import { describe, expect, test } from 'vitest';
import { completePhrases, createPhraseStore, type Phrase } from '../src/core/index.ts';
import type { Continuation } from '../src/core/later.ts';
import { firstPiece } from '../src/editor/archive/piece.ts';
import { oneList } from '../src/editor/phrases/one-list.ts';

const phrase = (text: string, frame: string | null = null): Phrase => ({
  text,
  name: '',
  frame,
  function: '认识',
  prefix: '',
  pinyin: '',
  weight: 9,
  examples: [],
});
const continuation = (text: string): Continuation => ({ text, replace: 0, texts: 3, lastDay: 0, automatic: true });
const before = '我们要提高';

/** Each entry as what will stand in the text, with what it is from. */
const listed = (phrases: readonly Phrase[], continued: readonly string[]): string[] =>
  oneList(
    completePhrases(createPhraseStore(phrases), before, { trigger: 'explicit' }),
    continued.map(continuation),
    before,
  ).map(({ phrase: found, continuation: goesOn }) =>
    [found?.insertText, goesOn?.text].filter((part) => part !== undefined).join(' = '),
  );

describe('phrases and continuations in one list', () => {
  test('what the office has written comes first, and nothing twice', () =>
    expect(listed([phrase('提高政治站位'), phrase('提高工作效率')], ['认识', '政治站位'])).toEqual([
      ...['认识', '提高政治站位 = 政治站位', '提高工作效率'],
    ]));

  test('a mark at the end makes no other entry', () =>
    expect(listed([phrase('提高政治站位')], ['政治站位，', '政治站位，扛牢责任'])).toEqual([
      ...['提高政治站位 = 政治站位，', '政治站位，扛牢责任'],
    ]));

  test('what is less likely stands behind the phrases', () =>
    expect(listed([phrase('提高政治站位')], ['一', '二', '三', '四', '五', '六'])).toEqual([
      ...['一', '二', '三', '四', '五', '提高政治站位', '六'],
    ]));

  test('a frame, whose slots differ, stays an entry of its own', () =>
    expect(listed([phrase('提高…水平', '提高${1:【…】}水平')], ['【…】水平'])).toEqual([
      ...['【…】水平', '提高${1:【…】}水平'],
    ]));
});

describe('a continuation part by part', () => {
  const parts = (text: string): string[] => {
    const found: string[] = [];
    for (let rest = text; rest !== '';) {
      const part = firstPiece(rest);
      found.push(part);
      rest = rest.slice(part.length);
    }
    return found;
  };
  test.each([
    ['压实责任', ['压实责任']],
    ['压实责任，排查隐患【…】处。', ['压实责任，', '排查隐患', '【…】', '处。']],
    ['【…】【…】户', ['【…】', '【…】', '户']],
    ['，确保安全，不出事故。', ['，确保安全，', '不出事故。']],
  ])('%s', (text, wanted) => expect(parts(text)).toEqual(wanted));
});

import { describe, expect, test } from 'vitest';
import { findingsOf } from '../../support/check-findings.ts';
import { EXAMPLES } from './confusables-examples.ts';

const words = (text: string): string[] => (text === '' ? [] : text.split(' '));

describe('wording/confusable', () => {
  for (const [id, hits, near] of EXAMPLES) {
    for (const text of words(hits))
      test(`${id} finds ${text}`, () => expect(findingsOf(text, 'wording/confusable')).not.toEqual([]));
    for (const text of words(near))
      test(`${id} leaves ${text} alone`, () => expect(findingsOf(text, 'wording/confusable')).toEqual([]));
  }

  test('quotes the word around a single character, and marks the word alone', () => {
    const messages = (text: string): string[] => findingsOf(text, 'wording/confusable').map(({ message }) => message);
    expect(messages('我认为讲的很全面。')).toEqual(['“讲的很”应为“讲得很”（标准）']);
    expect(messages('形势审视的不清。')).toEqual(['“审视的不”应为“审视得不”（标准）']);
    const text = '这次疫情再度爆发。';
    const [finding] = findingsOf(text, 'wording/confusable');
    expect(text.slice(finding!.range.start, finding!.range.end)).toBe('爆发');
  });
});

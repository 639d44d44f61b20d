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
});

import { describe, expect, it } from 'vitest';
import { isFromCheck } from '../../src/pages/archive-check/messages.ts';
import { isFromFinal } from '../../src/pages/final-check/messages.ts';
import { isFromForm } from '../../src/pages/fill-form/messages.ts';
import { isFromStatistics } from '../../src/pages/statistics/messages.ts';
import { isFromAnswers } from '../../src/pages/request-answers/messages.ts';

type Guard = (value: unknown) => boolean;

describe('messages of pages', () => {
  it.each<[string, Guard, unknown]>([
    ['final check', isFromFinal, { type: 'ready' }],
    ['final check', isFromFinal, { type: 'jump', key: 'blanks' }],
    ['final check', isFromFinal, { type: 'tick', key: '' }],
    ['copies', isFromCheck, { type: 'base', key: '0' }],
    ['copies', isFromCheck, { type: 'noBase' }],
    ['form', isFromForm, { type: 'apply', values: [['b1', '3']] }],
    ['form', isFromForm, { type: 'try', values: [] }],
    ['form', isFromForm, { type: 'reveal', id: 'b1' }],
    ['answers', isFromAnswers, { type: 'apply', keys: [0, 12] }],
    ['answers', isFromAnswers, { type: 'reveal', key: 0 }],
    ['statistics', isFromStatistics, { type: 'jump', key: 'longest' }],
    ['statistics', isFromStatistics, { type: 'export' }],
  ])('%s: %#, one that it sends', (_page, isMessage, message) => expect(isMessage(message)).toBe(true));

  it.each<[string, Guard, unknown]>([
    ['final check', isFromFinal, null],
    ['final check', isFromFinal, 'ready'],
    ['final check', isFromFinal, {}],
    ['final check', isFromFinal, { type: 'toString' }],
    ['final check', isFromFinal, { type: '__proto__' }],
    ['final check', isFromFinal, { type: 'jump', part: 0, row: 1 }],
    ['final check', isFromFinal, { type: 'tick', key: 3 }],
    ['copies', isFromCheck, { type: 'jump', key: 0 }],
    ['copies', isFromCheck, { type: 'delete', key: '0' }],
    ['form', isFromForm, { type: 'apply' }],
    ['form', isFromForm, { type: 'apply', values: 'b1' }],
    ['form', isFromForm, { type: 'apply', values: [['b1']] }],
    ['form', isFromForm, { type: 'apply', values: [['b1', 3]] }],
    ['form', isFromForm, { type: 'reveal', id: { toString: 'b1' } }],
    ['answers', isFromAnswers, { type: 'apply', keys: [-1] }],
    ['answers', isFromAnswers, { type: 'apply', keys: [0.5] }],
    ['answers', isFromAnswers, { type: 'apply', keys: ['0'] }],
    ['answers', isFromAnswers, { type: 'reveal', key: Number.NaN }],
    ['answers', isFromAnswers, { type: 'delete', key: 0 }],
    ['statistics', isFromStatistics, { type: 'jump', key: 3 }],
    ['statistics', isFromStatistics, { type: 'write', key: '0' }],
  ])('%s: %#, one that it never sends', (_page, isMessage, message) => expect(isMessage(message)).toBe(false));
});

import { describe, expect, test } from 'vitest';
import { allRules } from '../../../src/core/index.ts';
import { findingsOf } from '../../support/check-findings.ts';

/** The page of a rule shows what the rule does: its wrong example is found, its right one is not. */
describe.each(allRules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  test('finds its wrong example', () => expect(findingsOf(rule.documentation.wrong, id)).not.toEqual([]));
  test('leaves its right example alone', () => expect(findingsOf(rule.documentation.right, id)).toEqual([]));
});

import { checkSync } from 'recheck';
import { expect, test } from 'vitest';
import { accepted, isJudged } from './support/accepted-expressions.ts';
import { assembledExpressions, literalExpressions, repeatsGroup } from './support/regular-expressions.ts';

/** All expressions are judged in test/long; here those alone that can be exponential, but for the ones judged already. */
test('no expression takes exponential time', async () => {
  const suspects = [...literalExpressions(), ...(await assembledExpressions())].filter(
    (one) => repeatsGroup(one.source) && !isJudged(one),
  );
  const wrong = suspects.filter(({ source, flags }) => {
    const found = checkSync(source, flags, { checker: 'auto', timeout: 3000, attackLimit: 100_000 });
    return found.status === 'vulnerable' && found.complexity.type === 'exponential';
  });
  expect(wrong).toEqual([]);
});

test('each accepted expression has a reason', () => expect(accepted.filter(({ why }) => why.length < 12)).toEqual([]));

import { check, type Diagnostics } from 'recheck';
import { expect, test } from 'vitest';
import { isAccepted } from '../support/accepted-expressions.ts';
import { assembledExpressions, literalExpressions, type Expression } from '../support/regular-expressions.ts';

/** Bounds of the search for an attack are counted in steps, so that what is found does not depend on the machine. */
const bounds = {
  checker: 'auto',
  timeout: 120_000,
  seedingTimeout: null,
  incubationTimeout: null,
  attackTimeout: null,
  incubationLimit: 2000,
  attackLimit: 200_000,
} as const;

/**
 * With so few steps a linear expression that reads a place a hundred times looks like a quadratic one, in one search of many.
 * So what the search suspects is judged once more: by structure where it can be, and by attacks that no constant factor explains.
 */
const certain = { ...bounds, maxRepeatCount: 1000, attackLimit: 100_000_000 } as const;

const named = (found: Diagnostics): string => {
  if (found.status === 'safe') return 'safe';
  if (found.status === 'unknown') return `unknown (${found.error.kind})`;
  return found.complexity.type === 'polynomial' ? `polynomial ${found.complexity.degree}` : found.complexity.type;
};

const isHarmless = (verdict: string, one: Expression): boolean =>
  verdict === 'safe' || (verdict !== 'exponential' && isAccepted(one));

async function judge(one: Expression): Promise<string> {
  const suspected = await check(one.source, one.flags, bounds);
  const isSuspicion = suspected.status === 'vulnerable' && suspected.checker === 'fuzz';
  if (!isSuspicion || isHarmless(named(suspected), one)) return named(suspected);
  return named(await check(one.source, one.flags, certain));
}

test('every expression of the program is linear, or accepted with a reason', { timeout: 1_800_000 }, async () => {
  const left = [...literalExpressions(), ...(await assembledExpressions())];
  const wrong: string[] = [];
  const unjudged: string[] = [];
  const work = async (): Promise<void> => {
    for (let one = left.pop(); one !== undefined; one = left.pop()) {
      const verdict = await judge(one);
      // How many can be judged within the time depends on the machine, so what was not judged is told and is no fault.
      const list = verdict.startsWith('unknown') ? unjudged : wrong;
      if (!isHarmless(verdict, one)) list.push(`${verdict}  ${one.file}  /${one.source}/${one.flags}`);
    }
  };
  await Promise.all([work(), work()]);
  if (unjudged.length > 0) console.log(`not judged:\n${unjudged.sort().join('\n')}`);
  expect(wrong.sort()).toEqual([]);
});

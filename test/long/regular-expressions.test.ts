import { check } from 'recheck';
import { expect, test } from 'vitest';
import { isAccepted } from '../support/accepted-expressions.ts';
import { assembledExpressions, literalExpressions, type Expression } from '../support/regular-expressions.ts';

/** Such an expression is judged by its structure, or by attacks where it looks around; both within bounds. */
const bounds = { checker: 'auto', timeout: 20_000, incubationLimit: 2000, attackLimit: 200_000 } as const;

async function judge({ source, flags }: Expression): Promise<string> {
  const found = await check(source, flags, bounds);
  if (found.status === 'safe') return 'safe';
  if (found.status === 'unknown') return `unknown (${found.error.kind})`;
  return found.complexity.type === 'polynomial' ? `polynomial ${found.complexity.degree}` : found.complexity.type;
}

test('every expression of the program is linear, or accepted with a reason', { timeout: 1_800_000 }, async () => {
  const left = [...literalExpressions(), ...(await assembledExpressions())];
  const wrong: string[] = [];
  const unjudged: string[] = [];
  const work = async (): Promise<void> => {
    for (let one = left.pop(); one !== undefined; one = left.pop()) {
      const verdict = await judge(one);
      const isHarmless = verdict === 'safe' || (verdict !== 'exponential' && isAccepted(one));
      // How many can be judged within the time depends on the machine, so what was not judged is told and is no fault.
      const list = verdict.startsWith('unknown') ? unjudged : wrong;
      if (!isHarmless) list.push(`${verdict}  ${one.file}  /${one.source}/${one.flags}`);
    }
  };
  await Promise.all([work(), work()]);
  if (unjudged.length > 0) console.log(`not judged:\n${unjudged.sort().join('\n')}`);
  expect(wrong.sort()).toEqual([]);
});

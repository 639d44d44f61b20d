/**
 * Does something when the host has answered what else it was asked meanwhile.
 *
 *     const { laterFeatures } = await inTurn(() => import('./background.ts'));
 */
export const inTurn = async <Result>(work: () => Promise<Result>): Promise<Result> => {
  await new Promise((resolve) => setTimeout(resolve));
  return work();
};

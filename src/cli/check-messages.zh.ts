/** What `check` says at the end; `at` is the stage that it graded for, by who named it. */
export const check = {
  none: (at: string): string => `没有发现问题（${at}）`,
  sum: (count: number, counts: readonly string[], at: string): string =>
    `共 ${count} 个问题：${counts.join('，')}（${at}）`,
  stage: {
    asked: (stage: string): string => `按${stage}阶段`,
    record: (stage: string): string => `按文稿记下的${stage}阶段`,
    nobody: (stage: string): string => `文稿没有记下阶段，按${stage}`,
  },
};

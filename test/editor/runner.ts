/**
 * A test runner of one page: the same in both extension hosts, where mocha's two builds behave differently. It gives
 * `describe`, `it` and `afterEach`, runs the cases in order and reports each with its time.
 */
interface Group {
  readonly title: string;
  readonly after: (() => unknown)[];
}

/**
 * Runs what `load` registers, the suites do so when they are loaded; throws when a case failed, as VS Code's test interface wants.
 * A case may take `limit` milliseconds, and say with `note` what it has measured.
 */
export async function runSuites(
  load: () => Promise<unknown>,
  report: (line: string) => void,
  limit = 60_000,
): Promise<void> {
  const cases: { title: string; group: Group; body: () => unknown }[] = [];
  const groups: Group[] = [];
  const current = (): Group => groups.at(-1) ?? { title: '', after: [] };
  Object.assign(globalThis, {
    describe(title: string, body: () => void): void {
      groups.push({ title: [...groups.map((group) => group.title), title].join(' › '), after: [...current().after] });
      body();
      groups.pop();
    },
    it: (title: string, body: () => unknown) => cases.push({ title, group: current(), body }),
    note: (line: string) => report(`    ${line}`),
    afterEach: (body: () => unknown) => current().after.push(body),
  });
  await load();
  let failed = 0;
  for (const { title, group, body } of cases) {
    const start = Date.now();
    try {
      await limited(body, limit);
      report(`  ✓ ${group.title} › ${title} (${Date.now() - start} ms)`);
    } catch (error) {
      failed++;
      report(
        `  ✗ ${group.title} › ${title}\n${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
      );
    }
    for (const after of group.after)
      await limited(after, limit).catch((error: unknown) => report(`  ! ${String(error)}`));
  }
  report(`${cases.length - failed} passed, ${failed} failed`);
  if (failed > 0) throw new Error(`${failed} failed`);
}

/** A case that hangs must not hang the run. */
async function limited(body: () => unknown, limit: number): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`not done after ${limit / 1000} s`)), limit);
  });
  await Promise.race([Promise.resolve(body()), late]).finally(() => clearTimeout(timer));
}

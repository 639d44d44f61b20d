/**
 * A test runner of one page: the same in both extension hosts, where mocha's two builds behave differently. It gives
 * `describe`, `it` and `afterEach`, runs the cases in order and reports each with its time.
 */
interface Group {
  readonly title: string;
  readonly after: (() => unknown)[];
}

const LIMIT = 60_000;

/** Runs what `load` registers, the suites do so when they are loaded; throws when a case failed, as VS Code's test interface wants. */
export async function runSuites(load: () => Promise<unknown>, report: (line: string) => void): Promise<void> {
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
    afterEach: (body: () => unknown) => current().after.push(body),
  });
  await load();
  let failed = 0;
  for (const { title, group, body } of cases) {
    const start = Date.now();
    try {
      await limited(body);
      report(`  ✓ ${group.title} › ${title} (${Date.now() - start} ms)`);
    } catch (error) {
      failed++;
      report(
        `  ✗ ${group.title} › ${title}\n${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
      );
    }
    for (const after of group.after) await limited(after).catch((error: unknown) => report(`  ! ${String(error)}`));
  }
  report(`${cases.length - failed} passed, ${failed} failed`);
  if (failed > 0) throw new Error(`${failed} failed`);
}

/** A case that hangs must not hang the run. */
async function limited(body: () => unknown): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`not done after ${LIMIT / 1000} s`)), LIMIT);
  });
  await Promise.race([Promise.resolve(body()), late]).finally(() => clearTimeout(timer));
}

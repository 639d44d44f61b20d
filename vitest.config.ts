import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/core/**/*.test.ts', 'test/cli/**/*.test.ts', 'test/office/**/*.test.ts', 'test/*.test.ts'],
    testTimeout: 60_000,
    // The core is pure, so test files may share its modules: half the processor time of a run.
    isolate: false,
  },
});

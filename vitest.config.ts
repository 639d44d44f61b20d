import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/{core,cli,office,pages}/**/*.test.ts', 'test/*.test.ts'],
    // Only what hangs takes so long; a busy machine may be ten times slower than a quiet one.
    testTimeout: 300_000,
    // The core is pure, so test files may share its modules: half the processor time of a run.
    isolate: false,
  },
});

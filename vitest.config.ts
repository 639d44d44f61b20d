import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // Only what hangs takes so long; a busy machine may be ten times slower than a quiet one.
    testTimeout: 300_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'core',
          include: ['test/{core,cli,office,pages}/**/*.test.ts', 'test/*.test.ts'],
          // The core is pure, so test files may share its modules: half the processor time of a run.
          isolate: false,
        },
      },
      // Modules of the editor, each file with a VS Code of its own making: a module that one has read is no use to another.
      { extends: true, test: { name: 'editor', include: ['test/without-window/**/*.test.ts'] } },
    ],
  },
});

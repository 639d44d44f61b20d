import { defineConfig } from 'vitest/config';

/** What takes minutes: many runs of the properties, other programs, all regular expressions. `npm run test:long` runs it. */
export default defineConfig({
  test: { include: ['test/long/**/*.test.ts'], testTimeout: 1_800_000, hookTimeout: 600_000 },
});

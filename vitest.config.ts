import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  test: {
    allowOnly: false,
    reporters: ['default', './tests/support/summary-reporter.ts'],
    projects: [
      {
        plugins: [WxtVitest()],
        test: {
          name: 'unit',
          setupFiles: 'tests/support/runes.ts',
          include: ['tests/unit/**/*.test.ts', 'tests/invariants.test.ts'],
          exclude: ['tests/unit/fixtures.test.ts'],
        },
      },
      {
        // The first page pays for making every vocabulary ready, on a busy machine several seconds.
        test: { name: 'fixtures', include: ['tests/unit/fixtures.test.ts'], testTimeout: 30_000 },
      },
      {
        // What is only true of a build: run `npm run build` first.
        test: { name: 'built', include: ['tests/built.test.ts'] },
      },
      {
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: 'tests/support/e2e-setup.ts',
          // A browser at a time, and none beside the other tests: machines with two cores keep their pace.
          fileParallelism: false,
          sequence: { groupOrder: 1 },
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});

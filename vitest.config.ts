import { defineConfig } from 'vitest/config';
import { LongestFirst } from './test/rig/longest-first.ts';

export default defineConfig({
  test: {
    // The control plane shares the machine with the tests; more workers only make each other time out.
    maxWorkers: 3,
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: ['test/e2e/**'],
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          globalSetup: ['test/rig/global-setup.ts'],
          testTimeout: 60_000,
          expect: { poll: { timeout: 15_000 } },
          hookTimeout: 60_000,
          // Real processes on a shared machine: in CI one test may be unlucky once; at a desk it should be seen.
          retry: process.env.CI ? 1 : 0,
        },
      },
    ],
  },
});

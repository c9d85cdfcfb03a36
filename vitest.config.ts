import { defineConfig } from 'vitest/config';
import { OWN_REPORTERS } from './scripts/test/own-reporters.ts';
import { compileCache } from './test/rig/compile-cache.ts';
import { LongestFirst } from './test/rig/longest-first.ts';

/** A worker makes much that is soon forgotten: with room for more of it, it collects less often (measured: a tenth of its time). */
const execArgv = ['--min-semi-space-size=32', '--max-semi-space-size=32'];
/** What is polled for costs nothing once it is so: long, for a machine that is busy with something else. */
const expectation = { poll: { timeout: 60_000 } };

/** Far more than any takes: a machine that is busy with something else takes some times as long, and only what hangs comes here. */
const LONGEST_TEST_MS = 300_000;

process.env.NODE_COMPILE_CACHE = compileCache(import.meta.dirname);

const onRealProcesses = {
  execArgv,
  testTimeout: LONGEST_TEST_MS,
  hookTimeout: LONGEST_TEST_MS,
  expect: expectation,
  // Real processes on a shared machine: in CI one test may be unlucky once, and is listed at the end; at a desk it should be seen.
  retry: process.env.CI ? 1 : 0,
};

export default defineConfig({
  test: {
    // The control plane shares the machine with the tests. Half of what they do is to wait for it: with four a tenth of two processors is idle.
    maxWorkers: 5,
    // Of a file whose tests mostly wait for the cluster and say so (concurrent).
    maxConcurrency: 3,
    reporters: ['default', ...OWN_REPORTERS],
    sequence: { sequencer: LongestFirst },
    // A worker keeps the modules it has read for its next files: reading them anew took half of the time of the unit tests.
    isolate: false,
    // Node reads TypeScript itself, and keeps what it made of it for the next worker: a seventh of the unit tests' processor time.
    experimental: { viteModuleRunner: false },
    setupFiles: ['test/rig/each-file.ts'],
    projects: [
      {
        test: {
          name: 'unit',
          execArgv,
          include: ['test/**/*.test.ts'],
          exclude: ['test/e2e/**'],
          testTimeout: LONGEST_TEST_MS,
          hookTimeout: LONGEST_TEST_MS,
          expect: expectation,
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['test/e2e/*.test.ts'],
          globalSetup: ['test/rig/global-setup.ts'],
          ...onRealProcesses,
        },
      },
      {
        test: {
          name: 'node',
          include: ['test/e2e/real-node/*.test.ts'],
          globalSetup: ['test/rig/node-setup.ts'],
          ...onRealProcesses,
        },
      },
    ],
  },
});

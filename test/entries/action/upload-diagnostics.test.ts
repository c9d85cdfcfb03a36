import { expect, it } from 'vitest';
import { wantsUpload } from '../../../src/entries/action/upload-diagnostics.ts';
import type { ReleaseResult, RunResult } from '../../../src/model/result/run-result.ts';

const run = (outcome: RunResult['outcome'], failure?: ReleaseResult['failure']) => ({
  outcome,
  releases: [{ ...(failure && { failure }) } as ReleaseResult],
});
const REFUSED = { reason: 'invalid', message: 'refused' } as const;

it.each([
  ['always', 'no-changes', undefined, true],
  ['never', 'failed', REFUSED, false],
  ['on-failure', 'succeeded', undefined, false],
  ['on-failure', 'no-changes', undefined, false],
  ['on-failure', 'failed', REFUSED, true],
  ['on-failure', 'timed-out', undefined, true],
  ['on-failure', 'cancelled', undefined, true],
  ['on-failure', 'interrupted', undefined, true],
  // Of a chart that may fail.
  ['on-failure', 'succeeded', REFUSED, true],
] as const)('with `%s` of a run that ended as %s, with failure %j: %j', (mode, outcome, failure, wanted) => {
  expect(wantsUpload(mode, run(outcome, failure))).toBe(wanted);
});

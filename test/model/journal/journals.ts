import type { Cost, Event, EventBody } from '../../../src/model/journal/event.ts';
import type { Plan } from '../../../src/model/plan/plan.ts';
import type { Failure } from '../../../src/model/result/failure.ts';
import { aHook, aPlan, aRelease, withHooks } from '../plan/a-plan.ts';

export const cost: Cost = {
  helmProcesses: 2,
  kubectlProcesses: 0,
  scriptProcesses: 1,
  apiCalls: 9,
  apiBytes: 999,
};
export const notReady: Failure = { reason: 'not-ready', message: 'Deployment/web/api has 0 of 1 pods ready' };

/** A journal with a second between the events. */
export function journal(plan: Plan, ...bodies: EventBody[]): Event[] {
  const planned: EventBody = { type: 'run-planned', plan, commit: 'abc' };
  return [planned, ...bodies].map((body, index) => ({ at: 1_000 * index, ...body }));
}

export const api = { release: 'api' } as const;
export const succeeded: EventBody[] = [
  { type: 'release-started', ...api },
  { type: 'phase-started', ...api, phase: 'preExec' },
  { type: 'hook-started', ...api, hook: 'api/preExec/0', attempt: 1 },
  { type: 'hook-started', ...api, hook: 'api/preExec/0', attempt: 2 },
  { type: 'hook-ended', ...api, hook: 'api/preExec/0', attempts: 2, outcome: 'succeeded', result: 'x' },
  { type: 'phase-ended', ...api, phase: 'preExec' },
  { type: 'phase-started', ...api, phase: 'exec' },
  { type: 'revision-changed', ...api, revision: 4, status: 'deployed' },
  { type: 'phase-ended', ...api, phase: 'exec' },
  { type: 'release-ended', ...api, outcome: 'succeeded' },
  { type: 'run-ended', outcome: 'succeeded', cost },
];
export const rolledBack: EventBody[] = [
  { type: 'release-started', ...api },
  { type: 'phase-started', ...api, phase: 'exec' },
  { type: 'revision-changed', ...api, revision: 4, status: 'failed' },
  { type: 'phase-ended', ...api, phase: 'exec', failure: notReady },
  {
    type: 'diagnosed',
    ...api,
    folder: 'diagnostics/api',
    cause: { reason: 'not-ready', message: 'ImagePullBackOff: x/api:1.3.0 not found' },
  },
  { type: 'phase-started', ...api, phase: 'onFailure' },
  { type: 'phase-ended', ...api, phase: 'onFailure', failure: { reason: 'hook', message: 'exit 1' } },
  { type: 'rollback-started', ...api, to: 3 },
  { type: 'revision-changed', ...api, revision: 5, status: 'deployed' },
  { type: 'rollback-ended', ...api, to: 3 },
  { type: 'release-ended', ...api, outcome: 'failed', failure: notReady },
  { type: 'run-ended', outcome: 'failed', failure: notReady, cost },
];
export const withHook = aPlan({
  releases: [aRelease({ phases: withHooks({ preExec: [aHook('api/preExec/0')] }) })],
});

/** One chart upgraded, with a hook that needed two attempts. */
export function succeededRun(): Event[] {
  return journal(withHook, ...succeeded);
}

/** One chart whose upgrade failed, was diagnosed and rolled back. */
export function failedRun(): Event[] {
  return journal(aPlan(), ...rolledBack);
}

import { describe, expect, it } from 'vitest';
import type { Event } from '../../../src/model/journal/event.ts';
import type { Phase } from '../../../src/model/plan/phase.ts';
import type { RunOptions } from '../../../src/session/contract.ts';
import { killedRun } from '../../../src/session/ending/killed-run.ts';
import { plan, plannedRelease } from '../../rig/planned.ts';

const releases = [plannedRelease('api'), plannedRelease('web'), plannedRelease('db')];
const events: Event[] = [
  { at: 1, type: 'run-planned', plan: plan(releases) },
  { at: 2, type: 'release-started', release: 'api' },
  { at: 3, type: 'release-started', release: 'web' },
  { at: 4, type: 'release-ended', release: 'api', outcome: 'failed' },
];

function killed(state: Record<string, string>, options: Partial<RunOptions> = {}, more: Event[] = []) {
  return killedRun([...events, ...more], {
    getState: (key) => state[key] ?? '',
    options: { resultFolder: '/nowhere', ...options } as RunOptions & { resultFolder: string },
    isStillRunning: () => false,
  });
}

describe('what a main step has left behind', () => {
  it('is nothing when it had not come as far as a connection', () => {
    expect(killed({})).toBeUndefined();
  });

  it('are the releases that had started and not ended', () => {
    expect([...(killed({ kubectl: 'kubectl' })?.unsettled ?? [])]).toEqual(['web']);
  });

  it('are also those whose lease could not be given back', () => {
    const run = killed({ kubectl: 'kubectl', 'lease-api': 'held', 'lease-web': 'held' });
    expect([...(run?.unsettled ?? [])]).toEqual(['api', 'web']);
  });

  it('are also the leases of other releases that hooks had taken, of a release or around all charts', () => {
    const lease = (name: string) => JSON.stringify({ name, namespace: 'web' });
    const run = killed({ kubectl: 'kubectl', 'hook-lease-api': lease('old'), 'hook-lease': lease('older') });
    expect(run?.others).toEqual([
      { name: 'older', namespace: 'web', hookOf: undefined },
      { name: 'old', namespace: 'web', hookOf: 'api' },
    ]);
  });

  it('is reached by the kubeconfig of the inputs when the private copy is gone', () => {
    const run = killed(
      { kubectl: 'kubectl', kubeconfig: '/gone/kubeconfig' },
      { kubeconfigContent: 'content', context: 'prod' },
    );
    expect(run).toMatchObject({ options: { kubeconfigContent: 'content', context: 'prod' } });
  });

  it('is a Helm that is dead when its process is not one of the run any more', () => {
    const state = JSON.stringify({ release: 'web', command: 'upgrade', revision: 3, pid: process.pid });
    const run = killed({ kubectl: 'kubectl', privateFolder: '/no/such/hl-folder', 'helm-web': state });
    expect(run?.helmOf('web')).toMatchObject({ revision: 3, isAlive: false });
    expect(run?.helmOf('db')).toBeUndefined();
  });

  it.each<[string, Event[], string | undefined]>([
    ['before its first phase', [], undefined],
    ['in preExec', [started('preExec')], 'preExec'],
    ['in exec', [started('preExec'), started('exec')], 'exec'],
    ['in an onFailure hook', [started('exec'), started('onFailure')], 'exec'],
    [
      'after its evidence was kept',
      [started('exec'), { at: 6, type: 'diagnosed', release: 'web', folder: 'web' }],
      undefined,
    ],
  ])('is worth evidence of a phase when it was killed %s', (_, more, phase) => {
    expect(killed({ kubectl: 'kubectl' }, {}, more)?.phaseOf('web')).toBe(phase);
  });
});

function started(phase: Phase): Event {
  return { at: 5, type: 'phase-started', release: 'web', phase };
}

import { expect, it } from 'vitest';
import type { Event, EventBody } from '../../../src/model/journal/event.ts';
import { foldServing } from '../../../src/model/journal/fold-serving.ts';
import type { MainPhase } from '../../../src/model/plan/phase.ts';
import type { PlannedRelease } from '../../../src/model/plan/plan.ts';
import type { Failure } from '../../../src/model/result/failure.ts';
import { aRelease } from '../plan/a-plan.ts';

const release = 'api';
const broken: Failure = { reason: 'not-ready', message: 'broken' };
const exec: EventBody = { type: 'phase-started', release, phase: 'exec' };
const stored = (revision: number, status: string): EventBody => ({
  type: 'revision-changed',
  release,
  revision,
  status,
});
const failed = (phase: MainPhase, failure = broken): EventBody => ({
  type: 'phase-ended',
  release,
  phase,
  failure,
});
const rolled = (to: number | 'absent', failure?: Failure): EventBody => ({
  type: 'rollback-ended',
  release,
  to,
  ...(failure && { failure }),
});

function serving(events: EventBody[], planned: Partial<PlannedRelease> = {}, isOver = true) {
  return foldServing(
    aRelease(planned),
    events.map((event): Event => ({ at: 0, ...event })),
    isOver,
  );
}

it.each<[string, EventBody[], string]>([
  [
    'after a rollback',
    [exec, stored(5, 'failed'), failed('exec'), stored(6, 'deployed'), rolled(4)],
    'revision 4 serves again',
  ],
  [
    'after a rollback, with what was given back to others and what was not',
    [
      exec,
      failed('exec'),
      {
        ...{ type: 'given-back', release, back: ['ConfigMap/web/a (of no release)'] },
        kept: [{ object: 'ConfigMap/web/b', why: 'kubectl-edit has changed it since' }],
      },
      rolled(4),
    ],
    "revision 4 serves again; given back as it was: ConfigMap/web/a (of no release); not given back, so that it still bears the release's name: ConfigMap/web/b",
  ],
  [
    'after a failed install that was removed',
    [exec, stored(1, 'failed'), failed('exec'), rolled('absent')],
    'uninstalled again',
  ],
  ['without a rollback', [exec, stored(5, 'failed'), failed('exec')], 'revision 5 stays, it is not ready'],
  [
    'whatever was seen, when the lease was lost',
    [exec, stored(5, 'failed'), { type: 'lease-lost', release }, failed('exec'), rolled(4)],
    'not known, for another run may have changed the release since the lease was lost',
  ],
  [
    'after a rollback that failed',
    [exec, stored(5, 'failed'), failed('exec'), stored(6, 'failed'), rolled(4, broken)],
    'revision 6 stays, it is not ready',
  ],
  [
    'after a failed validate',
    [exec, stored(5, 'deployed'), failed('validate')],
    'revision 5 stays, it is not ready',
  ],
  [
    'after failed tests',
    [exec, stored(5, 'deployed'), failed('postExec')],
    'revision 5 stays, its postExec failed',
  ],
  [
    'after a cancel',
    [exec, stored(5, 'failed'), failed('exec', { reason: 'cancelled', message: '' })],
    'revision 5 stays, it was not completed',
  ],
  [
    'when it was brought back and then failed',
    [exec, stored(6, 'deployed'), { type: 'brought-back', release, to: 4 }, failed('exec')],
    'revision 4 serves again',
  ],
  ['before anything changed', [failed('preExec')], 'revision 3 serves as before'],
  [
    'when the API server was away',
    [exec, { type: 'revision-unread', release }, failed('exec')],
    'what Helm has left could not be read',
  ],
  ['when Helm refused it', [exec, failed('exec')], 'revision 3 serves as before'],
])('%s: %#', (_, events, text) => {
  expect(
    serving(events, { installed: { revision: 3, uid: 'uid-3', status: 'deployed', deployedRevision: 3 } }),
  ).toBe(text);
});

it('knows what a killed run has left', () => {
  expect(serving([exec, stored(5, 'pending-upgrade')], {}, false)).toBe(
    'revision 5 stays, it was not completed',
  );
});

it.each<[string, Partial<PlannedRelease>, EventBody[], string]>([
  ['nothing was there', { operation: 'install' }, [failed('preExec')], 'nothing was installed'],
  [
    'only a failed install was there',
    { installed: { revision: 2, uid: 'uid-2', status: 'failed' } },
    [failed('preExec')],
    'revision 2 stays as it was, failed',
  ],
  [
    'an uninstall fails',
    { operation: 'uninstall' },
    [exec, failed('exec')],
    'what is left of it stays, and the next destroy goes on from there',
  ],
])('when %s', (_, planned, events, text) => {
  const { installed: _none, ...rest } = aRelease(planned);
  expect(
    foldServing(
      { ...rest, ...planned } as PlannedRelease,
      events.map((event): Event => ({ at: 0, ...event })),
      true,
    ),
  ).toBe(text);
});

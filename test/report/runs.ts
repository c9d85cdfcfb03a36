import { diffPairs } from '../../src/kube/diff/diff.ts';
import type { KubeObject } from '../../src/kube/object.ts';
import type { EventBody } from '../../src/model/journal/event.ts';
import { foldEvents } from '../../src/model/journal/fold-events.ts';
import type { Diagnosis } from '../../src/model/result/diagnosis.ts';
import type { Failure } from '../../src/model/result/failure.ts';
import type { RunResult } from '../../src/model/result/run-result.ts';
import { cost, journal } from '../model/journal/journals.ts';
import { aHook, aPlan, aRelease, withHooks } from '../model/plan/a-plan.ts';
import { aDiagnosis } from './a-diagnosis.ts';

/** A run and what was found out about its failed releases. */
export interface Told {
  result: RunResult;
  diagnoses: Map<string, Diagnosis>;
}

const STARTED = Date.UTC(2026, 0, 2, 12, 29);
const notReady: Failure = { reason: 'timed-out', message: 'helm upgrade did not finish within 3m' };

/** Four charts, of which one fails and keeps another from running. */
export function failingRun(): Told {
  const diagnosis = aDiagnosis();
  const [cause] = diagnosis.causes;
  const plan = aPlan({
    environment: 'production',
    releases: [
      aRelease({ id: 'crds', name: 'crds' }),
      aRelease({ id: 'database', name: 'database', needs: ['crds'] }),
      aRelease({ needs: ['crds', 'database'], phases: withHooks({ preExec: [aHook('api/preExec/0')] }) }),
      aRelease({ id: 'web-frontend', name: 'web-frontend', needs: ['api'] }),
    ],
  });
  return told(
    [
      ...good('crds', 1_000, 4_000),
      ...good('database', 5_000, 31_000),
      at(36_000, { type: 'release-started', release: 'api' }),
      at(36_000, { type: 'phase-started', release: 'api', phase: 'preExec' }),
      at(36_100, { type: 'hook-started', release: 'api', hook: 'api/preExec/0', attempt: 1 }),
      at(41_000, {
        type: 'hook-ended',
        release: 'api',
        hook: 'api/preExec/0',
        attempts: 1,
        outcome: 'succeeded',
      }),
      at(41_000, { type: 'phase-ended', release: 'api', phase: 'preExec' }),
      at(41_000, { type: 'phase-started', release: 'api', phase: 'exec' }),
      at(42_000, { type: 'revision-changed', release: 'api', revision: 4, status: 'failed' }),
      at(74_000, { type: 'phase-ended', release: 'api', phase: 'exec', failure: notReady }),
      at(75_000, {
        type: 'diagnosed',
        release: 'api',
        folder: '/tmp/run/diagnostics/api',
        ...(cause && { cause }),
      }),
      at(75_000, { type: 'warning', release: 'api', text: 'the chart sets no resource limits' }),
      at(75_500, { type: 'rollback-started', release: 'api', to: 3 }),
      at(82_000, { type: 'revision-changed', release: 'api', revision: 5, status: 'deployed' }),
      at(82_000, { type: 'rollback-ended', release: 'api', to: 3 }),
      at(83_000, { type: 'release-ended', release: 'api', outcome: 'failed', failure: notReady }),
      at(83_000, { type: 'release-ended', release: 'web-frontend', outcome: 'skipped', note: 'needs api' }),
      at(83_500, { type: 'run-ended', outcome: 'failed', failure: notReady, cost }),
    ],
    plan,
    new Map([['api', diagnosis]]),
  );
}

/** Two charts, of which the second was interrupted. */
export function cancelledRun(): Told {
  const failure: Failure = {
    reason: 'cancelled',
    message: 'the run was interrupted by SIGINT while Helm waited',
  };
  const plan = aPlan({
    releases: [aRelease({ id: 'cache', name: 'cache' }), aRelease({ needs: ['cache'] })],
  });
  return told(
    [
      ...good('cache', 500, 8_000),
      at(8_000, { type: 'release-started', release: 'api' }),
      at(8_000, { type: 'phase-started', release: 'api', phase: 'exec' }),
      at(20_000, { type: 'phase-ended', release: 'api', phase: 'exec', failure }),
      at(20_500, { type: 'diagnosed', release: 'api', folder: '/tmp/run/diagnostics/api' }),
      at(21_000, { type: 'release-ended', release: 'api', outcome: 'cancelled', failure }),
      at(21_000, { type: 'run-ended', outcome: 'cancelled', failure, cost }),
    ],
    plan,
    new Map([
      ['api', aDiagnosis({ causes: [failure], logs: [], events: [], missing: ['events: no time was left'] })],
    ]),
  );
}

/** A hundred charts in layers, every seventh of which fails with as much evidence as may be kept. */
export function largeRun(): Told {
  const ids = Array.from({ length: 100 }, (_, index) => `service-${String(index).padStart(2, '0')}`);
  const needsOf = (index: number) => {
    if (index < 4) return [];
    const needs =
      index < 16 ? [index % 4] : [4 + (index % 12), ...(index % 5 === 0 ? [4 + (index % 7)] : [])];
    return [...new Set(needs)].map((other) => ids[other] ?? '');
  };
  const releases = ids.map((id, index) => aRelease({ id, name: id, needs: needsOf(index) }));
  const lines = Array.from(
    { length: 200 },
    (_, line) => `${line} ${'of a log that goes on and on '.repeat(4)}`,
  );
  const diagnosis = aDiagnosis({
    logs: [1, 2].map((pod) => ({ pod: `pod-${pod}`, container: 'main', previous: pod > 1, lines })),
  });
  const failed = ids.filter((_, index) => index % 7 === 3);
  const failure = failureOf(failed[0] ?? '');
  const bodies = ids.flatMap((id, index) => {
    const start = 1_000 * Math.floor(index / 4);
    return failed.includes(id) ? bad(id, start) : good(id, start, start + 2_000 + 100 * (index % 9));
  });
  const end = at(40_000, { type: 'run-ended', outcome: 'failed', failure, cost });
  return told(
    [...bodies, end],
    aPlan({ releases }),
    new Map(failed.map((id) => [id, { ...diagnosis, release: id }])),
  );
}

/** A plan that deletes, changes by hand included, and one chart that the API server would refuse. */
export function planRun(): Told {
  const diff = diffPairs([
    {
      before: anObject('PersistentVolumeClaim', 'data', {
        spec: { resources: { requests: { storage: '10Gi' } } },
      }),
      after: undefined,
    },
    {
      before: anObject('Deployment', 'api', { spec: { replicas: 2, paused: false } }),
      after: anObject('Deployment', 'api', { spec: { replicas: 4, paused: false } }),
    },
    { before: undefined, after: anObject('Service', 'api', { spec: { ports: [{ port: 80 }] } }) },
  ]);
  const failure: Failure = {
    reason: 'invalid',
    code: 'quota-exceeded',
    message:
      'the API server would refuse Secret/web/search: ResourceQuota team is exceeded: requested count/secrets=1, used count/secrets=20, limited to count/secrets=20',
    remedy: 'Raise the quota of the namespace, or ask for less.',
    object: 'Secret/web/search',
  };
  const plan = aPlan({
    dryRun: true,
    environment: 'production',
    releases: [
      aRelease(),
      aRelease({ id: 'old', name: 'old', operation: 'uninstall', why: 'action: destroy' }),
      aRelease({ id: 'search', name: 'search' }),
      aRelease({ id: 'same', name: 'same', operation: 'unchanged', why: 'same inputs as revision 3' }),
    ],
  });
  const deletes = ['PersistentVolumeClaim/web/data'];
  const by = { by: 'kubectl', at: '2026-01-01T12:00:00Z' };
  return told(
    [
      ...['api', 'old', 'search', 'same'].map((release) => at(0, { type: 'release-started', release })),
      at(100, { type: 'deletion', release: 'api', deletes, stays: [] }),
      at(100, {
        type: 'deletion',
        release: 'old',
        deletes: ['ConfigMap/web/old', 'Deployment/web/old', 'Service/web/old'],
        stays: [{ object: 'ConfigMap/web/shared', why: 'it is of release web/api' }],
      }),
      at(900, {
        type: 'release-ended',
        release: 'api',
        outcome: 'planned',
        changes: {
          created: ['Service/web/api'],
          changed: ['Deployment/web/api'],
          dropped: deletes,
          folded: 2,
          byHand: [
            {
              object: 'Deployment/web/api',
              state: 'changed',
              fields: [{ path: 'spec.replicas', change: 'changed', ...by }],
            },
          ],
          diff,
        },
      }),
      at(900, { type: 'release-ended', release: 'old', outcome: 'planned' }),
      at(900, { type: 'release-ended', release: 'search', outcome: 'failed', failure }),
      at(900, { type: 'release-ended', release: 'same', outcome: 'unchanged' }),
      at(1_000, { type: 'run-ended', outcome: 'failed', failure, cost }),
    ],
    plan,
    new Map(),
  );
}

function anObject(kind: string, name: string, more: object): KubeObject {
  return {
    apiVersion: kind === 'Deployment' ? 'apps/v1' : 'v1',
    kind,
    metadata: { name, namespace: 'web' },
    ...more,
  };
}

type At = EventBody & { at: number };

function at(milliseconds: number, body: EventBody): At {
  return { ...body, at: STARTED + milliseconds };
}

function good(release: string, from: number, to: number): At[] {
  return [
    at(from, { type: 'release-started', release }),
    at(from, { type: 'phase-started', release, phase: 'exec' }),
    at(from + (to - from) * 0.8, { type: 'phase-ended', release, phase: 'exec' }),
    at(from + (to - from) * 0.8, { type: 'phase-started', release, phase: 'validate' }),
    at(to, { type: 'phase-ended', release, phase: 'validate' }),
    at(to, { type: 'revision-changed', release, revision: 4, status: 'deployed' }),
    at(to, { type: 'release-ended', release, outcome: 'succeeded' }),
  ];
}

function failureOf(release: string): Failure {
  return { ...notReady, message: `${release}: ${notReady.message}` };
}

function bad(release: string, from: number): At[] {
  const failure = failureOf(release);
  const cause: Failure = {
    reason: 'not-ready',
    code: 'container-crashed',
    message: `CrashLoopBackOff: container ${release} ends with exit code 1: connection refused`,
    remedy: 'Read the end of its log, which follows.',
    object: `Pod/web/${release}-7d9f4-x2x1z`,
  };
  return [
    at(from, { type: 'release-started', release }),
    at(from, { type: 'phase-started', release, phase: 'exec' }),
    at(from + 9_000, { type: 'phase-ended', release, phase: 'exec', failure }),
    at(from + 9_400, { type: 'diagnosed', release, folder: `/tmp/run/diagnostics/${release}`, cause }),
    at(from + 9_500, { type: 'release-ended', release, outcome: 'failed', failure }),
  ];
}

function told(bodies: At[], plan: ReturnType<typeof aPlan>, diagnoses: Map<string, Diagnosis>): Told {
  const [planned, ...events] = journal(plan, ...bodies);
  const start = { ...planned, at: STARTED } as NonNullable<typeof planned>;
  return { result: foldEvents([start, ...events]), diagnoses };
}

import { evidenceOf } from '../evidence.ts';
import { eventOf, objectOf } from '../objects.ts';
import { broken, type CauseCase, ended, RUNNING, refused } from './cause-case.ts';

const failedBy = (reason: string, message: string) => ({
  conditions: [{ type: 'Failed', status: 'True', reason, message }],
});
const OUT_OF_TRIES = failedBy('BackoffLimitExceeded', 'Job has reached the specified backoff limit');
const OUT_OF_TIME = failedBy('DeadlineExceeded', 'Job was active longer than specified deadline');
const failed = { owner: 'Job', podStatus: { phase: 'Failed' }, ownerStatus: OUT_OF_TRIES } as const;
const hook = (events: string) => ({ annotations: { 'helm.sh/hook': events } });

export const JOBS: CauseCase[] = [
  {
    what: 'a Job with the exit code and the words of its pod',
    evidence: broken({ ...failed, status: ended(2), log: ['cannot connect'] }),
    code: 'job-failed',
    says: ['Job web/api failed (BackoffLimitExceeded): exit code 2: cannot connect (container app)'],
  },
  {
    what: 'a Job that took too long, whose pods are gone',
    evidence: evidenceOf({ objects: [objectOf('Job', 'api', {}, { status: OUT_OF_TIME })] }),
    code: 'job-failed',
    says: ['Job web/api failed: DeadlineExceeded: Job was active longer than specified deadline'],
  },
  {
    what: 'the image of a Job that took too long, whose pods are gone',
    evidence: evidenceOf({
      objects: [objectOf('Job', 'api', {}, { status: OUT_OF_TIME })],
      events: [
        eventOf(
          { kind: 'Pod', name: 'api-x7k2p', uid: 'gone', fieldPath: 'spec.containers{app}' } as never,
          1,
          {
            message: 'Failed to pull image "ghcr.io/x/api:1.2": ghcr.io/x/api:1.2: not found',
          },
        ),
      ],
    }),
    code: 'image-not-found',
    says: ['ghcr.io/x/api:1.2 not found (Job web/api, container app)'],
  },
  {
    what: "one of the chart's hooks",
    evidence: broken(
      { ...failed, ...hook('pre-install,pre-upgrade'), status: ended(3), log: ['migration 7 is broken'] },
      {
        failure: { reason: 'not-ready', message: 'failed pre-upgrade: job api failed: BackoffLimitExceeded' },
      },
    ),
    code: 'chart-hook-failed',
    says: [
      'chart hook pre-install,pre-upgrade Job web/api failed (BackoffLimitExceeded): exit code 3: migration 7 is broken',
    ],
  },
  {
    what: 'a chart hook that was deleted after it failed, by the words of Helm',
    evidence: refused({
      reason: 'not-ready',
      message:
        'failed pre-install: resource Job/web/migrate not ready. status: Failed, message: Job Failed. failed: 1/1',
      object: 'Job/web/migrate',
    }),
    code: 'chart-hook-failed',
    says: ['Job/web/migrate'],
  },
  {
    what: 'a chart hook, not the old pods that were broken before it',
    evidence: (() => {
      const old = broken({
        status: { ...RUNNING, restartCount: 4, lastState: { terminated: { exitCode: 1 } } },
      });
      const job = broken({ ...failed, ...hook('pre-upgrade'), status: ended(3), log: ['no table'] });
      return {
        ...job,
        objects: [...old.objects, ...job.objects],
        pods: [...old.pods, ...job.pods],
        failure: {
          reason: 'not-ready' as const,
          message: 'failed pre-upgrade: job api failed: BackoffLimitExceeded',
        },
      };
    })(),
    code: 'chart-hook-failed',
    says: ['exit code 3: no table'],
  },
  {
    what: "one of the chart's tests",
    evidence: broken(
      {
        owner: 'Pod',
        podStatus: { phase: 'Failed' },
        ...hook('test'),
        status: ended(1),
        log: ['expected 200, got 500'],
      },
      { phase: 'postExec', failure: { reason: 'not-ready', message: 'helm test: pod api failed' } },
    ),
    code: 'chart-test-failed',
    says: ['chart hook test Pod web/api failed: exit code 1: expected 200, got 500'],
  },
];

import type { FaultFamily } from './fault.ts';
import { barePod, configMap, job, shell } from './objects.ts';

const hook = (event: string, policy = 'before-hook-creation') => ({
  'helm.sh/hook': event,
  'helm.sh/hook-delete-policy': policy,
});

export const JOBS: FaultFamily = {
  title: 'jobs and chart hooks',
  faults: [
    {
      id: 'job-fails',
      what: 'a Job, its exit code and last words',
      code: 'job-failed',
      says: ['migrate', 'exit code 3', 'table users is locked'],
      objects: [job({ container: shell('echo table users is locked >&2; exit 3') })],
      entry: { waitForJobs: true },
    },
    {
      id: 'job-deadline',
      what: 'a Job that is over its deadline',
      code: 'job-failed',
      says: ['migrate', /deadline/i],
      objects: [job({ spec: { activeDeadlineSeconds: 2 } })],
      entry: { waitForJobs: true },
    },
    {
      id: 'chart-hook-fails',
      what: 'a chart hook and its last words',
      code: 'chart-hook-failed',
      says: ['migrate', 'migration 7 failed'],
      objects: [
        configMap('api'),
        job({ container: shell('echo migration 7 failed; exit 1'), annotations: hook('pre-install') }),
      ],
    },
    {
      id: 'chart-hook-fails-after',
      what: 'a chart hook that runs after the install',
      code: 'chart-hook-failed',
      says: ['register', 'exit code 9', 'no such tenant'],
      objects: [
        configMap('api'),
        job({
          name: 'register',
          container: shell('echo no such tenant; exit 9'),
          annotations: hook('post-install,post-upgrade'),
        }),
      ],
    },
    {
      id: 'chart-hook-deletes-itself',
      what: 'a chart hook that Helm deletes when it fails',
      code: 'chart-hook-failed',
      says: ['migrate'],
      objects: [
        configMap('api'),
        job({
          container: shell('echo migration 8 failed; exit 1'),
          annotations: hook('pre-install', 'hook-failed'),
        }),
      ],
    },
    {
      id: 'chart-hook-pod-fails',
      what: 'a chart hook that is a pod',
      code: 'chart-hook-failed',
      says: ['preflight', 'the licence has expired'],
      objects: [
        configMap('api'),
        barePod('preflight', shell('echo the licence has expired; exit 1'), hook('pre-install')),
      ],
    },
    {
      id: 'chart-hook-image',
      what: 'the image of a chart hook that does not exist',
      code: 'image-not-found',
      says: ['missing/migrate:1.2'],
      objects: [
        configMap('api'),
        job({
          container: { image: '$REGISTRY/missing/migrate:1.2' },
          annotations: hook('pre-install'),
        }),
      ],
    },
    {
      id: 'chart-test-fails',
      what: "the chart's test that fails",
      code: 'chart-test-failed',
      says: ['smoke', 'expected 200 but got 500'],
      objects: [
        configMap('api'),
        barePod('smoke', shell('echo expected 200 but got 500; exit 1'), { 'helm.sh/hook': 'test' }),
      ],
      entry: { test: { enabled: true, timeout: '60s' } },
    },
    {
      id: 'bare-pod-fails',
      what: 'a pod of the chart itself that fails',
      code: 'container-crashed',
      says: ['tool', 'exit code 8', 'no input'],
      objects: [barePod('tool', shell('echo no input; exit 8'))],
    },
    {
      id: 'step-fails',
      what: 'a step of the manifest and its last words',
      code: 'hook-failed',
      says: ['warm the cache', /exit(ed with)?( code)? 5/, 'cache host is down'],
      objects: [configMap('api')],
      entry: {
        hooks: { postExec: [{ name: 'warm the cache', run: 'echo cache host is down >&2; exit 5' }] },
      },
    },
    {
      id: 'step-check-fails',
      what: 'a check of the manifest and what it saw',
      code: 'check-failed',
      says: ['api', 'colour', 'red'],
      objects: [configMap('api', { colour: 'red' })],
      entry: {
        hooks: {
          validate: [
            { check: { field: { object: 'configmap/api', path: '$.data.colour', equals: 'blue' } } },
          ],
        },
      },
    },
    {
      id: 'step-wait-fails',
      what: 'a step that waits for nothing',
      code: 'check-failed',
      says: ['elsewhere'],
      objects: [configMap('api')],
      entry: { hooks: { postExec: [{ wait: ['configmap/elsewhere'], timeout: '5s' }] } },
    },
  ],
};

import type { Diagnosis } from '../../src/model/result/diagnosis.ts';

/** What was found out about a release `api` whose image does not exist. */
export function aDiagnosis(overrides: Partial<Diagnosis> = {}): Diagnosis {
  return {
    formatVersion: 1,
    release: 'api',
    causes: [
      {
        reason: 'not-ready',
        code: 'image-not-found',
        message: 'ImagePullBackOff: ghcr.io/x/api:1.3.0 not found',
        remedy: 'Push the image, or correct the tag in the values.',
        object: 'Pod/web/api-7d9f4-x2x1z',
      },
      {
        reason: 'not-ready',
        code: 'readiness-probe',
        message: 'the readiness probe of worker fails: HTTP probe failed with statuscode: 503',
      },
    ],
    objects: [
      {
        object: 'Deployment/web/api',
        status: 'progressing',
        note: '1 of 3 pods are of the new template and ready',
      },
      { object: 'Service/web/api', status: 'ready' },
    ],
    pods: [
      {
        object: 'Pod/web/api-7d9f4-x2x1z',
        owner: 'ReplicaSet/web/api-7d9f4',
        isNew: true,
        phase: 'Pending',
        ready: false,
        restarts: 0,
        node: 'node-1',
        troubles: ['container api cannot pull ghcr.io/x/api:1.3.0: not found'],
      },
      {
        object: 'Pod/web/worker-5c6d7-abcde',
        isNew: true,
        phase: 'Running',
        ready: false,
        restarts: 4,
        node: 'node-2',
        troubles: ['container worker is not ready'],
      },
      {
        object: 'Pod/web/api-66aa1-old01',
        isNew: false,
        phase: 'Running',
        ready: true,
        restarts: 0,
        troubles: [],
      },
    ],
    events: [
      {
        at: '2026-01-02T12:30:01Z',
        object: 'Pod/web/worker-5c6d7-abcde',
        reason: 'Unhealthy',
        message: 'Readiness probe failed: HTTP probe failed with statuscode: 503',
        count: 12,
      },
      {
        at: '2026-01-02T12:30:05Z',
        object: 'Pod/web/api-7d9f4-x2x1z',
        reason: 'Failed',
        message: 'Failed to pull image "ghcr.io/x/api:1.3.0": not found',
        count: 1,
      },
    ],
    logs: [
      {
        pod: 'worker-5c6d7-abcde',
        container: 'worker',
        previous: true,
        lines: ['starting worker', 'connecting to db:5432', 'fatal: connection refused'],
      },
    ],
    nodes: [
      { name: 'node-1', conditions: ['MemoryPressure=False', 'Ready=True'] },
      { name: 'node-2', conditions: ['MemoryPressure=True (kubelet has insufficient memory)', 'Ready=True'] },
    ],
    history: [
      { revision: 3, status: 'deployed', modifiedAt: '2026-01-01T08:00:00Z', chartVersion: '1.2.0' },
      { revision: 4, status: 'failed', modifiedAt: '2026-01-02T12:30:00Z', chartVersion: '1.3.0' },
    ],
    diff: {
      from: 3,
      to: 4,
      text: [
        '--- Deployment/web/api',
        '+++ Deployment/web/api',
        '@@ -11,5 +11,5 @@',
        '     spec:',
        '       containers:',
        '-        - image: ghcr.io/x/api:1.2.0',
        '+        - image: ghcr.io/x/api:1.3.0',
        '           name: api',
        '# Deployment/web/api has another label helm.sh/chart',
        '',
      ].join('\n'),
    },
    missing: ['pods of Job/web/seed: forbidden'],
    cost: { apiCalls: 9, durationMs: 412 },
    ...overrides,
  };
}

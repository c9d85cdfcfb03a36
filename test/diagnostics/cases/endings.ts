import { broken, type CauseCase, ended, looping, RUNNING, waiting } from './cause-case.ts';

export const ENDINGS: CauseCase[] = [
  {
    what: 'a crash loop with the error of its log',
    evidence: broken({
      status: looping(3),
      log: [
        'starting',
        'Error: no database at db:5432',
        '    at connect (/app/db.js:3:9)',
        '',
        'Node.js v24.1.0',
      ],
    }),
    code: 'container-crashed',
    says: [
      'CrashLoopBackOff: exit code 3: Error: no database at db:5432 (Deployment web/api, container app, 3 restarts)',
    ],
  },
  {
    what: 'a crash whose log is empty but whose termination message is not',
    evidence: broken({ status: looping(1, { message: 'config is broken\n' }) }),
    code: 'container-crashed',
    says: ['exit code 1: config is broken'],
  },
  {
    what: 'a program that ends well though it should go on',
    evidence: broken({ status: looping(0), log: ['done'] }),
    code: 'container-crashed',
    says: ['ends with exit code 0 though a Deployment should keep running: done'],
  },
  {
    what: 'a crash loop that is up just now',
    evidence: broken({
      status: {
        ready: true,
        restartCount: 2,
        state: { running: {} },
        lastState: { terminated: { exitCode: 3 } },
      },
      podStatus: { phase: 'Running', conditions: [{ type: 'Ready', status: 'True' }] },
      log: ['boom'],
    }),
    code: 'container-crashed',
    says: ['exit code 3: boom (Deployment web/api, container app, 2 restarts)'],
  },
  {
    what: 'the readiness probe, not the other container that has recovered from a crash',
    evidence: broken({
      initContainer: { restartPolicy: 'Always' },
      initStatus: {
        ready: true,
        restartCount: 1,
        state: { running: {} },
        lastState: { terminated: { exitCode: 1 } },
      },
      status: RUNNING,
      events: [['Unhealthy', 'Readiness probe failed: 503', 'app']],
    }),
    code: 'readiness-probe',
    says: ['Readiness probe failed: 503'],
  },
  {
    what: 'a sidecar that ends',
    evidence: broken({
      initContainer: { restartPolicy: 'Always' },
      initStatus: looping(2),
      status: { ...RUNNING, ready: true },
      log: ['bad config'],
    }),
    code: 'container-crashed',
    says: ['exit code 2: bad config (Deployment web/api, sidecar migrate'],
  },
  {
    what: 'a bare pod that failed',
    evidence: broken({ owner: 'Pod', podStatus: { phase: 'Failed' }, status: ended(9), log: ['bad'] }),
    code: 'container-crashed',
    says: ['exit code 9: bad (Pod web/api, container app)'],
  },
  {
    what: 'too little memory, though the liveness probe failed too',
    evidence: broken({
      container: { resources: { limits: { memory: '64Mi' } } },
      status: looping(137, { reason: 'OOMKilled' }),
      events: [['Unhealthy', 'Liveness probe failed: connection refused', 'app']],
    }),
    code: 'container-out-of-memory',
    says: ['OOMKilled: needs more than its memory limit of 64Mi', 'exit code 137'],
  },
  {
    what: 'a command that a script does not find',
    evidence: broken({ status: looping(127), log: ['sh: gunicorn: not found'] }),
    code: 'container-command-missing',
    says: ['exit code 127, command not found: sh: gunicorn: not found'],
  },
  {
    what: 'a command that a script may not execute',
    evidence: broken({ status: looping(126), log: ['sh: /app/run: Permission denied'] }),
    code: 'container-not-executable',
    says: ['exit code 126', 'Permission denied'],
  },
  {
    what: 'a program of another processor',
    evidence: broken({ status: looping(255), log: ['exec /app/run: exec format error'] }),
    code: 'container-not-executable',
    says: ['exec format error'],
  },
  {
    what: 'a script whose interpreter is not in the image',
    evidence: broken({ status: looping(255), log: ['exec /entrypoint.sh: no such file or directory'] }),
    code: 'container-command-missing',
    says: ['exec /entrypoint.sh: no such file or directory'],
  },
  {
    what: 'an abort',
    evidence: broken({ status: looping(134), log: ['free(): invalid pointer'] }),
    code: 'container-crashed',
    says: ['exit code 134, SIGABRT: free(): invalid pointer'],
  },
  {
    what: 'a memory fault',
    evidence: broken({ status: looping(139) }),
    code: 'container-segfault',
    says: ['139', 'SIGSEGV'],
  },
  {
    what: 'a SIGKILL that no probe explains',
    evidence: broken({ status: looping(137) }),
    code: 'container-killed',
    says: ['exit code 137, killed by SIGKILL'],
  },
  {
    what: 'a SIGTERM',
    evidence: broken({ status: looping(143) }),
    code: 'container-killed',
    says: ['exit code 143, killed by SIGTERM'],
  },
  {
    what: 'an init container, not the container that waits for it',
    evidence: broken({
      initContainer: {},
      initStatus: looping(5),
      status: waiting('PodInitializing'),
      log: ['migration 7 failed: relation exists'],
    }),
    code: 'init-container-failed',
    says: ['exit code 5: migration 7 failed: relation exists (Deployment web/api, init container migrate'],
  },
  {
    what: 'an init container that goes on and on',
    evidence: broken({
      initContainer: {},
      initStatus: { ready: false, state: { running: {} } },
      status: waiting('PodInitializing'),
      log: ['waiting for db'],
    }),
    code: 'init-container-waits',
    says: ['init container migrate has not ended: waiting for db (Deployment web/api)'],
  },
  {
    what: 'a liveness probe that restarts, by what the node said',
    evidence: broken({
      status: looping(1),
      events: [
        ['Unhealthy', 'Liveness probe failed: HTTP probe failed with statuscode: 500', 'app'],
        ['Killing', 'Container app failed liveness probe, will be restarted', 'app'],
      ],
    }),
    code: 'liveness-probe',
    says: ['Liveness probe failed: HTTP probe failed with statuscode: 500', 'container app, 3 restarts'],
  },
  {
    what: 'a liveness probe, when the node forgot that it killed',
    evidence: broken({
      status: looping(137),
      events: [['Unhealthy', 'Liveness probe failed: stuck\n', 'app']],
    }),
    code: 'liveness-probe',
    says: ['Liveness probe failed: stuck, so the container is restarted'],
  },
  {
    what: 'a crash beside a liveness probe that could not connect because of it',
    evidence: broken({
      status: looping(3),
      events: [
        ['Unhealthy', 'Liveness probe failed: dial tcp 10.0.0.1:80: connect: connection refused', 'app'],
      ],
    }),
    code: 'container-crashed',
    says: ['exit code 3'],
  },
  {
    what: 'a startup probe that restarts',
    evidence: broken({
      container: { startupProbe: {} },
      status: looping(137),
      events: [
        ['Unhealthy', 'Startup probe failed: dial tcp 10.0.0.1:81: connect: connection refused', 'app'],
        ['Killing', 'Container app failed startup probe, will be restarted', 'app'],
      ],
    }),
    code: 'startup-probe',
    says: ['Startup probe failed: dial tcp 10.0.0.1:81'],
  },
  {
    what: 'a startup probe that has not passed yet',
    evidence: broken({
      container: { startupProbe: {} },
      status: { ...RUNNING, started: false },
      events: [['Unhealthy', 'Startup probe failed: 503', 'app']],
    }),
    code: 'startup-probe',
    says: ['Startup probe failed: 503 (Deployment web/api, container app)'],
  },
  {
    what: 'a readiness probe with its answer',
    evidence: broken({
      status: RUNNING,
      events: [['Unhealthy', 'Readiness probe failed: HTTP probe failed with statuscode: 503', 'app']],
    }),
    code: 'readiness-probe',
    says: [
      'Readiness probe failed: HTTP probe failed with statuscode: 503 (Deployment web/api, container app)',
    ],
  },
  {
    what: 'a readiness probe whose program is not in the image',
    evidence: broken({
      status: RUNNING,
      events: [
        [
          'Unhealthy',
          'Readiness probe errored and resulted in unknown state: rpc error: code = Unknown desc = failed to exec in container: OCI runtime exec failed: exec failed: unable to start container process: exec: "curl": executable file not found in $PATH',
          'app',
        ],
      ],
    }),
    code: 'readiness-probe',
    says: ['Readiness probe cannot be asked: exec: "curl": executable file not found in $PATH'],
  },
  {
    what: 'a readiness probe of a port that has no such name',
    evidence: broken({
      status: RUNNING,
      events: [
        [
          'Unhealthy',
          'Readiness probe errored and resulted in unknown state: strconv.Atoi: parsing "http": invalid syntax',
          'app',
        ],
      ],
    }),
    code: 'readiness-probe',
    says: ['the container has no port named "http"'],
  },
  {
    what: 'a readiness gate',
    evidence: broken({
      status: { ...RUNNING, ready: true },
      podStatus: {
        conditions: [
          {
            type: 'Ready',
            status: 'False',
            reason: 'ReadinessGatesNotReady',
            message: 'the status of pod readiness gate "lb" is not "True", but False',
          },
        ],
      },
    }),
    code: 'readiness-probe',
    says: ['readiness gate "lb"'],
  },
];

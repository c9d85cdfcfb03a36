import type { Fault, FaultFamily } from './fault.ts';
import { shell, workload } from './objects.ts';

const often = { periodSeconds: 2, failureThreshold: 1 };

const FAULTS: Fault[] = [
  {
    id: 'readiness-exec',
    what: "a readiness probe's own message",
    code: 'readiness-probe',
    timeoutSeconds: 60,
    says: ['/tmp/warm', /no such file/i],
    objects: [
      // A busy machine may start no process within the second that a probe has.
      workload({
        container: {
          readinessProbe: { exec: { command: ['cat', '/tmp/warm'] }, ...often, timeoutSeconds: 20 },
        },
      }),
    ],
  },
  {
    id: 'readiness-http',
    what: 'the status that a readiness probe gets',
    code: 'readiness-probe',
    timeoutSeconds: 60,
    says: ['404'],
    objects: [
      workload({
        container: {
          ...shell('exec httpd -f -p 8080 -h /tmp'),
          readinessProbe: { httpGet: { path: '/healthz', port: 8080 }, ...often },
        },
      }),
    ],
  },
  {
    id: 'readiness-tcp',
    what: 'a port where nobody listens',
    code: 'readiness-probe',
    timeoutSeconds: 60,
    says: [':9090', 'refused'],
    objects: [
      workload({
        container: { readinessProbe: { tcpSocket: { port: 9090 }, ...often } },
      }),
    ],
  },
  {
    id: 'readiness-hangs',
    what: 'a readiness probe that takes too long',
    code: 'readiness-probe',
    timeoutSeconds: 60,
    says: [/timed out|timeout/i],
    objects: [
      workload({
        container: { readinessProbe: { exec: { command: ['sleep', '30'] }, timeoutSeconds: 1, ...often } },
      }),
    ],
  },
  {
    id: 'readiness-in-upgrade',
    what: 'the new pods that are not ready while old ones are',
    code: 'readiness-probe',
    timeoutSeconds: 60,
    says: ['migration 9 is missing'],
    before: [workload({ container: { readinessProbe: { exec: { command: ['true'] }, ...often } } })],
    objects: [
      workload({
        container: {
          readinessProbe: {
            exec: { command: ['sh', '-c', 'echo migration 9 is missing; exit 1'] },
            ...often,
          },
        },
      }),
    ],
  },
  {
    id: 'readiness-stateful-set',
    what: 'the first pod of a StatefulSet that is not ready',
    code: 'readiness-probe',
    timeoutSeconds: 60,
    says: ['StatefulSet', '/db', 'no quorum'],
    objects: [
      workload({
        kind: 'StatefulSet',
        name: 'db',
        replicas: 3,
        container: {
          readinessProbe: { exec: { command: ['sh', '-c', 'echo no quorum; exit 1'] }, ...often },
        },
      }),
    ],
  },
  {
    id: 'liveness',
    what: 'a liveness probe that kills',
    code: 'liveness-probe',
    says: ['deadlock in worker 3'],
    objects: [
      workload({
        // On a busy node events are late: this one has some time to arrive before the container is gone.
        pod: { terminationGracePeriodSeconds: 5 },
        container: {
          livenessProbe: {
            exec: { command: ['sh', '-c', 'echo deadlock in worker 3; exit 1'] },
            // A busy machine takes longer than the second that is the default.
            timeoutSeconds: 10,
            ...often,
          },
        },
      }),
    ],
  },
  {
    id: 'startup',
    what: 'a startup probe that gives up',
    code: 'startup-probe',
    says: ['still loading the model'],
    objects: [
      workload({
        container: {
          startupProbe: {
            exec: { command: ['sh', '-c', 'echo still loading the model; exit 1'] },
            timeoutSeconds: 10,
            periodSeconds: 1,
            failureThreshold: 2,
          },
        },
      }),
    ],
  },
];

/** All with a rollback, so that no pod is probed for long. */
export const PROBES: FaultFamily = {
  title: 'probes',
  faults: FAULTS.map((fault) => ({ ...fault, entry: { atomic: true } })),
};

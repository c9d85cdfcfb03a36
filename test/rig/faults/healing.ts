import type { FaultFamily } from './fault.ts';
import { configMap, shell, workload } from './objects.ts';

/** What looks like a fault and heals: none of it may end a wait. */
export const HEALING: FaultFamily = {
  title: 'what heals by itself',
  faults: [
    {
      id: 'heals-slow-pull',
      what: 'an image whose pull takes 8 s',
      code: 'none',
      says: [],
      objects: [workload({ container: { image: '$REGISTRY/slow/api:1.2' } })],
      entry: { failFast: { grace: '3s' } },
    },
    {
      id: 'heals-late-config',
      what: 'a ConfigMap that comes 8 s late',
      code: 'none',
      says: [],
      objects: [workload({ container: { envFrom: [{ configMapRef: { name: 'late' } }] } })],
      late: { afterMs: 8_000, object: configMap('late', { level: 'info' }) },
      entry: { failFast: { grace: '40s' } },
    },
    {
      id: 'heals-flapping',
      what: 'a readiness probe that flaps',
      code: 'none',
      says: [],
      objects: [
        workload({
          container: {
            ...shell('while true; do sleep 3; touch /tmp/up; sleep 4; rm /tmp/up; done'),
            readinessProbe: { exec: { command: ['cat', '/tmp/up'] }, periodSeconds: 2, failureThreshold: 1 },
          },
        }),
      ],
      entry: { failFast: { grace: '2s' }, hooks: { finally: [{ delete: ['deployment/api'] }] } },
    },
    {
      id: 'heals-restart',
      what: 'a container that starts at the second attempt',
      code: 'none',
      says: [],
      objects: [
        workload({
          container: {
            ...shell('test -e /memory/tried || { touch /memory/tried; exit 1; }; sleep 3600'),
            volumeMounts: [{ name: 'memory', mountPath: '/memory' }],
            readinessProbe: { exec: { command: ['true'] }, periodSeconds: 1 },
          },
          pod: { volumes: [{ name: 'memory', emptyDir: {} }] },
        }),
      ],
      entry: { failFast: { grace: '40s' } },
    },
  ],
};

import type { FaultFamily } from './fault.ts';
import { configMap, shell, workload } from './objects.ts';

const runs = (script: string) => workload({ container: shell(script) });
const starts = (...command: string[]) => workload({ container: { command } });

export const CRASHES: FaultFamily = {
  title: 'containers that end',
  faults: [
    {
      id: 'crash-exit-1',
      what: 'exit code and last words',
      code: 'container-crashed',
      says: ['exit code 1', 'cannot connect to db:5432'],
      objects: [runs('echo starting; echo "fatal: cannot connect to db:5432" >&2; exit 1')],
    },
    {
      id: 'crash-exit-0',
      what: 'a server that ends without an error',
      code: 'container-crashed',
      says: ['exit code 0'],
      objects: [runs('echo nothing to do')],
    },
    {
      id: 'crash-later',
      what: 'a crash some seconds after Helm was content',
      code: 'container-crashed',
      says: ['exit code 2', 'lost the connection'],
      objects: [runs('sleep 2; echo lost the connection; exit 2')],
    },
    {
      id: 'crash-daemon-set',
      what: 'a crash in a DaemonSet',
      code: 'container-crashed',
      says: ['exit code 3', 'no such interface: eth9'],
      objects: [
        workload({ kind: 'DaemonSet', container: shell('echo "no such interface: eth9" >&2; exit 3') }),
      ],
    },
    {
      id: 'crash-sidecar',
      what: 'a sidecar that crashes',
      code: 'container-crashed',
      says: ['proxy', 'exit code 5', 'port 15001 is taken'],
      objects: [
        workload({
          pod: {
            initContainers: [
              {
                name: 'proxy',
                image: 'docker.io/library/busybox:1.36',
                restartPolicy: 'Always',
                ...shell('echo port 15001 is taken; exit 5'),
              },
            ],
          },
        }),
      ],
    },
    {
      id: 'crash-in-upgrade',
      what: 'the crash of the new pods, after the old revision is back',
      code: 'container-crashed',
      says: ['exit code 6', 'unknown flag: --fast'],
      before: [workload({ container: { readinessProbe: { exec: { command: ['true'] } } } })],
      objects: [runs('echo "unknown flag: --fast"; exit 6')],
      entry: { atomic: true },
    },
    {
      id: 'out-of-memory',
      what: 'the memory limit of a container that is killed for it',
      code: 'container-out-of-memory',
      timeoutSeconds: 60,
      says: ['main', '16Mi'],
      objects: [
        workload({
          container: {
            // Of a file without line breaks it keeps everything.
            ...shell('echo loading the cache; exec tail /dev/zero'),
            resources: { limits: { memory: '16Mi' } },
          },
        }),
      ],
    },
    {
      id: 'command-missing',
      what: 'a command that the image does not have',
      code: 'container-command-missing',
      says: ['/app/server'],
      objects: [starts('/app/server')],
    },
    {
      id: 'command-missing-in-script',
      what: 'a command that a shell does not find (127)',
      code: 'container-command-missing',
      says: ['127', 'gunicorn: not found'],
      objects: [runs('gunicorn app:app')],
    },
    {
      id: 'command-not-executable',
      what: 'a command without the right to be executed',
      code: 'container-not-executable',
      says: ['/etc/passwd', 'permission denied'],
      objects: [starts('/etc/passwd')],
    },
    {
      id: 'command-not-executable-in-script',
      what: 'a command that a shell may not execute (126)',
      code: 'container-not-executable',
      says: ['126', '/etc/passwd: Permission denied'],
      objects: [runs('/etc/passwd')],
    },
    {
      id: 'command-of-other-platform',
      what: 'a program of an unknown format',
      code: 'container-not-executable',
      says: ['/tools/app', 'exec format error'],
      objects: [
        configMap('tools', { app: 'not a program' }),
        workload({
          container: { command: ['/tools/app'], volumeMounts: [{ name: 'tools', mountPath: '/tools' }] },
          pod: { volumes: [{ name: 'tools', configMap: { name: 'tools', defaultMode: 493 } }] },
        }),
      ],
    },
    {
      id: 'killed',
      what: 'a container that is killed (137)',
      code: 'container-killed',
      says: ['137', 'importing 2 of 9'],
      objects: [runs('echo importing 2 of 9; exit 137')],
    },
    {
      id: 'runs-as-root',
      what: 'an image that may not run as root',
      code: 'container-cannot-start',
      says: ['runAsNonRoot'],
      objects: [workload({ pod: { securityContext: { runAsNonRoot: true } } })],
    },
    {
      id: 'init-fails',
      what: 'an init container that fails',
      code: 'init-container-failed',
      says: ['migrate', 'exit code 1', 'relation users is missing'],
      objects: [
        workload({
          pod: {
            initContainers: [
              {
                name: 'migrate',
                image: 'docker.io/library/busybox:1.36',
                ...shell('echo relation users is missing; exit 1'),
              },
            ],
          },
        }),
      ],
    },
  ],
};

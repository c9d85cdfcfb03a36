import { broken, type CauseCase, looping, waiting } from './cause-case.ts';

const RUNC =
  'failed to create containerd task: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: ';
const started = (words: string) =>
  broken({ status: looping(128, { reason: 'StartError', message: `${RUNC}${words}` }) });

export const STARTS: CauseCase[] = [
  {
    what: 'a ConfigMap that an environment needs',
    evidence: broken({ status: waiting('CreateContainerConfigError', 'configmap "settings" not found') }),
    code: 'config-map-missing',
    says: [
      'CreateContainerConfigError: ConfigMap web/settings does not exist (Deployment web/api, container app)',
    ],
  },
  {
    what: 'a Secret that a volume needs',
    evidence: broken({
      events: [['FailedMount', 'MountVolume.SetUp failed for volume "tls" : secret "web-tls" not found']],
    }),
    code: 'secret-missing',
    says: ['Secret web/web-tls does not exist', 'volume tls'],
  },
  {
    what: 'a key that an environment needs',
    evidence: broken({
      status: waiting('CreateContainerConfigError', "couldn't find key url in Secret web/db"),
    }),
    code: 'key-missing',
    says: ['Secret web/db has no key url'],
  },
  {
    what: 'a key that a volume needs, with the ConfigMap that the node does not name',
    evidence: broken({
      spec: {
        volumes: [
          { name: 'site', configMap: { name: 'site-config', items: [{ key: 'nginx.conf', path: 'x' }] } },
        ],
      },
      events: [
        [
          'FailedMount',
          'MountVolume.SetUp failed for volume "site" : configmap references non-existent config key: nginx.conf',
        ],
      ],
    }),
    code: 'key-missing',
    says: ['ConfigMap web/site-config has no key nginx.conf'],
  },
  {
    what: 'a key of a projected Secret',
    evidence: broken({
      spec: {
        volumes: [
          {
            name: 'all',
            projected: { sources: [{ secret: { name: 'keys', items: [{ key: 'id', path: 'x' }] } }] },
          },
        ],
      },
      events: [
        ['FailedMount', 'MountVolume.SetUp failed for volume "all" : references non-existent secret key: id'],
      ],
    }),
    code: 'key-missing',
    says: ['Secret web/keys has no key id'],
  },
  {
    what: 'a host path of another type',
    evidence: broken({
      events: [
        [
          'FailedMount',
          'MountVolume.SetUp failed for volume "data" : hostPath type check failed: /no/dir is not a directory',
        ],
      ],
    }),
    code: 'volume-mount-failed',
    says: ['volume data: hostPath type check failed: /no/dir is not a directory'],
  },
  {
    what: 'a volume that another node has',
    evidence: broken({
      events: [
        [
          'FailedAttachVolume',
          'Multi-Attach error for volume "pvc-1" Volume is already used by pod(s) api-0',
        ],
        [
          'FailedMount',
          'Unable to attach or mount volumes: unmounted volumes=[data]: timed out waiting for the condition',
        ],
      ],
    }),
    code: 'volume-mount-failed',
    says: ['FailedAttachVolume: Multi-Attach error for volume "pvc-1"'],
  },
  {
    what: 'a program that is not in the image',
    evidence: started('exec: "server": executable file not found in $PATH'),
    code: 'container-command-missing',
    says: ['StartError: exec: "server": executable file not found in $PATH'],
  },
  {
    what: 'a file that is not in the image',
    evidence: started('exec: "/app/run": stat /app/run: no such file or directory'),
    code: 'container-command-missing',
    says: ['/app/run'],
  },
  {
    what: 'a file that may not be executed',
    evidence: started('exec: "/app/run": permission denied'),
    code: 'container-not-executable',
    says: ['exec: "/app/run": permission denied'],
  },
  {
    what: 'a program of another processor that the runtime cannot start',
    evidence: started('exec: "/app/run": exec format error'),
    code: 'container-not-executable',
    says: ['exec format error'],
  },
  {
    what: 'a mount over a file, without the folders of the node',
    evidence: started(
      'error during container init: error mounting "/var/lib/kubelet/pods/50d9e2d5-f860/volumes/kubernetes.io~empty-dir/v" to rootfs at "/etc/passwd": not a directory',
    ),
    code: 'container-cannot-start',
    says: ['error mounting volume v to rootfs at "/etc/passwd"'],
  },
  {
    what: 'a working directory that cannot be made',
    evidence: broken({
      container: { workingDir: '/proc/data/x' },
      status: waiting(
        'RunContainerError',
        `${RUNC}error during container init: mkdir /proc/data: no such file or directory`,
      ),
    }),
    code: 'container-cannot-start',
    says: ['RunContainerError: ', 'mkdir /proc/data', 'workingDir /proc/data/x'],
  },
  {
    what: 'an image that runs as root and may not',
    evidence: broken({
      status: waiting(
        'CreateContainerConfigError',
        'container has runAsNonRoot and image will run as root (pod: "api_web(1)", container: app)',
      ),
    }),
    code: 'container-cannot-start',
    says: ['container has runAsNonRoot and image will run as root (Deployment'],
  },
  {
    what: 'a network that the node cannot make',
    evidence: broken({
      events: [
        [
          'FailedCreatePodSandBox',
          'Failed to create pod sandbox: rpc error: code = Unknown desc = plugin type="calico" failed (add): no addresses left',
        ],
      ],
    }),
    code: 'container-cannot-start',
    says: ['FailedCreatePodSandBox: plugin type="calico" failed (add): no addresses left'],
  },
  {
    what: 'a postStart hook',
    evidence: broken({
      status: looping(137),
      events: [
        ['FailedPostStartHook', 'PostStartHook failed', 'app'],
        ['Killing', 'FailedPostStartHook', 'app'],
      ],
    }),
    code: 'start-hook-failed',
    says: ['its postStart hook fails'],
  },
];

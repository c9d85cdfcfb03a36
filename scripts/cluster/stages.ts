/**
 * How the simulated kubelet treats objects, as kwok Stage resources. By default pods are ready at once, pods that do
 * not restart (Jobs, chart hooks) complete at once, volumes bind and load balancers get an address.
 * A pod template changes that with annotations:
 *   simulate/as: never-ready | crash-loop | image-missing | fail      (fail: for pods that do not restart)
 *   simulate/ready-after, simulate/crash-after (2s), simulate/run-for, simulate/delete-after: Go durations
 */
export function simulationStages(): string {
  const stages = [
    nodeReady,
    nodeHeartbeat,
    podRuns,
    podImageMissing,
    podCrashes,
    podCompletes,
    podFails,
    podGone,
  ];
  return [...stages, volumeProvisioned, loadBalancerAddressed]
    .map((stage) => JSON.stringify({ apiVersion: 'kwok.x-k8s.io/v1alpha1', kind: 'Stage', ...stage }))
    .join('\n---\n');
}

interface Expression {
  key: string;
  operator: 'In' | 'NotIn' | 'Exists' | 'DoesNotExist';
  values?: readonly string[];
}

const isIn = (key: string, ...values: string[]): Expression => ({ key, operator: 'In', values });
const isNotIn = (key: string, ...values: string[]): Expression => ({ key, operator: 'NotIn', values });
const exists = (key: string): Expression => ({ key, operator: 'Exists' });
const absent = (key: string): Expression => ({ key, operator: 'DoesNotExist' });

const annotation = (name: string) => `.metadata.annotations["simulate/${name}"]`;
const readyCondition = '.status.conditions.[] | select( .type == "Ready" ) | .status';
const waitingReason = '.status.containerStatuses.[].state.waiting.reason';
const alive = absent('.metadata.deletionTimestamp');
const pending = isIn('.status.phase', 'Pending');
const running = isIn('.status.phase', 'Running');
const restarts = isNotIn('.spec.restartPolicy', 'Never', 'OnFailure');
const runsOnce = isIn('.spec.restartPolicy', 'Never', 'OnFailure');
const simulatedAs = (...values: string[]) => isIn(annotation('as'), ...values);

const delay = (name: string, milliseconds = 0) => ({
  durationMilliseconds: milliseconds,
  durationFrom: { expressionFrom: annotation(name) },
});

function stage(kind: string, name: string, expressions: readonly Expression[], rest: object) {
  return {
    metadata: { name },
    spec: { resourceRef: { apiGroup: 'v1', kind }, selector: { matchExpressions: expressions }, ...rest },
  };
}

const nodeStatus = `
{{ $now := Now }}
phase: Running
conditions:
{{ range NodeConditions }}
- type: {{ .type | Quote }}
  status: {{ .status | Quote }}
  reason: {{ .reason | Quote }}
  message: {{ .message | Quote }}
  lastHeartbeatTime: {{ $now | Quote }}
  lastTransitionTime: {{ $now | Quote }}
{{ end }}
`;

const nodeReady = stage('Node', 'node-ready', [isNotIn(readyCondition, 'True')], {
  next: {
    statusTemplate: `${nodeStatus}
addresses:
- { type: InternalIP, address: 127.0.0.1 }
capacity: { cpu: 1k, memory: 1Ti, pods: 10k, ephemeral-storage: 1Ti }
allocatable: { cpu: 1k, memory: 1Ti, pods: 10k, ephemeral-storage: 1Ti }
nodeInfo:
  architecture: amd64
  operatingSystem: linux
  kubeletVersion: simulated
  containerRuntimeVersion: simulated
  kernelVersion: simulated
  kubeProxyVersion: ""
  osImage: simulated
  bootID: ""
  machineID: ""
  systemUUID: ""
`,
  },
});

const nodeHeartbeat = stage('Node', 'node-heartbeat', [isIn(readyCondition, 'True')], {
  delay: { durationMilliseconds: 300_000 },
  next: { statusTemplate: nodeStatus },
});

const addresses = `
hostIP: 127.0.0.1
hostIPs: [{ ip: 127.0.0.1 }]
{{ $ips := PodIPsWith .spec.nodeName (or .spec.hostNetwork false) (or .metadata.uid "") (or .metadata.name "") (or .metadata.namespace "") }}
{{ with $ips }}
podIP: {{ index . 0 | Quote }}
podIPs:
{{ range . }}
- ip: {{ . | Quote }}
{{ end }}
{{ end }}
`;

const conditions = (ready: string) => `
conditions:
- { type: Initialized, status: "True", lastTransitionTime: {{ Now | Quote }} }
- { type: ContainersReady, status: ${ready}, lastTransitionTime: {{ Now | Quote }} }
- { type: Ready, status: ${ready}, lastTransitionTime: {{ Now | Quote }} }
{{ range .spec.readinessGates }}
- { type: {{ .conditionType | Quote }}, status: "True", lastTransitionTime: {{ Now | Quote }} }
{{ end }}
`;

/** `state` and what follows it are lines at the indentation of a container's status. */
const containers = (ready: string, state: string) => `
containerStatuses:
{{ range .spec.containers }}
- name: {{ .name | Quote }}
  image: {{ .image | Quote }}
  imageID: ""
  ready: ${ready}
${state.replace(/^/gm, '  ')}
{{ end }}
`;

const initContainers = `
initContainerStatuses:
{{ range .spec.initContainers }}
- name: {{ .name | Quote }}
  image: {{ .image | Quote }}
  imageID: ""
  ready: true
  restartCount: 0
  {{ if eq .restartPolicy "Always" }}
  started: true
  state: { running: { startedAt: {{ Now | Quote }} } }
  {{ else }}
  state: { terminated: { exitCode: 0, reason: Completed, startedAt: {{ Now | Quote }}, finishedAt: {{ Now | Quote }} } }
  {{ end }}
{{ end }}
`;

const podRuns = stage('Pod', 'pod-runs', [alive, pending, isNotIn(annotation('as'), 'image-missing')], {
  delay: delay('ready-after'),
  next: {
    statusTemplate: `
{{ $annotations := or .metadata.annotations dict }}
{{ $ready := ne (or (index $annotations "simulate/as") "") "never-ready" }}
phase: Running
startTime: {{ Now | Quote }}
${addresses}
${conditions('{{ $ready | quote | title }}')}
${initContainers}
${containers('{{ $ready }}', 'restartCount: 0\nstarted: true\nstate: { running: { startedAt: {{ Now | Quote }} } }')}
`,
  },
});

const podImageMissing = stage(
  'Pod',
  'pod-image-missing',
  [alive, pending, simulatedAs('image-missing'), absent(waitingReason)],
  {
    next: {
      event: { type: 'Warning', reason: 'Failed', message: 'Failed to pull image: not found' },
      statusTemplate: `
phase: Pending
startTime: {{ Now | Quote }}
${addresses}
${conditions('"False"')}
${containers('false', 'restartCount: 0\nstarted: false\nstate: { waiting: { reason: ImagePullBackOff, message: {{ printf "Back-off pulling image %s: not found" .image | Quote }} } }')}
`,
    },
  },
);

const terminated = (exitCode: number, reason: string) =>
  `terminated: { exitCode: ${exitCode}, reason: ${reason}, startedAt: {{ Now | Quote }}, finishedAt: {{ Now | Quote }} }`;

const podCrashes = stage(
  'Pod',
  'pod-crashes',
  [alive, running, restarts, simulatedAs('crash-loop'), absent(waitingReason)],
  {
    delay: delay('crash-after', 2_000),
    next: {
      event: { type: 'Warning', reason: 'BackOff', message: 'Back-off restarting failed container' },
      statusTemplate: `
${conditions('"False"')}
${containers(
  'false',
  `restartCount: 3
started: false
lastState: { ${terminated(1, 'Error')} }
state: { running: null, waiting: { reason: CrashLoopBackOff, message: {{ printf "back-off 40s restarting failed container=%s" .name | Quote }} } }`,
)}
`,
    },
  },
);

const podEnds = (name: string, phase: string, exitCode: number, expression: Expression) =>
  stage('Pod', name, [alive, running, runsOnce, expression], {
    delay: delay('run-for'),
    next: {
      statusTemplate: `
phase: ${phase}
${conditions('"False"')}
${containers('false', `restartCount: 0\nstarted: false\nstate: { running: null, ${terminated(exitCode, exitCode === 0 ? 'Completed' : 'Error')} }`)}
`,
    },
  });

const podCompletes = podEnds(
  'pod-completes',
  'Succeeded',
  0,
  isNotIn(annotation('as'), 'fail', 'never-ready'),
);
const podFails = podEnds('pod-fails', 'Failed', 1, simulatedAs('fail'));

const podGone = stage('Pod', 'pod-gone', [exists('.metadata.deletionTimestamp')], {
  delay: delay('delete-after'),
  next: { finalizers: { empty: true }, delete: true },
});

const volumeProvisioned = stage(
  'PersistentVolumeClaim',
  'volume-provisioned',
  [alive, absent('.spec.volumeName')],
  {
    steps: [
      {
        apply: {
          template: `
apiVersion: v1
kind: PersistentVolume
metadata:
  name: pvc-{{ .metadata.uid }}
spec:
  accessModes: {{ .spec.accessModes | toJson }}
  capacity: {{ .spec.resources.requests | toJson }}
  storageClassName: {{ or .spec.storageClassName "" | Quote }}
  persistentVolumeReclaimPolicy: Retain
  claimRef:
    apiVersion: v1
    kind: PersistentVolumeClaim
    name: {{ .metadata.name | Quote }}
    namespace: {{ .metadata.namespace | Quote }}
    uid: {{ .metadata.uid | Quote }}
  hostPath: { path: /nonexistent }
`,
        },
      },
    ],
  },
);

const loadBalancerAddressed = stage(
  'Service',
  'load-balancer-addressed',
  [alive, isIn('.spec.type', 'LoadBalancer'), absent('.status.loadBalancer.ingress.[].ip')],
  { next: { statusTemplate: 'loadBalancer: { ingress: [{ ip: 127.0.0.1 }] }' } },
);

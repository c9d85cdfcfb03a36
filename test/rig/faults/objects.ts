/** The image that the real node has. */
export const BUSYBOX = 'docker.io/library/busybox:1.36';

interface Workload {
  kind?: 'Deployment' | 'StatefulSet' | 'DaemonSet';
  name?: string;
  replicas?: number;
  /** Further keys of the only container, `main`, which sleeps by default. */
  container?: object;
  /** Further keys of the pod's spec. */
  pod?: object;
  /** Further keys of the workload's spec. */
  spec?: object;
}

/** A container that runs a shell script. */
export const shell = (script: string): object => ({ command: ['sh', '-c', script] });

/** A workload with one container. */
export function workload(options: Workload = {}): object {
  const { kind = 'Deployment', name = 'api', replicas = 1, container = {}, pod = {}, spec = {} } = options;
  return {
    apiVersion: 'apps/v1',
    kind,
    metadata: { name },
    spec: {
      ...(kind === 'DaemonSet' ? {} : { replicas }),
      ...(kind === 'StatefulSet' ? { serviceName: name } : {}),
      selector: { matchLabels: { app: name } },
      template: { metadata: { labels: { app: name } }, spec: podSpec(container, pod) },
      ...spec,
    },
  };
}

interface JobOptions {
  name?: string;
  container?: object;
  /** Of Helm: what makes it a chart hook. */
  annotations?: Record<string, string>;
  spec?: object;
}

/** A Job of one pod that is tried once. */
export function job({ name = 'migrate', container = {}, annotations = {}, spec = {} }: JobOptions): object {
  return {
    apiVersion: 'batch/v1',
    kind: 'Job',
    metadata: { name, annotations },
    spec: {
      backoffLimit: 0,
      template: { spec: podSpec(container, { restartPolicy: 'Never' }) },
      ...spec,
    },
  };
}

/** A pod that belongs to nothing else. */
export const barePod = (name: string, container: object, annotations: Record<string, string> = {}) => ({
  apiVersion: 'v1',
  kind: 'Pod',
  metadata: { name, annotations },
  spec: podSpec(container, { restartPolicy: 'Never' }),
});

function podSpec(container: object, pod: object): object {
  return {
    terminationGracePeriodSeconds: 1,
    // Neither is needed, and a node without cluster DNS says so in so many events that it drops others.
    automountServiceAccountToken: false,
    dnsPolicy: 'Default',
    containers: [{ name: 'main', image: BUSYBOX, command: ['sleep', '3600'], ...container }],
    ...pod,
  };
}

export const configMap = (name: string, data: Record<string, string> = {}): object => ({
  apiVersion: 'v1',
  kind: 'ConfigMap',
  metadata: { name },
  data,
});

/** A CRD whose kind is Widget, whatever its name. */
export const crd = (plural: string) => ({
  apiVersion: 'apiextensions.k8s.io/v1',
  kind: 'CustomResourceDefinition',
  metadata: { name: `${plural}.$NAMESPACE.example.com`, labels: { 'test-faults': '' } },
  spec: {
    group: '$NAMESPACE.example.com',
    scope: 'Namespaced',
    names: { kind: 'Widget', plural, singular: plural.slice(0, -1), listKind: `${plural}List` },
    versions: [
      {
        name: 'v1',
        served: true,
        storage: true,
        schema: { openAPIV3Schema: { type: 'object', 'x-kubernetes-preserve-unknown-fields': true } },
      },
    ],
  },
});

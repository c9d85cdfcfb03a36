import type { ChartFiles } from './chart.ts';
import type { KubeJson, Scene } from './scene.ts';

/** A version of a chart whose objects have the kinds of fields that an upgrade can forget to remove. */
export interface RichVersion {
  version: number;
  /** Fields of every kind, and an object, that no other version has; without an object that all others have. */
  odd?: boolean;
  /** Refused by the API server, after everything else was applied. */
  refused?: boolean;
}

/** What a version that is `odd` has more; a pod with it can still run. */
const ODD = {
  pod: '      priorityClassName: system-cluster-critical\n      tolerations: [{key: odd, operator: Exists}]\n',
  container: '          args: ["--odd"]\n',
  env: ', {name: ODD, value: "1"}',
  metadata: '  annotations: {odd: "yes"}\n',
  data: '  odd: "yes"\n',
  port: '    - {name: odd, port: 81}\n',
};
const EVEN: typeof ODD = { pod: '', container: '', env: '', metadata: '', data: '', port: '' };

export function richChart({ version, odd = false, refused = false }: RichVersion): ChartFiles {
  const more = odd ? ODD : EVEN;
  return {
    templates: {
      'map.yaml': `apiVersion: v1
kind: ConfigMap
metadata:
  name: app
data:
  version: "${version}"
${more.data}`,
      'more.yaml': `apiVersion: v1
kind: ConfigMap
metadata: {name: ${odd ? 'odd' : 'even'}}
`,
      'service.yaml': `apiVersion: v1
kind: Service
metadata:
  name: app
spec:
  selector: {app: app}
  ports:
    - {name: http, port: 80}
${more.port}`,
      'deployment.yaml': `apiVersion: apps/v1
kind: Deployment
metadata:
  name: app
${more.metadata}spec:
  selector: {matchLabels: {app: app}}
  template:
    metadata: {labels: {app: app, version: "${version}"}}
    spec:
      terminationGracePeriodSeconds: 1
${more.pod}      containers:
        - name: main
          image: docker.io/library/busybox:1.36
          command: [sleep, "3600"]
          env: [{name: VERSION, value: "${version}"}${more.env}]
${more.container}`,
      'refused.yaml': refused ? REFUSED_JOB : '',
    },
  };
}

/** Jobs come last; this one has no restart policy. */
const REFUSED_JOB = `apiVersion: batch/v1
kind: Job
metadata: {name: refused}
spec:
  template:
    spec:
      containers: [{name: main, image: "docker.io/library/busybox:1.36"}]
`;

/** What of the live objects a fresh install decides, by kind and name: no identity, no status, nothing that a controller wrote. */
export async function liveObjects(scene: Pick<Scene, 'get'>): Promise<Record<string, KubeJson>> {
  const kinds = ['deployments', 'services', 'configmaps', 'jobs'];
  const lists = await Promise.all(kinds.map((kind) => scene.get(kind)));
  const items: KubeJson[] = lists.flatMap((list) => list.items);
  const objects: Record<string, KubeJson> = {};
  for (const { kind, metadata, status: _status, ...content } of items) {
    if (metadata.name === 'kube-root-ca.crt') continue;
    const { name, labels, annotations = {} } = metadata;
    delete annotations['deployment.kubernetes.io/revision'];
    delete annotations['meta.helm.sh/release-namespace'];
    for (const field of ['clusterIP', 'clusterIPs']) delete content.spec?.[field];
    objects[`${kind}/${name}`] = { labels, annotations, ...content };
  }
  return objects;
}

/** A Deployment of `busybox` pods with the label `app: <name>`; `annotations` are those of its pods, see scripts/cluster/stages.ts. */
export function deployment(
  name: string,
  { replicas = 1, annotations = {} }: { replicas?: number; annotations?: Record<string, string> } = {},
) {
  return {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: { name, labels: { app: name } },
    spec: {
      replicas,
      selector: { matchLabels: { app: name } },
      template: {
        metadata: { labels: { app: name }, annotations },
        spec: { terminationGracePeriodSeconds: 1, containers: [{ name: 'main', image: 'busybox' }] },
      },
    },
  };
}

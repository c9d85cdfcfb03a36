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

/** A pod that no node takes, so that on any cluster it stays pending. */
export function pendingPod(name: string) {
  return {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: { name },
    spec: { nodeSelector: { nowhere: 'true' }, containers: [{ name: 'main', image: 'busybox' }] },
  };
}

/** A Deployment whose pods no node takes. */
export function slowDeployment(name: string) {
  const slow = deployment(name);
  const { spec } = slow.spec.template;
  return {
    ...slow,
    spec: {
      ...slow.spec,
      template: { ...slow.spec.template, spec: { ...spec, nodeSelector: { nowhere: 'true' } } },
    },
  };
}

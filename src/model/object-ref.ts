/** Names one Kubernetes object exactly. `namespace` is undefined for cluster-scoped kinds only. */
export interface ObjectRef {
  apiVersion: string;
  kind: string;
  name: string;
  namespace?: string;
}

/** `Kind/namespace/name` or `Kind/name`, as messages write it. */
export function formatRef(ref: ObjectRef): string {
  return ref.namespace === undefined ? `${ref.kind}/${ref.name}` : `${ref.kind}/${ref.namespace}/${ref.name}`;
}

import type { KubeObject } from './object.ts';

const LAST_APPLIED = 'kubectl.kubernetes.io/last-applied-configuration';

/** The object as a person would write it: without status, what the server fills into metadata, and owners, whose uids mean nothing elsewhere. */
export function clean(object: KubeObject): KubeObject {
  const { status: _status, metadata, ...rest } = object;
  const { name, namespace, labels, finalizers } = metadata;
  const { [LAST_APPLIED]: _lastApplied, ...annotations } = metadata.annotations ?? {};
  return {
    ...rest,
    apiVersion: object.apiVersion,
    kind: object.kind,
    metadata: {
      name,
      ...(namespace !== undefined && { namespace }),
      ...(labels !== undefined && { labels }),
      ...(Object.keys(annotations).length > 0 && { annotations }),
      ...(finalizers !== undefined && { finalizers }),
    },
  };
}

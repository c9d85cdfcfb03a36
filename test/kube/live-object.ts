import type { KubeObject } from '../../src/kube/object.ts';

/** An object as the API server might give it; `metadata` is merged over a name, a namespace and generation 1. */
export function liveObject(
  apiVersion: string,
  kind: string,
  rest: { metadata?: Partial<KubeObject['metadata']>; [key: string]: unknown } = {},
): KubeObject {
  const metadata = { name: 'x', namespace: 'web', generation: 1, ...rest.metadata };
  return { ...rest, apiVersion, kind, metadata } as KubeObject;
}

/** A pod with one container `app` in the given container status. */
export function podWith(
  containerStatus: object,
  rest: { spec?: object; status?: object; metadata?: Partial<KubeObject['metadata']> } = {},
): KubeObject {
  return liveObject('v1', 'Pod', {
    ...(rest.metadata && { metadata: rest.metadata }),
    spec: { restartPolicy: 'Always', containers: [{ name: 'app' }], ...rest.spec },
    status: {
      phase: 'Running',
      containerStatuses: [{ name: 'app', restartCount: 0, ...containerStatus }],
      ...rest.status,
    },
  });
}

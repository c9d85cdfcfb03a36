import type { KubeObject, ObjectMeta } from '../../src/kube/object.ts';
import type { JsonObject } from '../../src/model/json.ts';

/** An object of namespace `web`, whose uid is `<Kind>-<name>`, as the API server gives it. */
export function objectOf(
  kind: string,
  name: string,
  { owner, ...metadata }: Partial<ObjectMeta> & { owner?: KubeObject } = {},
  rest: { spec?: JsonObject; status?: JsonObject } = {},
): KubeObject {
  const reference = owner && { apiVersion: owner.apiVersion, kind: owner.kind, name: owner.metadata.name };
  return {
    apiVersion:
      kind.endsWith('Set') || kind === 'Deployment' ? 'apps/v1' : kind === 'Job' ? 'batch/v1' : 'v1',
    kind,
    metadata: {
      name,
      namespace: 'web',
      uid: `${kind}-${name}`,
      ...(reference && {
        ownerReferences: [{ ...reference, uid: owner.metadata.uid ?? '', controller: true }],
      }),
      ...metadata,
    },
    ...rest,
  };
}

/** A pod of one container, `main`, in a state. */
export function podOf(
  name: string,
  metadata: Parameters<typeof objectOf>[2],
  status: JsonObject,
): KubeObject {
  return objectOf('Pod', name, metadata, {
    spec: {},
    status: { phase: 'Running', containerStatuses: [{ name: 'main', restartCount: 0, ...status }] },
  });
}

/** States of a container. */
export const RUNNING = { ready: true, state: { running: { startedAt: '2026-01-01T00:00:00Z' } } };
export const UNREADY = { ...RUNNING, ready: false };
export const CRASHED = { state: { terminated: { exitCode: 3 } } };
export const LOOPING = {
  restartCount: 2,
  state: { waiting: { reason: 'CrashLoopBackOff' } },
  lastState: { terminated: { exitCode: 3 } },
};
export const IMAGELESS = { state: { waiting: { reason: 'ImagePullBackOff', message: 'not found' } } };

/** A warning about an object, last seen at a second of the first minute of 2026. */
export function eventOf(
  about: { kind: string; name: string; uid?: string },
  second: number,
  more: Partial<{ reason: string; message: string; count: number }> = {},
): KubeObject {
  const at = new Date(Date.UTC(2026, 0, 1, 0, 0, second)).toISOString();
  return {
    apiVersion: 'v1',
    kind: 'Event',
    metadata: { name: `event-${second}`, namespace: 'web', creationTimestamp: at },
    involvedObject: { namespace: 'web', ...about },
    reason: 'Failed',
    message: 'it failed',
    lastTimestamp: at,
    ...more,
  };
}

import { expect, it } from 'vitest';
import type { ClusterReader } from '../../../src/cluster/contract.ts';
import type { ReleaseStore } from '../../../src/helm/contract.ts';
import type { KubeObject, ObjectMeta } from '../../../src/kube/object.ts';
import type { RevisionRecord } from '../../../src/model/release/release.ts';
import type { FailureReason } from '../../../src/model/result/failure.ts';
import { fail, ok } from '../../../src/model/result.ts';
import { leftLive } from '../../../src/observe/drift/left-live.ts';
import { readerWith } from '../../hooks/reader.ts';

const RELEASE = { name: 'api', namespace: 'web' };
const DEPLOYMENT = { apiVersion: 'apps/v1', kind: 'Deployment', resource: 'deployments', namespaced: true };
const OLD = { ...DEPLOYMENT, apiVersion: 'apps/v1beta1' };
const OTHER = { ...DEPLOYMENT, apiVersion: 'example.com/v1' };

type Spec = Record<string, number>;

function deployment(spec: Spec, apiVersion = 'apps/v1', more: Partial<ObjectMeta> = {}): KubeObject {
  const marks = { 'meta.helm.sh/release-name': 'api', 'meta.helm.sh/release-namespace': 'web' };
  const metadata = { name: 'api', namespace: 'web', annotations: marks, ...more };
  return { apiVersion, kind: 'Deployment', metadata, spec };
}

interface Scene {
  /** Oldest first; the last is the deployed one. */
  revisions: KubeObject[];
  live: KubeObject[];
  /** What a replacement makes of the deployed one. */
  replaced?: Spec | FailureReason;
}

/** What is left, and how often the cluster was asked for a replacement. */
async function left({ revisions, live, replaced = {} }: Scene) {
  let replacements = 0;
  const reader = {
    ...readerWith(DEPLOYMENT, OTHER),
    get: async ({ apiVersion }: { apiVersion: string }) =>
      ok(live.find((object) => object.apiVersion === apiVersion)),
    dryRunReplace: async (object: KubeObject) => {
      replacements += 1;
      return typeof replaced === 'string'
        ? fail({ reason: replaced, message: 'it is refused' })
        : ok({ ...object, spec: { ...object.spec, ...replaced } });
    },
  } as unknown as ClusterReader;
  const read = async (_: unknown, revision: number) =>
    ok({ manifest: JSON.stringify(revisions[revision - 1]) });
  const [record, ...earlier] = revisions.map((_, index) => ({ revision: index + 1 })).reverse();
  const compared = { record, earlier } as { record: RevisionRecord; earlier: RevisionRecord[] };
  const found = await leftLive(RELEASE, compared, { reader, store: { read } as unknown as ReleaseStore });
  return { found: found.ok ? found.value : found, replacements };
}

const API = { object: 'Deployment/web/api' };
const scaled = (manager: string, subresource?: string): Partial<ObjectMeta> => ({
  managedFields: [
    {
      ...{
        manager,
        operation: 'Update',
        apiVersion: 'apps/v1',
        fieldsV1: { 'f:spec': { 'f:replicas': {} } },
      },
      ...(subresource !== undefined && { subresource }),
    },
  ],
});

it.each<[what: string, scene: Scene, found: object[], replacements: number]>([
  [
    'nothing where no earlier revision differs, without a question',
    { revisions: [deployment({ a: 1 }), deployment({ a: 1 })], live: [deployment({ a: 1, b: 2 })] },
    [],
    0,
  ],
  [
    'a field that any earlier revision names',
    {
      revisions: [deployment({ a: 1, b: 2 }), deployment({ a: 1 }), deployment({ a: 1 })],
      live: [deployment({ a: 1, b: 2 })],
    },
    [API],
    1,
  ],
  [
    'no field that the server would set again',
    {
      revisions: [deployment({ a: 1, b: 2 }), deployment({ a: 1 })],
      live: [deployment({ a: 1, b: 7 })],
      replaced: { b: 7 },
    },
    [],
    1,
  ],
  [
    'a field for which the server would set another value',
    {
      revisions: [deployment({ a: 1, b: 2 }), deployment({ a: 1 })],
      live: [deployment({ a: 1, b: 2 })],
      replaced: { b: 7 },
    },
    [API],
    1,
  ],
  [
    'no number of replicas that an autoscaler has set',
    {
      revisions: [deployment({ a: 1, replicas: 2 }), deployment({ a: 1 })],
      live: [deployment({ a: 1, replicas: 5 }, 'apps/v1', scaled('kube-controller-manager', 'scale'))],
    },
    [],
    0,
  ],
  [
    'a number of replicas that anybody else has set',
    {
      revisions: [deployment({ a: 1, replicas: 2 }), deployment({ a: 1 })],
      live: [deployment({ a: 1, replicas: 5 }, 'apps/v1', scaled('kubectl', 'scale'))],
    },
    [API],
    1,
  ],
  [
    'nobody knows what, when the replacement is refused',
    {
      revisions: [deployment({ a: 1, b: 2 }), deployment({ a: 1 })],
      live: [deployment({ a: 1, b: 2 })],
      replaced: 'forbidden',
    },
    [{ ...API, unknown: { reason: 'forbidden', message: 'it is refused' } }],
    1,
  ],
  [
    'nobody knows what, when the version of an earlier revision is not served',
    {
      revisions: [deployment({ a: 1 }, OLD.apiVersion), deployment({ a: 1 })],
      live: [deployment({ a: 1 })],
    },
    [{ ...API, unknown: { reason: 'not-found', message: expect.stringContaining(OLD.apiVersion) } }],
    0,
  ],
  [
    'an object of another group, though one of its kind and name is stored',
    {
      revisions: [deployment({ a: 1 }, OTHER.apiVersion), deployment({ a: 1 })],
      live: [deployment({ a: 1 }, OTHER.apiVersion), deployment({ a: 1 })],
    },
    [API],
    0,
  ],
])('of a revision is left live: %s', async (_, scene, found, replacements) => {
  expect(await left(scene)).toEqual({ found, replacements });
});

import type { ApiResource, ClusterReader } from '../../src/cluster/contract.ts';
import { ok } from '../../src/model/result.ts';

type Served = Pick<ApiResource, 'apiVersion' | 'kind' | 'resource' | 'namespaced'>;

/** A reader of a cluster that serves these kinds and has no objects. */
export function readerWith(...served: Served[]): ClusterReader {
  const resources = served.map((resource) => ({
    ...resource,
    group: resource.apiVersion.includes('/') ? resource.apiVersion.replace(/\/.*/, '') : '',
  }));
  return {
    resourceOf: async (apiVersion: string, kind: string) =>
      ok(resources.find((item) => item.apiVersion === apiVersion && item.kind === kind)),
    resourceNamed: async (name: string) =>
      ok(
        resources.find(
          ({ kind, resource }) => resource === name || kind.toLowerCase() === name.toLowerCase(),
        ),
      ),
    get: async () => ok(undefined),
  } as unknown as ClusterReader;
}

import type { ApiResource } from '../../cluster/contract.ts';
import { groupOf } from '../../kube/object.ts';
import { removedApi } from './removed-apis.ts';

type Named = { apiVersion: string; kind: string };

export function isServed({ apiVersion, kind }: Named, served: readonly ApiResource[]): boolean {
  return served.some((resource) => resource.apiVersion === apiVersion && resource.kind === kind);
}

/** The API version in which a kind that is not served as named can be had: of the same group, or of the one that it moved to. */
export function servedVersion(
  { apiVersion, kind }: Named,
  served: readonly ApiResource[],
): string | undefined {
  const successor = removedApi(apiVersion, kind)?.successor;
  const groups = [groupOf(apiVersion), ...(successor === undefined ? [] : [groupOf(successor)])];
  // Discovery lists the preferred version of a group first.
  return served.find((resource) => resource.kind === kind && groups.includes(resource.group))?.apiVersion;
}

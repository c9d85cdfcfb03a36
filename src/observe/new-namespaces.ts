import type { ClusterReader } from '../cluster/contract.ts';
import type { NewNamespace } from '../model/plan/plan.ts';
import { didYouMean } from '../util/did-you-mean.ts';

/** Those of `wanted` that the cluster does not have; none when the credentials may not list namespaces. */
export async function newNamespaces(
  wanted: ReadonlySet<string>,
  reader: Pick<ClusterReader, 'list'>,
): Promise<NewNamespace[]> {
  if (wanted.size === 0) return [];
  const listed = await reader.list({ apiVersion: 'v1', kind: 'Namespace', metadataOnly: true });
  if (!listed.ok) return [];
  const live = listed.value.map(({ metadata }) => metadata.name);
  return [...wanted]
    .filter((name) => !live.includes(name))
    .map((name) => {
      const meant = didYouMean(
        name,
        live.filter((other) => !isSibling(name, other)),
      );
      return { name, ...(meant !== undefined && { meant }) };
    });
}

/** `pr-12` beside `pr-11`, or `team-b` beside `team-a`, is no slip of the pen. */
function isSibling(one: string, other: string): boolean {
  const stem = (name: string) => name.replace(/\d+|\b[a-z]\b/g, '');
  return stem(one) === stem(other);
}

import type { ClusterReader } from '../cluster/contract.ts';
import { currentHolder, leaseRef, OWN_LEASES } from '../cluster/lease/lease-object.ts';
import type { ReleaseName } from '../model/release/release.ts';
import type { LeaseState } from '../model/release/release-state.ts';
import { allOk, ok, type Result } from '../model/result.ts';

const LEASES = {
  apiVersion: 'coordination.k8s.io/v1',
  kind: 'Lease',
  labelSelector: OWN_LEASES,
} as const;

/** Who holds the leases of these releases, as `namespace/name`, by one list, or one a namespace where not all may be listed. */
export async function leaseStates(
  releases: readonly ReleaseName[],
  reader: ClusterReader,
): Promise<Result<ReadonlyMap<string, LeaseState>>> {
  const leases = await listLeases([...new Set(releases.map(({ namespace }) => namespace))], reader);
  if (!leases.ok) return leases;
  const now = reader.serverTime();
  const held = new Map(
    leases.value.map((lease) => [
      `${lease.metadata.namespace}/${lease.metadata.name}`,
      currentHolder(lease, now),
    ]),
  );
  return ok(
    new Map(
      releases.flatMap((release): [string, LeaseState][] => {
        const found = held.get(`${release.namespace}/${leaseRef(release).name}`);
        if (!found) return [];
        const { holder, until } = found;
        const state = { holder, until: new Date(until).toISOString(), expired: until <= now };
        return [[`${release.namespace}/${release.name}`, state]];
      }),
    ),
  );
}

async function listLeases(namespaces: readonly string[], reader: ClusterReader) {
  if (namespaces.length > 1) {
    const all = await reader.list(LEASES);
    if (all.ok || all.failure.reason !== 'forbidden') return all;
  }
  const lists = allOk(
    await Promise.all(namespaces.map((namespace) => reader.list({ ...LEASES, namespace }))),
  );
  return lists.ok ? ok(lists.value.flat()) : lists;
}

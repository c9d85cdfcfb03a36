import { leaseRef, OWN_LEASES } from '../../cluster/lease/lease-object.ts';
import type { KubeObject } from '../../kube/object.ts';
import { hasWork } from '../../plan/has-work.ts';
import type { ReleaseContext } from '../release-context.ts';

/** A Lease object as it was a while ago; undefined when there was none. */
export interface KnownLease {
  object: KubeObject | undefined;
}

/**
 * What is known of a release's lease without a request of its own: where several releases of a namespace take theirs, one list tells of
 * all. It may be old. Undefined when it is not known.
 */
export async function knownLease({
  run,
  planned,
}: Pick<ReleaseContext, 'run' | 'planned'>): Promise<KnownLease | undefined> {
  const { namespace } = planned;
  // Nobody else knew of it a moment ago.
  if (run.shared.made.has(namespace)) return { object: undefined };
  const beside = run.approved.plan.releases.filter(
    (other) => other.namespace === namespace && hasWork(other),
  );
  if (beside.length < 2) return undefined;
  const { leases } = run.shared;
  const { apiVersion, kind, name } = leaseRef(planned);
  const listed =
    leases.get(namespace) ??
    run.cluster.reader.list({ apiVersion, kind, namespace, labelSelector: OWN_LEASES });
  leases.set(namespace, listed);
  const all = await listed;
  // Whoever may not list them may still read each.
  return all.ok ? { object: all.value.find(({ metadata }) => metadata.name === name) } : undefined;
}

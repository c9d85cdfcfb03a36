import type { ClusterReader } from '../cluster/contract.ts';
import { locate } from '../cluster/locate.ts';
import { identify } from '../cluster/wait-gone.ts';
import type { ReleaseStore } from '../helm/contract.ts';
import { type KubeObject, refOf } from '../kube/object.ts';
import { newest, type ObservedRelease } from '../model/release.ts';
import type { Result } from '../model/result.ts';
import { parseRendered } from '../observe/rendered.ts';

/** What the cluster says about a release that failed. */
export interface Evidence {
  /** Warning events about the release's objects and what they own, oldest first. */
  events: KubeObject[];
  /** The pods that the release's objects own. */
  pods: KubeObject[];
  /** What could not be read, and why. */
  missing: string[];
}

export interface EvidenceSource {
  reader: ClusterReader;
  store: ReleaseStore;
  observed: ObservedRelease;
  signal: AbortSignal;
}

/** Collects the evidence of one release by owner uid. Never fails: what cannot be read is listed as missing. */
export async function collectEvidence({
  reader,
  store,
  observed,
  signal,
}: EvidenceSource): Promise<Evidence> {
  const missing: string[] = [];
  const keep = <T>(what: string, result: Result<T>): T | undefined => {
    if (result.ok) return result.value;
    missing.push(`${what}: ${result.failure.message}`);
    return undefined;
  };
  const { namespace } = observed;
  const last = newest(observed);
  const stored = last && keep('stored release', await store.read(observed, last.revision));
  const rendered = keep('rendered resources', parseRendered(stored?.manifest ?? ''));
  const located = rendered && keep('served kinds', await locate(reader, rendered, namespace));
  const owned = located && keep('live objects', await identify(reader, located.map(refOf), { signal }));
  const [pods, events] = await Promise.all([
    reader.list({ apiVersion: 'v1', kind: 'Pod', namespace }, { signal }),
    reader.list({ apiVersion: 'v1', kind: 'Event', namespace, fieldSelector: 'type=Warning' }, { signal }),
  ]);
  const uids = new Set(owned?.map((object) => object.uid));
  return {
    pods: (keep('pods', pods) ?? []).filter((pod) => uids.has(pod.metadata.uid ?? '')),
    events: (keep('events', events) ?? []).filter((event) => uids.has(involvedUid(event))),
    missing,
  };
}

function involvedUid(event: KubeObject): string {
  return (event.involvedObject as { uid?: string } | undefined)?.uid ?? '';
}

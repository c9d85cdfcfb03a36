import { mapping, numberOf, textOf } from '../kube/fields.ts';
import type { KubeObject } from '../kube/object.ts';
import type { ObjectRef } from '../model/object-ref.ts';
import type { ReleaseName } from '../model/release.ts';

/**
 * Runners' clocks differ by minutes at times. So renewals are written, and expiry is judged, in the API server's time, which
 * its answers tell to the second; this covers the rest.
 */
const TOLERANCE_MS = 3_000;

/** The Lease object of a release. */
export function leaseRef({ name, namespace }: ReleaseName): ObjectRef {
  return { apiVersion: 'coordination.k8s.io/v1', kind: 'Lease', name: `helm-lifecycle.${name}`, namespace };
}

/** Who holds a lease, and until when (Unix milliseconds of the server's clock); undefined when nobody does. */
export function holderOf(lease: KubeObject): { holder: string; until: number } | undefined {
  const spec = mapping(lease.spec);
  const holder = textOf(spec.holderIdentity);
  if (holder === '') return undefined;
  const renewed = Date.parse(textOf(spec.renewTime));
  const durationMs = numberOf(spec.leaseDurationSeconds) * 1_000;
  return { holder, until: (Number.isNaN(renewed) ? 0 : renewed) + durationMs + TOLERANCE_MS };
}

/** The lease as `holder` holds it from `now` on. */
export function heldBy(lease: KubeObject, holder: string, durationMs: number, now: number): KubeObject {
  const spec = mapping(lease.spec);
  const goesOn = spec.holderIdentity === holder;
  const time = microTime(now);
  return {
    ...lease,
    spec: {
      ...spec,
      holderIdentity: holder,
      leaseDurationSeconds: Math.ceil(durationMs / 1_000),
      acquireTime: goesOn ? (spec.acquireTime ?? time) : time,
      renewTime: time,
      leaseTransitions: numberOf(spec.leaseTransitions) + (goesOn ? 0 : 1),
    },
  };
}

/** The lease without a holder; it stays for its annotations. */
export function heldByNobody(lease: KubeObject): KubeObject {
  const {
    holderIdentity: _holder,
    renewTime: _renewed,
    acquireTime: _acquired,
    ...spec
  } = mapping(lease.spec);
  return { ...lease, spec };
}

/** The lease with annotations merged in; null removes one. */
export function annotated(lease: KubeObject, changes: Record<string, string | null>): KubeObject {
  const annotations = { ...lease.metadata.annotations };
  for (const [key, value] of Object.entries(changes)) {
    if (value === null) delete annotations[key];
    else annotations[key] = value;
  }
  return { ...lease, metadata: { ...lease.metadata, annotations } };
}

/** Leases carry microseconds. */
function microTime(ms: number): string {
  return new Date(ms).toISOString().replace('Z', '000Z');
}

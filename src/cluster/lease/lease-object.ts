import { z } from 'zod';
import { mapping, numberOf } from '../../kube/fields.ts';
import type { KubeObject } from '../../kube/object.ts';
import type { ObjectRef } from '../../model/object-ref.ts';
import type { ReleaseName } from '../../model/release/release.ts';
import { shorten } from '../../util/shorten.ts';

/**
 * Runners' clocks differ by minutes at times. So renewals are written, and expiry is judged, in the API server's time, which
 * its answers tell to the second; this covers the rest.
 */
const TOLERANCE_MS = 3_000;
/** A run renews its lease every 5 s: nobody holds one for longer without a word, and for five minutes not even by a time to come. */
const LONGEST_MS = 180_000;
/** Renewals are written in the server's time; one that is later than this is none. */
const MOST_AHEAD_MS = 60_000;
/** Of a holder's name, which ends up in messages. */
const LONGEST_HOLDER = 200;

/** As the API server takes it; whoever may write leases can write any of it. */
const leaseSpec = z.object({
  holderIdentity: z.string().min(1),
  leaseDurationSeconds: z.number().min(0).catch(0),
  renewTime: z.string().transform(Date.parse).catch(0),
});

const OWN_LABEL = { 'app.kubernetes.io/managed-by': 'helm-lifecycle' };

/** Selects the leases that this project has made. */
export const OWN_LEASES = Object.entries(OWN_LABEL)
  .map(([key, value]) => `${key}=${value}`)
  .join(',');

/** A lease that nobody has had yet. */
export function newLease(release: ReleaseName): KubeObject {
  const { apiVersion, kind, name, namespace = '' } = leaseRef(release);
  return { apiVersion, kind, metadata: { name, namespace, labels: { ...OWN_LABEL } } };
}

/** The Lease object of a release. */
export function leaseRef({ name, namespace }: ReleaseName): ObjectRef {
  return { apiVersion: 'coordination.k8s.io/v1', kind: 'Lease', name: `helm-lifecycle.${name}`, namespace };
}

/**
 * Who holds a lease, and until when; undefined when nobody does. Times are Unix milliseconds of the server's clock; a renewal
 * that is later than `now` counts as none.
 */
export function currentHolder(lease: KubeObject, now: number): { holder: string; until: number } | undefined {
  const spec = leaseSpec.safeParse(lease.spec);
  if (!spec.success) return undefined;
  const { holderIdentity, leaseDurationSeconds, renewTime } = spec.data;
  const renewed = renewTime <= now + MOST_AHEAD_MS ? renewTime : 0;
  const durationMs = Math.min(leaseDurationSeconds * 1_000, LONGEST_MS);
  return { holder: shorten(holderIdentity, LONGEST_HOLDER), until: renewed + durationMs + TOLERANCE_MS };
}

/** What others may have written into a lease, of which the annotations stay that a run has written. */
export type OwnAnnotations = (annotations: Readonly<Record<string, string>>) => Record<string, string>;

const FIELDS = ['holderIdentity', 'leaseDurationSeconds', 'acquireTime', 'renewTime', 'leaseTransitions'];

/**
 * The lease as runs of this project write it. What others have put into it (labels, finalizers, owners, annotations) is nobody's, and could
 * be so much that the API server takes nothing more, or keep the object from going.
 */
export function onlyOurs(lease: KubeObject, own: OwnAnnotations): KubeObject {
  const { apiVersion, kind, metadata } = lease;
  const { name, namespace, uid, resourceVersion, creationTimestamp, annotations = {} } = metadata;
  const spec = Object.fromEntries(
    Object.entries(mapping(lease.spec)).filter(([key]) => FIELDS.includes(key)),
  );
  return {
    apiVersion,
    kind,
    metadata: {
      name,
      ...(namespace !== undefined && { namespace }),
      ...(uid !== undefined && { uid }),
      ...(resourceVersion !== undefined && { resourceVersion }),
      ...(creationTimestamp !== undefined && { creationTimestamp }),
      labels: { ...OWN_LABEL },
      annotations: own(annotations),
    },
    spec,
  };
}

/** Whether this very holder has it. */
export function isHeldBy(lease: KubeObject, holder: string): boolean {
  return mapping(lease.spec).holderIdentity === holder;
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
      // The API server takes 32 bits, and no negative ones.
      leaseTransitions: goesOn
        ? numberOf(spec.leaseTransitions)
        : (numberOf(spec.leaseTransitions) % 1_000_000) + 1,
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

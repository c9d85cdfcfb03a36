import { locate } from '../../cluster/objects/locate.ts';
import { storedCrds } from '../../helm/stored-crds.ts';
import { objectsIn } from '../../helm/stored-objects.ts';
import { readManifest } from '../../kube/manifest-parts.ts';
import { type KubeObject, refOf } from '../../kube/object.ts';
import { isKept } from '../../kube/resource-policy.ts';
import type { StayingObject } from '../../model/journal/event.ts';
import { isJsonObject } from '../../model/json.ts';
import { formatRef, type ObjectRef } from '../../model/object-ref.ts';
import type { StoredRelease } from '../../model/release/release.ts';
import { ok, type Result } from '../../model/result.ts';
import { skipsChartHooks } from '../../plan/skips-chart-hooks.ts';
import { scalarText } from '../../util/scalar-text.ts';
import type { DeletionSource } from './judge-deletions.ts';

/** What an uninstall does not delete, although the release or one of its objects made it. */
interface Leftover {
  ref: ObjectRef;
  why: string;
  /** Whether a live object of this name is the one that is meant. */
  isIt?: (live: KubeObject) => boolean;
  /** The uninstall makes it. */
  comes?: boolean;
}

export interface StayOptions {
  /** Before the uninstall, `expected`: what will be there after it. */
  when: 'expected' | 'after';
  crds: 'stay' | 'go';
  noHooks: boolean | string[];
}

/**
 * What an uninstall leaves in the cluster: kept objects, chart hooks that no delete policy removes, the CRDs of `crds/`, and the
 * claims that StatefulSets made.
 */
export async function whatStays(
  source: DeletionSource,
  stored: StoredRelease,
  { when, crds: areCrds, noHooks }: StayOptions,
): Promise<Result<StayingObject[]>> {
  const { signal, reader, release } = source;
  const read = readManifest(stored.manifest);
  const own = await locate(reader, read.objects, release.namespace);
  if (!own.ok) return own;
  const kept = own.value
    .filter((_object, number) => read.kept.has(number))
    .map((object) => ({
      ref: refOf(object),
      why: isKept(object)
        ? 'its `helm.sh/resource-policy` is keep'
        : 'the `helm.sh/resource-policy` of its List is keep',
    }));
  const comes = (events: string[]) =>
    when === 'expected' &&
    events.some((event) => event.endsWith('-delete')) &&
    !skipsChartHooks(noHooks, 'delete');
  const hooks = await hooksOf(source, stored, { when, comes });
  if (!hooks.ok) return hooks;
  const crds = (areCrds === 'stay' ? storedCrds(stored) : []).map((object) => ({
    ref: refOf(object),
    why: 'Helm deletes no CRD of a `crds` folder',
  }));
  const leftovers: Leftover[] = [...kept, ...hooks.value, ...crds];
  const live = await Promise.all(leftovers.map(({ ref }) => reader.get(ref, { signal })));
  const there = leftovers.filter(({ isIt = () => true, comes: isComing }, index) => {
    if (isComing) return true;
    // What may not be read is not known to be there.
    const found = live[index];
    const object = found?.ok ? found.value : undefined;
    return object && object.metadata.deletionTimestamp === undefined && isIt(object);
  });
  const claims = await claimsOf(source, own.value);
  if (!claims.ok) return claims;
  return ok([...there, ...claims.value].map(({ ref, why }) => ({ object: formatRef(ref), why })));
}

/** A hook that succeeded and has `hook-succeeded` among its policies is gone after it. */
async function hooksOf(
  { reader, release }: DeletionSource,
  { chartHooks }: StoredRelease,
  { when, comes }: { when: StayOptions['when']; comes: (events: string[]) => boolean },
): Promise<Result<Leftover[]>> {
  const staying = chartHooks.filter(
    ({ deletePolicies }) => when === 'after' || !deletePolicies.includes('hook-succeeded'),
  );
  const leftovers: Leftover[] = [];
  for (const { manifest, events } of staying) {
    const objects = await objectsIn(manifest, release, reader);
    if (!objects.ok) return objects;
    leftovers.push(...objects.value.map((object) => hookLeftover(object, comes(events))));
  }
  return ok(leftovers);
}

function hookLeftover(object: KubeObject, comes: boolean): Leftover {
  return {
    ref: refOf(object),
    why: 'it is a chart hook, which Helm deletes only by its delete policy',
    isIt: (live) => live.metadata.annotations?.['helm.sh/hook'] !== undefined,
    comes,
  };
}

/** The claims of StatefulSets are named `<template>-<set>-<number>`, and belong to nobody unless a retention policy says so. */
async function claimsOf(
  { reader, signal }: DeletionSource,
  objects: readonly KubeObject[],
): Promise<Result<Leftover[]>> {
  const found: Leftover[] = [];
  for (const set of objects.filter(({ kind }) => kind === 'StatefulSet')) {
    const templates = Array.isArray(set.spec?.volumeClaimTemplates) ? set.spec.volumeClaimTemplates : [];
    const names = templates.flatMap((template) =>
      isJsonObject(template) && isJsonObject(template.metadata) ? scalarText(template.metadata.name) : [],
    );
    if (names.length === 0) continue;
    const { namespace = '' } = set.metadata;
    const claims = await reader.list(
      { apiVersion: 'v1', kind: 'PersistentVolumeClaim', namespace, metadataOnly: true },
      { signal },
    );
    if (!claims.ok) continue;
    const own = claims.value.filter(
      ({ metadata }) =>
        !metadata.ownerReferences?.length &&
        names.some((name) => isNumbered(metadata.name, `${name}-${set.metadata.name}-`)),
    );
    const why = `StatefulSet ${set.metadata.name} made it, and its data may be needed`;
    found.push(...own.map((claim) => ({ ref: refOf(claim), why })));
  }
  return ok(found);
}

function isNumbered(name: string, prefix: string): boolean {
  return name.startsWith(prefix) && /^\d+$/.test(name.slice(prefix.length));
}

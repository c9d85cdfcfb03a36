import { runningOwners } from '../cluster/objects/owned-objects.ts';
import { type KubeObject, nameOf, refOf } from '../kube/object.ts';
import { formatRef, type ObjectRef } from '../model/object-ref.ts';
import { newest } from '../model/release/release.ts';
import { claims } from './collectors/claims.ts';
import { events } from './collectors/events.ts';
import { live } from './collectors/live.ts';
import { logs } from './collectors/logs.ts';
import { named } from './collectors/named.ts';
import { nodes } from './collectors/nodes.ts';
import { createNotes } from './collectors/notes.ts';
import { ownEvents } from './collectors/own-events.ts';
import { ownObjects } from './collectors/own-objects.ts';
import { podSecrets } from './collectors/pod-secrets.ts';
import { pods, podsByMetadata } from './collectors/pods.ts';
import { rendered } from './collectors/rendered.ts';
import { runCollector, type Source } from './collectors/source.ts';
import { workloads } from './collectors/workloads.ts';
import type { Evidence } from './evidence.ts';
import type { Subject } from './subject.ts';

const HISTORY = 10;

/**
 * Reads the evidence of one failed release: from its rendered resources by owner uid to workloads, pods and claims, and what
 * is said about all of these. Never fails: what cannot be read in time, or may not be, is listed as missing.
 */
export async function collect(given: Omit<Source, 'unwrapOrNote' | 'noteMissing'>): Promise<Evidence> {
  const notes = createNotes();
  const source: Source = { ...given, ...notes };
  const { subject } = source;
  const { namespace } = subject.release;

  const [stored, others] = await Promise.all([
    runCollector(source, rendered, undefined),
    runCollector(source, named, [subject.failure]),
  ]);
  const resources = stored.failed?.rendered ?? [];
  const refs = distinct([...resources, ...stored.chartHooks].map(refOf).concat(others));
  const owners = runningOwners(refs);
  const places = namespacesOf(subject.withoutHelm ? [...owners, { namespace }] : owners);

  const [alive, between, allPods, allClaims, allEvents] = await Promise.all([
    runCollector(source, live, [...refs, { apiVersion: 'v1', kind: 'Namespace', name: namespace }]),
    runCollector(source, workloads, {
      namespaces: namespacesOf(owners),
      kinds: owners.map(({ kind }) => kind),
    }),
    runCollector(source, podsByMetadata, places),
    runCollector(source, claims, places),
    runCollector(source, events, namespacesOf([...refs, ...places.map((place) => ({ namespace: place }))])),
  ]);
  const candidates = { live: alive.objects, workloads: between, claims: allClaims, subject };
  const ownPods = ownObjects({ ...candidates, pods: allPods }).pods.filter((pod) => allPods.includes(pod));
  const own = ownObjects({
    ...candidates,
    pods: await runCollector(source, pods, { own: ownPods, all: allPods }),
  });

  const [containerLogs, nodesOfPods] = await Promise.all([
    runCollector(source, logs, own.pods),
    runCollector(source, nodes, own.pods),
    runCollector(source, podSecrets, own.pods),
  ]);
  const known = [...own.objects, ...own.pods];
  return {
    release: subject.release,
    phase: subject.phase,
    failure: subject.failure,
    rendered: resources,
    chartHooks: stored.chartHooks,
    revisions: {
      ...(stored.failed && { failed: stored.failed }),
      ...(stored.before && { before: stored.before }),
    },
    objects: own.objects,
    readyByRule: own.objects.filter((it) => subject.own?.(it)?.state === 'ready').map(nameOf),
    absent: isLeaving(subject) ? [] : absentOf(alive.absent, resources),
    pods: own.pods,
    events: ownEvents(allEvents, {
      uids: new Set(known.flatMap(({ metadata }) => metadata.uid ?? [])),
      refs: distinct([...refs, ...known.map(refOf)]),
      since: subject.since,
      everythingSince: subject.withoutHelm,
    }),
    logs: containerLogs,
    nodes: nodesOfPods,
    history: subject.observed.revisions.slice(-HISTORY),
    missing: notes.texts(),
  };
}

function distinct(refs: ObjectRef[]): ObjectRef[] {
  return [...new Map(refs.map((ref) => [`${ref.apiVersion} ${formatRef(ref)}`, ref])).values()];
}

function namespacesOf(refs: { namespace?: string }[]): string[] {
  return [...new Set(refs.flatMap(({ namespace }) => namespace ?? []))];
}

/** An uninstall wants its objects to be absent. */
function isLeaving({ observed }: Subject): boolean {
  return newest(observed)?.status.startsWith('uninstall') ?? false;
}

/** Chart hooks come and go. */
function absentOf(absent: ObjectRef[], resources: KubeObject[]): ObjectRef[] {
  const expected = new Set(resources.map((object) => formatRef(refOf(object))));
  return absent.filter((ref) => expected.has(formatRef(ref)));
}

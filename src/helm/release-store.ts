import type { ClusterReader } from '../cluster/contract.ts';
import type { KubeObject } from '../kube/object.ts';
import {
  newest,
  type ObservedRelease,
  type ReleaseName,
  type StoredRelease,
} from '../model/release/release.ts';
import { during } from '../model/result/failure.ts';
import { allOk, fail, ok, type Result } from '../model/result.ts';
import type { ReleaseStore, RevisionState } from './contract.ts';
import { MANIFEST_LABEL } from './mark.ts';
import { type Ignore, readableOnly } from './readable-revisions.ts';
import { createRecentPayloads } from './recent-payloads.ts';
import { RECORDS, RELEASE_TYPE } from './record-type.ts';
import { revisionOf, secretNameOf } from './revision-record.ts';
import { decodeRelease, storedRelease } from './storage.ts';

const SECRETS = {
  apiVersion: 'v1',
  kind: 'Secret',
  fieldSelector: `type=${RELEASE_TYPE}`,
  metadataOnly: true,
} as const;

/** For how long what was observed can be confirmed by the names of its Secrets. */
const RECENT_MS = 10_000;

/** Reads Helm's release secrets through the Kubernetes API. `onIgnored` is told once of each secret that is no revision. */
export function createReleaseStore(
  reader: ClusterReader,
  onIgnored: (sentence: string) => void = () => {},
): ReleaseStore {
  const ignore = onceEach(onIgnored);
  const recent = createRecentPayloads();
  const keepReadable = readableOnly(payload, ignore);

  /** What the last list of all namespaces had. */
  let everything: KubeObject[] | undefined;
  /** As each release was observed last, and when by the API server's clock. */
  const lately = new Map<string, { at: number; release: ObservedRelease }>();

  async function listEach(namespaces: string[], labelSelector: string): Promise<Result<KubeObject[]>> {
    const lists = await Promise.all(
      namespaces.map((namespace) => reader.list({ ...SECRETS, namespace, labelSelector })),
    );
    const all = allOk(lists);
    return all.ok ? ok(all.value.flat()) : all;
  }

  async function listOne({ namespace, name }: ReleaseName, since: string | undefined) {
    const query = { ...SECRETS, namespace, labelSelector: `${RECORDS},name=${name}` };
    const listed = since === undefined ? undefined : await reader.list({ ...query, since });
    // A server that is behind says that this is in its future.
    return listed?.ok ? listed : reader.list(query);
  }

  async function listAll(namespaces: string[]): Promise<Result<KubeObject[]>> {
    if (namespaces.length > 1) {
      const all = await reader.list({ ...SECRETS, labelSelector: RECORDS });
      if (all.ok) everything = all.value;
      if (all.ok || all.failure.reason !== 'forbidden') return all;
    }
    return listEach(namespaces, RECORDS);
  }

  async function listOwned(manifestId: string, namespaces: readonly string[]) {
    const labelSelector = `${RECORDS},${MANIFEST_LABEL}=${manifestId}`;
    const all = await reader.list({ ...SECRETS, labelSelector });
    return !all.ok && all.failure.reason === 'forbidden' ? listEach([...namespaces], labelSelector) : all;
  }

  function secretOf(release: ReleaseName, revision: number) {
    const { namespace } = release;
    return reader.get({ apiVersion: 'v1', kind: 'Secret', name: secretNameOf(release, revision), namespace });
  }

  async function payload(release: ReleaseName, wanted: number | RevisionState) {
    const known = typeof wanted === 'number' ? undefined : recent.of(wanted);
    if (known !== undefined) return ok(known);
    const secret = await secretOf(release, numberOf(wanted));
    return secret.ok ? ok(secret.value && recent.keep(secret.value)) : secret;
  }

  function releasesIn(secrets: KubeObject[], wanted: ReleaseName[]): ObservedRelease[] {
    const releases = new Map(
      wanted.map(({ name, namespace }) => [`${namespace}/${name}`, emptyRelease({ name, namespace })]),
    );
    for (const secret of secrets) {
      const { namespace, name, labels } = secret.metadata;
      const release = releases.get(`${namespace}/${labels?.name}`);
      const record = release && revisionOf(secret, reader.serverTime());
      if (record) release.revisions.push(record);
      else if (release) {
        ignore({ namespace, name }, 'Helm gives another name to the revision in its labels');
        release.passedOver = [
          ...(release.passedOver ?? []),
          { secretName: name, uid: secret.metadata.uid ?? '' },
        ];
      }
    }
    for (const { revisions } of releases.values()) revisions.sort((a, b) => a.revision - b.revision);
    return [...releases.values()];
  }

  async function observe(secrets: Result<KubeObject[]>, wanted: ReleaseName[]) {
    if (!secrets.ok) return secrets;
    return allOk(await Promise.all(releasesIn(secrets.value, wanted).map(keepReadable)));
  }

  /** Of secrets that were listed since `at`. */
  async function observeNow(secrets: Result<KubeObject[]>, wanted: ReleaseName[], at: number) {
    const observed = await observe(secrets, wanted);
    for (const release of observed.ok ? observed.value : []) lately.set(keyOf(release), { at, release });
    return observed;
  }

  async function observeOne(release: ReleaseName, since?: string): Promise<Result<ObservedRelease>> {
    const at = reader.serverTime();
    const observed = await observeNow(await listOne(release, since), [release], at);
    return observed.ok ? ok(observed.value[0] ?? emptyRelease(release)) : observed;
  }

  /** As it was observed a moment ago and still is; undefined where only a list tells. */
  async function confirmed(release: ReleaseName): Promise<ObservedRelease | undefined> {
    const { at, release: known } = lately.get(keyOf(release)) ?? { at: 0 };
    const isRecent = Math.abs(reader.serverTime() - at) <= RECENT_MS;
    if (known === undefined || !isRecent || known.passedOver) return undefined;
    const last = newest(known);
    const [same, next] = await Promise.all([
      last ? secretOf(release, last.revision) : ok(undefined),
      secretOf(release, (last?.revision ?? 0) + 1),
    ]);
    if (!same.ok || !next.ok || next.value !== undefined) return undefined;
    if (same.value !== undefined) recent.keep(same.value);
    const { uid, resourceVersion } = same.value?.metadata ?? {};
    return uid === last?.uid && resourceVersion === last?.resourceVersion ? known : undefined;
  }

  return {
    async observe(releases) {
      const namespaces = [...new Set(releases.map(({ namespace }) => namespace))];
      const at = reader.serverTime();
      return observeNow(await listAll(namespaces), releases, at);
    },

    async observeIn(namespaces) {
      const secrets = await listAll(namespaces);
      if (!secrets.ok) return secrets;
      const there = secrets.value.filter(({ metadata }) => namespaces.includes(metadata.namespace ?? ''));
      return observe(secrets, releasesNamedIn(there));
    },

    async observeOwned(manifestId, namespaces) {
      const isOwned = ({ metadata: { labels } }: KubeObject) => labels?.[MANIFEST_LABEL] === manifestId;
      const secrets = everything ? ok(everything) : await listOwned(manifestId, namespaces);
      if (!secrets.ok) return secrets;
      const owned = releasesNamedIn(secrets.value.filter(isOwned));
      return observe(secrets, owned);
    },

    observeOne,

    async confirmOne(release) {
      const known = await confirmed(release);
      return known ? ok(known) : observeOne(release);
    },

    payload,

    async readAhead(release, revision) {
      const secret = await secretOf(release, revision);
      if (!secret.ok || !secret.value) return undefined;
      recent.keep(secret.value);
      return secret.value.metadata.resourceVersion;
    },

    async read(release, wanted) {
      const stored = await payload(release, wanted);
      if (!stored.ok) return stored;
      return stored.value === undefined
        ? ok(undefined)
        : decoded(stored.value, secretNameOf(release, numberOf(wanted)));
    },
  };
}

function keyOf({ namespace, name }: ReleaseName): string {
  return `${namespace}/${name}`;
}

function numberOf(wanted: number | RevisionState): number {
  return typeof wanted === 'number' ? wanted : wanted.revision;
}

function decoded(payload: string, secretName: string): Result<StoredRelease> {
  const release = decodeRelease(payload);
  const stored = release.ok ? storedRelease(release.value) : release;
  return stored.ok ? stored : fail(during(`secret ${secretName}`, stored.failure));
}

function releasesNamedIn(secrets: KubeObject[]): ReleaseName[] {
  const named = secrets.flatMap(({ metadata: { namespace = '', labels } }): [string, ReleaseName][] => {
    const name = labels?.name;
    return name === undefined ? [] : [[`${namespace}/${name}`, { name, namespace }]];
  });
  return [...new Map(named).values()];
}

function emptyRelease({ name, namespace }: ReleaseName): ObservedRelease {
  return { name, namespace, revisions: [] };
}

function onceEach(onIgnored: (sentence: string) => void): Ignore {
  const told = new Set<string>();
  return ({ namespace, name }, why) => {
    const sentence = `Secret/${namespace}/${name} does not count as a revision: ${why}.`;
    if (!told.has(sentence)) onIgnored(sentence);
    told.add(sentence);
  };
}

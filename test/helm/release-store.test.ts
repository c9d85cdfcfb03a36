import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ClusterReader, ListQuery } from '../../src/cluster/contract.ts';
import { markOf } from '../../src/helm/mark.ts';
import { createReleaseStore } from '../../src/helm/release-store.ts';
import { sealOf } from '../../src/helm/seal.ts';
import { encodePayload } from '../../src/helm/storage.ts';
import type { KubeObject } from '../../src/kube/object.ts';
import { fail, ok } from '../../src/model/result.ts';

const api = { name: 'api', namespace: 'web' };
const pg = { name: 'pg', namespace: 'db' };
const digest = 'a'.repeat(40);
/** 2026-09-21 in Unix seconds: what the API server's clock says. */
const NOW = 1_790_000_000;
const CREATED = 1_767_225_600;

function secret(
  { name, namespace }: { name: string; namespace: string },
  version: number,
  labels: Record<string, string> = {},
): KubeObject {
  const payload = { name, version, info: {}, chart: { metadata: { name, version: '1.0.0' } } };
  return {
    apiVersion: 'v1',
    kind: 'Secret',
    metadata: {
      name: `sh.helm.release.v1.${name}.v${version}`,
      namespace,
      uid: `uid-${version}`,
      resourceVersion: `${version}00`,
      creationTimestamp: '2026-01-01T00:00:00Z',
      labels: { owner: 'helm', name, version: String(version), status: 'superseded', ...labels },
    },
    data: { release: encodePayload(JSON.stringify(payload)) },
  };
}

/** A resourceVersion that no server has seen. */
const FUTURE = '999999';

/** A cluster with these secrets of Helm's type that remembers what was asked; `mayListAll` is the right to list in all namespaces. */
function clusterWith(secrets: KubeObject[], mayListAll = true) {
  const queries: ListQuery[] = [];
  let now = NOW;
  const gets: string[] = [];
  const ignored: string[] = [];
  const reader: Pick<ClusterReader, 'list' | 'get' | 'serverTime'> = {
    async list(query) {
      queries.push(query);
      if (query.since === FUTURE) return fail({ reason: 'timed-out', message: 'Too large resource version' });
      if (query.namespace === undefined && !mayListAll) {
        return fail({ reason: 'forbidden', message: 'list secrets: forbidden' });
      }
      const listed = secrets.filter(
        ({ metadata }) => (query.namespace ?? metadata.namespace) === metadata.namespace,
      );
      return ok(listed.map(({ data: _, ...secret }) => secret as KubeObject));
    },
    async get({ name }) {
      gets.push(name);
      return ok(secrets.find(({ metadata }) => metadata.name === name));
    },
    serverTime: () => now * 1_000,
  };
  const wait = (seconds: number) => {
    now += seconds;
  };
  const store = createReleaseStore(reader as ClusterReader, (sentence) => ignored.push(sentence));
  const revisions = async () => {
    const observed = await store.observeOne(api);
    return observed.ok ? observed.value.revisions : [];
  };
  return { queries, gets, ignored, store, revisions, wait };
}

describe('looking at a release again', () => {
  it('asks for what is as new as something known, and for what is now where a server is behind that', async () => {
    const { queries, store } = clusterWith([secret(api, 1)]);
    const known = await store.observeOne(api, '100');
    expect(known).toMatchObject({ value: { revisions: [{ revision: 1 }] } });
    const behind = await store.observeOne(api, FUTURE);
    expect(behind).toMatchObject({ value: { revisions: [{ revision: 1 }] } });
    expect(queries.map(({ since }) => since)).toEqual(['100', FUTURE, undefined]);
  });

  it('asks for two names, as long as nothing was stored above it or written into it', async () => {
    const secrets = [secret(api, 1), secret(api, 2, { status: 'deployed' })];
    const { queries, gets, store, wait } = clusterWith(secrets);
    const first = await store.observe([api, pg]);
    gets.length = 0;
    const known = first.ok ? first.value.find(({ name }) => name === 'api') : undefined;
    expect(await store.confirmOne(api)).toEqual({ ok: true, value: known });
    expect(gets).toEqual(['sh.helm.release.v1.api.v2', 'sh.helm.release.v1.api.v3']);
    expect(await store.confirmOne(pg)).toMatchObject({ value: { revisions: [] } });
    expect(queries).toHaveLength(1);

    const changes: [what: string, does: () => void, revisions: number[]][] = [
      ['a revision above it', () => void secrets.push(secret(api, 3, { status: 'deployed' })), [1, 2, 3]],
      [
        'another state of it',
        () => void Object.assign(secrets[2]?.metadata ?? {}, { resourceVersion: '7' }),
        [1, 2, 3],
      ],
      [
        'another secret of its name',
        () => void Object.assign(secrets[2]?.metadata ?? {}, { uid: 'other' }),
        [1, 2, 3],
      ],
      ['its end', () => void secrets.pop(), [1, 2]],
      ['ten seconds', () => wait(11), [1, 2]],
    ];
    for (const [index, [what, does, revisions]] of changes.entries()) {
      does();
      const seen = await store.confirmOne(api);
      expect(seen.ok && seen.value.revisions.map(({ revision }) => revision), what).toEqual(revisions);
      expect(queries, what).toHaveLength(index + 2);
    }
  });

  it('reads ahead what its record then needs no request for', async () => {
    const { gets, store } = clusterWith([secret(api, 1)]);
    expect(await store.readAhead(api, 1)).toBe('100');
    expect(await store.readAhead(api, 2)).toBeUndefined();
    await store.observeOne(api);
    expect(gets).toHaveLength(2);
  });
});

describe('reading a revision', () => {
  it('by its record asks nothing when that state was read a moment ago, and by its number always', async () => {
    const { store, gets, revisions } = clusterWith([secret(api, 1, { status: 'deployed' })]);
    // An unmarked revision is read to know whether Helm could.
    const [record] = await revisions();
    if (!record) throw new Error('no record');
    expect(gets).toHaveLength(1);
    expect(await store.read(api, record)).toMatchObject({ value: { chart: { version: '1.0.0' } } });
    expect(gets).toHaveLength(1);
    await store.read(api, { ...record, resourceVersion: 'of-another-state' });
    await store.read(api, 1);
    expect(gets).toHaveLength(3);
  });
});

describe('observing releases', () => {
  it('costs one list in the namespace when there is one, of Helm secrets without payloads', async () => {
    const { store, queries } = clusterWith([secret(api, 1)]);
    await store.observe([api, { ...api, name: 'other' }]);
    expect(queries).toEqual([
      {
        apiVersion: 'v1',
        kind: 'Secret',
        namespace: 'web',
        labelSelector: 'owner=helm',
        fieldSelector: 'type=helm.sh/release.v1',
        metadataOnly: true,
      },
    ]);
  });

  it('costs one list in all namespaces when there are several, of which only those asked for are told', async () => {
    const { store, queries } = clusterWith([
      secret(api, 1),
      secret(pg, 1),
      secret({ name: 'y', namespace: 'web' }, 1),
    ]);
    const observed = await store.observe([api, pg]);
    expect(queries).toHaveLength(1);
    expect(observed.ok && observed.value.map(({ name }) => name)).toEqual(['api', 'pg']);
  });

  it('asks each namespace when the cluster-wide list is forbidden', async () => {
    const { store, queries } = clusterWith([secret(api, 1), secret(pg, 1)], false);
    expect(await store.observe([api, pg])).toMatchObject({ value: [{ name: 'api' }, { name: 'pg' }] });
    expect(queries.map((query) => query.namespace)).toEqual([undefined, 'web', 'db']);
  });

  it('asks nothing when there is nothing to ask for', async () => {
    const { store, queries } = clusterWith([]);
    expect(await store.observe([])).toEqual({ ok: true, value: [] });
    expect(queries).toEqual([]);
  });

  it('sorts revisions by number, not by text', async () => {
    const { revisions } = clusterWith([10, 9, 2].map((version) => secret(api, version)));
    expect((await revisions()).map(({ revision }) => revision)).toEqual([2, 9, 10]);
  });

  it('tells all of more than 256 releases', async () => {
    const names = Array.from({ length: 300 }, (_, index) => ({ name: `r${index}`, namespace: 'web' }));
    const secrets = names.map((name) => secret(name, 1));
    for (const { metadata } of secrets) metadata.uid = `uid of ${metadata.name}`;
    const { store } = clusterWith(secrets);
    const observed = await store.observe(names);
    expect(observed.ok && observed.value.filter(({ revisions }) => revisions.length === 1)).toHaveLength(300);
  });

  it('reads status, time, mark and owner from the labels', async () => {
    const labels = { 'helm-lifecycle/manifest': 'shop', modifiedAt: '1780000000', status: 'deployed' };
    const mark = markOf(digest, { revision: 1, uid: 'uid-1' });
    const { revisions } = clusterWith([
      secret(api, 1, { 'helm-lifecycle/inputs': mark }),
      secret(api, 2, { 'helm-lifecycle/inputs': mark, ...labels }),
    ]);
    expect(await revisions()).toEqual([
      {
        revision: 1,
        status: 'superseded',
        secretName: 'sh.helm.release.v1.api.v1',
        uid: 'uid-1',
        resourceVersion: '100',
        modifiedAt: CREATED,
        createdAt: CREATED,
        inputs: digest,
      },
      {
        revision: 2,
        status: 'deployed',
        secretName: 'sh.helm.release.v1.api.v2',
        uid: 'uid-2',
        resourceVersion: '200',
        modifiedAt: 1_780_000_000,
        createdAt: CREATED,
        manifestId: 'shop',
      },
    ]);
  });

  it('knows an uninstall of this project by a label that only its own secret can have', async () => {
    const label = sealOf({ uid: 'uid-1' }, 'uninstalling');
    const labels = { 'helm-lifecycle/uninstalling': label };
    const { revisions } = clusterWith([secret(api, 1, labels), secret(api, 2, labels)]);
    expect((await revisions()).map(({ isUninstalling }) => isUninstalling)).toEqual([true, undefined]);
  });

  it('gives no revisions for a release that is not there', async () => {
    const { store } = clusterWith([]);
    expect(await store.observeOne(api)).toEqual({ ok: true, value: { ...api, revisions: [] } });
  });
});

describe('a secret of somebody else', () => {
  it.each([
    ['has another name than Helm gives', { metadata: { name: 'decoy' } }],
    ['is of another revision by its labels', { metadata: { labels: { version: '51' } } }],
    ['has a version that is none', { metadata: { labels: { version: '1e3' } } }],
    ['holds nothing', { data: {} }],
    ['holds no release', { data: { release: encodePayload('[1]') } }],
    ['holds another revision', { data: (secret(api, 3) as { data?: unknown }).data }],
  ])(
    'that %s is no revision, and is named once',
    async (_how, change: { metadata?: Partial<KubeObject['metadata']>; data?: unknown }) => {
      const { metadata, data } = change;
      const real = secret(api, 50, { status: 'pending-upgrade' });
      const labels = { ...real.metadata.labels, ...metadata?.labels };
      const forged = {
        ...real,
        metadata: { ...real.metadata, ...metadata, labels },
        ...(data !== undefined && { data }),
      };
      const { revisions, ignored } = clusterWith([secret(api, 1), secret(api, 2), forged]);
      expect((await revisions()).map(({ revision }) => revision)).toEqual([1, 2]);
      await revisions();
      expect(ignored).toEqual([
        expect.stringMatching(/^Secret\/web\/\S+ does not count as a revision: .*\.$/),
      ]);
    },
  );

  it.each(['99999999999999999', '9999999999', '1', '-1', 'soon', '1e12'])(
    'that was changed at %s has the time of its creation',
    async (modifiedAt) => {
      const { revisions } = clusterWith([secret(api, 1, { modifiedAt })]);
      expect(await revisions()).toMatchObject([{ modifiedAt: CREATED }]);
    },
  );

  it('with any labels and payload is read or passed over', async () => {
    const label = fc.oneof(
      fc.string(),
      fc.constantFrom('1', '01', '-1', '1.5', '9999999999', '__proto__', 'deployed'),
    );
    const labels = fc.record({
      version: label,
      status: label,
      modifiedAt: label,
      'helm-lifecycle/inputs': label,
    });
    await fc.assert(
      fc.asyncProperty(labels, fc.string(), async (strange, release) => {
        const forged = { ...secret(api, 2, strange), data: { release } };
        const { revisions } = clusterWith([secret(api, 1), forged]);
        expect((await revisions()).map(({ revision }) => revision)).toEqual([1]);
      }),
      { numRuns: 100 },
    );
  });

  it('that is too large for us is a revision, because Helm reads it', async () => {
    const bomb = { ...secret(api, 2), data: { release: encodePayload('{},'.repeat(600_000)) } };
    const { revisions } = clusterWith([secret(api, 1), bomb]);
    expect(await revisions()).toHaveLength(2);
  });

  it('costs no request for a release whose mark is right, and one for each state of others', async () => {
    const mark = { 'helm-lifecycle/inputs': markOf(digest, { revision: 1, uid: 'uid-1' }) };
    const marked = clusterWith([secret(api, 1, { ...mark, status: 'deployed' })]);
    await marked.revisions();
    expect(marked.gets).toEqual([]);
    const unmarked = clusterWith([secret(api, 1), secret(api, 2)]);
    await unmarked.revisions();
    await unmarked.revisions();
    expect(unmarked.gets).toEqual(['sh.helm.release.v1.api.v2']);
  });
});

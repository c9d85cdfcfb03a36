import { describe, expect, it } from 'vitest';
import type { ClusterReader, ListQuery } from '../../src/cluster/contract.ts';
import { createReleaseStore } from '../../src/helm/release-store.ts';
import type { KubeObject } from '../../src/kube/object.ts';
import { fail, ok } from '../../src/model/result.ts';

function secret(
  namespace: string,
  name: string,
  version: number,
  labels: Record<string, string> = {},
): KubeObject {
  return {
    apiVersion: 'v1',
    kind: 'Secret',
    metadata: {
      name: `sh.helm.release.v1.${name}.v${version}`,
      namespace,
      resourceVersion: `${version}00`,
      creationTimestamp: '2026-01-01T00:00:00Z',
      labels: { owner: 'helm', name, version: String(version), status: 'superseded', ...labels },
    },
  };
}

/** A cluster with these secrets that remembers what was listed; `mayListAll` is the right to list in all namespaces. */
function clusterWith(secrets: KubeObject[], mayListAll = true) {
  const queries: ListQuery[] = [];
  const reader: Pick<ClusterReader, 'list'> = {
    async list(query) {
      queries.push(query);
      if (query.namespace === undefined && !mayListAll) {
        return fail({ reason: 'forbidden', message: 'list secrets: forbidden' });
      }
      return ok(
        secrets.filter(({ metadata }) => (query.namespace ?? metadata.namespace) === metadata.namespace),
      );
    },
  };
  return { queries, store: createReleaseStore(reader as ClusterReader) };
}

describe('observing releases', () => {
  it('costs one list in the namespace when there is one, without payloads', async () => {
    const { store, queries } = clusterWith([secret('web', 'api', 1)]);
    await store.observe(['web', 'web']);
    expect(queries).toEqual([
      { apiVersion: 'v1', kind: 'Secret', namespace: 'web', labelSelector: 'owner=helm', metadataOnly: true },
    ]);
  });

  it('costs one list in all namespaces when there are several, of which only those asked for are told', async () => {
    const { store, queries } = clusterWith([
      secret('web', 'api', 1),
      secret('db', 'pg', 1),
      secret('x', 'y', 1),
    ]);
    const observed = await store.observe(['web', 'db']);
    expect(queries).toHaveLength(1);
    expect(observed).toMatchObject({ ok: true, value: [{ name: 'api' }, { name: 'pg' }] });
  });

  it('asks each namespace when the cluster-wide list is forbidden', async () => {
    const { store, queries } = clusterWith([secret('web', 'api', 1), secret('db', 'pg', 1)], false);
    expect(await store.observe(['web', 'db'])).toMatchObject({ value: [{ name: 'api' }, { name: 'pg' }] });
    expect(queries.map((query) => query.namespace)).toEqual([undefined, 'web', 'db']);
  });

  it('asks nothing when there is nothing to ask for', async () => {
    const { store, queries } = clusterWith([]);
    expect(await store.observe([])).toEqual({ ok: true, value: [] });
    expect(queries).toEqual([]);
  });

  it('sorts revisions by number, not by text', async () => {
    const { store } = clusterWith([10, 9, 2].map((version) => secret('web', 'api', version)));
    const observed = await store.observeOne({ name: 'api', namespace: 'web' });
    expect(observed.ok && observed.value.revisions.map(({ revision }) => revision)).toEqual([2, 9, 10]);
  });

  it('tells all of more than 256 releases', async () => {
    const names = Array.from({ length: 300 }, (_, index) => `r${index}`);
    const { store } = clusterWith(names.map((name) => secret('web', name, 1)));
    const observed = await store.observe(['web']);
    expect(observed.ok && observed.value).toHaveLength(300);
  });

  it('reads status, time, mark and owner from the labels', async () => {
    const digest = 'a'.repeat(40);
    const labels = { 'helm-lifecycle/manifest': 'shop', modifiedAt: '1790000000', status: 'deployed' };
    const { store } = clusterWith([
      secret('web', 'api', 1, { 'helm-lifecycle/inputs': `1-${digest}` }),
      secret('web', 'api', 2, { 'helm-lifecycle/inputs': `1-${digest}`, ...labels }),
    ]);
    const observed = await store.observeOne({ name: 'api', namespace: 'web' });
    expect(observed.ok && observed.value.revisions).toEqual([
      {
        revision: 1,
        status: 'superseded',
        secretName: 'sh.helm.release.v1.api.v1',
        resourceVersion: '100',
        modifiedAt: 1_767_225_600,
        createdAt: 1_767_225_600,
        inputs: digest,
      },
      {
        revision: 2,
        status: 'deployed',
        secretName: 'sh.helm.release.v1.api.v2',
        resourceVersion: '200',
        modifiedAt: 1_790_000_000,
        createdAt: 1_767_225_600,
        manifestId: 'shop',
      },
    ]);
  });

  it('gives no revisions for a release that is not there', async () => {
    const { store } = clusterWith([]);
    expect(await store.observeOne({ name: 'api', namespace: 'web' })).toEqual({
      ok: true,
      value: { name: 'api', namespace: 'web', revisions: [] },
    });
  });
});

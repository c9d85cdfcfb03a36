import { beforeAll, describe, expect, test } from 'vitest';
import type { ClusterConnection, ClusterWriter, WatchEvent } from '../../src/cluster/contract.ts';
import { locate } from '../../src/cluster/objects/locate.ts';
import { openWriter } from '../../src/cluster/writer.ts';
import type { KubeObject } from '../../src/kube/object.ts';
import { createSpawn } from '../../src/system/spawn.ts';
import { openConnection, unwrap } from '../cluster/open-connection.ts';
import { useCluster } from '../rig/cluster.ts';
import { PERMIT } from '../rig/permit.ts';

const cluster = useCluster();
let connection: ClusterConnection;
let reader: ClusterConnection['reader'];
let writer: ClusterWriter;
let namespace: string;
beforeAll(async () => {
  connection = await openConnection(cluster);
  reader = connection.reader;
  writer = openWriter(connection, PERMIT);
  namespace = await cluster.namespace();
});

const configMap = (name: string, data: Record<string, string> = {}): KubeObject => ({
  apiVersion: 'v1',
  kind: 'ConfigMap',
  metadata: { name, namespace },
  data,
});
const configMapRef = (name: string) => ({ apiVersion: 'v1', kind: 'ConfigMap', name, namespace });
const data = async (name: string) => unwrap(await reader.get(configMapRef(name)))?.data;

describe('objects', () => {
  test('are created, read, patched, replaced and deleted', async () => {
    await writer.create(configMap('life', { a: '1' }));
    expect(await data('life')).toEqual({ a: '1' });
    await writer.patch(configMapRef('life'), 'merge', { data: { b: '2' } });
    expect(await data('life')).toEqual({ a: '1', b: '2' });
    await writer.patch(configMapRef('life'), 'json', [{ op: 'remove', path: '/data/a' }]);
    const current = unwrap(await reader.get(configMapRef('life')));
    if (current === undefined) throw new Error('it is gone');
    expect((await writer.update({ ...current, data: { c: '3' } })).ok).toBe(true);
    expect(await data('life')).toEqual({ c: '3' });
    expect(await writer.update({ ...current, data: {} })).toMatchObject({
      failure: { reason: 'conflict', object: `ConfigMap/${namespace}/life` },
    });
    expect((await writer.delete(configMapRef('life'))).ok).toBe(true);
    expect(await data('life')).toBeUndefined();
    expect((await writer.delete(configMapRef('life'))).ok).toBe(true);
  });

  test('of kinds that are not served do not exist', async () => {
    const ref = { apiVersion: 'example.com/v1', kind: 'Widget', name: 'x', namespace };
    expect(await reader.get(ref)).toEqual({ ok: true, value: undefined });
    expect(await reader.list(ref)).toEqual({ ok: true, value: [] });
    expect((await writer.delete(ref)).ok).toBe(true);
    const applied = await writer.apply({ ...ref, metadata: { name: 'x', namespace } });
    expect(applied).toMatchObject({
      failure: { reason: 'not-found', remedy: expect.stringContaining('CRD') },
    });
  });

  test('are not deleted when they are not the ones that were meant', async () => {
    await writer.create(configMap('precious'));
    const deleted = await writer.delete(configMapRef('precious'), { uid: 'another' });
    expect(deleted).toMatchObject({ failure: { reason: 'conflict' } });
    expect(unwrap(await reader.get(configMapRef('precious')))).toBeDefined();
  });

  test('applied over the fields of others need force', async () => {
    await connection.transport.json({
      ...{ method: 'PATCH', path: `/api/v1/namespaces/${namespace}/configmaps/shared`, what: 'apply' },
      query: { fieldManager: 'helm' },
      contentType: 'application/apply-patch+yaml',
      body: configMap('shared', { k: 'theirs' }),
    });
    expect(await writer.apply(configMap('shared', { k: 'ours' }))).toMatchObject({
      failure: { reason: 'conflict', details: [expect.stringMatching(/data\.k: conflict with "helm"/)] },
    });
    expect((await writer.apply(configMap('shared', { k: 'ours' }), { force: true })).ok).toBe(true);
    expect(await data('shared')).toEqual({ k: 'ours' });
  });

  test('applied as a dry run stay as they are', async () => {
    await writer.create(configMap('dry', { k: 'before' }));
    const dry = unwrap(await reader.dryRunApply(configMap('dry', { k: 'after' })));
    expect(dry.data).toEqual({ k: 'after' });
    expect(await data('dry')).toEqual({ k: 'before' });
  });

  test('that the server refuses are refused with every cause', async () => {
    const deployment = {
      apiVersion: 'apps/v1',
      kind: 'Deployment',
      metadata: { name: 'bad', namespace },
      spec: { replicas: -1 },
    };
    const { failure } = (await writer.create(deployment)) as { failure?: { details?: string[] } };
    expect(failure).toMatchObject({ reason: 'invalid', object: `Deployment/${namespace}/bad` });
    expect(failure?.details).toContainEqual(expect.stringContaining('spec.replicas'));
  });
});

describe('lists', () => {
  test('of more than a page are complete, and their items know what they are', async () => {
    const names = Array.from({ length: 520 }, (_, index) => `many-${index}`);
    const labelled = (name: string): KubeObject => ({
      ...configMap(name),
      metadata: { name, namespace, labels: { many: 'yes' } },
    });
    await Promise.all(names.map((name) => writer.create(labelled(name))));
    const query = { apiVersion: 'v1', kind: 'ConfigMap', namespace, labelSelector: 'many=yes' };
    const list = unwrap(await reader.list({ ...query, metadataOnly: true }));
    expect(list).toHaveLength(520);
    expect(list[0]).toMatchObject({ apiVersion: 'v1', kind: 'ConfigMap', metadata: { namespace } });
  });

  test('of metadata leave the rest out', async () => {
    await writer.create(configMap('large', { text: 'x'.repeat(1_000) }));
    const query = { apiVersion: 'v1', kind: 'ConfigMap', namespace, fieldSelector: 'metadata.name=large' };
    expect(unwrap(await reader.list({ ...query, metadataOnly: true }))[0]?.data).toBeUndefined();
    expect(unwrap(await reader.list(query))[0]?.data).toBeDefined();
  });
});

describe('a watch', () => {
  test('tells what is there, then what changes', async () => {
    const stop = new AbortController();
    const seen: string[] = [];
    const told = new Map<string, () => void>();
    const hear = (text: string) => new Promise<void>((resolve) => told.set(text, resolve));
    await writer.create(configMap('watched'));
    const synced = hear('SYNCED');
    const gone = hear('DELETED watched');
    const watching = reader.watch(
      { ...{ apiVersion: 'v1', kind: 'ConfigMap', namespace }, fieldSelector: 'metadata.name=watched' },
      stop.signal,
      ({ type, object }: WatchEvent) => {
        const text = object === undefined ? type : `${type} ${object.metadata.name}`;
        seen.push(text);
        told.get(text)?.();
      },
    );
    await synced;
    await writer.patch(configMapRef('watched'), 'merge', { data: { k: 'v' } });
    await writer.delete(configMapRef('watched'));
    await gone;
    stop.abort();
    expect(await watching).toEqual({ ok: true, value: undefined });
    expect(seen).toEqual(['ADDED watched', 'SYNCED', 'MODIFIED watched', 'DELETED watched']);
  });
});

test('resources are found as kubectl finds them', async () => {
  const kinds = await Promise.all(
    ['deploy', 'po', 'Ingress', 'events', 'leases.coordination.k8s.io', 'widgets'].map(
      async (name) => unwrap(await reader.resourceNamed(name))?.apiVersion,
    ),
  );
  expect(kinds).toEqual(['apps/v1', 'v1', 'networking.k8s.io/v1', 'v1', 'coordination.k8s.io/v1', undefined]);
});

test('rendered objects are located: namespaced kinds in the namespace of the release, others in none', async () => {
  const objects = [
    { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'a' } },
    { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'b', namespace: 'other' } },
    {
      apiVersion: 'rbac.authorization.k8s.io/v1',
      kind: 'ClusterRole',
      metadata: { name: 'c', namespace: 'web' },
    },
  ];
  const located = unwrap(await locate(reader, objects, 'web'));
  expect(located.map(({ metadata }) => metadata.namespace)).toEqual(['web', 'other', undefined]);
});

describe('an account with few rights', () => {
  test('is told which it lacks, and refused in words', async () => {
    const env = { PATH: process.env.PATH ?? '', KUBECONFIG: cluster.kubeconfig };
    const kubectl = async (...args: string[]) =>
      (await createSpawn()({ file: cluster.kubectl, args: [...args, '-n', namespace], env })).stdout;
    await kubectl('create', 'serviceaccount', 'guest');
    const token = (await kubectl('create', 'token', 'guest')).trim();
    const config = JSON.parse(await kubectl('config', 'view', '--raw', '--flatten', '-o', 'json'));
    for (const item of config.users) item.user = { token };
    const secrets: string[] = [];
    const guest = await openConnection(cluster, {
      kubeconfig: { content: JSON.stringify(config) },
      onSecret: (secret) => secrets.push(secret),
    });
    expect(secrets).toEqual([token]);
    const rights = [
      { verb: 'create', group: 'authorization.k8s.io', resource: 'selfsubjectaccessreviews' },
      { verb: 'get', group: 'apps', resource: 'deployments', namespace },
      { verb: 'get', group: 'apps', resource: 'deployments', namespace },
    ] as const;
    expect(await guest.reader.denied([...rights])).toEqual({ ok: true, value: [rights[1]] });
    const ref = { apiVersion: 'apps/v1', kind: 'Deployment', name: 'api', namespace };
    expect(await guest.reader.get(ref)).toMatchObject({
      failure: {
        reason: 'forbidden',
        message: expect.stringMatching(`read Deployment ${namespace}/api: .*guest.*cannot get resource`),
        object: `Deployment/${namespace}/api`,
      },
    });
  });
});

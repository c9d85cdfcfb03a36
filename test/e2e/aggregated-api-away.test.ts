import { expect, inject, test } from 'vitest';
import { startKwok } from '../../scripts/cluster/kwok.ts';
import { openWriter } from '../../src/cluster/writer.ts';
import { openConnection, unwrap } from '../cluster/open-connection.ts';
import { afterFile } from '../rig/after-file.ts';
import { apiServiceOf, serviceOf, startAggregatedApi } from '../rig/aggregated-api.ts';
import { noOpenssl } from '../rig/own-certificate.ts';
import { PERMIT } from '../rig/permit.ts';
import { skippedFor } from '../rig/skipped.ts';

const { simulated, binaries } = inject('cluster');
const why = noOpenssl ?? (simulated ? undefined : 'the cluster is given from outside');
const SILENT = (name: string) => `the aggregated API ${name}.example.com/v1 does not answer`;

/** An API that is away keeps every namespace of its cluster from going: so this cluster is shared with nobody. */
async function ownCluster() {
  const { kubeconfig, stop } = await startKwok(binaries, { nodes: 1 });
  afterFile(stop);
  const connection = await openConnection({ kubectl: binaries.kubectl ?? '', kubeconfig });
  return { reader: connection.reader, writer: openWriter(connection, PERMIT) };
}

test(`what an aggregated API has is not gone while it does not answer${skippedFor(why)}`, {
  skip: why !== undefined,
}, async () => {
  const [{ reader, writer }, live] = await Promise.all([ownCluster(), startAggregatedApi('live')]);
  afterFile(live.stop);
  const gadget = (name: string) =>
    reader.get({ apiVersion: `${name}.example.com/v1`, kind: 'Gadget', name: 'x', namespace: 'default' });
  const unanswered = async () => unwrap(await reader.served('fresh')).unanswered;
  const silent = (name: string) => ({
    ok: false,
    failure: { object: `APIService/v1.${name}.example.com`, message: expect.stringContaining(SILENT(name)) },
  });

  for (const object of [live.service, live.apiService]) unwrap(await writer.create(object));
  await expect.poll(() => gadget('live')).toMatchObject({ ok: true, value: { metadata: { uid: 'uid-x' } } });

  // Nothing ever answered for this one.
  unwrap(await writer.create(serviceOf('dead', { ports: [{ port: 443 }], selector: { app: 'none' } })));
  unwrap(await writer.create(apiServiceOf('dead', 443)));
  await expect.poll(unanswered).toEqual(['dead.example.com/v1']);
  expect(await gadget('dead')).toMatchObject(silent('dead'));
  expect(await gadget('live')).toMatchObject({ ok: true, value: { metadata: { name: 'x' } } });

  unwrap(await writer.delete({ apiVersion: 'v1', kind: 'Service', name: 'live', namespace: 'default' }));
  await expect.poll(unanswered).toContain('live.example.com/v1');
  expect(await gadget('live')).toMatchObject(silent('live'));
  expect(await reader.resourceNamed('gadgets')).toMatchObject({ ok: false });

  unwrap(await writer.create(live.service));
  await expect.poll(() => gadget('live')).toMatchObject({ ok: true, value: { metadata: { name: 'x' } } });
  const { apiVersion, kind, metadata } = live.apiService;
  unwrap(await writer.delete({ apiVersion, kind, name: metadata.name }));
  await expect.poll(() => gadget('live')).toEqual({ ok: true, value: undefined });
});

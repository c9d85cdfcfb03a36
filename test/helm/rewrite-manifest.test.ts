import { expect, it } from 'vitest';
import type { ClusterReader, ClusterWriter } from '../../src/cluster/contract.ts';
import { rewriteManifest } from '../../src/helm/rewrite-manifest.ts';
import { decodeRelease, encodePayload } from '../../src/helm/storage.ts';
import type { RevisionRecord } from '../../src/model/release/release.ts';
import { fail, ok } from '../../src/model/result.ts';

const release = { name: 'api', namespace: 'web' };
const record: RevisionRecord = {
  ...{ secretName: 'sh.helm.release.v1.api.v3', uid: 'uid-3', resourceVersion: '7' },
  ...{ revision: 3, status: 'deployed', modifiedAt: 0 },
};

/** A cluster whose secret has this version by now; it takes a change of that version alone. */
function cluster(resourceVersion: string) {
  const written: string[] = [];
  const secret = {
    ...{ apiVersion: 'v1', kind: 'Secret', metadata: { name: record.secretName, resourceVersion } },
    data: { release: encodePayload(JSON.stringify({ manifest: 'before' })) },
  };
  const patch = async (...[, , given]: Parameters<ClusterWriter['patch']>) => {
    const { metadata, data } = given as typeof secret;
    if (metadata.resourceVersion !== resourceVersion)
      return fail({ reason: 'conflict', message: 'it has changed' });
    const payload = decodeRelease(data.release);
    written.push(payload.ok ? String(payload.value.manifest) : '');
    return ok(secret);
  };
  const reader = { get: async () => ok(secret) } as unknown as ClusterReader;
  return { written, reader, writer: { patch } as unknown as ClusterWriter };
}

const mend = { action: 'mend', rewrite: (manifest: string) => `${manifest} and after` };

it('another manifest is written into the record as it was judged', async () => {
  const same = cluster('7');
  expect(await rewriteManifest(same, release, record, mend)).toEqual(ok());
  expect(same.written).toEqual(['before and after']);
});

it('a record that has changed since it was judged stays as it is, and what was not done is named', async () => {
  const other = cluster('8');
  expect(await rewriteManifest(other, release, record, mend)).toEqual({
    ok: false,
    failure: { reason: 'conflict', message: 'mend revision 3 of web/api: it has changed' },
  });
  expect(other.written).toEqual([]);
});

import { expect, it } from 'vitest';
import type { ClusterWriter } from '../../src/cluster/contract.ts';
import {
  isWritten,
  LIVE_LABEL,
  markLive,
  markWritten,
  WRITTEN_LABEL,
  wasLive,
} from '../../src/helm/written.ts';
import type { RevisionRecord } from '../../src/model/release/release.ts';
import { ok } from '../../src/model/result.ts';

const RECORD: RevisionRecord = {
  revision: 2,
  status: 'deployed',
  secretName: 'sh.helm.release.v1.api.v2',
  uid: 'f3a1',
  resourceVersion: '7',
  modifiedAt: 0,
};

/** The label that a secret with this uid gets; whoever reads the uid can make it as well. */
async function labelFor(uid: string, mark = markWritten) {
  const patches: unknown[] = [];
  const patch: ClusterWriter['patch'] = async ({ apiVersion, kind, name }, _type, body) => {
    patches.push(body);
    return ok({ apiVersion, kind, metadata: { name, resourceVersion: '8' } });
  };
  const writer = { patch } as ClusterWriter;
  const written = await mark(writer, { name: 'api', namespace: 'web' }, { ...RECORD, uid });
  const [{ metadata }] = patches as [
    { metadata: { resourceVersion: string; labels: Record<string, string> } },
  ];
  return {
    label: metadata.labels[mark === markLive ? LIVE_LABEL : WRITTEN_LABEL],
    expects: metadata.resourceVersion,
    written,
  };
}

it('seals a revision as it was read, and gives it as it is stored then', async () => {
  const { label, expects, written } = await labelFor('f3a1');
  expect(isWritten(label, RECORD)).toBe(true);
  expect(expects).toBe('7');
  expect(written).toEqual(ok({ ...RECORD, isOurs: true, resourceVersion: '8' }));
});

it('says with another seal that a revision was live', async () => {
  const { label, written } = await labelFor('f3a1', markLive);
  expect([wasLive(label, RECORD), isWritten(label, RECORD)]).toEqual([true, false]);
  expect(written).toEqual(ok({ ...RECORD, wasLive: true, resourceVersion: '8' }));
});

it('is not what Helm has copied from another revision, nor anything else', async () => {
  const { label } = await labelFor('beef');
  for (const other of [label, '', 'yes', undefined]) expect(isWritten(other, RECORD)).toBe(false);
});

import { describe, expect, it } from 'vitest';
import type { ClusterReader } from '../../../src/cluster/contract.ts';
import { findOwned, kindsSeldomMadeFor } from '../../../src/cluster/objects/owned-objects.ts';
import { recentList } from '../../../src/cluster/objects/shared-list.ts';
import { fail, ok } from '../../../src/model/result.ts';

const JOBS = { apiVersion: 'batch/v1', kind: 'Job', namespace: 'web' };

/** A reader that counts its lists by kind. */
function counting(isWell = () => true) {
  const lists: string[] = [];
  let now = 0;
  const reader = {
    serverTime: () => now,
    list: async ({ kind }: { kind: string }) => {
      lists.push(kind);
      return isWell() ? ok([]) : fail({ reason: 'connection', message: 'away' });
    },
  } as unknown as ClusterReader;
  const pass = (ms: number) => {
    now += ms;
  };
  return { reader, lists, pass };
}

describe('a recent list', () => {
  it('answers for two seconds', async () => {
    const { reader, lists, pass } = counting();
    await recentList(reader, JOBS);
    pass(1_500);
    await recentList(reader, JOBS);
    expect(lists).toHaveLength(1);
    pass(600);
    await recentList(reader, JOBS);
    expect(lists).toHaveLength(2);
  });

  it('that failed is asked again', async () => {
    const answers = [false, true];
    const { reader, lists } = counting(() => answers.shift() ?? true);
    expect(await recentList(reader, JOBS)).toMatchObject({ ok: false });
    expect(await recentList(reader, JOBS)).toMatchObject({ ok: true });
    expect(lists).toHaveLength(2);
  });
});

it('of what a Deployment owns, what its controller makes is listed for each release, the rest once for all', async () => {
  const { reader, lists } = counting();
  const seldom = kindsSeldomMadeFor([{ apiVersion: 'apps/v1', kind: 'Deployment' }]);
  for (const uid of ['a', 'b']) await findOwned(reader, [uid], ['web'], { seldom });
  expect(lists.filter((kind) => kind === 'Pod' || kind === 'ReplicaSet')).toHaveLength(4);
  expect(lists.filter((kind) => kind === 'Job' || kind === 'StatefulSet')).toHaveLength(2);
});

it('what an operator makes of a kind of its own may be anything, and is listed for each', () => {
  expect(kindsSeldomMadeFor([{ apiVersion: 'argoproj.io/v1alpha1', kind: 'Rollout' }])).toEqual([]);
});

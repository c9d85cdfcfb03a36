import { describe, expect, test } from 'vitest';
import { restart } from '../../src/hooks/kinds/restart.ts';
import type { KubeObject } from '../../src/kube/object.ts';
import { ok } from '../../src/model/result.ts';
import { liveObject } from '../kube/live-object.ts';
import { hookContext } from './context.ts';
import { readerWith } from './reader.ts';

const reader = readerWith(
  ...['StatefulSet', 'DaemonSet'].map((kind) => ({
    ...{ apiVersion: 'apps/v1', kind, resource: `${kind.toLowerCase()}s`, namespaced: true },
  })),
);

/** Restarts these workloads, each by its kind, in a cluster of memory; `patched` are those that were. */
async function restartAll(...objects: KubeObject[]) {
  const patched: string[] = [];
  const patch = async ({ kind }: { kind: string }) => {
    patched.push(kind);
    return ok(objects[0]);
  };
  const get = async ({ kind }: { kind: string }) => ok(objects.find((one) => one.kind === kind));
  const { context } = await hookContext({
    reader: { ...reader, get } as typeof reader,
    effects: { cluster: { patch } } as never,
  });
  const written = { objects: objects.map(({ kind }) => `${kind}/x`), wait: false, optional: false };
  return { result: await restart.run({ restart: written }, context), patched };
}

const statefulSet = (spec: object) => liveObject('apps/v1', 'StatefulSet', { spec });
const daemonSet = (spec: object) => liveObject('apps/v1', 'DaemonSet', { spec });
const partition = (count: number) => ({
  updateStrategy: { type: 'RollingUpdate', rollingUpdate: { partition: count } },
});
const onDelete = { updateStrategy: { type: 'OnDelete' } };

describe('restart', () => {
  test.each([
    [statefulSet({ replicas: 3, ...partition(0) })],
    [statefulSet({ replicas: 3 })],
    [statefulSet({ replicas: 0, ...partition(2) })],
    [statefulSet({ replicas: 0, ...onDelete })],
    [daemonSet({ updateStrategy: { type: 'RollingUpdate', rollingUpdate: { maxUnavailable: 1 } } })],
  ])('replaces all pods: $kind $spec', async (object) => {
    const { result, patched } = await restartAll(object);
    expect(result.ok).toBe(true);
    expect(patched).toEqual([object.kind]);
  });

  test.each([
    [statefulSet({ replicas: 2, ...onDelete }), 'replaces a pod only when it is deleted'],
    [daemonSet(onDelete), 'replaces a pod only when it is deleted'],
    [statefulSet({ replicas: 3, ...partition(2) }), 'would keep 2 old pods (partition 2)'],
    [statefulSet({ replicas: 3, ...partition(3) }), 'would keep 3 old pods (partition 3)'],
    [statefulSet(partition(5)), 'would keep 1 old pod (partition 5)'],
  ])('refuses what would keep old ones before anything is restarted: $kind $spec', async (object, why) => {
    const other = object.kind === 'DaemonSet' ? statefulSet({ replicas: 1 }) : daemonSet({});
    const { result, patched } = await restartAll(other, object);
    expect(result).toMatchObject({
      failure: {
        reason: 'hook',
        message: expect.stringContaining(`nothing was restarted: ${object.kind}/web/x ${why}`),
        remedy: expect.stringContaining('`delete` hook'),
        object: `${object.kind}/web/x`,
      },
    });
    expect(patched).toEqual([]);
  });
});

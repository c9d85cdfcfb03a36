import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { until } from '../../scripts/cluster/until.ts';
import type { ClusterReader, ClusterWriter } from '../../src/cluster/contract.ts';
import { identify, waitGone } from '../../src/cluster/watch/wait-gone.ts';
import { type WaitReadyOptions, waitReady } from '../../src/cluster/watch/wait-ready.ts';
import { waitStable } from '../../src/cluster/watch/wait-stable.ts';
import { openWriter } from '../../src/cluster/writer.ts';
import { type KubeObject, refOf } from '../../src/kube/object.ts';
import { systemClock } from '../../src/system/clock.ts';
import { openConnection, unwrap } from '../cluster/open-connection.ts';
import { useCluster } from '../rig/cluster.ts';
import { PERMIT } from '../rig/permit.ts';

const cluster = useCluster();
let reader: ClusterReader;
let writer: ClusterWriter;
let namespace: string;
let count = 0;
let name: string;
beforeAll(async () => {
  const connection = await openConnection(cluster);
  reader = connection.reader;
  writer = openWriter(connection, PERMIT);
  namespace = await cluster.namespace();
});
beforeEach(() => {
  count += 1;
  name = `app-${count}`;
});

type Simulation = Record<string, string>;

function template(simulate: Simulation, restartPolicy = 'Always') {
  const annotations = Object.fromEntries(
    Object.entries(simulate).map(([key, value]) => [`simulate/${key}`, value]),
  );
  return {
    metadata: { labels: { app: name }, annotations },
    spec: {
      restartPolicy,
      terminationGracePeriodSeconds: 1,
      containers: [{ name: 'app', image: 'example.com/app:1' }],
    },
  };
}

const deployment = (simulate: Simulation = {}, spec: object = {}): KubeObject => ({
  apiVersion: 'apps/v1',
  kind: 'Deployment',
  metadata: { name, namespace },
  spec: { replicas: 2, selector: { matchLabels: { app: name } }, template: template(simulate), ...spec },
});
const job = (simulate: Simulation = {}): KubeObject => ({
  apiVersion: 'batch/v1',
  kind: 'Job',
  metadata: { name, namespace },
  spec: { backoffLimit: 0, template: template(simulate, 'Never') },
});
const configMap = (finalizers: string[] = []): KubeObject => ({
  apiVersion: 'v1',
  kind: 'ConfigMap',
  metadata: { name, namespace, finalizers },
});

async function create(object: KubeObject) {
  return refOf(unwrap(await writer.create(object)));
}

const ready = (options: Pick<WaitReadyOptions, 'targets'> & Partial<WaitReadyOptions>) =>
  waitReady({
    reader,
    clock: systemClock,
    timeoutMs: 20_000,
    signal: new AbortController().signal,
    waitForJobs: false,
    ...options,
  });

describe.skipIf(!cluster.simulated)('waiting until all is ready', () => {
  test('follows a rollout to its end', async () => {
    const progress: string[] = [];
    const targets = [await create(deployment({ 'ready-after': '300ms' })), await create(configMap())];
    const result = await ready({
      targets,
      onProgress: ({ ready: done, total }) => progress.push(`${done}/${total}`),
    });
    expect(result).toEqual({ ok: true, value: undefined });
    expect(progress.at(-1)).toBe('2/2');
  });

  test('does not watch what is ready already', async () => {
    const target = await create(deployment());
    await ready({ targets: [target] });
    const unwatchable: ClusterReader = {
      ...reader,
      watch: () => {
        throw new Error('a watch');
      },
    };
    expect((await ready({ targets: [target], reader: unwatchable })).ok).toBe(true);
  });

  test('names what is not ready in time, and why', async () => {
    const targets = [await create(deployment({ as: 'never-ready' })), await create(configMap())];
    const line = `Deployment/${namespace}/${name}: 0 of 2 replicas are available`;
    expect(await ready({ targets, timeoutMs: 5_000 })).toMatchObject({
      failure: {
        reason: 'timed-out',
        message: `not ready: ${line} (after 5 s)`,
        details: [line],
        object: `Deployment/${namespace}/${name}`,
      },
    });
  });

  test('ends at once when one can no longer become ready', async () => {
    const target = await create(job({ as: 'fail' }));
    expect(await ready({ targets: [target], waitForJobs: true })).toMatchObject({
      failure: {
        reason: 'not-ready',
        message: expect.stringMatching(`Job/${namespace}/${name}: BackoffLimitExceeded`),
      },
    });
  });

  test('waits for Jobs only when asked to', async () => {
    const target = await create(job({ 'run-for': '600ms' }));
    expect((await ready({ targets: [target] })).ok).toBe(true);
    expect(unwrap(await reader.get(target))?.status?.succeeded).toBeUndefined();
    expect((await ready({ targets: [target], waitForJobs: true })).ok).toBe(true);
    expect(unwrap(await reader.get(target))?.status?.succeeded).toBe(1);
  });
});

describe('an object that does not exist', () => {
  const target = () => refOf(configMap());

  test('is a failure at once', async () => {
    expect(await ready({ targets: [target()] })).toMatchObject({
      failure: { reason: 'not-ready', message: `not ready: ConfigMap/${namespace}/${name}: does not exist` },
    });
  });

  test('is as good as ready when it may vanish', async () => {
    expect((await ready({ targets: [{ ...target(), mayVanish: true }] })).ok).toBe(true);
  });

  test('is waited for when that is asked', async () => {
    const waiting = ready({ targets: [target()], missing: 'wait' });
    await create(configMap());
    expect((await waiting).ok).toBe(true);
  });
});

test('waiting ends when it is interrupted, with the reason', async () => {
  const stop = new AbortController();
  const waiting = ready({ targets: [refOf(configMap())], missing: 'wait', signal: stop.signal });
  stop.abort({ kind: 'cancelled', by: 'SIGINT' });
  expect(await waiting).toMatchObject({ failure: { reason: 'cancelled' } });
});

describe('waiting until all is gone', () => {
  const gone = (targets: Awaited<ReturnType<typeof identities>>, timeoutMs = 20_000) =>
    waitGone({ reader, clock: systemClock, targets, timeoutMs, signal: new AbortController().signal });
  const identities = async (...refs: ReturnType<typeof refOf>[]) => unwrap(await identify(reader, refs));

  test.skipIf(!cluster.simulated)('waits for the pods of a workload too', async () => {
    const target = await create(deployment({ 'delete-after': '500ms' }));
    await ready({ targets: [target] });
    const targets = await identities(target);
    expect(targets.map(({ kind }) => kind).sort()).toEqual(['Deployment', 'Pod', 'Pod', 'ReplicaSet']);
    await writer.delete(target, { cascade: 'background' });
    expect(await gone(targets)).toEqual({ ok: true, value: undefined });
    const pods = unwrap(
      await reader.list({ apiVersion: 'v1', kind: 'Pod', namespace, labelSelector: `app=${name}` }),
    );
    expect(pods).toEqual([]);
  });

  test('names what is left with its finalizers', async () => {
    const target = await create(configMap(['example.com/hold']));
    const targets = await identities(target);
    await writer.delete(target);
    const line = `ConfigMap/${namespace}/${name}: held by finalizers example.com/hold`;
    expect(await gone(targets, 300)).toMatchObject({
      failure: {
        reason: 'timed-out',
        message: `1 of 1 objects are still there after 0.3 s: ${line}`,
        remedy: expect.stringContaining('finalizers'),
        details: [line],
      },
    });
    await writer.patch(target, 'merge', { metadata: { finalizers: null } });
    expect((await gone(targets)).ok).toBe(true);
  });

  test('does not mind a new object of the same name', async () => {
    const target = await create(configMap());
    const targets = await identities(target);
    await writer.delete(target);
    await create(configMap());
    expect((await gone(targets)).ok).toBe(true);
  });

  test('sees objects go with their CRD', async () => {
    const group = `${namespace}.example.com`;
    const crd: KubeObject = {
      apiVersion: 'apiextensions.k8s.io/v1',
      kind: 'CustomResourceDefinition',
      metadata: { name: `widgets.${group}` },
      spec: {
        group,
        scope: 'Namespaced',
        names: { plural: 'widgets', singular: 'widget', kind: 'Widget' },
        versions: [
          { name: 'v1', served: true, storage: true, schema: { openAPIV3Schema: { type: 'object' } } },
        ],
      },
    };
    const definition = await create(crd);
    expect((await ready({ targets: [definition] })).ok).toBe(true);
    const widget = { apiVersion: `${group}/v1`, kind: 'Widget', metadata: { name, namespace } };
    await until('widgets are served', 60, async () => (await writer.create(widget)).ok);
    const targets = await identities(refOf(widget), definition);
    await writer.delete(definition);
    expect((await gone(targets)).ok).toBe(true);
  });
});

describe.skipIf(!cluster.simulated)('settling', () => {
  const settled = (object: KubeObject, settleMs: number) =>
    waitStable({
      reader,
      clock: systemClock,
      refs: [refOf(object)],
      settleMs,
      signal: new AbortController().signal,
    });

  test('is done when all containers have been running long enough', async () => {
    const target = deployment();
    await create(target);
    await ready({ targets: [refOf(target)] });
    expect(await settled(target, 1_000)).toEqual({ ok: true, value: undefined });
  });

  test('finds the pod that was ready and then crashed', async () => {
    const target = deployment({ as: 'crash-loop', 'crash-after': '1500ms' });
    await create(target);
    expect((await ready({ targets: [refOf(target)] })).ok).toBe(true);
    expect(await settled(target, 8_000)).toMatchObject({
      failure: {
        reason: 'not-ready',
        message: expect.stringMatching(
          `^Pod/${namespace}/${name}-.* does not stay up: container app: exit code`,
        ),
        object: expect.stringContaining(`Pod/${namespace}/${name}-`),
      },
    });
  });

  test('leaves Jobs alone: they are meant to end', async () => {
    const target = job({ as: 'fail' });
    await create(target);
    expect((await settled(target, 500)).ok).toBe(true);
  });
});

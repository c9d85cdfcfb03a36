import { describe, expect, it } from 'vitest';
import type { IgnoreRule } from '../../../src/kube/drift/drift-rules.ts';
import { judgeObject } from '../../../src/kube/drift/judge-object.ts';
import { writerState } from '../../../src/kube/drift/object-state.ts';
import type { KubeObject, ObjectMeta } from '../../../src/kube/object.ts';
import type { Json } from '../../../src/model/json.ts';
import type { DriftedField } from '../../../src/model/release/object-drift.ts';

const MANAGER = 'helm-lifecycle-drift';
const DEPLOYED = Date.parse('2026-01-01T10:00:00Z');
const TIMES = { deployBegan: DEPLOYED - 10_000, deployEnded: DEPLOYED, lastWriters: new Set<string>() };
const LAST_SECOND = '2026-01-01T10:00:00Z';
const LATER = '2026-01-01T11:00:00Z';
const EARLIER = '2026-01-01T09:00:00Z';

type Entry = NonNullable<ObjectMeta['managedFields']>[number];

function entry(manager: string, fieldsV1: Json, more: Partial<Entry> = {}): Entry {
  return { manager, operation: 'Update', apiVersion: 'v1', time: LATER, fieldsV1, ...more };
}

function object(content: object, managedFields: Entry[] = [], metadata: object = {}): KubeObject {
  return {
    apiVersion: 'v1',
    kind: 'ConfigMap',
    metadata: { name: 'app', namespace: 'web', ...metadata, managedFields },
    ...content,
  };
}

/** What is found where the release stores `stored`, whose field set is `asked`. */
function judge(
  live: KubeObject,
  { stored, asked = {}, applied = stored }: { stored: object; asked?: Json; applied?: object },
  {
    rules = [],
    scaled = [],
    times = TIMES,
  }: { rules?: IgnoreRule[]; scaled?: string[]; times?: typeof TIMES } = {},
): { fields: DriftedField[]; wanted: KubeObject } {
  const compared = {
    live,
    stored: object(stored),
    applied: object(applied, [entry(MANAGER, asked, { operation: 'Apply' })], live.metadata),
    manager: MANAGER,
  };
  compared.applied.metadata = { ...compared.applied.metadata, managedFields: [entry(MANAGER, asked)] };
  return judgeObject(compared, { ...times, scaled: new Set(scaled) }, rules);
}

/** The times of a deployment that knew the writers of this object when it was complete. */
function timesWith(live: KubeObject): typeof TIMES {
  const writers = live.metadata.managedFields ?? [];
  return { ...TIMES, lastWriters: new Set(writers.map((writer) => writerState(live, writer))) };
}

const DATA = { 'f:data': { 'f:a': {} } };

describe('the fields of an object', () => {
  it('that are as stored are no rows, whoever owns them', () => {
    const live = object({ data: { a: '1' } }, [entry('kubectl-edit', DATA)]);
    expect(judge(live, { stored: { data: { a: '1' } }, asked: DATA }).fields).toEqual([]);
  });

  it('that changed say who and when', () => {
    const live = object({ data: { a: '2' } }, [entry('helm', { 'f:data': {} }), entry('kubectl-edit', DATA)]);
    const { fields, wanted } = judge(live, { stored: { data: { a: '1' } }, asked: DATA });
    expect(fields).toEqual([
      { path: 'data.a', change: 'changed', by: 'kubectl-edit', at: '2026-01-01T11:00:00.000Z' },
    ]);
    expect(wanted.data).toEqual({ a: '1' });
  });

  it('that were removed have nobody who did it', () => {
    const live = object({ data: {} }, [entry('kubectl-edit', { 'f:data': {} })]);
    const { fields } = judge(live, { stored: { data: { a: '1' } }, asked: DATA });
    expect(fields).toEqual([{ path: 'data.a', change: 'removed' }]);
  });

  it('that others added are found by the owner alone, and go', () => {
    const live = object({ data: { a: '1', b: '2' } }, [entry('kubectl-edit', { 'f:data': { 'f:b': {} } })]);
    const asked = { stored: { data: { a: '1' } }, applied: { data: { a: '1', b: '2' } }, asked: DATA };
    const { fields, wanted } = judge(live, asked);
    expect(fields).toMatchObject([{ path: 'data.b', change: 'added', by: 'kubectl-edit' }]);
    expect(wanted.data).toEqual({ a: '1' });
  });

  it('below a mapping that the chart leaves empty belong to others too', () => {
    const live = object({ data: { b: '2' } }, [entry('kubectl-edit', { 'f:data': { 'f:b': {} } })]);
    const { fields } = judge(live, {
      stored: { data: {} },
      applied: { data: { b: '2' } },
      asked: { 'f:data': {} },
    });
    expect(fields).toMatchObject([{ path: 'data.b', change: 'added' }]);
  });

  it('in an item that others added to a list are that one item', () => {
    const containers = [
      { name: 'main', image: 'a' },
      { name: 'side', image: 'b' },
    ];
    const item = { '.': {}, 'f:name': {}, 'f:image': {} };
    const live = object({ spec: { containers } }, [
      entry('kubectl-patch', { 'f:spec': { 'f:containers': { 'k:{"name":"side"}': item } } }),
    ]);
    const { fields, wanted } = judge(live, {
      stored: { spec: { containers: [containers[0]] } },
      applied: { spec: { containers } },
      asked: { 'f:spec': { 'f:containers': { 'k:{"name":"main"}': item } } },
    });
    expect(fields).toMatchObject([
      { path: 'spec.containers[name=side]', change: 'added', by: 'kubectl-patch' },
    ]);
    expect(wanted.spec?.containers).toEqual([containers[0]]);
  });

  it.each([
    ['helm', {}],
    ['helm3', {}],
    ['helm-v4.2.4', {}],
    ['kube-controller-manager', { subresource: 'status' }],
  ])('that %s added are not looked at', (manager, more) => {
    const live = object({ data: { b: '2' } }, [entry(manager, { 'f:data': { 'f:b': {} } }, more)]);
    expect(judge(live, { stored: {}, applied: { data: { b: '2' } } }).fields).toEqual([]);
  });
});

describe('no drift, and said why, is', () => {
  const replicas = { 'f:spec': { 'f:replicas': {} } };
  const added = (manager: string, time = LATER, path = 'x') =>
    object({ data: { [path]: '1' } }, [entry(manager, { 'f:data': { [`f:${path}`]: {} } }, { time })]);
  const nothing = (live: KubeObject) => ({ stored: {}, applied: { data: live.data as object } });
  const changed = (time: string) => object({ data: { a: '2' } }, [entry('kubectl', DATA, { time })]);
  const wanted = { stored: { data: { a: '1' } }, asked: DATA };
  const scaledBy = (manager: string) =>
    object({ spec: { replicas: 5 } }, [entry(manager, replicas, { subresource: 'scale' })]);
  const one = { stored: { spec: { replicas: 1 } }, asked: replicas };

  const cases: [string, ReturnType<typeof judge>, string | undefined][] = [
    ['what an autoscaler scaled', judge(scaledBy('kube-controller-manager'), one), 'autoscaler'],
    ['what kubectl scaled: it is drift', judge(scaledBy('kubectl'), one), undefined],
    [
      'what kubectl scaled where an autoscaler decides',
      judge(scaledBy('kubectl'), one, { scaled: ['ConfigMap/web/app'] }),
      'autoscaler',
    ],
    [
      'a caBundle',
      judge(added('cert-manager-cainjector', LATER, 'caBundle'), nothing(added('x', LATER, 'caBundle'))),
      'ca-bundle',
    ],
    [
      'what a controller of Kubernetes added',
      judge(added('kube-controller-manager'), nothing(added('x'))),
      'controller',
    ],
    ['what a hook of ours set', judge(added('helm-lifecycle'), nothing(added('x'))), 'hook'],
    [
      'what stood there before the deploy',
      judge(added('kubectl', EARLIER), nothing(added('x'))),
      'before-deploy',
    ],
    ['what was added after it: it is drift', judge(added('kubectl'), nothing(added('x'))), undefined],
    ['what changed while it was deployed', judge(changed('2026-01-01T09:59:55Z'), wanted), 'during-deploy'],
    [
      'what changed in the second in which it was complete: it is drift',
      judge(changed(LAST_SECOND), wanted),
      undefined,
    ],
    [
      'what changed in that second, and was known when it was complete',
      judge(changed(LAST_SECOND), wanted, { times: timesWith(changed(LAST_SECOND)) }),
      'during-deploy',
    ],
    [
      'what was added in that second, and was known when it was complete',
      judge(added('kubectl', LAST_SECOND), nothing(added('x')), {
        times: timesWith(added('kubectl', LAST_SECOND)),
      }),
      'before-deploy',
    ],
    [
      'what somebody else added in that second: it is drift',
      judge(added('kubectl', LAST_SECOND), nothing(added('x')), {
        times: timesWith(added('kubectl-edit', LAST_SECOND)),
      }),
      undefined,
    ],
    [
      'what had changed before it and was not repaired: it is drift',
      judge(changed(EARLIER), wanted),
      undefined,
    ],
    [
      'what a rule of the manifest names',
      judge(changed(LATER), wanted, { rules: [{ paths: ['/data/a'] }] }),
      'manifest',
    ],
    [
      'what a rule names of another kind: it is drift',
      judge(changed(LATER), wanted, { rules: [{ kind: 'Secret', paths: ['/data/a'] }] }),
      undefined,
    ],
  ];

  it.each(cases)('%s', (_, { fields, wanted: restoredObject }, rule) => {
    expect(fields.map(({ ignoredBy }) => ignoredBy)).toEqual([rule]);
    const [field] = fields;
    // What is ignored stays as it is.
    expect(JSON.stringify(restoredObject).includes('"a":"1"')).toBe(
      rule === undefined && field?.path === 'data.a',
    );
  });
});

describe('what admission would do to an object now', () => {
  const asStored = object({ data: { a: '1' } });
  const byHand = object({ data: { a: '2' } }, [entry('kubectl', DATA)]);
  it.each<[string, KubeObject, object, string | undefined]>([
    ['that it would add something is no drift', asStored, { a: '1', b: '2' }, 'admission'],
    ['that it would change what is as it is stored is no drift', asStored, { a: 'x' }, 'admission'],
    ['what somebody changed is drift all the same', byHand, { a: 'x' }, undefined],
    ['that what is stored is missing is drift all the same', object({ data: {} }), { a: 'x' }, undefined],
  ])('%s', (_, live, applied, rule) => {
    const compared = { stored: { data: { a: '1' } }, asked: DATA, applied: { data: applied } };
    const { fields, wanted } = judge(live, compared);
    expect(fields.map(({ ignoredBy }) => ignoredBy)).toEqual([rule]);
    expect(wanted.data).toEqual(rule === undefined ? applied : live.data);
  });
});

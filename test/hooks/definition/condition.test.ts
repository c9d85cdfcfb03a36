import { describe, expect, test } from 'vitest';
import type { ApiResource, ClusterReader } from '../../../src/cluster/contract.ts';
import { describeCondition, type HookCondition, holds } from '../../../src/hooks/definition/condition.ts';
import { requireObject } from '../../../src/hooks/objects/object-reference.ts';
import { fail, ok } from '../../../src/model/result.ts';
import { systemClock } from '../../../src/system/clock.ts';

const RESOURCES: Partial<ApiResource>[] = [
  {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    resource: 'deployments',
    shortNames: ['deploy'],
    namespaced: true,
  },
  { apiVersion: 'v1', kind: 'Namespace', resource: 'namespaces', shortNames: ['ns'], namespaced: false },
];
const OBJECTS: Record<string, object> = {
  'Deployment/web/api': {
    metadata: { name: 'api', namespace: 'web' },
    status: { replicas: 3, conditions: [{ type: 'Available', status: 'True' }] },
  },
  'Namespace/prod': { metadata: { name: 'prod', labels: { tier: 'gold' } } },
};

/** A cluster with the objects above. */
const reader = {
  resourceNamed: async (name: string) =>
    ok(
      RESOURCES.find(
        ({ resource, shortNames, kind }) => resource === name || kind === name || shortNames?.includes(name),
      ),
    ),
  resourceOf: async (apiVersion: string, kind: string) =>
    ok(RESOURCES.find((row) => row.apiVersion === apiVersion && row.kind === kind)),
  get: async (ref: { kind: string; namespace?: string; name: string }) =>
    ok(OBJECTS[[ref.kind, ref.namespace, ref.name].filter(Boolean).join('/')]),
} as unknown as ClusterReader;

const context = { clock: systemClock, reader, namespace: 'web', payload: new Map<string, string>() };

describe('if', () => {
  test.each<[HookCondition, boolean]>([
    [{ exists: 'deploy/api' }, true],
    [{ exists: 'deploy/nope' }, false],
    [{ exists: 'ns/prod' }, true],
    [{ exists: 'gadgets/api' }, false],
    [{ exists: { apiVersion: 'apps/v1', kind: 'Deployment', name: 'api', namespace: 'other' } }, false],
    [{ absent: 'deploy/nope' }, true],
    [{ absent: 'gadgets/api' }, true],
    [{ absent: 'deploy/api' }, false],
    [{ field: { object: 'deploy/api', path: '$.status.replicas', equals: 3 } }, true],
    [{ field: { object: 'deploy/api', path: '$.status.replicas', equals: '3' } }, true],
    [{ field: { object: 'deploy/api', path: '$.status.replicas', equals: 4 } }, false],
    [
      {
        field: {
          object: 'deploy/api',
          path: '$.status.conditions[?@.type=="Available"].status',
          equals: 'True',
        },
      },
      true,
    ],
    [{ field: { object: 'ns/prod', path: '$.metadata.labels.tier', matches: '^go' } }, true],
    [{ field: { object: 'ns/prod', path: '$.metadata.labels.nope', matches: '.' } }, false],
    [{ field: { object: 'deploy/nope', path: '$.a', equals: 1 } }, false],
  ])('%j is %s', async (condition, answer) => {
    expect(await holds(condition, context)).toEqual({ ok: true, value: answer });
  });

  test('without an answer it is a failure, not a no', async () => {
    const failure = { reason: 'forbidden' as const, message: 'GET deployments: forbidden' };
    const refusing = { ...reader, get: async () => fail(failure) } as unknown as ClusterReader;
    expect(await holds({ absent: 'deploy/api' }, { ...context, reader: refusing })).toEqual(fail(failure));
  });

  test.each<[HookCondition, string]>([
    [{ exists: 'deploy/api' }, 'deploy/api exists'],
    [{ absent: { apiVersion: 'v1', kind: 'Pod', name: 'x' } }, 'Pod/x does not exist'],
    [{ field: { object: 'deploy/api', path: '$.a', equals: 1 } }, '$.a of deploy/api is 1'],
    [{ field: { object: 'deploy/api', path: '$.a', matches: 'x' } }, '$.a of deploy/api matches x'],
  ])('%j reads "if %s"', (condition, text) => {
    expect(describeCondition(condition)).toBe(text);
  });
});

test('an object whose kind the cluster does not have is a failure where it is needed', async () => {
  expect(await requireObject('gadgets/api', context)).toMatchObject({
    ok: false,
    failure: { reason: 'not-found', message: 'the cluster has no kind for gadgets/api' },
  });
  expect(await requireObject('deploy/api', context)).toEqual(
    ok({ apiVersion: 'apps/v1', kind: 'Deployment', name: 'api', namespace: 'web' }),
  );
});

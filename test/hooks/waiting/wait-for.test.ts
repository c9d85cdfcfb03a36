import { describe, expect, test } from 'vitest';
import {
  describeWaitFor,
  judgeFor,
  type WaitFor,
  waitForSchema,
} from '../../../src/hooks/waiting/wait-for.ts';
import type { KubeObject } from '../../../src/kube/object.ts';

const object = (rest: object, metadata: object = {}): KubeObject => ({
  apiVersion: 'example.com/v1',
  kind: 'Gadget',
  metadata: { name: 'one', namespace: 'web', generation: 2, ...metadata },
  ...rest,
});
const withCondition = (condition: object, status: object = {}) =>
  object({ status: { conditions: [{ type: 'Synced', ...condition }], ...status } });

const CONTEXT = { bindingModes: new Map(), serverTime: () => 0 };

describe('for', () => {
  test.each<[WaitFor, KubeObject, string, string]>([
    ['exists', object({}), 'ready', 'exists'],
    ['condition=Synced', object({}), 'progressing', 'has no condition Synced yet'],
    ['condition=Synced', withCondition({ status: 'True' }), 'ready', 'is Synced'],
    [
      'condition=Synced',
      withCondition({ status: 'False', reason: 'Busy', message: 'later' }),
      'progressing',
      'Synced is False (Busy: later)',
    ],
    ['condition=Synced=false', withCondition({ status: 'False' }), 'ready', 'is Synced'],
    [
      'condition=Synced',
      withCondition({ status: 'True', observedGeneration: 1 }),
      'progressing',
      'its controller has not seen the last change yet',
    ],
    [
      'condition=Synced',
      withCondition({ status: 'True' }, { observedGeneration: 1 }),
      'progressing',
      'its controller has not seen the last change yet',
    ],
    ['condition=Synced', withCondition({ status: 'True' }, { observedGeneration: 2 }), 'ready', 'is Synced'],
    [
      'condition=Synced',
      withCondition({ status: 'True' }, { observedGeneration: '1' }),
      'progressing',
      'its controller has not seen the last change yet',
    ],
    [
      { path: '$.status.phase', equals: 'Bound' },
      object({ status: { phase: 'Pending' } }),
      'progressing',
      'has $.status.phase: Pending',
    ],
    [
      { path: '$.status.phase', equals: 'Bound' },
      object({ status: { phase: 'Bound' } }),
      'ready',
      'has $.status.phase: Bound',
    ],
    [{ path: '$.status.phase', matches: '^B' }, object({}), 'progressing', 'has no $.status.phase'],
  ])('%j', async (goal, live, state, message) => {
    const judge = await judgeFor(goal, CONTEXT);
    expect(judge.ok && judge.value(live)).toMatchObject({ state, message });
  });

  test('a claim of a class that binds with its first pod is ready while it is pending', async () => {
    const judge = await judgeFor('ready', {
      ...CONTEXT,
      bindingModes: new Map([['slow', 'WaitForFirstConsumer']]),
    });
    const claim = (storageClassName: string): KubeObject => ({
      apiVersion: 'v1',
      kind: 'PersistentVolumeClaim',
      metadata: { name: 'data', namespace: 'web' },
      spec: { storageClassName },
      status: { phase: 'Pending' },
    });
    expect(judge.ok && judge.value(claim('slow')).state).toBe('ready');
    expect(judge.ok && judge.value(claim('fast')).state).toBe('progressing');
  });

  test('a JSONPath that is none is a failure', async () => {
    expect(await judgeFor({ path: '$.[', equals: 1 }, CONTEXT)).toMatchObject({ ok: false });
  });

  test.each(['exist', 'condition', 'condition=', 'condition=A B', 'delete'])('%s is refused', (text) => {
    expect(waitForSchema.safeParse(text).success).toBe(false);
  });

  test('reads like the docs', () => {
    expect(describeWaitFor('condition=Ready')).toBe('condition=Ready');
    expect(describeWaitFor({ path: '$.a', equals: 1 })).toBe('$.a is 1');
  });
});

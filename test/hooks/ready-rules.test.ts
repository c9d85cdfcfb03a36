import { describe, expect, it } from 'vitest';
import { compileReadyRules, isIgnored } from '../../src/hooks/ready-rules.ts';
import type { KubeObject } from '../../src/kube/object.ts';
import { readiness } from '../../src/kube/readiness/readiness.ts';
import { type ReadyRule, readyRuleSchema } from '../../src/model/release/ready-rule.ts';

const widget = (status: object, metadata: object = {}): KubeObject => ({
  apiVersion: 'example.com/v1',
  kind: 'Widget',
  metadata: { name: 'red', namespace: 'web', generation: 2, ...metadata },
  status: status as never,
});
const balancer: KubeObject = {
  ...{ apiVersion: 'v1', kind: 'Service', metadata: { name: 'public' } },
  spec: { type: 'LoadBalancer' },
};

async function judged(object: KubeObject, ...rules: ReadyRule[]) {
  const own = await compileReadyRules(rules);
  if (!own.ok) throw new Error(own.failure.message);
  return readiness(object, { waitForJobs: true, own: own.value });
}

const RUNNING: ReadyRule = {
  kind: 'example.com/Widget',
  when: { path: '$.status.state', equals: 'Running' },
  failed: { path: '$.status.state', matches: 'Error|Lost' },
};

describe('the ready rules of a manifest', () => {
  it.each<[string, object, object, string, string]>([
    ['ready', { state: 'Running' }, {}, 'ready', 'has $.status.state: Running'],
    ['not yet', { state: 'Starting' }, {}, 'progressing', 'has $.status.state: Starting'],
    ['not yet without the field', {}, {}, 'progressing', 'has no $.status.state'],
    ['failed', { state: 'Error: no disk' }, {}, 'failed', 'has $.status.state: Error: no disk'],
    [
      'not yet before its controller has looked',
      { state: 'Running', observedGeneration: 1 },
      {},
      'progressing',
      'its controller has not seen the last change yet',
    ],
    [
      'not ready while it is deleted',
      { state: 'Running' },
      { deletionTimestamp: '2026-01-01T00:00:00Z' },
      'progressing',
      'is being deleted',
    ],
  ])('call an object %s', async (_, status, metadata, state, message) => {
    expect(await judged(widget(status, metadata), RUNNING)).toEqual({ state, message });
  });

  it('come before the rules of this project, and the first one about an object decides', async () => {
    expect((await judged(balancer)).state).toBe('progressing');
    expect((await judged(balancer, { kind: 'Service', when: 'exists' })).state).toBe('ready');
    const other = { kind: 'Service', name: 'pub*', ignore: true } as const;
    expect(await judged(balancer, other, { kind: 'Service', failed: 'exists' })).toMatchObject({
      message: 'is ignored',
    });
    expect((await judged(balancer, { kind: 'Service', name: 'private', ignore: true })).state).toBe(
      'progressing',
    );
  });

  it('that only say what has failed leave the rest to the rules of this project', async () => {
    const rule: ReadyRule = { kind: '*/*', failed: { path: '$.status.state', equals: 'Lost' } };
    const ready = { conditions: [{ type: 'Ready', status: 'True' }] };
    expect((await judged(widget(ready), rule)).state).toBe('ready');
    expect((await judged(widget({ ...ready, state: 'Lost' }), rule)).state).toBe('failed');
  });

  it('take a condition', async () => {
    const rule: ReadyRule = { kind: 'example.com/*', when: 'condition=Available' };
    const status = (value: string) => ({ conditions: [{ type: 'Available', status: value }] });
    expect((await judged(widget(status('True')), rule)).state).toBe('ready');
    expect((await judged(widget(status('False')), rule)).state).toBe('progressing');
  });

  it('tell what is ignored', () => {
    expect(isIgnored([{ kind: 'Service', ignore: true }], balancer)).toBe(true);
    expect(
      isIgnored(
        [
          { kind: 'Service', when: 'exists' },
          { kind: '*', ignore: true },
        ],
        balancer,
      ),
    ).toBe(false);
  });

  it('with a path that is none are a failure', async () => {
    const own = await compileReadyRules([{ kind: 'Service', when: { path: '$.[', equals: 1 } }]);
    expect(own).toMatchObject({ ok: false, failure: { message: expect.stringContaining('path $.[') } });
  });

  it.each([
    ['nothing to say', { kind: 'Service' }, 'a rule of `ready` needs `when`, `failed` or `ignore: true`'],
    ['two things', { kind: 'Service', ignore: true, when: 'exists' }, '`ignore` leaves nothing'],
    ['no kind', { kind: 'v1/apps/Service', ignore: true }, 'a kind with its API group'],
    ['a wait word', { kind: 'Service', when: 'ready' }, 'exists, condition=Type'],
    ['no JSONPath', { kind: 'Service', when: { path: 'status.phase', equals: 'x' } }, 'begins with `$`'],
    ['ignore false', { kind: 'Service', ignore: false }, 'true'],
  ])('are refused with %s', (_, rule, message) => {
    const parsed = readyRuleSchema.safeParse(rule);
    expect(parsed.error?.issues.map((issue) => issue.message).join()).toContain(message);
  });
});

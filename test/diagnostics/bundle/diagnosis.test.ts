import { describe, expect, it } from 'vitest';
import { diagnosisOf } from '../../../src/diagnostics/bundle/diagnosis.ts';
import type { Evidence } from '../../../src/diagnostics/evidence.ts';
import { createRedactor } from '../../../src/system/redactor.ts';
import { evidenceOf } from '../evidence.ts';
import { CRASHED, eventOf, objectOf, podOf } from '../objects.ts';

const redactor = createRedactor();
redactor.learn('hunter2');
const findings = {
  id: 'api',
  causes: [{ reason: 'not-ready' as const, code: 'container-crashed' as const, message: 'hunter2 is wrong' }],
  cost: { apiCalls: 7, durationMs: 40 },
};
const told = (known: Partial<Evidence>) => diagnosisOf(evidenceOf(known), findings, redactor);

describe('a diagnosis', () => {
  it('holds no secret, wherever it stands', () => {
    const pod = podOf('api-1', {}, { state: { terminated: { exitCode: 1, message: 'no hunter2' } } });
    const diagnosis = told({
      pods: [pod],
      events: [eventOf({ kind: 'Pod', name: 'api-1' }, 1, { message: 'hunter2 is not a password' })],
      logs: [{ pod: 'api-1', container: 'main', previous: false, lines: ['login with hunter2'] }],
      missing: ['hunter2'],
    });
    expect(JSON.stringify(diagnosis)).not.toContain('hunter2');
    expect(diagnosis.logs[0]?.lines).toEqual(['login with ***']);
  });

  it('folds an event that repeats and puts the newest last', () => {
    const about = { kind: 'Pod', name: 'api-1' };
    const events = [
      eventOf(about, 1, { reason: 'BackOff', count: 3 }),
      eventOf(about, 2, { reason: 'Other' }),
      eventOf(about, 3, { reason: 'BackOff', count: 2 }),
    ];
    expect(told({ events }).events).toMatchObject([
      { object: 'Pod/web/api-1', reason: 'Other', count: 1 },
      { object: 'Pod/web/api-1', reason: 'BackOff', count: 5, at: '2026-01-01T00:00:03.000Z' },
    ]);
  });

  it('names objects in trouble first, and what is absent', () => {
    const map = objectOf('ConfigMap', 'map');
    const failed = objectOf(
      'Job',
      'job',
      {},
      {
        spec: {},
        status: { conditions: [{ type: 'Failed', status: 'True', reason: 'BackoffLimitExceeded' }] },
      },
    );
    const absent = [{ apiVersion: 'v1', kind: 'Service', namespace: 'web', name: 'gone' }];
    expect(told({ objects: [map, failed], absent }).objects).toMatchObject([
      { object: 'Job/web/job', status: 'failed', note: expect.stringContaining('BackoffLimitExceeded') },
      { object: 'Service/web/gone', status: 'missing' },
      { object: 'ConfigMap/web/map', status: 'ready' },
    ]);
  });

  it('says nothing about the state of objects of which only metadata is known', () => {
    expect(told({ objects: [objectOf('ReplicaSet', 'api-1')] }).objects).toEqual([]);
  });

  it('tells of a pod what is wrong with it and where it runs', () => {
    const set = objectOf('ReplicaSet', 'api-1');
    const pod = podOf('api-1-x', { owner: set }, { ...CRASHED, restartCount: 4 });
    pod.spec = { nodeName: 'node-1' };
    expect(told({ pods: [pod], objects: [set] }).pods).toEqual([
      {
        object: 'Pod/web/api-1-x',
        owner: 'ReplicaSet/web/api-1',
        isNew: true,
        phase: 'Running',
        ready: false,
        restarts: 4,
        node: 'node-1',
        troubles: ['container main ended: exit code 3'],
      },
    ]);
  });

  it('shows what the upgrade changed, and nothing for a first install', () => {
    const map = (colour: string) => ({ ...objectOf('ConfigMap', 'map'), data: { colour } });
    const [before, failed] = ['red', 'blue'].map((colour, index) => ({
      revision: index + 1,
      chartVersion: '1.0.0',
      rendered: [map(colour)],
    }));
    if (!before || !failed) throw new Error('there are two');
    expect(told({ revisions: { before, failed } }).diff).toMatchObject({
      from: 1,
      to: 2,
      text: expect.stringContaining('+  colour: blue'),
    });
    expect(told({ revisions: { failed } }).diff).toBeUndefined();
  });

  it('is bounded, and says what was left out', () => {
    const names = Array.from({ length: 300 }, (_, index) => `api-${index}`);
    const lines = names.map(() => 'x'.repeat(2_000));
    const diagnosis = told({
      pods: names.map((name) => podOf(name, {}, CRASHED)),
      events: names.map((name) => eventOf({ kind: 'Pod', name }, 1)),
      logs: names.map((pod) => ({ pod, container: 'main', previous: false, lines })),
    });
    expect(diagnosis.pods).toHaveLength(100);
    expect(diagnosis.events).toHaveLength(100);
    expect(diagnosis.missing).toEqual([
      'logs: 299 more are only in the files',
      'pods: 200 more are only in the files',
      'events: 200 more are only in the files',
    ]);
    expect(JSON.stringify(diagnosis).length).toBeLessThan(600_000);
  });

  it('keeps the end of a log that is too long alone, without its colours', () => {
    const lines = [...Array.from({ length: 300 }, () => 'x'.repeat(2_000)), '\u001b[31mthe end\u001b[0m'];
    const [log] = told({ logs: [{ pod: 'api-1', container: 'main', previous: true, lines }] }).logs;
    expect(log?.lines.at(-1)).toBe('the end');
    expect(log?.lines.length).toBeLessThan(201);
  });
});

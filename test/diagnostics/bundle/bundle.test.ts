import { describe, expect, it } from 'vitest';
import { bundleFiles } from '../../../src/diagnostics/bundle/bundle.ts';
import { diagnosisOf } from '../../../src/diagnostics/bundle/diagnosis.ts';
import type { Evidence } from '../../../src/diagnostics/evidence.ts';
import { createRedactor } from '../../../src/system/redactor.ts';
import { evidenceOf } from '../evidence.ts';
import { CRASHED, eventOf, objectOf, podOf } from '../objects.ts';

const redactor = createRedactor();
redactor.learn('correct horse battery staple');

function filesOf(known: Partial<Evidence>, mostEach = 10_000): Map<string, string> {
  const evidence = evidenceOf(known);
  const causes = [{ reason: 'not-ready' as const, code: 'unknown' as const, message: 'nothing is known' }];
  const findings = { id: 'api', causes, cost: { apiCalls: 1, durationMs: 1 } };
  const diagnosis = diagnosisOf(evidence, findings, redactor);
  const files = bundleFiles(evidence, diagnosis, { redactor, mostEach });
  return new Map(files.map(({ path, text }) => [path, text]));
}

describe('what is kept of a failed release', () => {
  it('is the diagnosis, the same for people, and the evidence that there is', () => {
    const files = filesOf({
      pods: [podOf('api-1', {}, CRASHED)],
      objects: [objectOf('ConfigMap', 'map')],
      events: [eventOf({ kind: 'Pod', name: 'api-1' }, 1)],
      logs: [{ pod: 'api-1', container: 'main', previous: true, lines: ['one', 'two'] }],
      rendered: [objectOf('ConfigMap', 'map')],
    });
    expect([...files.keys()]).toEqual([
      'diagnosis.json',
      'overview.txt',
      'logs/api-1.main.previous.log',
      'pods.yaml',
      'objects.yaml',
      'events.yaml',
      'rendered.yaml',
    ]);
    expect(files.get('logs/api-1.main.previous.log')).toBe('one\ntwo\n');
    expect(files.get('overview.txt')).toMatchInlineSnapshot(`
      "Why api failed
        unknown: nothing is known

      Objects
        ready       ConfigMap/web/map

      Pods
        Pod/web/api-1  Running, not ready, new, 0 restarts
            container main ended: exit code 3

      Warnings
        2026-01-01T00:00:01.000Z  x1  Pod/web/api-1  Failed: it failed
      "
    `);
  });

  it('stays in its folder, whatever the cluster calls things', () => {
    const log = { container: 'a/../../b', previous: false, lines: ['x'] };
    const files = filesOf({
      logs: [
        { ...log, pod: '../../etc/passwd' },
        { ...log, pod: 'x'.repeat(300) },
      ],
    });
    const paths = [...files.keys()].filter((path) => path.startsWith('logs/'));
    expect(paths[0]).toBe('logs/_etc_passwd.a_b.log');
    expect(Math.max(...paths.map((path) => path.length))).toBeLessThan(220);
  });

  it('is masked: data of Secrets, variables with telling names, and what was learnt, however long the line is', () => {
    const secret = { ...objectOf('Secret', 'keys'), data: { key: 'aHVudGVyMg==' } };
    const text = `${'word '.repeat(30)}correct horse battery staple ${'word '.repeat(30)}`;
    const pod = podOf('api-1', { annotations: { text } }, CRASHED);
    pod.spec = { containers: [{ name: 'main', env: [{ name: 'DB_PASSWORD', value: 'plain' }] }] };
    const all = [...filesOf({ rendered: [secret], pods: [pod] }).values()].join('');
    expect(all).not.toMatch(/aHVudGVyMg|plain|correct horse battery staple/);
  });

  it('is cut where it is too long, and says so', () => {
    const pods = Array.from({ length: 300 }, (_, index) => podOf(`api-${index}`, {}, CRASHED));
    const lines = Array.from({ length: 1_000 }, (_, index) => `line ${index}`);
    const logs = ['a', 'b'].map((container) => ({ pod: 'api-1', container, previous: false, lines }));
    const files = filesOf({ pods, logs });
    expect(files.get('pods.yaml')?.length).toBeLessThan(10_100);
    expect(files.get('pods.yaml')).toMatch(/# \d+ more were left out\n$/);
    expect(files.get('logs/api-1.a.log')?.length).toBe(5_000);
    expect(files.get('logs/api-1.a.log')).toMatch(/line 999\n$/);
  });
});

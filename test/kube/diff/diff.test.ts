import { describe, expect, it } from 'vitest';
import { diffObjects } from '../../../src/kube/diff/diff.ts';
import type { KubeObject } from '../../../src/kube/object.ts';

describe('what an upgrade changes', () => {
  it('is a unified diff per object, with the objects that run pods first', () => {
    expect(
      diffObjects([config('1'), deployment('api:1.2.0')], [config('2'), deployment('api:1.3.0')]),
    ).toMatchInlineSnapshot(`
      "--- Deployment/web/api
      +++ Deployment/web/api
      @@ -11,5 +11,5 @@
               app: api
           spec:
             containers:
      -        - image: api:1.2.0
      +        - image: api:1.3.0
                 name: api
      --- ConfigMap/web/api
      +++ ConfigMap/web/api
      @@ -1,6 +1,6 @@
       apiVersion: v1
       data:
      -  value: "1"
      +  value: "2"
       kind: ConfigMap
       metadata:
         name: api
      "
    `);
  });

  it('is empty when only the order of objects and keys differs', () => {
    const [a, b] = [config('1'), deployment('api:1.2.0')];
    const turned = { metadata: b.metadata, spec: b.spec ?? {}, kind: b.kind, apiVersion: b.apiVersion };
    expect(diffObjects([a, b], [turned, a])).toBe('');
  });

  it('shows that a Secret has another value, and neither value', () => {
    const text = diffObjects(
      [secret({ password: 'b2xk', user: 'eA==' })],
      [secret({ password: 'bmV3', user: 'eA==' })],
    );
    expect(text).toContain('-  password: "***"\n+  password: "*** (changed)"\n');
    expect(text).not.toMatch(/b2xk|bmV3|user.*changed/);
  });

  it('shows that a secret variable changed although another one was put before it', () => {
    const before = withEnv([{ name: 'DB_PASSWORD', value: 'old' }]);
    const after = withEnv([
      { name: 'MODE', value: 'fast' },
      { name: 'DB_PASSWORD', value: 'new' },
    ]);
    expect(diffObjects([before], [after])).toMatch(/\+ +- name: MODE\n\+ +value: fast\n/);
    expect(diffObjects([before], [after])).toContain('*** (changed)');
    expect(diffObjects([before], [after])).not.toMatch(/\bold\b|\bnew\b/);
  });

  it('names what changes with every version of a chart instead of showing it', () => {
    const labelled = (version: string): KubeObject => ({
      ...config('1'),
      metadata: { name: 'api', namespace: 'web', labels: { 'helm.sh/chart': `api-${version}` } },
    });
    expect(diffObjects([labelled('1.2.0')], [labelled('1.3.0')])).toBe(
      '# ConfigMap/web/api has another label helm.sh/chart\n',
    );
  });

  it('shows new objects and objects that go away', () => {
    const text = diffObjects([config('1')], [deployment('api:1')]);
    expect(text).toContain('--- /dev/null\n+++ Deployment/web/api\n');
    expect(text).toContain('--- ConfigMap/web/api\n+++ /dev/null\n');
  });

  it('takes an object for the same when only the version of its API is another', () => {
    const before = { ...deployment('api:1'), apiVersion: 'apps/v1beta1' };
    expect(diffObjects([before], [deployment('api:1')])).toContain(
      '-apiVersion: apps/v1beta1\n+apiVersion: apps/v1\n',
    );
  });

  it('of 10,000 changed lines, and of one very long one, shows no more than a person reads', () => {
    const lines = (mark: string) => Array.from({ length: 10_000 }, (_, at) => `${at} ${mark}`).join('\n');
    const many = diffObjects([config(lines('a'))], [config(lines('b'))]);
    expect(many).toBe('# ConfigMap/web/api has too many changes to show\n');
    const one = diffObjects([config('a'.repeat(900_000))], [config(`${'a'.repeat(899_999)}b`)]);
    expect(one).toMatch(/^- {2}value: a{91}\.\.\. \(900009 characters, sha256 \w{12}\)$/m);
    expect(one).toMatch(/^\+ {2}value: a{91}\.\.\. \(900009 characters, sha256 \w{12}\)$/m);
  });

  it('stays short and says what it left out', () => {
    const big = (word: string) =>
      config(Array.from({ length: 1_000 }, (_, line) => `${word} ${line}`).join('\n'));
    const many = (word: string) =>
      Array.from({ length: 500 }, (_, index) => ({ ...big(word), metadata: { name: `c-${index}` } }));
    expect(diffObjects([big('a')], [])).toMatch(/# 8\d\d more lines\n$/);
    expect(diffObjects([big('a')], [big('b')])).toBe('# ConfigMap/web/api has too many changes to show\n');
    const text = diffObjects(many('a'), []);
    expect(text.length).toBeLessThan(201_000);
    expect(text).toMatch(/# \d+ more objects may have changed\n$/);
  });
});

function config(value: string): KubeObject {
  return {
    apiVersion: 'v1',
    kind: 'ConfigMap',
    metadata: { name: 'api', namespace: 'web' },
    data: { value },
  };
}

function secret(data: Record<string, string>): KubeObject {
  return { apiVersion: 'v1', kind: 'Secret', metadata: { name: 'db', namespace: 'web' }, data };
}

function deployment(image: string): KubeObject {
  return withContainer({ name: 'api', image });
}

function withEnv(env: { name: string; value: string }[]): KubeObject {
  return withContainer({ name: 'api', image: 'api:1', env });
}

function withContainer(container: {
  name: string;
  image: string;
  env?: { name: string; value: string }[];
}): KubeObject {
  return {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: { name: 'api', namespace: 'web' },
    spec: {
      replicas: 2,
      template: { metadata: { labels: { app: 'api' } }, spec: { containers: [container] } },
    },
  };
}

import { expect, it } from 'vitest';
import type { KubeObject } from '../../src/kube/object.ts';
import { objectChanges } from '../../src/kube/object-changes.ts';

const map = (name: string, data: Record<string, string> = {}, annotations = {}): KubeObject => ({
  apiVersion: 'v1',
  kind: 'ConfigMap',
  metadata: { name, namespace: 'web', annotations },
  data,
});

it('names what is created, changed, deleted and kept, and shows the deletions first', () => {
  const keep = { 'helm.sh/resource-policy': 'keep' };
  const before = [map('same'), map('other', { colour: 'red' }), map('old'), map('precious', {}, keep)];
  const after = [map('other', { colour: 'blue' }), map('same'), map('new')];
  const { diff, ...names } = objectChanges(before, after);
  expect(names).toEqual({
    created: ['ConfigMap/web/new'],
    changed: ['ConfigMap/web/other'],
    deleted: ['ConfigMap/web/old'],
    kept: ['ConfigMap/web/precious'],
  });
  expect(diff).toContain('-  colour: red\n+  colour: blue\n');
  expect(diff.indexOf('ConfigMap/web/old')).toBeLessThan(diff.indexOf('ConfigMap/web/other'));
  expect(diff).not.toContain('ConfigMap/web/same');
});

it('is nothing when only the order or the status differs', () => {
  const [one, other] = [map('a'), map('b')];
  expect(objectChanges([one, other], [{ ...other, status: { seen: true } }, one])).toEqual({
    ...{ created: [], changed: [], deleted: [], kept: [] },
    diff: '',
  });
});

it('counts an object as the same one whatever version of its API it is written for', () => {
  const scaler = (version: string): KubeObject => ({
    apiVersion: `autoscaling/${version}`,
    kind: 'HorizontalPodAutoscaler',
    metadata: { name: 'api', namespace: 'web' },
  });
  expect(objectChanges([scaler('v1')], [scaler('v2')])).toMatchObject({ created: [], deleted: [] });
});

it('tells that a Secret changes and not what is in it', () => {
  const secret = (password: string): KubeObject => ({
    ...{ apiVersion: 'v1', kind: 'Secret', metadata: { name: 'db', namespace: 'web' } },
    data: { password: Buffer.from(password).toString('base64') },
  });
  const { changed, diff } = objectChanges([secret('old-one')], [secret('new-one')]);
  expect(changed).toEqual(['Secret/web/db']);
  expect(diff).toContain('*** (changed)');
  expect(diff).not.toMatch(/b2xk|bmV3/);
});

import { expect, it } from 'vitest';
import { objectChanges } from '../../../src/kube/diff/object-changes.ts';
import type { KubeObject } from '../../../src/kube/object.ts';

const map = (name: string, data: Record<string, string> = {}): KubeObject => ({
  apiVersion: 'v1',
  kind: 'ConfigMap',
  metadata: { name, namespace: 'web' },
  data,
});

it('names what is created, changed and dropped, and shows what goes first', () => {
  const before = [map('same'), map('other', { colour: 'red' }), map('old')];
  const after = [map('other', { colour: 'blue' }), map('same'), map('new')];
  const { diff, ...names } = objectChanges(before, after);
  expect(names).toEqual({
    created: ['ConfigMap/web/new'],
    changed: ['ConfigMap/web/other'],
    dropped: ['ConfigMap/web/old'],
    folded: 0,
  });
  expect(diff).toContain('-  colour: red\n+  colour: blue\n');
  expect(diff.indexOf('ConfigMap/web/old')).toBeLessThan(diff.indexOf('ConfigMap/web/other'));
  expect(diff).not.toContain('ConfigMap/web/same');
});

it('is nothing when only the order or the status differs', () => {
  const [one, other] = [map('a'), map('b')];
  expect(objectChanges([one, other], [{ ...other, status: { seen: true } }, one])).toEqual({
    created: [],
    changed: [],
    dropped: [],
    folded: 0,
    diff: '',
  });
});

it('counts an object as the same one whatever version of its API it is written for', () => {
  const scaler = (version: string): KubeObject => ({
    apiVersion: `autoscaling/${version}`,
    kind: 'HorizontalPodAutoscaler',
    metadata: { name: 'api', namespace: 'web' },
  });
  expect(objectChanges([scaler('v1')], [scaler('v2')])).toMatchObject({ created: [], dropped: [] });
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

it('folds what follows the version of the chart, counts it, and shows it on demand', () => {
  const labelled = (name: string, version: string): KubeObject => ({
    ...map(name),
    metadata: { name, namespace: 'web', labels: { 'helm.sh/chart': `api-${version}`, tier: version } },
  });
  const quiet = ({ metadata, ...object }: KubeObject): KubeObject => ({
    ...object,
    metadata: { ...metadata, labels: { 'helm.sh/chart': metadata.labels?.['helm.sh/chart'] ?? '' } },
  });
  const of = (version: string) => [
    labelled('a', version),
    quiet(labelled('b', version)),
    quiet(labelled('c', version)),
  ];
  const folded = objectChanges(of('1'), of('2'));
  expect(folded).toMatchObject({
    changed: ['ConfigMap/web/a', 'ConfigMap/web/b', 'ConfigMap/web/c'],
    folded: 3,
  });
  expect(folded.diff).toContain('# 2 objects differ in nothing but label helm.sh/chart\n');
  expect(folded.diff).not.toContain('api-2');
  const raw = objectChanges(of('1'), of('2'), { raw: true });
  expect(raw.folded).toBe(0);
  expect(raw.diff.match(/\+ +helm.sh\/chart: api-2/g)).toHaveLength(3);
});

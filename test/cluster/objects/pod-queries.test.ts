import { expect, test } from 'vitest';
import { podQueries } from '../../../src/cluster/objects/pod-queries.ts';
import { objectOf } from '../../diagnostics/objects.ts';

const workload = (kind: string, name: string, matchLabels: Record<string, string>) =>
  objectOf(kind, name, {}, { spec: { selector: { matchLabels } } });
const api = workload('Deployment', 'api', { app: 'api', instance: 'shop' });
const db = workload('StatefulSet', 'db', { app: 'db', instance: 'shop' });
const other = workload('DaemonSet', 'agent', { name: 'agent' });
const many = ['a', 'b', 'c', 'd', 'e', 'f'].map((name) => workload('Deployment', name, { app: name }));

test.each<[string, Parameters<typeof podQueries>[0], (string | undefined)[]]>([
  ['one workload', [api], ['app=api,instance=shop']],
  ['workloads that share a label', [api, db], ['instance=shop']],
  ['workloads that share none', [api, other], ['app=api,instance=shop', 'name=agent']],
  ['a Job', [objectOf('Job', 'migrate')], ['job-name=migrate']],
  ['a pod beside a workload', [other, objectOf('Pod', 'one')], ['name=agent', 'metadata.name=one']],
  ['too many selectors', many, [undefined]],
  ['a workload without labels to match', [api, workload('Deployment', 'x', {})], [undefined]],
  [
    'a Job that labels its pods itself',
    [objectOf('Job', 'x', {}, { spec: { manualSelector: true } })],
    [undefined],
  ],
  ['what an operator runs', [api, objectOf('Cluster', 'x')], [undefined]],
])('the pods of %s are listed by as much as is known', (_what, owners, selectors) => {
  const queries = podQueries(owners, 'web');
  expect(queries.map(({ labelSelector, fieldSelector }) => labelSelector ?? fieldSelector)).toEqual(
    selectors,
  );
  expect(queries.every(({ kind, namespace }) => kind === 'Pod' && namespace === 'web')).toBe(true);
});

import { describe, expect, it } from 'vitest';
import type { ApiResource } from '../../src/cluster/contract.ts';
import { readDocuments } from '../../src/kube/documents.ts';
import { readManifest } from '../../src/kube/manifest-parts.ts';
import { hiddenApi, mendManifest } from '../../src/plan/mend-manifest.ts';

const served = [
  ['v1', 'ConfigMap'],
  ['apps/v1', 'Deployment'],
  ['policy/v1', 'PodDisruptionBudget'],
  ['networking.k8s.io/v1', 'Ingress'],
  ['paints.io/v2', 'Paint'],
].map(([apiVersion = '', kind = '']): ApiResource => {
  const group = apiVersion.includes('/') ? (apiVersion.split('/')[0] ?? '') : '';
  const more = { resource: '', singular: '', shortNames: [], namespaced: true, verbs: [], version: '' };
  return { apiVersion, kind, group, ...more };
});

const MAP = '\n# Source: c/templates/map.yaml\napiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: a # a\n';
const of = (apiVersion: string, kind: string, metadata = '{name: b}') =>
  `\n# Source: c/templates/b.yaml\napiVersion: ${apiVersion}\nkind: ${kind}\nmetadata: ${metadata}\nspec: {size: 1}\n`;

/** The objects after the first document, which must keep its bytes. */
function mended(...documents: string[]) {
  const { manifest, changes } = mendManifest(['', MAP, ...documents].join('---'), served);
  expect(manifest.startsWith(`---${MAP}`)).toBe(true);
  const read = readDocuments(manifest).flatMap(({ items }) => (items.ok ? items.value : []));
  return { objects: read.slice(1), changes };
}

describe('a stored manifest', () => {
  it('that is served stays as it is', () => {
    const manifest = `---${MAP}---${of('apps/v1', 'Deployment')}`;
    expect(mendManifest(manifest, served)).toEqual({ manifest, changes: [] });
  });

  it.each([
    ['another version', 'policy/v1beta1', 'PodDisruptionBudget', 'policy/v1'],
    ['another group', 'extensions/v1beta1', 'Ingress', 'networking.k8s.io/v1'],
    ['another group than its own', 'apps/v1beta2', 'Deployment', 'apps/v1'],
    ['another version of a CRD', 'paints.io/v1', 'Paint', 'paints.io/v2'],
  ])('is mapped to %s that is served', (_what, apiVersion, kind, now) => {
    const { objects, changes } = mended(of(apiVersion, kind));
    expect(objects).toEqual([{ apiVersion: now, kind, metadata: { name: 'b' }, spec: { size: 1 } }]);
    expect(changes).toEqual([
      `${kind}/b is of ${now} now, for the cluster does not serve ${apiVersion} any more`,
    ]);
  });

  it.each([
    ['whose kind is gone', of('policy/v1beta1', 'PodSecurityPolicy')],
    ['that has no name', of('apps/v1', 'Deployment', '{generateName: x-}')],
  ])('loses an object %s', (_what, text) => {
    const { objects, changes } = mended(text);
    expect(objects).toEqual([]);
    expect(changes).toEqual([expect.stringContaining('forgotten')]);
  });

  it('keeps the other items of a list', () => {
    const items = [
      { apiVersion: 'policy/v1beta1', kind: 'PodDisruptionBudget', metadata: { name: 'x' } },
      { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'y' } },
    ];
    const { objects } = mended(`\n${JSON.stringify({ apiVersion: 'v1', kind: 'List', items })}\n`);
    expect(objects).toEqual([{ ...items[0], apiVersion: 'policy/v1' }, items[1]]);
  });

  it('keeps the word of a list that all in it is to be kept, also when one item is left', () => {
    const items = [
      { apiVersion: 'policy/v1beta1', kind: 'PodSecurityPolicy', metadata: { name: 'x' } },
      { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'y' } },
    ];
    const metadata = { annotations: { 'helm.sh/resource-policy': 'keep' } };
    const list = JSON.stringify({ apiVersion: 'v1', kind: 'List', metadata, items });
    const { manifest } = mendManifest(`---\n${list}\n`, served);
    const { objects, kept } = readManifest(manifest);
    expect(objects).toEqual([items[1]]);
    expect([...kept]).toEqual([0]);
  });

  it('has objects that may be hidden rather than gone', () => {
    const manifest = `---${of('metrics.k8s.io/v1beta1', 'NodeMetrics')}---${of('paints.io/v1', 'Paint')}`;
    const hidden = (...unanswered: string[]) => hiddenApi(manifest, { resources: served, unanswered });
    expect(hidden('metrics.k8s.io/v1beta1')).toBe('metrics.k8s.io/v1beta1');
    expect(hidden('other.io/v1', 'metrics.k8s.io/v1')).toBe('metrics.k8s.io/v1');
    expect(hidden()).toBeUndefined();
    expect(hidden('other.io/v1', 'paints.io/v1')).toBeUndefined();
  });
});

import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  decodeRelease,
  encodeInStatus,
  encodePayload,
  replaceManifest,
  storedRelease,
} from '../../src/helm/storage.ts';
import { diffObjects } from '../../src/kube/diff/diff.ts';
import { objectChanges } from '../../src/kube/diff/object-changes.ts';
import { parseDocuments, readDocuments } from '../../src/kube/documents.ts';
import { manifestParts, withoutObjects } from '../../src/kube/manifest-parts.ts';
import { redactObject, secretValues } from '../../src/kube/redact-object.ts';
import { damaged, mangled } from '../rig/damage.ts';
import { soon, tries } from '../rig/tries.ts';

const MANIFEST = `---
# Source: app/templates/a.yaml
apiVersion: v1
kind: Secret
metadata: {name: keys, labels: {a: "1"}}
stringData: {password: hunter2}
data: {b: aHVudGVyMg==}
---
# Source: app/templates/b.yaml
apiVersion: v1
kind: List
items:
- apiVersion: apps/v1
  kind: Deployment
  metadata: &m {name: api, namespace: web}
  spec: {template: {spec: {containers: [{name: c, env: [{name: A, value: "x
y"}]}]}}}
- {apiVersion: v1, kind: ConfigMap, metadata: {<<: *m}}
`;
const payload = {
  name: 'api',
  namespace: 'web',
  version: 3,
  info: {
    status: 'deployed',
    description: 'Upgrade complete',
    first_deployed: '2026-01-01T00:00:00Z',
    notes: 'x',
  },
  chart: {
    metadata: { name: 'api', version: '1.2.3', appVersion: '7' },
    templates: [{ name: 'x', data: 'eA==' }],
  },
  config: { replicas: 2, a: { b: [1] } },
  manifest: MANIFEST,
  hooks: [
    {
      name: 'smoke',
      kind: 'Pod',
      path: 'x',
      events: ['test'],
      delete_policies: ['hook-succeeded'],
      manifest: MANIFEST,
    },
  ],
  labels: { a: 'b' },
  apply_method: 'ssa',
};
const PIECES = [
  '---\n',
  '# Source: ',
  '- ',
  ': ',
  '{',
  '}',
  '"',
  "'",
  '&m',
  '*m',
  '<<: ',
  '|\n',
  '\t',
  '!!int ',
  '\n...\n',
  '\0',
  '\u2028',
  'kind: List\n',
  '[[[[[[',
  '? ',
];
const record = fc.oneof(
  damaged(payload),
  mangled(MANIFEST, PIECES).map((manifest) => ({
    ...payload,
    manifest,
    hooks: [{ ...payload.hooks[0], manifest }],
  })),
);

it('any stored record is read, or passed over with a reason, down to its objects', async () => {
  await fc.assert(
    fc.asyncProperty(record, async (strange) => {
      await soon(() => {
        const data = encodePayload(JSON.stringify(strange));
        const decoded = decodeRelease(data);
        const release = decoded.ok ? storedRelease(decoded.value) : decoded;
        expect(typeof encodeInStatus(data, 'failed', 'dead').ok).toBe('boolean');
        expect(typeof replaceManifest(data, (text) => `${text}\n`).ok).toBe('boolean');
        if (!release.ok) return;
        for (const manifest of [
          release.value.manifest,
          ...release.value.chartHooks.map((hook) => hook.manifest),
        ]) {
          for (const { items } of readDocuments(manifest)) {
            if (!items.ok) expect(items.failure.message).toMatch(/\S/);
          }
          const parts = manifestParts(manifest);
          expect(withoutObjects(manifest, new Set())).toBe(manifest);
          expect(
            parts.flatMap((part) => part.objects).every(({ metadata }) => typeof metadata === 'object'),
          ).toBe(true);
          const all = parseDocuments(manifest);
          const objects = all.ok ? all.value.map(({ object }) => object) : [];
          objectChanges(objects, []);
          diffObjects(objects.map(redactObject), []);
          expect(objects.flatMap(secretValues).every((value) => typeof value === 'string')).toBe(true);
        }
      });
    }),
    tries(100),
  );
});

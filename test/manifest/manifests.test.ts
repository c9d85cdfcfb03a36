import { describe, expect, it } from 'vitest';
import { load, loadValid } from './workspace.ts';

const SHA = 'a'.repeat(64);
const MAP = 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\n';
const entry = (keys: string) => `version: 1\ncharts:\n  - name: extras\n    namespace: web\n    ${keys}\n`;
const files = { 'k8s/a.yaml': MAP, 'k8s/b.json': '{}', 'one.yaml': MAP };

describe('manifests in place of a chart', () => {
  it.each([
    ['manifests: k8s', 'k8s'],
    [
      `manifests: [k8s, one.yaml, {url: "https://example.com/crds.yaml", sha256: ${SHA}}]`,
      'k8s, one.yaml, https://example.com/crds.yaml',
    ],
  ])('%s', async (keys, written) => {
    const { charts } = await loadValid(entry(keys), { files });
    expect(charts[0]?.source).toMatchObject({ kind: 'manifests', written });
  });

  it('a layer that names another source replaces them', async () => {
    const text = `${entry('manifests: k8s')}environments: {prod: {charts: {extras: {path: chart}}}}\n`;
    const { charts } = await loadValid(text, { files, environment: 'prod' });
    expect(charts[0]?.source.kind).toBe('local');
  });

  it.each([
    ['manifests: k8ss', 'file-not-found', /did you mean `k8s`/],
    ['manifests: ../k8s', 'path-outside-workspace', /./],
    ['manifests: []', 'invalid-value', /./],
    ['manifests: ["https://example.com/a.yaml"]', 'file-not-found', /./],
    ['manifests: [{url: "https://example.com/a.yaml"}]', 'missing-key', /sha256/],
    [`manifests: [{url: "https://example.com/a.yaml", sha256: abc}]`, 'invalid-value', /64 hex digits/],
    [`manifests: [{url: "http://example.com/a.yaml", sha256: ${SHA}}]`, 'invalid-value', /https/],
    [`manifests: [{url: "file:///etc/passwd", sha256: ${SHA}}]`, 'invalid-value', /https/],
    [
      '{path: chart, manifests: k8s}'.replace(/[{}]/g, '').replace(', ', '\n    '),
      'conflicting-keys',
      /exclude each other/,
    ],
    ['manifests: k8s\n    version: 1.0.0', 'conflicting-keys', /no effect beside/],
    ['manifests: k8s\n    values: {a: 1}', 'conflicting-keys', /`manifests` are no templates/],
    ['manifests: secret.enc.yaml', 'encrypted-value', /./],
  ])('%s: %s', async (keys, code, message) => {
    const encrypted =
      'data: "ENC[AES256_GCM,data:x,iv:y,tag:z,type:str]"\nsops: {mac: "ENC[x]", version: 3.9.0}\n';
    const { issues } = await load(entry(keys), { files: { ...files, 'secret.enc.yaml': encrypted } });
    expect(issues.map((issue) => issue.code)).toEqual([code]);
    expect(`${issues[0]?.message} ${issues[0]?.hint}`).toMatch(message);
    expect(issues[0]?.location?.line).toBeGreaterThan(2);
  });

  it('values of `defaults` are for the charts beside them', async () => {
    await loadValid(`defaults: {values: {a: 1}}\n${entry('manifests: k8s')}`, { files });
  });
});

import { describe, expect, it } from 'vitest';
import { parseDocuments } from '../../src/kube/documents.ts';
import { manifestParts, readManifest, withoutObjects } from '../../src/kube/manifest-parts.ts';

const ONE = `
# Source: api/templates/one.yaml
apiVersion: v1
kind: ConfigMap
metadata: {name: one}
data: {big: "9007199254740993"}
`;
const LIST = `
apiVersion: v1
kind: List
items:
  - {apiVersion: v1, kind: ConfigMap, metadata: {name: two}, data: {mode: "0400"}}
  - apiVersion: v1
    kind: ConfigMapList
    items:
      - metadata: {name: three}
      - metadata: {name: four}
`;
const BROKEN = `
apiVersion: v1
kind: ConfigMap
metadata: {name: [
`;
const manifest = `---${ONE}---${LIST}---${BROKEN}`;

function namesIn(text: string): string[] {
  return manifestParts(text).flatMap(({ objects }) => objects.map(({ metadata }) => metadata.name));
}

describe('a stored manifest', () => {
  it('shows its objects, also beside a document that cannot be read', () => {
    expect(namesIn(manifest)).toEqual(['one', 'two', 'three', 'four']);
    expect(manifestParts(manifest).filter(({ failure }) => failure)).toHaveLength(1);
  });

  it('is read as far as it can be, and what cannot be read is named', () => {
    const stored = readManifest(manifest);
    expect(stored.objects.map(({ metadata }) => metadata.name)).toEqual(['one', 'two', 'three', 'four']);
    expect(stored.unreadable).toEqual([expect.any(String)]);
  });

  it('may be followed by what Helm does not look at', () => {
    expect(readManifest(`---${ONE}...\nrest: [1\n`)).toMatchObject({
      objects: [{ kind: 'ConfigMap' }],
      unreadable: [],
    });
  });

  it('loses a document and keeps every byte of the others', () => {
    expect(withoutObjects(manifest, new Set([0]))).toBe(`---${LIST}---${BROKEN}`);
    expect(withoutObjects(manifest, new Set([1, 2, 3]))).toBe(`---${ONE}---${BROKEN}`);
    expect(withoutObjects(manifest, new Set())).toBe(manifest);
  });

  it('tells what an uninstall leaves: of its own, or with the List that it is in', () => {
    const annotations = 'annotations: {helm.sh/resource-policy: " Keep"}';
    const kept = LIST.replace('kind: List', `kind: List\nmetadata: {${annotations}}`);
    const own = ONE.replace('{name: one}', `{name: own, ${annotations}}`);
    const text = `---${ONE}---${kept}---${own}---${LIST}`;
    expect([...readManifest(text).kept]).toEqual([1, 2, 3, 4]);
    expect([...readManifest(withoutObjects(text, new Set([0, 2]))).kept]).toEqual([0, 1, 2]);
  });

  it('loses items of lists, and the others mean the same', () => {
    const left = withoutObjects(`---${LIST}`, new Set([1]));
    expect(namesIn(left)).toEqual(['two', 'four']);
    const documents = parseDocuments(left);
    expect(documents.ok && documents.value[0]?.object.data).toEqual({ mode: '0400' });
  });
});

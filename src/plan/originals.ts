import { type KubeObject, nameOf } from '../kube/object.ts';
import { canonicalJson } from '../model/canonical-json.ts';
import type { Json } from '../model/json.ts';

/**
 * What Helm 3 has to compare a rollback with, so that no field and no object of unfinished revisions stays: it only removes what
 * the newest revision has and the target has not, and stumbles over what the newest one has no more and is still there.
 * A list of objects for each rollback that it takes, nearly always one. `unfinished` is newest first, each with its objects.
 */
export function originalsFor(unfinished: KubeObject[][], target: KubeObject[]): KubeObject[][] {
  const wanted = byName(target);
  const versions = new Map<string, Map<string, KubeObject>>();
  for (const object of unfinished.flat()) {
    const name = nameOf(object);
    const text = textOf(object);
    const own = wanted.get(name);
    if (own !== undefined && textOf(own) === text) continue;
    const known = versions.get(name) ?? new Map<string, KubeObject>();
    versions.set(name, known.set(text, object));
  }
  const rounds = Math.max(1, ...[...versions.values()].map(({ size }) => size));
  return Array.from({ length: rounds }, (_, round) => {
    const compared = new Map(wanted);
    for (const [name, known] of versions) {
      const version = [...known.values()][round];
      if (version !== undefined) compared.set(name, version);
    }
    return [...compared.values()];
  });
}

/** Whether two lists hold the same objects. */
export function sameObjects(one: KubeObject[], other: KubeObject[]): boolean {
  const [left, right] = [one, other].map((objects) => objects.map(textOf).sort().join('\n'));
  return left === right;
}

function byName(objects: KubeObject[]): Map<string, KubeObject> {
  return new Map(objects.map((object) => [nameOf(object), object]));
}

function textOf(object: KubeObject): string {
  return canonicalJson(object as unknown as Json);
}

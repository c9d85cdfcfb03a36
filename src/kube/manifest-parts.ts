import type { Failure } from '../model/result/failure.ts';
import { parseDocuments } from './documents.ts';
import { listOf } from './list-of.ts';
import type { KubeObject } from './object.ts';
import { isKept } from './resource-policy.ts';

/** One document of a stored manifest, as it stands there. */
export interface ManifestPart {
  text: string;
  /** Its objects, those of a List one by one. */
  objects: KubeObject[];
  /** The List that they are in is to be kept, and they with it. */
  inKept: boolean;
  /** Why it cannot be read; it has no objects then. */
  failure?: Failure;
}

/** What can be read of a manifest. */
export interface ReadManifest {
  objects: KubeObject[];
  /** What an uninstall leaves, as numbers of the objects: by their own resource policy, or by that of the List that they are in. */
  kept: ReadonlySet<number>;
  /** Why some documents of it cannot be read here, one sentence each. */
  unreadable: string[];
}

const SEPARATOR = '---';

/** The documents of a stored manifest. One that cannot be read does not hide the others. */
export function manifestParts(manifest: string): ManifestPart[] {
  return manifest.split(/^---(?=\s|$)/m).map((text) => {
    const read = parseDocuments(text);
    return read.ok
      ? {
          text,
          objects: read.value.map(({ object }) => object),
          inKept: read.value.some(({ inKept }) => inKept),
        }
      : { text, objects: [], inKept: false, failure: read.failure };
  });
}

/** What can be read of a stored manifest. Helm has accepted it, so what is not understood here refuses nothing. */
export function readManifest(manifest: string): ReadManifest {
  const parts = manifestParts(manifest);
  const kept = parts.flatMap(({ objects, inKept }) => objects.map((object) => inKept || isKept(object)));
  return {
    objects: parts.flatMap(({ objects }) => objects),
    kept: new Set(kept.flatMap((stays, number) => (stays ? [number] : []))),
    unreadable: parts.flatMap(({ failure }) => failure?.message ?? []),
  };
}

/** The manifest without the objects with these numbers, counted over all its documents; every other document keeps its bytes. */
export function withoutObjects(manifest: string, numbers: ReadonlySet<number>): string {
  let next = 0;
  const parts = manifestParts(manifest).map(({ text, objects, inKept }) => {
    const left = objects.filter(() => !numbers.has(next++));
    if (left.length === objects.length) return text;
    return left.length === 0 ? undefined : `\n${JSON.stringify(listOf(left, inKept))}\n`;
  });
  return parts.filter((text) => text !== undefined).join(SEPARATOR);
}

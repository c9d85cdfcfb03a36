import { isJsonObject, type JsonObject } from '../../model/json.ts';
import type { KubeObject } from '../object.ts';

/** Labels and annotations that every release changes and that say nothing by themselves. */
const NOISE = /^(helm\.sh\/chart|chart|app\.kubernetes\.io\/version|checksum\/.+|rollme)$/;
const FOLDED = '...';

/** An object whose noise is folded, and the keys of what was folded. */
export interface Quiet {
  object: KubeObject;
  noise: Map<string, string>;
}

/** Replaces the values of labels and annotations that only repeat the chart's version or a checksum, wherever metadata stands. */
export function foldNoise(object: KubeObject): Quiet {
  const noise = new Map<string, string>();
  return { object: fold(object, [], noise) as KubeObject, noise };
}

/** Keys of the noise that is not the same in both, each once: `label helm.sh/chart`. */
export function changedNoise(before: Quiet, after: Quiet): string[] {
  const paths = new Set([...before.noise.keys(), ...after.noise.keys()]);
  const changed = [...paths].filter((path) => before.noise.get(path) !== after.noise.get(path));
  return [...new Set(changed.map((path) => path.slice(path.indexOf(' ') + 1)))].sort();
}

function fold(value: unknown, path: string[], noise: Map<string, string>): unknown {
  if (Array.isArray(value)) return value.map((item, index) => fold(item, [...path, String(index)], noise));
  if (!isJsonObject(value)) return value;
  const part = path.at(-1);
  const isMarks = path.at(-2) === 'metadata' && (part === 'labels' || part === 'annotations');
  return isMarks
    ? foldMarks(value, path, noise)
    : Object.fromEntries(
        Object.entries(value).map(([key, item]) => [key, fold(item, [...path, key], noise)]),
      );
}

function foldMarks(marks: JsonObject, path: string[], noise: Map<string, string>): JsonObject {
  const what = path.at(-1) === 'labels' ? 'label' : 'annotation';
  return Object.fromEntries(
    Object.entries(marks).map(([key, value]) => {
      if (!NOISE.test(key)) return [key, value];
      noise.set(`${path.join('/')} ${what} ${key}`, String(value));
      return [key, FOLDED];
    }),
  );
}

import { type KubeObject, nameOf } from '../object.ts';

/** One object before and after; one of them is there. */
export interface ObjectPair {
  before: KubeObject | undefined;
  after: KubeObject | undefined;
}

/** The objects of two renderings side by side, those that run pods first. An object is the same whatever version of its API it was written for. */
export function pairObjects(before: readonly KubeObject[], after: readonly KubeObject[]): ObjectPair[] {
  const olds = new Map(before.map((object) => [keyOf(object), object]));
  const news = new Map(after.map((object) => [keyOf(object), object]));
  return [...new Map([...news, ...olds]).keys()]
    .map((key) => ({ before: olds.get(key), after: news.get(key) }))
    .sort((a, b) => rank(a) - rank(b));
}

/** `Kind/namespace/name` of the object that a pair is about. */
export function pairName({ before, after }: ObjectPair): string {
  return nameOf(after ?? (before as KubeObject));
}

function keyOf(object: KubeObject): string {
  const group = object.apiVersion.includes('/') ? object.apiVersion.replace(/\/.*/, '') : '';
  return `${group}/${nameOf(object)}`;
}

function rank({ before, after }: ObjectPair): number {
  const { kind, spec } = after ?? (before as KubeObject);
  return kind === 'Pod' || spec?.template !== undefined || spec?.jobTemplate !== undefined ? 0 : 1;
}

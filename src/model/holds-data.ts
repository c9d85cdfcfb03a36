/** Kinds whose deletion takes what others or programs have put into it, with what that is: it is always named, and never done in passing. */
const HOLDING: ReadonlyMap<string, string> = new Map([
  ['PersistentVolumeClaim', 'with its data, unless its volume is retained'],
  ['Namespace', 'with all that is in it'],
  ['CustomResourceDefinition', 'with all objects of its kind'],
]);

/** Whether deleting an object of this kind can lose more than the object itself. */
export function holdsData({ kind }: { kind: string }): boolean {
  return HOLDING.has(kind);
}

/** What goes with an object, given as `Kind/namespace/name`: half a sentence; undefined when nothing does. */
export function takesAlong(object: string): string | undefined {
  return HOLDING.get(object.split('/', 1)[0] ?? '');
}

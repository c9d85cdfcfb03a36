/** Kinds whose deletion takes what others or programs have put into it: it is always named, and never done in passing. */
const HOLDING = new Set(['PersistentVolumeClaim', 'Namespace', 'CustomResourceDefinition']);

/** Whether deleting an object of this kind can lose more than the object itself. */
export function holdsData({ kind }: { kind: string }): boolean {
  return HOLDING.has(kind);
}

import type { Orphan } from '../../model/plan/plan.ts';

/** `web/old (revision 3, deployed): it left the manifest; prune destroys it`. */
export function orphanText({ name, namespace, revision, status, why, kept }: Orphan): string {
  const next = kept === undefined ? '`prune: true` destroys it' : `prune leaves it: ${kept}`;
  return `${namespace}/${name} (revision ${revision}, ${status}): ${why}; ${next}`;
}

import type { Orphan } from '../../model/plan/plan.ts';

/** ``web/old (revision 3, deployed): no entry of the manifest is about it any more; `prune: true` destroys it``. */
export function orphanText({ name, namespace, revision, status, why, kept }: Orphan): string {
  const next = kept === undefined ? '`prune: true` destroys it' : `\`prune\` leaves it alone: ${kept}`;
  return `${namespace}/${name} (revision ${revision}, ${status}): ${why}; ${next}`;
}
